import { closeSync, fchmodSync, fstatSync, fsyncSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { classifyIo } from './classify-io.ts';
import { EffectError } from './effect-error.ts';
import { toSigner } from './node-cryptography.ts';
import type { KeyFiles, Signer } from './ports.ts';

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
  if (file !== undefined) return toSigner(readPrivateFile(file, file), file);
  const key = environment[variable];
  return key === undefined || key === '' ? undefined : toSigner(key, variable);
}

/** The KeyFiles port on the file system of this machine. */
export function nodeKeyFiles(workingDirectory: string): KeyFiles {
  return {
    create: (path, privateKey) => createPrivateFile(resolve(workingDirectory, path), privateKey, path),
    open: (path) => toSigner(readPrivateFile(resolve(workingDirectory, path), path), path),
  };
}

function createPrivateFile(absolutePath: string, text: string, path: string): 'created' | 'exists' {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(absolutePath, 'wx', 0o600);
    // Whatever the umask says.
    fchmodSync(descriptor, 0o600);
    writeFileSync(descriptor, text);
    fsyncSync(descriptor);
    return 'created';
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return 'exists';
    throw classifyIo(error, `write ${path}`);
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

// What was opened is what is judged. Windows has no such modes.
function readPrivateFile(absolutePath: string, path: string): string {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(absolutePath, 'r');
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
