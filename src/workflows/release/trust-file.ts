import type { Files } from '../../effects/ports.ts';
import type { Trust } from '../../model/generated/trust.ts';
import { isReleaseRefusal } from '../../model/release/refusal.ts';
import { readPinnedTrust } from '../../model/release/trust.ts';
import { printable } from '../../source/printable.ts';
import { exitCodes } from '../exit-codes.ts';
import { type Refusal, refuse } from '../refusal.ts';

/** The trust file that a user names: whoever put it there is believed. */
export function readTrustFile(files: Pick<Files, 'readBytes'>, path: string): Trust | Refusal {
  const trust = readPinnedTrust(files.readBytes(path));
  if (!isReleaseRefusal(trust)) return trust;
  return refuse({
    code: 'bad-trust-file',
    exit: exitCodes.refused,
    message: `${printable(path)} is no trust file: ${printable(trust.reason, 1000)}`,
    help: [{ kind: 'run', text: 'maestro-flags keys trust trust.json --add PUBLIC-KEY' }],
  });
}
