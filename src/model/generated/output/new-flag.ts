// Made from schemas/ by `npm run generate`; edit the schema.

/**
 * What `maestro-flags new --format json` prints: the flag that was made.
 */
export interface NewFlagReport {
  /**
   * Semantic version of this document's shape: minor adds, major breaks.
   */
  format_version: string;
  tool_version: string;
  kind: 'new-flag';
  flag: string;
  /**
   * The file that was written.
   */
  file: string;
  owner: string;
  /**
   * Who said so: the command line, the CODEOWNERS file of the repository, or the project, which has no other.
   */
  owner_from: 'option' | 'codeowners' | 'only-owner';
  flag_kind: 'release' | 'experiment' | 'operational' | 'permission';
  type: 'boolean' | 'string' | 'number' | 'object';
  /**
   * The last day of the flag.
   */
  expires: string | null;
  /**
   * Command lines that come next.
   */
  next: string[];
}
