import { chmodSync, closeSync, constants, mkdirSync, openSync, readdirSync, readFileSync, rmdirSync, symlinkSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFolder } from '../testing/temporary-folder.ts';
import { classifyIo } from './classify-io.ts';
import { EffectError } from './effect-error.ts';

/** The error that the system itself makes. */
function errorOf(attempt: () => unknown): unknown {
  try {
    attempt();
  } catch (error) {
    return error;
  }
  throw new Error('the system let it pass');
}

const folder = (): string => aFolder({ 'a.yaml': 'a: 1\n' });

const cases: readonly { readonly errno: string; readonly code: string; readonly attempt: () => unknown }[] = [
  { errno: 'ENOENT', code: 'not-found', attempt: () => readFileSync(join(folder(), 'none')) },
  { errno: 'ENOTDIR', code: 'not-found', attempt: () => readdirSync(join(folder(), 'a.yaml')) },
  { errno: 'EISDIR', code: 'not-found', attempt: () => readFileSync(folder()) },
  { errno: 'ENAMETOOLONG', code: 'not-found', attempt: () => readFileSync(join(folder(), 'x'.repeat(300))) },
  { errno: 'ENOSPC', code: 'disk-full', attempt: () => writeTo('/dev/full') },
  { errno: 'EPERM', code: 'not-permitted', attempt: () => chmodSync('/proc/self/status', 0o777) },
  { errno: 'EEXIST', code: 'not-found', attempt: () => mkdirSync(join(folder(), 'a.yaml'), { recursive: true }) },
  { errno: 'ENOTEMPTY', code: 'io-failed', attempt: () => rmdirSync(folder()) },
];

function writeTo(path: string): void {
  const descriptor = openSync(path, 'w');
  try {
    writeSync(descriptor, 'x');
  } finally {
    closeSync(descriptor);
  }
}

describe('classifyIo', () => {
  it.each(cases)('takes a real $errno for $code', ({ errno, code, attempt }) => {
    const cause = errorOf(attempt);
    expect(cause).toMatchObject({ code: errno });
    const error = classifyIo(cause, 'read flags');
    expect(error).toBeInstanceOf(EffectError);
    expect(error).toMatchObject({ code, cause });
    expect(error.message).toMatch(/^could not read flags: /);
  });

  it('takes a link that may not be followed for not-permitted', () => {
    const place = folder();
    symlinkSync('a.yaml', join(place, 'link.yaml'));
    const cause = errorOf(() => openSync(join(place, 'link.yaml'), constants.O_RDONLY | constants.O_NOFOLLOW));
    expect(classifyIo(cause, 'read link.yaml')).toMatchObject({ code: 'not-permitted' });
  });

  it('leaves a defect of ours what it is', () => {
    const defect = new TypeError('x is not a function');
    expect(classifyIo(defect, 'read flags')).toBe(defect);
  });
});
