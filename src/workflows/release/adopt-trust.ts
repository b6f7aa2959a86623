import type { Cryptography } from '../../effects/ports.ts';
import type { Trust } from '../../model/generated/trust.ts';
import { isReleaseRefusal, type ReleaseRefusal } from '../../model/release/refusal.ts';
import { judgeTrust, openTrust } from '../../model/release/trust.ts';
import { verifiedKeys } from './manifest-bytes.ts';

/** The trust file that follows the present one, if enough keys of the present one have signed it. */
export function adoptTrust(cryptography: Pick<Cryptography, 'verify'>, bytes: Uint8Array, present: Trust, now: Date): Trust | ReleaseRefusal {
  const opened = openTrust(bytes, present, now);
  return isReleaseRefusal(opened) ? opened : judgeTrust(opened, verifiedKeys(cryptography, opened.checks), present);
}
