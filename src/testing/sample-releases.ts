import { nodeCryptography } from '../effects/node-cryptography.ts';
import { nodeFiles } from '../effects/node-files.ts';
import { openStore } from '../effects/publish/index.ts';
import { nodeKeyFiles } from '../effects/signing-key.ts';
import { systemClock } from '../effects/system-clock.ts';
import type { KeyReport } from '../model/generated/output/key.ts';
import type { PullReport } from '../model/generated/output/pull.ts';
import type { TrustReport } from '../model/generated/output/trust.ts';
import type { VerificationReport } from '../model/generated/output/verification.ts';
import { isRefusal } from '../workflows/refusal.ts';
import { changeTrust } from '../workflows/release/change-trust.ts';
import { makeKey } from '../workflows/release/make-key.ts';
import { pullRelease } from '../workflows/release/pull.ts';
import { verifyTarget } from '../workflows/release/verify-target.ts';
import { aManifest, anArtifact, aSigner, aTarget, aTrust } from './releases.ts';

/** The reports of a key that is made and replaced by another. */
export function sampleKeys(folder: string): { readonly key: KeyReport; readonly trust: TrustReport } {
  const effects = { files: nodeFiles(folder), cryptography: nodeCryptography, keys: nodeKeyFiles(folder), clock: systemClock };
  const common = { path: 'trust.json', add: [], remove: [], threshold: undefined, name: undefined, notAfter: undefined, signWith: [], toolVersion: '0.1.0' };
  const [first, second] = ['first.key', 'second.key'].map((path) => makeKey(effects, { path, toolVersion: '0.1.0' }));
  if (first === undefined || second === undefined || isRefusal(first) || isRefusal(second)) throw new Error('no key could be made');
  changeTrust(effects, { ...common, add: [first.report.public_key], name: 'ci', notAfter: '2099-01-01T00:00:00Z' });
  const rotated = changeTrust(effects, { ...common, add: [second.report.public_key], remove: [first.report.keyid.slice(0, 12)], signWith: ['first.key'] });
  if (isRefusal(rotated)) throw new Error(rotated.message);
  return { key: first.report, trust: rotated.report };
}

/** The reports of a signed release that is verified and pulled, where the copy for plain consumers is missing. */
export async function sampleReleases(folder: string): Promise<{ readonly pull: PullReport; readonly verification: VerificationReport }> {
  const signer = aSigner();
  const artifact = anArtifact(1);
  const kills = [{ id: '01JD3Z5V8K6WQ9R2T4Y7M1N0PB', flag: 'new-checkout', reason: 'p99 latency x4', since: '2026-11-23T03:12:00Z' }];
  const { 'production/flags.json': _, ...target } = aTarget([aManifest(artifact, { seq: 1, commit: 'a'.repeat(40), kills })], [signer], [artifact]);
  const files = nodeFiles(folder);
  for (const [path, bytes] of Object.entries(target)) files.writeAtomic(`target/${path}`, bytes);
  const store = await openStore('target', { environment: {}, workingDirectory: folder });
  const effects = { store, files, cryptography: nodeCryptography, clock: systemClock, fits: () => true };
  const pulled = await pullRelease(effects, { file: 'flags.json', environment: 'production', pinned: aTrust([signer]), toolVersion: '0.1.0' });
  const verified = await verifyTarget(effects, { environments: ['production'], trust: undefined, history: 100, toolVersion: '0.1.0' });
  if (isRefusal(verified)) throw new Error(verified.message);
  return { pull: pulled.report, verification: verified.report };
}
