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
    /**
     * Days from today to the last one; negative when that is past.
     */
    expires_in_days: number | null;
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
       * Whether policy lets it go to `next`; `null` where there is none and for what is off.
       */
      raise: {
        /**
         * `now`: it may be raised. `baking` and `frozen`: from `at` on. `blocked`: not by waiting.
         */
        state: 'now' | 'baking' | 'frozen' | 'blocked';
        at: string | null;
        /**
         * The policies that stand against it now.
         */
        reasons: {
          code: string;
          message: string;
        }[];
      } | null;
      /**
       * Killed by the commit, or only by what is live.
       */
      killed: 'git' | 'live' | null;
      kill: {
        id: string;
        /**
         * `null` where only what is live knows of it, which does not say.
         */
        by: string | null;
        since: string;
        reason: string;
        /**
         * Whether what is live has it; `null` where that cannot be told.
         */
        live: boolean | null;
      } | null;
    }[];
  }[];
  /**
   * With `--watch`: what is other than at the last look that was told; empty at the first. `null` without.
   */
  changes:
    | {
        environment: string;
        flag: string | null;
        /**
         * `kill`: from and to are ids. `raise`: from now on it may go to the stage `to`.
         */
        what: 'release' | 'drift' | 'stage' | 'kill' | 'raise';
        from: string | null;
        to: string | null;
      }[]
    | null;
}
