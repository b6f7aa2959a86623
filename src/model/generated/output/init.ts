// Made from schemas/ by `npm run generate`; edit the schema.

/**
 * What `maestro-flags init --format json` prints.
 */
export interface InitReport {
  /**
   * Semantic version of this document's shape: minor adds, major breaks.
   */
  format_version: string;
  tool_version: string;
  kind: 'init';
  /**
   * The new project's directory, as it was asked for.
   */
  directory: string;
  /**
   * The files written, below `directory`; empty when something was in the way.
   */
  created: string[];
  /**
   * The files in the way, below `directory`; nothing was written when there are any.
   */
  existing: string[];
  /**
   * Files for CI, editors, hooks and agents that `--ci`, `--editor`, `--hooks` and `--agents` ask for.
   */
  beside: {
    /**
     * Relative to the top of the repository, or to the working directory where there is none.
     */
    path: string;
    /**
     * `left`: the file is somebody else's and cannot be merged safely; `add` says what to add.
     */
    status: 'created' | 'changed' | 'unchanged' | 'left';
    /**
     * What to add to a file that was left alone.
     */
    add: string | null;
  }[];
  next: {
    command: string;
    purpose: string;
  }[];
}
