import { nodeCryptography, toSigner } from '../effects/node-cryptography.ts';
import type { Signer } from '../effects/ports.ts';
import type { Manifest } from '../model/generated/manifest.ts';
import type { Trust } from '../model/generated/trust.ts';
import type { ReleaseRefusal } from '../model/release/refusal.ts';
import type { AcceptedRelease, Expectation } from '../model/release/release.ts';
import { writeManifest } from '../outputs/release/write-release.ts';
import { judgeManifestBytes, signPayload, toManifestBytes } from '../workflows/release/manifest-bytes.ts';

/** A signing key of its own. */
export function aSigner(): Signer {
  return toSigner(nodeCryptography.generateKey().privateKey, 'a test');
}

/** A small artifact in flagd's form, which tells its number. */
export function anArtifact(number: number): Uint8Array {
  const flag = { state: 'ENABLED', variants: { on: true, off: false }, defaultVariant: 'off', targeting: {}, metadata: { number } };
  return new TextEncoder().encode(`${JSON.stringify({ flags: { 'new-checkout': flag }, metadata: { flagSetId: 'production' } })}\n`);
}

/** The manifest of an artifact; what a test is about is changed. */
export function aManifest(artifact: Uint8Array, changes: Partial<Manifest> = {}): Manifest {
  const sha256 = nodeCryptography.sha256(artifact);
  return {
    formatVersion: '1.0',
    environment: 'production',
    seq: 7,
    prev: null,
    commit: null,
    issuedAt: '2026-11-23T05:00:00Z',
    expiresAt: null,
    kills: [],
    artifacts: [{ format: 'flagd', path: `objects/${sha256}.json`, sha256, size: artifact.length, flags: 1 }],
    tool: 'maestro-flags/0.1.0',
    ...changes,
  };
}

/** A manifest in an envelope, of another payload type where a test is about that. */
export function signManifest(manifest: Manifest, signers: readonly Signer[], payloadType?: string): Uint8Array {
  return payloadType === undefined ? toManifestBytes(manifest, signers) : signPayload(writeManifest(manifest), payloadType, signers);
}

/** A trust file of these keys. */
export function aTrust(signers: readonly Signer[], changes: Partial<Trust> = {}): Trust {
  const [first, ...others] = signers.map(({ keyid, publicKey }) => ({ keyid, publicKey }));
  if (first === undefined) throw new Error('a trust file has a key');
  return { formatVersion: '1.0', version: 1, threshold: 1, keys: [first, ...others], ...changes };
}

/** Every step up to the artifact, as a consumer takes them. */
export function judge(bytes: Uint8Array, expectation: Partial<Expectation> = {}): AcceptedRelease | ReleaseRefusal {
  return judgeManifestBytes(nodeCryptography, bytes, { environment: 'production', now: new Date('2026-11-23T06:00:00Z'), trust: undefined, lastSeen: [], ...expectation });
}

/** The files of a target that holds these releases of `production`, the last one live. */
export function aTarget(releases: readonly Manifest[], signers: readonly Signer[], artifacts: readonly Uint8Array[]): { readonly [path: string]: Uint8Array } {
  const files: { [path: string]: Uint8Array } = {};
  artifacts.forEach((artifact) => {
    files[`objects/${nodeCryptography.sha256(artifact)}.json`] = artifact;
    files['production/flags.json'] = artifact;
  });
  let prev: string | null = null;
  for (const release of releases) {
    const bytes = toManifestBytes({ ...release, prev }, signers);
    files[`production/${release.seq}.manifest.json`] = bytes;
    files['production/current.json'] = bytes;
    prev = nodeCryptography.sha256(bytes);
  }
  return files;
}
