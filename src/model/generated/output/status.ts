// Made from schemas/ by `npm run generate`; edit the schema.

/**
 * What `maestro-flags status --format json` prints: what is live in each environment, how git compares with it, and where every flag is on the ladder.
 */
export interface StatusReport {
  /**
   * Semantic version of this document's shape: minor adds, major breaks.
   */
  format_version: string;
  tool_version: string;
  kind: 'status';
  project: string;
  /**
   * What is checked out; stages are those of this commit.
   */
  commit: string;
  /**
   * When this was looked at.
   */
  at: string;
  environments: {
    environment: string;
    protected: boolean;
    /**
     * Without user name, password and query; `null` where maestro.yaml names none.
     */
    target: string | null;
    state: 'live' | 'nothing-published' | 'no-target' | 'unreadable';
    live: {
      seq: number;
      commit: string | null;
      issued_at: string;
      age_seconds: number;
      flags: number;
      kills: {
        id: string;
        flag: string;
        reason: string;
        since: string;
      }[];
    } | null;
    /**
     * How the live commit compares with what is checked out: `behind` it, `ahead` of it, on another line, or not known to this clone.
     */
    drift: 'none' | 'behind' | 'ahead' | 'diverged' | 'unknown' | null;
    /**
     * Why what is live could not be read.
     */
    message: string | null;
  }[];
  flags: {
    flag: string;
    owner: string;
    expires: string | null;
    expired: boolean;
    environments: {
      environment: string;
      stage: string;
      /**
       * The commit since which it decides as it does now; `null` where history does not say.
       */
      since: {
        commit: string;
        at: string;
      } | null;
      /**
       * The next rung of the ladder; `null` at its end and while killed.
       */
      next: string | null;
      /**
       * Killed by the commit, or only by what is live.
       */
      killed: 'git' | 'live' | null;
    }[];
  }[];
}
