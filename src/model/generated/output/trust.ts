// Made from schemas/ by `npm run generate`; edit the schema.

/**
 * What `maestro-flags keys trust --format json` prints: the trust file as it is now.
 */
export interface TrustReport {
  /**
   * Semantic version of this document's shape: minor adds, major breaks.
   */
  format_version: string;
  tool_version: string;
  kind: 'trust';
  path: string;
  status: 'created' | 'changed' | 'unchanged';
  /**
   * Counts the changes from 1.
   */
  version: number;
  /**
   * How many different keys must have signed.
   */
  threshold: number;
  keys: {
    keyid: string;
    name: string | null;
    /**
     * From this instant on the key does not count for new data.
     */
    not_after: string | null;
    change: 'kept' | 'added' | 'removed';
  }[];
  /**
   * The keys of the file before that signed this one, so that consumers who hold it take this one.
   */
  signed_by: string[];
}
