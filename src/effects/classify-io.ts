import { EffectError, type EffectErrorCode } from './effect-error.ts';

interface IoVerdict {
  readonly code: EffectErrorCode;
  readonly cause: string;
  readonly hint: string;
}

const verdicts: { readonly [errno: string]: IoVerdict } = {
  ENOENT: { code: 'not-found', cause: 'there is no such file or folder', hint: 'check the path' },
  ENOTDIR: { code: 'not-found', cause: 'a part of the path is a file, not a folder', hint: 'check the path' },
  EEXIST: { code: 'not-found', cause: 'a file stands where a folder is needed', hint: 'name another folder, or move the file away' },
  EISDIR: { code: 'not-found', cause: 'it is a folder, not a file', hint: 'name a file' },
  ENAMETOOLONG: { code: 'not-found', cause: 'the path is longer than the file system allows', hint: 'check the path' },
  ELOOP: { code: 'not-permitted', cause: 'it is a symbolic link, or the path holds a circle of them', hint: 'name the file itself' },
  EACCES: { code: 'not-permitted', cause: 'permission denied', hint: 'check who owns it and its mode (ls -l)' },
  EPERM: { code: 'not-permitted', cause: 'the system does not allow it', hint: 'check who owns it and its attributes' },
  EROFS: { code: 'not-permitted', cause: 'the file system is read-only', hint: 'write to another place, or mount it writable' },
  ENOSPC: { code: 'disk-full', cause: 'no space is left on the disk', hint: 'free some space and run it again' },
  EDQUOT: { code: 'disk-full', cause: 'the disk quota is used up', hint: 'free some space and run it again' },
  EFBIG: { code: 'disk-full', cause: 'the file would be larger than allowed here', hint: 'raise the limit (ulimit -f) and run it again' },
  EMFILE: { code: 'io-failed', cause: 'too many files are open in this process', hint: 'raise the limit (ulimit -n) and run it again' },
  ENFILE: { code: 'io-failed', cause: 'too many files are open on this machine', hint: 'run it again when the machine is less busy' },
  EBUSY: { code: 'io-failed', cause: 'it is in use by another program', hint: 'run it again when that program is done' },
};

/**
 * What a failed system call means for the user. `attempt` says what was tried (`read flags/a.yaml`).
 * Anything that is no errno of the system comes back as it is: it is a defect of ours.
 */
export function classifyIo(error: unknown, attempt: string): Error {
  if (error instanceof EffectError) return error;
  const errno = errnoOf(error);
  if (errno === undefined) return error instanceof Error ? error : new Error(`could not ${attempt}: ${String(error)}`);
  const verdict = verdicts[errno] ?? { code: 'io-failed', cause: `the system answered ${errno}`, hint: 'run it again' };
  return new EffectError(verdict.code, `could not ${attempt}: ${verdict.cause}`, verdict.hint, error);
}

/** The cause alone, for a file that is refused while the others are read. */
export function ioCause(error: unknown): string {
  const errno = errnoOf(error) ?? 'an unknown error';
  return verdicts[errno]?.cause ?? `the system answered ${errno}`;
}

function errnoOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined;
  return /^E[A-Z0-9]+$/.test(error.code) ? error.code : undefined;
}
