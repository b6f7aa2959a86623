import type { RawFile } from '../../source/raw-file.ts';

/**
 * Commits on a branch that others write to as well, made without a checkout: neither a work tree nor a byte below a `.git`
 * is touched, whatever state they are in.
 */
export interface GitWriter {
  /** What a clone says about where its work goes and whose it is. */
  readClone(directory: string): Promise<CloneSettings>;
  /**
   * Applies an edit to the tip of the branch and pushes it by compare-and-swap. Where others were first, the edit is applied
   * anew to their tip, until it lands or the deadline comes. Throws `EffectError` only where git itself cannot be had.
   */
  land<S>(request: LandRequest<S>): Promise<Landed<S>>;
}

export interface CloneSettings {
  /**
   * The address that it pushes to, as it is configured, a path absolute; `undefined` where it has none, or several and none
   * is the usual one.
   */
  readonly remote: string | undefined;
  /** Whether that address leads back into the clone itself. Nothing is pushed there: its hooks would run, and it would be changed. */
  readonly isOwnRemote: boolean;
  readonly author: Author | undefined;
  /** How its commits are signed; `undefined`: as the user's own configuration says. */
  readonly signing: Signing | undefined;
  /**
   * What is sent along to prove who it is (`actions/checkout` leaves a header there), and what the user's own configuration
   * says for this place alone: configuration as key and value.
   */
  readonly secrets: readonly (readonly [string, string])[];
  /** What it has already, and need not be fetched; `undefined` where that cannot be used. */
  readonly objects?: CloneObjects | undefined;
}

/** The objects of a clone, which are read and never written. */
export interface CloneObjects {
  /** The absolute path of their folder. */
  readonly folder: string;
  readonly objectFormat: 'sha1' | 'sha256';
  /** Commits that it got from the repository, as far as it knows: what they hold is not asked for again. */
  readonly commits: readonly string[];
}

interface Author {
  readonly name: string;
  readonly email: string;
}

interface Signing {
  readonly key: string | undefined;
  readonly format: string | undefined;
}

export interface LandRequest<S> {
  /** The address of the repository; a relative path is below `workingDirectory`. */
  readonly remote: string;
  readonly workingDirectory: string;
  /** Without `refs/heads/`; `undefined`: the one that the repository calls its default. */
  readonly branch: string | undefined;
  /** Asked again for every new tip. What it throws ends the work. */
  readonly edit: (tip: BranchTip) => Promise<BranchEdit<S>>;
  /** Whose work it is; where it names nobody, whom git knows, or the tool itself. */
  readonly clone: Pick<CloneSettings, 'isOwnRemote' | 'author' | 'signing' | 'secrets' | 'objects'>;
  /** `at-once` tries again within 30 ms; `patient` leaves the others room. */
  readonly pace: 'at-once' | 'patient';
  /** Milliseconds since the epoch. It is over some seconds later at most: a push of unknown outcome is looked for. */
  readonly deadline: number;
  /** The branch to push to instead, where the rules of the repository refuse pushes to this one. */
  readonly proposal: string | undefined;
  /** Whether it is pushed to `proposal` from the start. */
  readonly isProposed?: boolean;
}

/** The end of a branch. */
export interface BranchTip {
  readonly commit: string;
  readonly branch: string;
  /** The paths of its plain files below a folder, relative to that (`''`: all), sorted; nothing but names is fetched. */
  list(folder: string): Promise<readonly string[]>;
  /** The accepted files below a folder, by their paths relative to it, as `Git.readTree` has them. */
  read(folder: string, accept: (relativePath: string) => boolean): Promise<readonly RawFile[]>;
}

/** What is to be committed, or why there is nothing to commit. */
export type BranchEdit<S> =
  | { readonly kind: 'change'; readonly files: readonly FileChange[]; readonly message: string; readonly trailers: readonly string[] }
  | { readonly kind: 'stop'; readonly why: S };

interface FileChange {
  /** From the top of the repository. */
  readonly path: string;
  /** `undefined`: the file is removed. */
  readonly bytes: Uint8Array | undefined;
}

/** What became of a change. */
export type Landed<S> =
  | { readonly kind: 'landed'; readonly commit: string; readonly branch: string; readonly attempts: number }
  /** The edit found nothing to do, or refused; `commit` is the tip that it looked at. */
  | { readonly kind: 'stopped'; readonly why: S; readonly commit: string; readonly branch: string }
  /** The branch is protected: it waits on another one. */
  | { readonly kind: 'proposed'; readonly commit: string; readonly branch: string; readonly base: string; readonly says: string; readonly pullRequest: string | undefined }
  /** It is certain that nothing landed. */
  | { readonly kind: 'failed'; readonly because: FailedBecause; readonly says: string; readonly hint: string }
  /** A push gave no clear answer and could not be looked for: it may land yet. */
  | { readonly kind: 'unknown'; readonly commit: string; readonly branch: string; readonly says: string };

/** `busy`: others were first until the deadline; `unreachable`: no clear answer until then; `absent`: no such repository or branch. */
export type FailedBecause = 'policy' | 'access' | 'absent' | 'busy' | 'unreachable' | 'broken';
