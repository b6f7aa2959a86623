// Made from schemas/ by `npm run generate`; edit the schema.

/**
 * What is live in an environment: ENVIRONMENT/current.json of a publish target, and for good ENVIRONMENT/SEQ.manifest.json. Keys are sorted. Signed, it is the payload of a DSSE v1.0.2 envelope of type application/vnd.maestro.manifest.v1+json.
 */
export interface Manifest {
  /**
   * Version of this form: minor adds keys, major breaks. A reader of 1.0 takes any 1.x and leaves keys that it does not know.
   */
  formatVersion: string;
  /**
   * The environment that this is for. A reader of another one refuses it.
   */
  environment: string;
  /**
   * One more than that of the manifest before, won at the store by compare-and-swap. A rollback is a new, higher number with old content.
   */
  seq: number;
  /**
   * SHA-256, in hexadecimal, of the bytes of the manifest before; null for the first.
   */
  prev: string | null;
  /**
   * The commit whose flags these are; null when they were not read from a commit.
   */
  commit: string | null;
  /**
   * When it was published.
   */
  issuedAt: string;
  /**
   * From this instant on it is refused as new data; who runs on it keeps running. null when it never ends.
   */
  expiresAt: string | null;
  /**
   * The flags that are killed in the artifact.
   *
   * @maxItems 20000
   */
  kills: ManifestKill[];
  /**
   * What was compiled, one entry a format.
   *
   * @minItems 1
   * @maxItems 32
   */
  artifacts: [ManifestArtifact, ...ManifestArtifact[]];
  /**
   * What published it, with its version.
   */
  tool: string;
}
/**
 * A flag that is killed.
 */
export interface ManifestKill {
  /**
   * As the kill's file has it; restore names it.
   */
  id: string;
  /**
   * The key of the flag.
   */
  flag: string;
  /**
   * Why it was killed.
   */
  reason: string;
  /**
   * When it was killed.
   */
  since: string;
}
/**
 * A file that was compiled.
 */
export interface ManifestArtifact {
  /**
   * What it is; flagd is an OpenFeature flagd flag definition.
   */
  format: string;
  /**
   * Where it stands below the target: objects/ and its SHA-256.
   */
  path: string;
  /**
   * SHA-256 of its bytes, in hexadecimal.
   */
  sha256: string;
  /**
   * Its length in bytes. A reader fetches no more.
   */
  size: number;
  /**
   * How many flags it holds.
   */
  flags: number;
}
