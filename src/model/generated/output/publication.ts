// Made from schemas/ by `npm run generate`; edit the schema.

/**
 * What `maestro-flags publish --format json` prints: what is live in an environment now, what was before, and what was done.
 */
export interface PublicationReport {
  /**
   * Semantic version of this document's shape: minor adds, major breaks.
   */
  format_version: string;
  tool_version: string;
  kind: 'publication';
  environment: string;
  /**
   * Without user name, password and query.
   */
  target: string;
  /**
   * Whether nothing was written.
   */
  dry_run: boolean;
  /**
   * `would-publish` of a dry run; `already-live`: the same content of the same commit; `superseded`: what is live is of a later commit, and stays.
   */
  outcome: 'published' | 'would-publish' | 'already-live' | 'superseded';
  /**
   * The number of this release; of the live one where nothing was to be done.
   */
  seq: number;
  /**
   * The commit whose flags these are; of `superseded` the one that was not published.
   */
  commit: string | null;
  signed: boolean;
  /**
   * From when on consumers refuse this release as new; absent where they never do, or nothing was published.
   */
  expires_at?: string;
  /**
   * The release whose content is published again.
   */
  from_seq: number | null;
  /**
   * What was live; of `already-live` and `superseded` it still is.
   */
  before: {
    seq: number;
    commit: string | null;
    issued_at: string;
  } | null;
  /**
   * `null` where nothing was compiled.
   */
  artifact: {
    /**
     * Below the target.
     */
    path: string;
    sha256: string;
    bytes: number;
    /**
     * With `maestro.release`.
     */
    flags: number;
    killed: number;
  } | null;
  /**
   * What is killed in the artifact.
   */
  kills: {
    id: string;
    flag: string;
    reason: string;
    since: string;
    /**
     * `held` by the commit; `live` before, and neither held nor restored by the commit; of the `release` that is published again.
     */
    origin: 'held' | 'live' | 'release';
  }[];
  /**
   * Kills that were live before and that the commit restores.
   */
  lifted: {
    id: string;
    flag: string;
  }[];
  /**
   * `flags.json`: `written` by this run, `current` already, `stale` where others kept writing, `untouched` by a dry run.
   */
  plain: 'written' | 'current' | 'stale' | 'untouched';
  /**
   * How long after the release was decided its artifact was read back; `null` where that was not looked for.
   */
  served: {
    from: string;
    /**
     * `null` where it was not seen in time.
     */
    milliseconds: number | null;
  } | null;
  /**
   * Files of the working tree that differ from the commit: they are not published.
   */
  edited: string[];
  /**
   * Releases of other publishers whose pointer this run moved.
   */
  completed: number[];
  /**
   * How often it was decided; more than once where other publishers were faster.
   */
  attempts: number;
  /**
   * The command that goes back to what was live before.
   */
  undo: string | null;
  notes: {
    code:
      | 'unsafe-store'
      | 'kill-unsettled'
      | 'kill-vanished'
      | 'dependents-not-killed'
      | 'plain-stale'
      | 'not-served'
      | 'object-restored';
    message: string;
  }[];
}
