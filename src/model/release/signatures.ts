import type { Trust } from '../generated/trust.ts';
import { decodeBase64 } from './base64.ts';
import { type Envelope, preAuthenticationEncoding } from './envelope.ts';
import { type ReleaseRefusal, refuseRelease } from './refusal.ts';

/** A signature to verify, with whatever this system has for Ed25519. */
export interface SignatureCheck {
  readonly keyid: string;
  /** SubjectPublicKeyInfo, DER. */
  readonly publicKey: Uint8Array;
  readonly message: Uint8Array;
  readonly signature: Uint8Array;
}

const ed25519SignatureBytes = 64;

/** The signatures that could count: by a trusted key that has not expired, each key once. Refused where they cannot be enough. */
export function signaturesToCheck(envelope: Envelope, trust: Trust, now: Date): readonly SignatureCheck[] | ReleaseRefusal {
  const message = preAuthenticationEncoding(envelope.payloadType, envelope.payload);
  const known = trust.keys.filter(({ keyid }) => envelope.signatures.some((signature) => signature.keyid === keyid));
  if (known.length === 0) return refuseRelease('unknown-key', `it is signed by ${keyNames(envelope)}, which ${envelope.signatures.length === 1 ? 'is' : 'are'} not in the trust file`);
  const valid = known.filter(({ notAfter }) => notAfter === undefined || now.getTime() < Date.parse(notAfter));
  if (valid.length === 0) return refuseRelease('key-expired', `the trust file lets ${shortKey(known[0]?.keyid ?? '')} sign until ${known[0]?.notAfter ?? ''}`);
  if (valid.length < trust.threshold) return thresholdRefusal(valid.length, trust.threshold);
  // A key that stands there twice counts once, whichever of its signatures holds.
  return valid.flatMap(({ keyid, publicKey }) => {
    const key = decodeBase64(publicKey);
    const own = envelope.signatures.filter((signature) => signature.keyid === keyid && signature.signature.length === ed25519SignatureBytes);
    return key === undefined ? [] : own.map(({ signature }) => ({ keyid, publicKey: key, message, signature }));
  });
}

/** Whether enough different keys have signed; `verified` are the keyids of the checks that held. */
export function judgeSignatures(verified: ReadonlySet<string>, trust: Trust): ReleaseRefusal | undefined {
  if (verified.size === 0) return refuseRelease('bad-signature', 'its signature does not fit its content');
  return verified.size < trust.threshold ? thresholdRefusal(verified.size, trust.threshold) : undefined;
}

function thresholdRefusal(count: number, threshold: number): ReleaseRefusal {
  return refuseRelease('threshold-not-met', `the trust file asks for signatures of ${threshold} different keys, and ${count} ${count === 1 ? 'has' : 'have'} signed`);
}

/** As much of a keyid as people compare. */
function shortKey(keyid: string): string {
  return keyid.slice(0, 12);
}

function keyNames({ signatures }: Envelope): string {
  return signatures.slice(0, 3).map(({ keyid }) => `key ${shortKey(keyid)}`).join(' and ');
}
