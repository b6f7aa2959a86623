import type { Manifest, ManifestArtifact } from '../generated/manifest.ts';
import { validateManifest } from '../generated/release-validators.js';
import type { Trust } from '../generated/trust.ts';
import { looksLikeEnvelope, payloadTypes, readEnvelope } from './envelope.ts';
import { isReleaseRefusal, type ReleaseRefusal, refuseRelease } from './refusal.ts';
import { describeShapeErrors } from './shape-errors.ts';
import { judgeSignatures, type SignatureCheck, signaturesToCheck } from './signatures.ts';
import { readStrictJson } from './strict-json.ts';

/** The most bytes that a manifest may have, its envelope included. */
export const manifestMaximumBytes: number = 1024 * 1024;

/** A manifest that was fetched and not yet believed. */
export interface OpenedRelease {
  readonly kind: 'opened';
  readonly isSigned: boolean;
  /** Not read before the signatures have been judged. */
  readonly payload: Uint8Array;
  readonly payloadType: string | undefined;
  /** What to verify; empty where nothing is trusted or nothing is signed. */
  readonly checks: readonly SignatureCheck[];
}

/** Steps `length` to `base64`, and which signatures there are to verify. `trust` is `undefined` where signatures are not asked for. */
export function openRelease(bytes: Uint8Array, trust: Trust | undefined, now: Date): OpenedRelease | ReleaseRefusal {
  if (bytes.length > manifestMaximumBytes) return refuseRelease('manifest-too-large', `it has more than ${manifestMaximumBytes} bytes`);
  const json = readStrictJson(bytes);
  if (json.kind === 'refused') return refuseRelease(json.code, json.reason);
  if (!looksLikeEnvelope(json.value)) {
    return trust === undefined ? { kind: 'opened', isSigned: false, payload: bytes, payloadType: undefined, checks: [] } : refuseRelease('unsigned', 'it is not signed, and the trust file asks for a signature');
  }
  const envelope = readEnvelope(json.value);
  if (isReleaseRefusal(envelope)) return envelope;
  const checks = trust === undefined ? [] : signaturesToCheck(envelope, trust, now);
  return 'kind' in checks ? checks : { kind: 'opened', isSigned: true, payload: envelope.payload, payloadType: envelope.payloadType, checks };
}

/** What a consumer wants and what it has had. */
export interface Expectation {
  readonly environment: string;
  readonly now: Date;
  readonly trust: Trust | undefined;
  readonly lastSeen: readonly LastSeen[];
}

/** The highest release that a key has signed; `keyid` is empty for what was taken without asking for signatures. */
export interface LastSeen {
  readonly keyid: string;
  readonly seq: number;
  /** SHA-256 of the flagd artifact. */
  readonly sha256: string;
}

/** A manifest that is believed. Its artifact is not, until `judgeArtifact`. */
export interface AcceptedRelease {
  readonly kind: 'accepted';
  readonly manifest: Manifest;
  readonly artifact: ManifestArtifact;
  /** The trusted keys that signed it; empty where signatures were not asked for. */
  readonly keyids: readonly string[];
}

/** Steps `signature` to `sequence`. `verified` holds the keyids of those of `opened.checks` that held. */
export function judgeRelease(opened: OpenedRelease, verified: ReadonlySet<string>, expectation: Expectation): AcceptedRelease | ReleaseRefusal {
  const signatures = expectation.trust === undefined ? undefined : judgeSignatures(verified, expectation.trust);
  if (signatures !== undefined) return signatures;
  if (opened.isSigned && opened.payloadType !== payloadTypes.manifest) {
    return refuseRelease('wrong-payload-type', `what is signed is ${JSON.stringify(opened.payloadType)}, not ${JSON.stringify(payloadTypes.manifest)}`);
  }
  const manifest = readManifest(opened.payload);
  if (isReleaseRefusal(manifest)) return manifest;
  const artifact = manifest.artifacts.find(({ format }) => format === 'flagd');
  if (artifact === undefined) return refuseRelease('manifest-shape', 'it names no artifact of the format flagd');
  const keyids = expectation.trust === undefined ? [] : [...verified].sort();
  const refusal = judgeMeaning(manifest, expectation) ?? judgeSequence({ seq: manifest.seq, sha256: artifact.sha256 }, expectation);
  return refusal ?? { kind: 'accepted', manifest, artifact, keyids };
}

/** The manifest that bytes are, by its form alone. */
export function readManifest(bytes: Uint8Array): Manifest | ReleaseRefusal {
  const json = readStrictJson(bytes);
  if (json.kind === 'refused') return refuseRelease(json.code, `the manifest cannot be read: ${json.reason}`);
  const version = versionOf(json.value);
  if (version !== undefined && !/^1\.\d+$/.test(version)) return refuseRelease('manifest-version', `its formatVersion is ${JSON.stringify(version)}, and this reads 1.x`);
  // A later minor version adds keys, and nothing else.
  const errors = validateManifest(json.value) ? [] : (validateManifest.errors ?? []).filter(({ keyword }) => version === '1.0' || keyword !== 'additionalProperties');
  if (errors.length > 0) return refuseRelease('manifest-shape', describeShapeErrors(errors));
  return json.value as unknown as Manifest; // as: the validator has just said so
}

function versionOf(value: unknown): string | undefined {
  const version = typeof value === 'object' && value !== null && 'formatVersion' in value ? value.formatVersion : undefined;
  return typeof version === 'string' ? version : undefined;
}

function judgeMeaning(manifest: Manifest, { environment, now }: Expectation): ReleaseRefusal | undefined {
  if (manifest.environment !== environment) return refuseRelease('wrong-environment', `it is for ${manifest.environment}, not for ${environment}`);
  if (manifest.expiresAt !== null && now.getTime() >= Date.parse(manifest.expiresAt)) return refuseRelease('expired', `release ${manifest.seq} expired at ${manifest.expiresAt}`);
  return undefined;
}

/**
 * The highest release seen by any key that is trusted now is the floor. What a key signed that is trusted no longer does
 * not count, so that who stole it cannot shut its successor out by a huge number.
 */
function judgeSequence(release: Pick<LastSeen, 'seq' | 'sha256'>, expectation: Expectation): ReleaseRefusal | undefined {
  const floor = floorOf(expectation);
  if (floor === undefined || release.seq > floor.seq) return undefined;
  if (release.seq < floor.seq) return refuseRelease('sequence-below', `it is release ${release.seq}, and release ${floor.seq} has been seen already`);
  return release.sha256 === floor.sha256 ? undefined : refuseRelease('sequence-conflict', `release ${release.seq} has been seen already with other content`);
}

function floorOf({ trust, lastSeen }: Expectation): LastSeen | undefined {
  const counting = lastSeen.filter(({ keyid }) => trust === undefined || trust.keys.some((key) => key.keyid === keyid));
  return counting.reduce<LastSeen | undefined>((highest, seen) => (highest === undefined || seen.seq > highest.seq ? seen : highest), undefined);
}

/** What has been seen after this release was taken. */
export function rememberRelease(lastSeen: readonly LastSeen[], { manifest, artifact, keyids }: AcceptedRelease): readonly LastSeen[] {
  const keys = keyids.length === 0 ? [''] : keyids;
  const others = lastSeen.filter(({ keyid }) => !keys.includes(keyid));
  return [...others, ...keys.map((keyid) => ({ keyid, seq: manifest.seq, sha256: artifact.sha256 }))].sort((a, b) => (a.keyid < b.keyid ? -1 : 1));
}
