import type { RemoteFailure } from '../git-writer/classify-push.ts';

/** What is installed here, and who works with it. */
export interface Machine {
  /** As node names it, without the `v`. */
  readonly node: string;
  /** As node names it: `linux`, `darwin`, `win32`. */
  readonly platform: string;
  /** The version of git; throws `git-missing` where there is none. */
  readonly gitVersion: () => Promise<string>;
  /** Whom git would name as the author of a commit made in a folder; `undefined` where it refuses to commit. */
  readonly gitIdentity: (directory: string) => Promise<string | undefined>;
}

/** Looks at repositories from outside, as the writer sees them; nothing is ever changed there. */
export interface RemoteProbe {
  /** Asks for the branches. */
  readonly reach: (remote: ProbedRemote) => Promise<ReachedRemote | RemoteFailure>;
  /** Goes through a push up to the point where something would be sent; `undefined`: nothing stands against it. */
  readonly tryPush: (remote: ProbedRemote) => Promise<RemoteFailure | undefined>;
  /** What the host says about direct pushes to a branch, where the environment has a token for it. */
  readonly protection: (remote: string, branch: string) => Promise<Protection>;
}

/** A repository to look at. */
export interface ProbedRemote {
  readonly remote: string;
  readonly workingDirectory: string;
  /** As in `CloneSettings`. */
  readonly secrets: readonly (readonly [string, string])[];
}

export interface ReachedRemote {
  readonly kind: 'reached';
  /** As it may be printed. */
  readonly shown: string;
  /** The branch that it calls its default; `undefined` where it is empty. */
  readonly defaultBranch: string | undefined;
  readonly branches: readonly string[];
}

/** `untold`: it cannot be found out here; `page` is where a person sees it, `variable` what would let this program ask. */
export type Protection =
  | { readonly kind: 'open'; readonly says: string }
  | { readonly kind: 'protected'; readonly says: string; readonly page: string | undefined }
  | { readonly kind: 'untold'; readonly why: string; readonly page: string | undefined; readonly variable: string | undefined };

/** What servers take for the present instant. */
export interface TimeServers {
  /** The HTTP address behind a repository or a target; `undefined` where it is reached otherwise. Throws `target-malformed`. */
  readonly addressOf: (url: string) => Promise<string | undefined>;
  /** The `Date` of an answer in milliseconds since the epoch, to a second; `undefined` where there was none. */
  readonly dateOf: (address: string) => Promise<number | undefined>;
}
