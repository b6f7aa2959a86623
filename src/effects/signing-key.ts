import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { classifyIo } from './classify-io.ts';
import { EffectError } from './effect-error.ts';
import { toSigner } from './node-cryptography.ts';
import type { Signer } from './ports.ts';

/** The variable that holds the private key itself. */
const variable = 'MAESTRO_SIGNING_KEY';

/** Where a signing key may come from. */
export interface SigningKeySource {
  /** Absolute, or relative to the working directory; wins over the environment. */
  readonly file: string | undefined;
  readonly environment: { readonly [name: string]: string | undefined };
}

/**
 * The signing key of a file or of the environment; `undefined` where neither names one. Throws `bad-key` for what is none,
 * and `not-permitted` for a file that others could read: a key that somebody else may have read is no key.
 */
export function openSigningKey({ file, environment }: SigningKeySource): Signer | undefined {
  if (file !== undefined) return toSigner(readPrivateFile(file), file);
  const key = environment[variable];
  return key === undefined || key === '' ? undefined : toSigner(key, variable);
}

// What was opened is what is judged. Windows has no such modes.
function readPrivateFile(path: string): string {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(path, 'r');
    const mode = fstatSync(descriptor).mode & 0o777;
    if (process.platform !== 'win32' && (mode & 0o077) !== 0) {
      throw new EffectError('not-permitted', `${path} can be read or written by others (mode ${mode.toString(8).padStart(4, '0')})`, `run: chmod 600 ${path}`);
    }
    return readFileSync(descriptor, 'utf8');
  } catch (error) {
    throw classifyIo(error, `read ${path}`);
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}
