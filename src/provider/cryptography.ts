import type { SignatureCheck } from '../model/release/signatures.ts';
import { Refusal } from './refusal.ts';
import type { Subtle, World } from './world.ts';

/** SHA-256 in hexadecimal. */
export async function digestOf(bytes: Uint8Array, world: World): Promise<string> {
  const digest = await subtleOf(world).digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The keyids of the signatures that fit. */
export async function verifiedKeys(checks: readonly SignatureCheck[], world: World): Promise<ReadonlySet<string>> {
  const verified = new Set<string>();
  for (const check of checks) if (await isVerified(check, subtleOf(world))) verified.add(check.keyid);
  return verified;
}

async function isVerified({ publicKey, signature, message }: SignatureCheck, subtle: Subtle): Promise<boolean> {
  const key = await importKey(publicKey, subtle);
  return subtle.verify('Ed25519', key, signature, message).catch(() => false);
}

async function importKey(publicKey: Uint8Array, subtle: Subtle): Promise<unknown> {
  try {
    return await subtle.importKey('spki', publicKey, 'Ed25519', false, ['verify']);
  } catch {
    throw new Refusal('no-crypto', 'this platform cannot read the Ed25519 key of the trust file');
  }
}

function subtleOf({ subtle }: World): Subtle {
  if (subtle === undefined) throw new Refusal('no-crypto', 'this platform has no WebCrypto, or only on pages that come over HTTPS');
  return subtle;
}
