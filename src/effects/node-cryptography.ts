import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto';
import { EffectError } from './effect-error.ts';
import type { Cryptography, PublicKey, Signer } from './ports.ts';

/** Digests and Ed25519 of `node:crypto`. */
export const nodeCryptography: Cryptography = {
  sha256,
  verify: ({ publicKey, message, signature }) => {
    try {
      return verify(null, message, createPublicKey({ key: Buffer.from(publicKey), format: 'der', type: 'spki' }), signature);
    } catch {
      return false;
    }
  },
  generateKey: () => {
    const { privateKey } = generateKeyPairSync('ed25519');
    return { ...toPublicKey(privateKey), privateKey: privateKey.export({ format: 'pem', type: 'pkcs8' }).toString() };
  },
  readPublicKey,
};

/**
 * A signer from a private key: PEM (PKCS #8), or the base64 that stands between its lines. `origin` says where it comes
 * from, for messages; the key itself is in none. Throws `bad-key`.
 */
export function toSigner(privateKey: string, origin: string): Signer {
  const key = readKey(privateKey, origin);
  return { ...toPublicKey(key), sign: (message) => new Uint8Array(sign(null, message, key)) };
}

// The error of OpenSSL is not passed on: nothing that was made from a private key is printed.
function readKey(text: string, origin: string): KeyObject {
  const hint = 'make one with `maestro-flags keys new`, or with `openssl genpkey -algorithm ed25519`';
  try {
    const trimmed = text.trim();
    const key = trimmed.startsWith('-----') ? createPrivateKey(trimmed) : createPrivateKey({ key: Buffer.from(trimmed, 'base64'), format: 'der', type: 'pkcs8' });
    return ed25519(key, origin);
  } catch (error) {
    throw error instanceof EffectError ? error : new EffectError('bad-key', `${origin} is no private key in PEM (PKCS #8)`, hint);
  }
}

function readPublicKey(text: string, origin: string): PublicKey {
  try {
    const trimmed = text.trim();
    // A private key has a public part too, but whoever hands one to a consumer has leaked it.
    if (trimmed.includes('PRIVATE KEY') || trimmed.startsWith('MC4C')) throw new EffectError('bad-key', `${origin} is a private key`, 'give the public key that `keys new` printed; a private key that others have seen must be replaced');
    const key = trimmed.startsWith('-----') ? createPublicKey(trimmed) : createPublicKey({ key: Buffer.from(trimmed, 'base64'), format: 'der', type: 'spki' });
    return toPublicKey(ed25519(key, origin));
  } catch (error) {
    throw error instanceof EffectError ? error : new EffectError('bad-key', `${origin} is no public key`, 'it is PEM, or the base64 between its lines; `keys new` prints it');
  }
}

function ed25519(key: KeyObject, origin: string): KeyObject {
  if (key.asymmetricKeyType === 'ed25519') return key;
  throw new EffectError('bad-key', `${origin} is a key for ${key.asymmetricKeyType ?? 'something else'}, not for ed25519`, 'make one with `maestro-flags keys new`');
}

function toPublicKey(key: KeyObject): PublicKey {
  const publicKey = (key.type === 'public' ? key : createPublicKey(key)).export({ format: 'der', type: 'spki' });
  return { keyid: sha256(publicKey), publicKey: publicKey.toString('base64') };
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
