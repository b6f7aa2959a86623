import type { Cryptography, KeyFiles } from '../../effects/ports.ts';
import type { KeyReport } from '../../model/generated/output/key.ts';
import { printable } from '../../source/printable.ts';
import { exitCodes } from '../exit-codes.ts';
import { jsonHeader } from '../json-header.ts';
import type { Outcome } from '../outcome.ts';
import { type Refusal, refuse } from '../refusal.ts';

/** Makes a signing key in a new file that only its owner may read. Nothing of the private part is in the report. */
export function makeKey(effects: { readonly cryptography: Cryptography; readonly keys: KeyFiles }, { path, toolVersion }: { readonly path: string; readonly toolVersion: string }): Outcome<KeyReport> | Refusal {
  const { privateKey, keyid, publicKey } = effects.cryptography.generateKey();
  if (effects.keys.create(path, privateKey) === 'exists') return refuseExisting(path);
  return { report: { ...jsonHeader('key', toolVersion), path, keyid, public_key: publicKey }, exit: exitCodes.done };
}

function refuseExisting(path: string): Refusal {
  return refuse({
    code: 'file-exists',
    exit: exitCodes.refused,
    message: `${printable(path)} is there already, and a key that is overwritten is gone for good`,
    help: [{ kind: 'mend', text: 'name another file with --out, or move that one away first' }],
  });
}
