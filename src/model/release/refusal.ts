/**
 * The order in which what a consumer fetched is judged; the first step that says no ends it. Data, so that `verify`, `pull`
 * and the providers name the same steps in the same order, whatever they use for HTTP and signatures.
 */
export const releaseSteps: readonly ReleaseStep[] = ['length', 'base64', 'signature', 'payload-type', 'manifest', 'environment', 'expiry', 'sequence', 'fetch', 'digest', 'parse', 'schema'];

/** A step of it. */
export type ReleaseStep = 'length' | 'base64' | 'signature' | 'payload-type' | 'manifest' | 'environment' | 'expiry' | 'sequence' | 'fetch' | 'digest' | 'parse' | 'schema';

/** Every reason to refuse. */
export type ReleaseRefusalCode =
  | 'manifest-too-large'
  | 'not-utf8'
  | 'not-json'
  | 'duplicate-key'
  | 'forbidden-key'
  | 'not-an-envelope'
  | 'not-base64'
  | 'unsigned'
  | 'unknown-key'
  | 'key-expired'
  | 'bad-signature'
  | 'threshold-not-met'
  | 'wrong-payload-type'
  | 'manifest-version'
  | 'manifest-shape'
  | 'wrong-environment'
  | 'expired'
  | 'sequence-below'
  | 'sequence-conflict'
  | 'manifest-missing'
  | 'artifact-missing'
  | 'artifact-size'
  | 'wrong-digest'
  | 'artifact-not-json'
  | 'artifact-schema';

const stepOfRefusal: { readonly [C in ReleaseRefusalCode]: ReleaseStep } = {
  'manifest-too-large': 'length',
  'not-utf8': 'base64',
  'not-json': 'base64',
  'duplicate-key': 'base64',
  'forbidden-key': 'base64',
  'not-an-envelope': 'base64',
  'not-base64': 'base64',
  unsigned: 'signature',
  'unknown-key': 'signature',
  'key-expired': 'signature',
  'bad-signature': 'signature',
  'threshold-not-met': 'signature',
  'wrong-payload-type': 'payload-type',
  'manifest-version': 'manifest',
  'manifest-shape': 'manifest',
  'wrong-environment': 'environment',
  expired: 'expiry',
  'sequence-below': 'sequence',
  'sequence-conflict': 'sequence',
  'manifest-missing': 'fetch',
  'artifact-missing': 'fetch',
  'artifact-size': 'digest',
  'wrong-digest': 'digest',
  'artifact-not-json': 'parse',
  'artifact-schema': 'schema',
};

/** Why something fetched is not believed. What runs keeps running. */
export interface ReleaseRefusal {
  readonly kind: 'refused';
  readonly code: ReleaseRefusalCode;
  readonly step: ReleaseStep;
  /** A sentence for people. What the other side wrote is in it unescaped: it goes through `printable` where it is shown. */
  readonly reason: string;
}

/** Makes a refusal. */
export function refuseRelease(code: ReleaseRefusalCode, reason: string): ReleaseRefusal {
  return { kind: 'refused', code, step: stepOfRefusal[code], reason };
}

/** Tells a refusal from whatever else a step returns. */
export function isReleaseRefusal(value: object): value is ReleaseRefusal {
  return 'kind' in value && value.kind === 'refused';
}
