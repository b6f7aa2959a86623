// Made from schemas/ by `npm run generate`; edit the schema.

/**
 * What `maestro-flags publish --check --format json` prints: whether the parts of what is live agree, and whether it is what git says.
 */
export interface PublicationCheckReport {
  /**
   * Semantic version of this document's shape: minor adds, major breaks.
   */
  format_version: string;
  tool_version: string;
  kind: 'publication-check';
  environment: string;
  /**
   * Without user name, password and query.
   */
  target: string;
  /**
   * What it was compared with.
   */
  commit: string;
  live: {
    seq: number;
    commit: string | null;
    issued_at: string;
  } | null;
  findings: {
    /**
     * `bytes-differ`: the commit is live, and compiling it again gives other bytes (another version of the tool, or kills that ended).
     */
    code:
      | 'nothing-published'
      | 'pointer-missing'
      | 'pointer-unreadable'
      | 'manifest-missing'
      | 'manifest-differs'
      | 'pointer-behind'
      | 'object-broken'
      | 'plain-absent'
      | 'plain-stale'
      | 'behind-git'
      | 'ahead-of-git'
      | 'diverged-from-git'
      | 'unknown-to-git'
      | 'bytes-differ';
    message: string;
    repaired: boolean;
  }[];
}
