// Made from schemas/ by `npm run generate`; edit the schema.

/**
 * trust.json: whose signatures a consumer believes. Made by keys trust. It is pinned beside the consumer; a new one is signed by the keys of the one before, as the payload of a DSSE v1.0.2 envelope of type application/vnd.maestro.trust.v1+json.
 */
export interface Trust {
  /**
   * Version of this form. Another one is refused: a rule that a reader does not know could be the one that protects it.
   */
  formatVersion: '1.0';
  /**
   * Counts the changes from 1. A consumer never goes back to a lower one.
   */
  version: number;
  /**
   * How many different keys must have signed.
   */
  threshold: number;
  /**
   * The keys that count.
   *
   * @minItems 1
   * @maxItems 64
   */
  keys: [TrustedKey, ...TrustedKey[]];
}
/**
 * A public key.
 */
export interface TrustedKey {
  /**
   * SHA-256 of the public key's SubjectPublicKeyInfo (DER), in hexadecimal. Signatures name their key by it.
   */
  keyid: string;
  /**
   * An Ed25519 public key as SubjectPublicKeyInfo (RFC 8410) in base64: what stands between the lines of its PEM file.
   */
  publicKey: string;
  /**
   * Whose it is, for people.
   */
  name?: string;
  /**
   * From this instant on the key does not count for new data.
   */
  notAfter?: string;
}
