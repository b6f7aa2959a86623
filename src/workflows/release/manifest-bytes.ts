import type { Cryptography, Signer } from '../../effects/ports.ts';
import type { Manifest } from '../../model/generated/manifest.ts';
import { payloadTypes, preAuthenticationEncoding } from '../../model/release/envelope.ts';
import { isReleaseRefusal, type ReleaseRefusal } from '../../model/release/refusal.ts';
import { type AcceptedRelease, type Expectation, judgeRelease, openRelease } from '../../model/release/release.ts';
import type { SignatureCheck } from '../../model/release/signatures.ts';
import { writeEnvelope, writeManifest } from '../../outputs/release/write-release.ts';

/** The bytes of a manifest as they are published: in an envelope where somebody signs, else as it is. */
export function toManifestBytes(manifest: Manifest, signers: readonly Signer[]): Uint8Array {
  const payload = writeManifest(manifest);
  return signers.length === 0 ? payload : signPayload(payload, payloadTypes.manifest, signers);
}

/** Any payload in an envelope. */
export function signPayload(payload: Uint8Array, payloadType: string, signers: readonly Signer[]): Uint8Array {
  const message = preAuthenticationEncoding(payloadType, payload);
  return writeEnvelope(payloadType, payload, signers.map((signer) => ({ keyid: signer.keyid, signature: signer.sign(message) })));
}

/** Every step of the judgement that the bytes of a manifest alone allow. */
export function judgeManifestBytes(cryptography: Pick<Cryptography, 'verify'>, bytes: Uint8Array, expectation: Expectation): AcceptedRelease | ReleaseRefusal {
  const opened = openRelease(bytes, expectation.trust, expectation.now);
  return isReleaseRefusal(opened) ? opened : judgeRelease(opened, verifiedKeys(cryptography, opened.checks), expectation);
}

/** The keyids of the checks that hold. */
export function verifiedKeys(cryptography: Pick<Cryptography, 'verify'>, checks: readonly SignatureCheck[]): ReadonlySet<string> {
  return new Set(checks.filter((check) => cryptography.verify(check)).map(({ keyid }) => keyid));
}
