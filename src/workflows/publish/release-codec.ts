import type { Cryptography, Signer } from '../../effects/ports.ts';
import type { Manifest } from '../../model/generated/manifest.ts';
import type { Trust } from '../../model/generated/trust.ts';
import { payloadTypes, preAuthenticationEncoding } from '../../model/release/envelope.ts';
import { isReleaseRefusal, type ReleaseRefusal } from '../../model/release/refusal.ts';
import { type AcceptedRelease, judgeRelease, openRelease } from '../../model/release/release.ts';
import { writeEnvelope, writeManifest } from '../../outputs/release/write-release.ts';

/** Manifests as bytes, signed or not. */
export interface ReleaseCodec {
  /** Whether what is written is signed. */
  readonly signs: boolean;
  /** The manifest that the bytes hold for an environment, verified where there is something to verify with. */
  readonly read: (bytes: Uint8Array, environment: string) => ReadRelease | ReleaseRefusal;
  readonly write: (manifest: Manifest) => Uint8Array;
}

/** A manifest that a publisher builds on. */
type ReadRelease = AcceptedRelease & { readonly isSigned: boolean };

export interface CodecKeys {
  readonly cryptography: Pick<Cryptography, 'verify'>;
  /** Without any manifests are not signed; each signs once. */
  readonly signers: readonly Signer[];
  /** Without it signatures are not asked for. */
  readonly trust: Trust | undefined;
}

/** Reads and writes manifests with these keys. */
export function releaseCodec(keys: CodecKeys): ReleaseCodec {
  return {
    signs: keys.signers.length > 0,
    read: (bytes, environment) => readRelease(keys, bytes, environment),
    write: (manifest) => writeRelease(keys.signers, writeManifest(manifest)),
  };
}

// A publisher reads what it follows, also when that has expired or its key has: consumers refuse it as new, and it is not new.
const beforeAnyExpiry = new Date(0);

function readRelease({ cryptography, trust }: CodecKeys, bytes: Uint8Array, environment: string): ReadRelease | ReleaseRefusal {
  const opened = openRelease(bytes, trust, beforeAnyExpiry);
  if (isReleaseRefusal(opened)) return opened;
  const verified = new Set(opened.checks.filter((check) => cryptography.verify(check)).map(({ keyid }) => keyid));
  const judged = judgeRelease(opened, verified, { environment, now: beforeAnyExpiry, trust, lastSeen: [] });
  return isReleaseRefusal(judged) ? judged : { ...judged, isSigned: opened.isSigned };
}

function writeRelease(signers: readonly Signer[], payload: Uint8Array): Uint8Array {
  if (signers.length === 0) return payload;
  const message = preAuthenticationEncoding(payloadTypes.manifest, payload);
  const each = new Map(signers.map((signer) => [signer.keyid, signer]));
  return writeEnvelope(payloadTypes.manifest, payload, [...each.values()].map((signer) => ({ keyid: signer.keyid, signature: signer.sign(message) })));
}
