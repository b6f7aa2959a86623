// Made from schemas/ by `npm run generate`; edit the schema.

/**
 * What `maestro-flags list --format json` prints. Shares are parts per 100,000.
 */
export interface ListReport {
  /**
   * Semantic version of this document's shape: minor adds, major breaks.
   */
  format_version: string;
  tool_version: string;
  kind: 'list';
  /**
   * The project's directory, as `file` below counts it.
   */
  project: string;
  /**
   * In promotion order; only the one asked for with `--env`.
   */
  environments: string[];
  /**
   * Sorted by key.
   */
  flags: {
    flag: string;
    file: string;
    owner: string;
    flag_kind: 'release' | 'experiment' | 'operational' | 'permission';
    type: 'boolean' | 'string' | 'number' | 'object';
    /**
     * A calendar day, YYYY-MM-DD.
     */
    expires: string | null;
    /**
     * Whether that day is past, by the clock of this run.
     */
    expired: boolean;
    environments: {
      environment: string;
      /**
       * As in the flag's file: off, targeted, internal or a percentage.
       */
      stage: string;
      share: number;
      killed: boolean;
    }[];
  }[];
  /**
   * How many files could not be understood and are missing here; `validate` says why.
   */
  unreadable: number;
}
