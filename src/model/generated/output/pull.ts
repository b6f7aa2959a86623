// Made from schemas/ by `npm run generate`; edit the schema.

/**
 * What `maestro-flags pull --format json` prints; with `--watch` one such document a line, whenever something changes.
 */
export interface PullReport {
  /**
   * Semantic version of this document's shape: minor adds, major breaks.
   */
  format_version: string;
  tool_version: string;
  kind: 'pull';
  /**
   * `started`: watching begins with what is held. `updated`: a release was taken. `current`: what is held is the newest. `refused`: what the target has is not believed. `unreachable`: the target gave no answer. `unwritable`: the file could not be written. `stale`: what is held has expired, or nothing was verified for three intervals.
   */
  event: 'started' | 'updated' | 'current' | 'refused' | 'unreachable' | 'unwritable' | 'stale';
  at: string;
  target: string;
  environment: string;
  file: string;
  /**
   * Whether signatures are asked for.
   */
  verified: boolean;
  /**
   * What the file holds; null where it holds nothing that is believed.
   */
  release: {
    /**
     * The number of the release; it only grows.
     */
    seq: number;
    commit: string | null;
    issued_at: string;
    /**
     * From this instant on it is refused as new data.
     */
    expires_at: string | null;
    /**
     * Of the artifact.
     */
    sha256: string;
    flags: number;
    /**
     * How many flags are killed in it.
     */
    kills: number;
    /**
     * The trusted keys that signed it; empty where no trust file was named.
     */
    signed_by: string[];
  } | null;
  code: string | null;
  reason: string | null;
}
