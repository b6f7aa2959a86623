// Made from schemas/ by `npm run generate`; edit the schema.

/**
 * While this file exists, everyone gets the flag's safe variant in that environment. kills/ENVIRONMENT/FLAG.yaml; written by kill, removed by restore.
 */
export interface KillFile {
  /**
   * Made once; restore names it.
   */
  id: string;
  /**
   * Why it was killed.
   */
  reason: string;
  /**
   * The incident that it belongs to.
   */
  incident?: string;
  /**
   * Who killed it.
   */
  by: string;
  /**
   * When.
   */
  at: string;
}
