/** A place where changes are proposed, reviewed and merged. */
export type CommentHostId = 'azure' | 'bitbucket' | 'github' | 'gitlab';

/** A kind of host, as it is registered. */
export interface CommentHostKind {
  readonly id: CommentHostId;
  /** As people call it. */
  readonly title: string;
  /** The environment variables that hold its token; the first one that is set counts. */
  readonly tokens: readonly string[];
  /** Whether this is the environment of one of its jobs. */
  readonly isHere: (environment: HostEnvironment) => boolean;
  /** Where to comment. */
  readonly locate: (asked: PlaceAsked) => CommentPlace | Unplaced;
  /** Nothing is sent yet. */
  readonly open: (place: CommentPlace, access: HostAccess) => CommentHost;
}

export type HostEnvironment = Readonly<Record<string, string | undefined>>;

/** What is known about the place: options, which go first, and what the job's environment says. */
export interface PlaceAsked {
  readonly environment: HostEnvironment;
  readonly api: string | undefined;
  readonly repository: string | undefined;
  readonly pullRequest: number | undefined;
  /** The JSON document that tells what started the job; `undefined` where there is none. */
  readonly event: unknown;
}

/** One pull request. */
export interface CommentPlace {
  readonly kind: 'place';
  /** The root of the host's interface, without a slash at its end. */
  readonly api: string;
  /** As the host's addresses have it. */
  readonly repository: string;
  readonly pullRequest: number;
  /** Where people look at the files of the pull request; `undefined` where the job's environment does not say. */
  readonly links: { readonly repository: string; readonly revision: string } | undefined;
}

/** It is not known which pull request is meant: `what` is missing; `mend` says where it could come from. */
export interface Unplaced {
  readonly kind: 'unplaced';
  readonly what: 'api' | 'pull-request' | 'repository';
  readonly mend: string;
}

/** What a host is opened with. */
export interface HostAccess {
  readonly token: string;
  readonly calls: CallLimits;
}

export interface CallLimits {
  /** For one call. */
  readonly timeLimitMilliseconds: number;
  /** When all of them must have ended, in milliseconds since the epoch. */
  readonly deadline: number;
  readonly now: () => number;
  readonly pause: (milliseconds: number) => Promise<void>;
}

/** The comments of one pull request. */
export interface CommentHost {
  /** A line that readers of a comment do not see. */
  readonly hidden: (text: string) => string;
  /** The account that the token is of, as `author` of a comment says it. */
  readonly identity: () => Promise<HostAnswer<string>>;
  /** All comments on the pull request as a whole, the oldest first. */
  readonly list: () => Promise<HostAnswer<readonly HostedComment[]>>;
  readonly create: (body: string) => Promise<HostAnswer<HostedComment>>;
  readonly update: (id: string, body: string) => Promise<HostAnswer<HostedComment>>;
  readonly remove: (id: string) => Promise<HostAnswer<undefined>>;
}

export interface HostedComment {
  readonly id: string;
  readonly author: string;
  readonly body: string;
  /** Where people read it; `undefined` where the host does not say. */
  readonly url: string | undefined;
}

export type HostAnswer<T> = { readonly kind: 'done'; readonly value: T } | HostFailure;

/**
 * A call that did not do what it should. `read-only`: the token may not; `rejected`: the host does not take this text; `busy`:
 * the limit of calls is used up for longer than there is time; `gone`: it is not there (any more); `unknown`: there was no
 * answer, and a write may or may not have been applied; `foreign`: the answer is none of this interface.
 */
export interface HostFailure {
  readonly kind: 'failed';
  readonly code: 'read-only' | 'rejected' | 'busy' | 'gone' | 'unreachable' | 'unknown' | 'foreign';
  /** What was answered: a clause for people; never the token. */
  readonly says: string;
}
