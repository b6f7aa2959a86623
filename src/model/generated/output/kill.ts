// Made from schemas/ by `npm run generate`; edit the schema.

/**
 * What kill has done: the two halves of it (what is live, and what the branch holds) each with its outcome.
 */
export interface KillReport {
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
  kind: 'kill';
  /**
   * Where the flags are killed.
   */
  environment: string;
  /**
   * Every flag that was asked for.
   *
   * @maxItems 20000
   */
  flags: {
    /**
     * The key of the flag.
     */
    flag: string;
    /**
     * The id of its kill; --resume and restore know it by this.
     */
    id: string;
    /**
     * Why.
     */
    reason: string;
    /**
     * The incident that it belongs to.
     */
    incident: string | null;
    /**
     * Who killed it.
     */
    by: string;
    /**
     * Since when.
     */
    at: string;
    /**
     * Whether it was killed before this run: by somebody else, or by a run that did not end.
     */
    former: boolean;
    /**
     * Its stage here, as the checkout has it; null where that cannot be told.
     */
    stage: string | null;
    /**
     * Flags that need it, which give their safe value too.
     *
     * @maxItems 20000
     */
    needed_by: string[];
  }[];
  /**
   * What applications read.
   */
  safe: {
    /**
     * safe: a release in which they are killed is live. already: one was. not-live: no release has these flags. no-target: maestro.yaml names none. skipped: with --local. failed, unknown: see the message.
     */
    state: 'safe' | 'already' | 'not-live' | 'no-target' | 'failed' | 'unknown' | 'skipped';
    /**
     * After how long.
     */
    milliseconds: number;
    /**
     * The number of the live release.
     */
    seq: number | null;
    /**
     * Where releases go.
     */
    target: string | null;
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
   * What the branch holds.
   */
  recorded: {
    /**
     * recorded: the branch holds it. already: it did before. proposed: the branch is protected, and it waits on another one. written: in the working tree alone, with --local. no-remote: there is no repository to push to. failed, unknown: see the message.
     */
    state: 'recorded' | 'already' | 'proposed' | 'written' | 'no-remote' | 'failed' | 'unknown';
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
   * What to know besides.
   *
   * @maxItems 100
   */
  notes: {
    /**
     * For programs.
     */
    code: string;
    /**
     * For people.
     */
    message: string;
  }[];
  /**
   * The commands that take it back.
   *
   * @maxItems 20000
   */
  undo: string[];
  /**
   * The command that does what is left; null where nothing is.
   */
  resume: string | null;
}
