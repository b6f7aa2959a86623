// Made from schemas/ by `npm run generate`; edit the schema.

/**
 * A commit of the first-parent history, as `history` and `why` report it.
 */
export interface PastCommit {
  /**
   * The full id.
   */
  commit: string;
  /**
   * The committer's date, an ISO 8601 instant in UTC.
   */
  committed_at: string;
  author: Person;
  /**
   * null when it is the author.
   */
  committer: null | Person;
  /**
   * The first line of the message.
   */
  subject: string;
  /**
   * A merge counts as one change: all that it brings to its first parent.
   */
  merge: boolean;
}
export interface Person {
  name: string;
  email: string;
}
