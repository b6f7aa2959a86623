import { validateTrust } from '../generated/release-validators.js';
import type { Trust } from '../generated/trust.ts';
import { looksLikeEnvelope, payloadTypes, readEnvelope } from './envelope.ts';
import { isReleaseRefusal, type ReleaseRefusal, refuseRelease } from './refusal.ts';
import { describeShapeErrors } from './shape-errors.ts';
import { judgeSignatures, type SignatureCheck, signaturesToCheck } from './signatures.ts';
import { readStrictJson } from './strict-json.ts';

/** The most bytes that a trust file may have, its envelope included. */
export const trustMaximumBytes: number = 256 * 1024;

/** A trust file that is not yet believed; `checks` are the signatures by keys of the one before. */
export interface OpenedTrust {
  readonly kind: 'opened';
  readonly payload: Uint8Array;
  readonly payloadType: string;
  readonly checks: readonly SignatureCheck[];
}

/**
 * Reads a trust file that is pinned: whoever put it there is believed. It may be signed (the same file that a rotation
 * hands out), but the signatures are not asked for.
 */
export function readPinnedTrust(bytes: Uint8Array): Trust | ReleaseRefusal {
  const json = readTrustJson(bytes);
  if (isReleaseRefusal(json)) return json;
  if (!looksLikeEnvelope(json.value)) return readTrust(bytes);
  const envelope = readEnvelope(json.value);
  if (isReleaseRefusal(envelope)) return envelope;
  return readTrustPayload(envelope);
}

/** Opens a trust file that comes from elsewhere: what must be verified with the keys of the present one. */
export function openTrust(bytes: Uint8Array, present: Trust, now: Date): OpenedTrust | ReleaseRefusal {
  const json = readTrustJson(bytes);
  if (isReleaseRefusal(json)) return json;
  if (!looksLikeEnvelope(json.value)) return refuseRelease('unsigned', 'a new trust file must be signed by the keys of the one before');
  const envelope = readEnvelope(json.value);
  if (isReleaseRefusal(envelope)) return envelope;
  const checks = signaturesToCheck(envelope, present, now);
  return 'kind' in checks ? checks : { kind: 'opened', payload: envelope.payload, payloadType: envelope.payloadType, checks };
}

/** The trust file that takes the place of the present one. `verified` holds the keyids of those checks that held. */
export function judgeTrust(opened: OpenedTrust, verified: ReadonlySet<string>, present: Trust): Trust | ReleaseRefusal {
  const signatures = judgeSignatures(verified, present);
  if (signatures !== undefined) return signatures;
  const trust = readTrustPayload(opened);
  if (isReleaseRefusal(trust)) return trust;
  return trust.version > present.version ? trust : refuseRelease('sequence-below', `it is version ${trust.version} of the trust file, and version ${present.version} is in use`);
}

function readTrustPayload({ payloadType, payload }: Pick<OpenedTrust, 'payloadType' | 'payload'>): Trust | ReleaseRefusal {
  return payloadType === payloadTypes.trust ? readTrust(payload) : refuseRelease('wrong-payload-type', `it is ${JSON.stringify(payloadType)}, not a trust file`);
}

function readTrustJson(bytes: Uint8Array): Exclude<ReturnType<typeof readStrictJson>, { readonly kind: 'refused' }> | ReleaseRefusal {
  if (bytes.length > trustMaximumBytes) return refuseRelease('manifest-too-large', `it has more than ${trustMaximumBytes} bytes`);
  const json = readStrictJson(bytes);
  return json.kind === 'refused' ? refuseRelease(json.code, json.reason) : json;
}

function readTrust(bytes: Uint8Array): Trust | ReleaseRefusal {
  const json = readTrustJson(bytes);
  if (isReleaseRefusal(json)) return json;
  if (!validateTrust(json.value)) return refuseRelease('manifest-shape', describeShapeErrors(validateTrust.errors ?? []));
  const trust = json.value as unknown as Trust; // as: the validator has just said so
  const different = new Set(trust.keys.map(({ keyid }) => keyid)).size === trust.keys.length && new Set(trust.keys.map(({ publicKey }) => publicKey)).size === trust.keys.length;
  if (!different) return refuseRelease('manifest-shape', 'a key stands in it twice');
  return trust.threshold <= trust.keys.length ? trust : refuseRelease('manifest-shape', `it asks for ${trust.threshold} keys and has ${trust.keys.length}`);
}
