// Made from schemas/ by `npm run generate`; edit the schema.

/**
 * What `maestro-flags keys new --format json` prints: the public part of the signing key that was made.
 */
export interface KeyReport {
  /**
   * Semantic version of this document's shape: minor adds, major breaks.
   */
  format_version: string;
  tool_version: string;
  kind: 'key';
  /**
   * Where the private key is.
   */
  path: string;
  /**
   * SHA-256 of the public key's SubjectPublicKeyInfo.
   */
  keyid: string;
  /**
   * SubjectPublicKeyInfo in base64, as a trust file has it.
   */
  public_key: string;
}
