// Made from schemas/ by `npm run generate`; edit the schema.

/**
 * What restore has done: the kill that it ended, the stage at which the flag goes on, and what the branch holds.
 */
export interface RestorationReport {
  /**
   * The version of this format; the major number changes when something breaks.
   */
  format_version: string;
  /**
   * The version of maestro-flags.
   */
  tool_version: string;
  /**
   * What this document is.
   */
  kind: 'restoration';
  /**
   * The key of the flag.
   */
  flag: string;
  /**
   * Where it is restored.
   */
  environment: string;
  /**
   * Why it is restored.
   */
  reason: string;
  /**
   * The kill that is ended; null where there was none.
   */
  kill: {
    /**
     * Its id.
     */
    id: string | null;
    /**
     * Why it was killed.
     */
    reason: string | null;
    /**
     * Who killed it.
     */
    by: string | null;
    /**
     * Since when.
     */
    at: string | null;
  } | null;
  /**
   * The stage in the flag's file; null where nothing was to be done.
   */
  stage: {
    /**
     * As it was while killed.
     */
    before: string;
    /**
     * At which it goes on.
     */
    after: string;
  } | null;
  /**
   * What the branch holds.
   */
  recorded: {
    /**
     * recorded: the branch holds it. not-killed: there was nothing to restore. proposed: the branch is protected, and it waits on another one. written: in the working tree alone, with --local. failed, unknown: see the message.
     */
    state: 'recorded' | 'not-killed' | 'proposed' | 'written' | 'failed' | 'unknown';
    /**
     * After how long.
     */
    milliseconds: number;
    /**
     * The commit that holds it.
     */
    commit: string | null;
    /**
     * The branch that holds it.
     */
    branch: string | null;
    /**
     * The repository.
     */
    remote: string | null;
    /**
     * Where the pull request is opened, of proposed.
     */
    pull_request: string | null;
    /**
     * How often it was applied to a new tip.
     */
    attempts: number;
    /**
     * What stood against it.
     */
    message: string | null;
    /**
     * What to do about it.
     */
    hint: string | null;
  };
  /**
   * The command that makes it live.
   */
  next: string | null;
  /**
   * The command that takes it back.
   */
  undo: string | null;
}
