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
  next: {
    command: string;
    purpose: string;
  }[];
}
