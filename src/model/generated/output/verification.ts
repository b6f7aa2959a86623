// Made from schemas/ by `npm run generate`; edit the schema.

/**
 * What `maestro-flags verify --format json` prints: what was checked of a target, what was not, and what is wrong.
 */
export interface VerificationReport {
  /**
   * Semantic version of this document's shape: minor adds, major breaks.
   */
  format_version: string;
  tool_version: string;
  kind: 'verification';
  target: string;
  environments: {
    environment: string;
    /**
     * What is live; null where it is not believed.
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
    checks: {
      /**
       * `release`: the pointer is believed. `signature`: by whom it is signed. `artifact`: what it names. `pointer`: it is a copy of the manifest of its number. `chain`: each manifest names the one before. `objects`: what the manifests name is there. `copy`: the file for plain consumers is the live artifact.
       */
      id: 'release' | 'signature' | 'artifact' | 'pointer' | 'chain' | 'objects' | 'copy';
      status: 'passed' | 'failed' | 'not-checked';
      code: string | null;
      message: string;
    }[];
  }[];
  summary: {
    passed: number;
    failed: number;
    not_checked: number;
  };
}
