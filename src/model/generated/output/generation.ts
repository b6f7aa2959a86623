// Made from schemas/ by `npm run generate`; edit the schema.

/**
 * What `maestro-flags generate --format json` prints: the files that are made from the project and, with `--check`, whether the ones on disk are the same.
 */
export interface GenerationReport {
  /**
   * Semantic version of this document's shape: minor adds, major breaks.
   */
  format_version: string;
  tool_version: string;
  kind: 'generation';
  /**
   * What was generated: `schema`, `codeowners`.
   */
  what: string;
  /**
   * Whether files were compared only; nothing was written then.
   */
  check: boolean;
  files: {
    /**
     * Relative to the top of the repository, or to the folder that holds the project.
     */
    path: string;
    /**
     * `written` and `unchanged` (on disk already) of a run that writes; `current`, `stale` and `missing` of `--check`.
     */
    status: 'written' | 'unchanged' | 'current' | 'stale' | 'missing';
  }[];
  /**
   * Files that `--check` found stale or missing.
   */
  outdated: number;
  /**
   * What the files do not hold, and why.
   */
  notes: string[];
  /**
   * The command that makes the files.
   */
  command: string;
}
