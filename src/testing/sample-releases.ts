import { nodeCryptography } from '../effects/node-cryptography.ts';
import { nodeFiles } from '../effects/node-files.ts';
import { nodeKeyFiles } from '../effects/signing-key.ts';
import { systemClock } from '../effects/system-clock.ts';
import type { KeyReport } from '../model/generated/output/key.ts';
import type { TrustReport } from '../model/generated/output/trust.ts';
import { isRefusal } from '../workflows/refusal.ts';
import { changeTrust } from '../workflows/release/change-trust.ts';
import { makeKey } from '../workflows/release/make-key.ts';

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
