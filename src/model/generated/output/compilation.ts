// Made from schemas/ by `npm run generate`; edit the schema.

/**
 * What `maestro-flags compile --format json` prints: the artifacts that were made and, with `--check`, whether the ones on disk are the same.
 */
export interface CompilationReport {
  /**
   * Semantic version of this document's shape: minor adds, major breaks.
   */
  format_version: string;
  tool_version: string;
  kind: 'compilation';
  project: string;
  /**
   * Whether files were compared only; nothing was written then.
   */
  check: boolean;
  files: {
    /**
     * As the output directory was named, with `/`.
     */
    path: string;
    environment: string;
    flags: number;
    /**
     * How many of the flags are killed.
     */
    killed: number;
    bytes: number;
    sha256: string;
    /**
     * `written` and `unchanged` (on disk already) of a run that writes; `current`, `stale` and `missing` of `--check`.
     */
    status: 'written' | 'unchanged' | 'current' | 'stale' | 'missing';
  }[];
  warnings: {
    code: 'mixed-numbers' | 'long-list' | 'many-flags' | 'large-artifact' | 'sensitive-value';
    environment: string;
    flag: string | null;
    message: string;
  }[];
  summary: {
    files: number;
    /**
     * Flags of the project; every artifact holds all of them.
     */
    flags: number;
    bytes: number;
    warnings: number;
    /**
     * Files that `--check` found stale or missing.
     */
    outdated: number;
  };
}
