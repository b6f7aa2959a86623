import type { SignatureCheck } from '../model/release/signatures.ts';
import type { RawFile } from '../source/raw-file.ts';

/** Everything of the world that a workflow may touch. Adapters throw `EffectError`, nothing else. */
export interface Effects {
  readonly files: Files;
  readonly git: Git;
  readonly clock: Clock;
}

/** Shows on a terminal how far some work is, and with an empty text takes that away again. */
export type ShowProgress = (text: string) => void;

export interface Clock {
  /** The present instant. */
  now(): Date;
}

/** Paths are absolute, or relative to the working directory that the adapter was made with. */
export interface Files {
  exists(path: string): boolean;
  isDirectory(path: string): boolean;
  /**
   * Every file below `directory` that `accept` takes by its relative path (`/`-separated), sorted by that path in code-unit
   * order. Bytes over `maximumBytes`, symbolic links and special files come back as refused, never followed.
   * Folders named `node_modules` or starting with `.` are not entered.
   */
  readTree(directory: string, accept: (relativePath: string) => boolean, maximumBytes: number): readonly RawFile[];
  readBytes(path: string): Uint8Array;
  /** The same; `undefined` where there is more than that. */
  readBounded(path: string, maximumBytes: number): Uint8Array | undefined;
  /** Writes a temporary file beside it, fsyncs and renames: readers see the old or the new bytes. Makes missing folders. */
  writeAtomic(path: string, bytes: Uint8Array | string): void;
  /** Gives a file another name in the same folder; one that has that name is replaced. */
  moveAside(path: string, to: string): void;
  /** Takes a file away; one that is gone already is no failure. */
  remove(path: string): void;
}

/** Read-only git. Nothing of the repository's own configuration runs code here. */
export interface Git {
  /** The commit that a revision names; `undefined` when there is none. */
  resolveCommit(directory: string, revision: string): Promise<string | undefined>;
  /** The branch that pull requests go to, as a revision (`origin/main`, `main`); `undefined` when none can be told. */
  defaultBranch(directory: string): Promise<string | undefined>;
  mergeBase(directory: string, a: string, b: string): Promise<string | undefined>;
  /**
   * Whether the first commit is the second or one of those it grew from; `undefined` where this clone cannot tell, because it
   * lacks one of the two or is shallow. (`merge-base` would say no in both cases.)
   */
  isAncestor(directory: string, ancestor: string, descendant: string): Promise<boolean | undefined>;
  /** The commits up to this one, on any branch that was merged, whose message holds some words as they stand; newest first. */
  findMessages(request: MessageSearch): Promise<FoundMessages>;
  /** Every content that a file has had in the commits up to this one, on any branch that was merged. */
  readFileVersions(request: FileHistoryRequest): Promise<FileVersions>;
  /** The name of the checked-out branch; `undefined` on a detached head. */
  currentBranch(directory: string): Promise<string | undefined>;
  isShallow(directory: string): Promise<boolean>;
  /**
   * The accepted files of a commit with their bytes, named and sorted by their path below the folder, as `Files.readTree`
   * does. Symbolic links, submodules and files over the limit come back as refused and are not read. Throws `git-failed`
   * when the clone lacks an object.
   */
  readTree(request: CommitFiles): Promise<readonly RawFile[]>;
  /** What happened to the accepted files of a folder, along the first parents of a commit; files are as in `readTree`. */
  readHistory(request: CommitFiles): Promise<FolderHistory>;
  /** The same for the newest commits alone and without reading a file: only what each changed file was before. */
  listHistory(request: HistoryRange): Promise<ListedHistory>;
  /** The files of objects that `listHistory` named; those over the limit come back as refused and are not read. */
  readObjects(request: ObjectFiles): Promise<readonly RawFile[]>;
  /** The messages of the commits that `upTo` has and `after` has not, newest first. */
  readMessages(directory: string, range: { readonly after: string; readonly upTo: string }): Promise<readonly string[]>;
  /** The newest first-parent commit, this one or before it, that changes the folder; `undefined` when none does. */
  lastCommitOf(folder: Pick<CommitFiles, 'topLevel' | 'commit' | 'folder'>): Promise<string | undefined>;
  /** The id that git gives to a file of these bytes, so that a file of the work tree is known to equal a committed one. */
  blobId(bytes: Uint8Array, algorithm: 'sha1' | 'sha256'): string;
}

/** Git that also knows what a clone leaves out of its history, because it asks the repository that the clone came from. */
export interface FarSightedGit extends Git {
  /** Why the history that was needed last could not be had; `undefined` where it could, or none was needed. */
  missedHistory(): MissedHistory | undefined;
}

export interface MissedHistory {
  /** What the clone calls the other repository. */
  readonly remote: string;
  readonly says: string;
}

/** A branch of a repository of which there is no clone here. */
export interface FarRepository {
  /** What the questions of `git` are about: it holds history and no work tree. */
  readonly directory: string;
  readonly branch: string;
  readonly git: Git;
  /** The paths of all files at the end of the branch. */
  list(): Promise<readonly string[]>;
  /** Gets the files below a folder, as they are and have been; without it nothing of them can be read. */
  fetchFolder(folder: string): Promise<void>;
  remove(): void;
}

/** Which branch of which repository. */
export interface FarRequest {
  readonly remote: string;
  /** What a relative path is below. */
  readonly workingDirectory: string;
  /** `undefined`: the one that the repository calls its default. */
  readonly branch: string | undefined;
  /** What one call of git may take. */
  readonly timeLimitMilliseconds: number;
}

/** Which files of which commit. */
export interface CommitFiles {
  readonly topLevel: string;
  readonly commit: string;
  /** Relative to the top level, `/`-separated; empty for all of it. */
  readonly folder: string;
  /** Asked with paths relative to `folder`. */
  readonly accept: (relativePath: string) => boolean;
  readonly maximumBytes: number;
}

/** Which words, in the messages up to which commit. */
export interface MessageSearch {
  readonly topLevel: string;
  readonly commit: string;
  readonly words: string;
  /** Seconds since the epoch: no earlier commit holds them, and none need be fetched. */
  readonly sinceSeconds: number;
}

export interface FoundMessages {
  readonly commits: readonly { readonly commit: string; readonly message: string }[];
  /** Whether there may be others: the clone is shallow. */
  readonly isCutOff: boolean;
}

/** Which file, up to which commit. */
export interface FileHistoryRequest {
  readonly topLevel: string;
  readonly commit: string;
  /** Relative to the top level, `/`-separated. */
  readonly path: string;
  /** Seconds since the epoch: what the file was long before that does not matter, and need not be fetched. */
  readonly sinceSeconds: number;
  /** Only what it is in this commit, and what was put there by those that stand on it. */
  readonly from?: string;
}

/** What a file has been. */
export interface FileVersions {
  /** The contents that the clone holds, each once. */
  readonly contents: readonly Uint8Array[];
  /** Whether there may have been others: the clone is shallow, or was made without the contents of old files. */
  readonly isCutOff: boolean;
}

/** The commits that change a folder. */
export interface FolderHistory {
  /** Newest first. */
  readonly commits: readonly HistoricCommit[];
  /** The clone is shallow and ends at the oldest commit, whose changes are therefore all files that it holds. */
  readonly isCutOff: boolean;
}

/** At most so many commits that change a folder, from one commit on. */
export interface HistoryRange extends Omit<CommitFiles, 'maximumBytes'> {
  readonly most: number;
}

/** A part of a folder's history. */
export interface ListedHistory {
  /** Newest first; fewer than asked for where it ends. */
  readonly commits: readonly ListedCommit[];
  /** As in `FolderHistory`. */
  readonly isCutOff: boolean;
}

export interface ListedCommit {
  readonly commit: string;
  readonly parents: readonly string[];
  readonly committedAtSeconds: number;
  /** `before` is `undefined` where the commit adds the file; `path` is relative to the folder. */
  readonly changes: readonly { readonly path: string; readonly before: RawFile | ObjectRef | undefined }[];
}

/** A file that was not read yet. */
export interface ObjectRef {
  readonly kind: 'object';
  readonly path: string;
  readonly objectId: string;
}

export interface ObjectFiles extends Pick<CommitFiles, 'topLevel' | 'maximumBytes'> {
  readonly objects: readonly ObjectRef[];
}

/** A commit, with what it changes against its first parent. */
export interface HistoricCommit {
  readonly commit: string;
  readonly parents: readonly string[];
  readonly author: Person;
  readonly committer: Person;
  readonly committedAtSeconds: number;
  /** The first line of the message. */
  readonly subject: string;
  /** `file` is `undefined` where the commit removes it; `path` is relative to the folder. */
  readonly changes: readonly { readonly path: string; readonly file: RawFile | undefined }[];
}

/** Whom a commit names. */
interface Person {
  readonly name: string;
  readonly email: string;
}

/** Digests and Ed25519. */
export interface Cryptography {
  /** SHA-256 in hexadecimal. */
  sha256(bytes: Uint8Array): string;
  /** Whether a signature holds; also `false` for a public key that is none. */
  verify(check: SignatureCheck): boolean;
  /** A new private key in PEM (PKCS #8), and its public part. */
  generateKey(): PublicKey & { readonly privateKey: string };
  /** A public key in PEM, or the base64 between its lines; `origin` names it in messages. Throws `bad-key`. */
  readPublicKey(text: string, origin: string): PublicKey;
}

/** Private keys in files that only their owner may read. */
export interface KeyFiles {
  /** Writes a new file; one that is there stays as it is. */
  create(path: string, privateKey: string): 'created' | 'exists';
  /** Throws `bad-key` for what is none, and `not-permitted` for a file that others could read. */
  open(path: string): Signer;
}

/** The public part of a signing key. */
export interface PublicKey {
  /** SHA-256 of the public key's SubjectPublicKeyInfo, in hexadecimal. */
  readonly keyid: string;
  /** SubjectPublicKeyInfo in base64, as a trust file has it. */
  readonly publicKey: string;
}

/** A private key that can be used and never seen. */
export interface Signer extends PublicKey {
  /** The Ed25519 signature, 64 bytes. */
  sign(message: Uint8Array): Uint8Array;
}
/** Files of records that are read as streams, in memory that does not grow with them; `-` is standard input. */
export interface Records {
  /** The lines of a text in UTF-8, in batches. */
  readLines(source: string): AsyncIterable<LineBatch>;
  /** The rows of a CSV file (RFC 4180), the header as the first one, in batches; empty lines are passed over. */
  readCsv(source: string): AsyncIterable<readonly CsvRow[]>;
}

export interface LineBatch {
  /** Counts from 1. */
  readonly firstLine: number;
  /** Without their ends; `undefined` for a line of more than a mebibyte, which is not kept. */
  readonly texts: readonly (string | undefined)[];
}

/** A row, with the line on which it starts (from 1); one that cannot be read says why: a clause without a capital. */
export type CsvRow = { readonly line: number; readonly cells: readonly string[] } | { readonly line: number; readonly problem: string };

/** What a program on this machine asks of a server on it. */
export interface LocalRequest {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  /** Names in lower case. */
  readonly headers: { readonly [name: string]: string | undefined };
  readonly body: string;
}

export interface LocalAnswer {
  readonly status: number;
  readonly headers: { readonly [name: string]: string };
  readonly body: string;
}

/** What a command needs that serves while somebody works. */
export interface LocalServing {
  /** Answers on the loopback interface alone; returns the port, which the system chooses for 0. */
  listen(port: number, answer: (request: LocalRequest) => LocalAnswer): Promise<number>;
  /** Calls back, once for changes that come together, after something below a folder has changed. */
  watch(directory: string, changed: () => void): void;
}
