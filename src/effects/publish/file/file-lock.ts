import { spawn } from 'node:child_process';
import { closeSync, constants, openSync } from 'node:fs';
import { during } from '../../activity.ts';
import { classifyIo } from '../../classify-io.ts';
import { EffectError } from '../../effect-error.ts';

export interface FileLock {
  readonly path: string;
  readonly limitMilliseconds: number;
}

/**
 * Does the work while no other process holds the lock. It is a lock of the system's on an open file: a process that ends,
 * however it ends, holds it no longer, so nothing has to be taken over and nothing can be left locked. The file itself stays:
 * were it removed, two processes could hold locks on two files of one name.
 */
export async function withFileLock<T>(lock: FileLock, work: () => T): Promise<T> {
  const descriptor = await during({ activity: () => ({ what: `lock ${lock.path}`, waitsFor: `the lock of ${lock.path}` }), outcome: () => 'had' }, () => acquire(lock));
  try {
    return work();
  } finally {
    closeSync(descriptor);
  }
}

/** What makes `open` take the lock at once, where the system has it: `O_EXLOCK` with `O_NONBLOCK`; on Windows, no sharing. */
const lockingFlags: { readonly [platform: string]: number } = { darwin: 0x24, freebsd: 0x24, openbsd: 0x24, win32: 0x1000_0000 };

function acquire(lock: FileLock): Promise<number> {
  const flags = lockingFlags[process.platform];
  return flags === undefined ? lockByProgram(lock) : lockByOpening(lock, flags);
}

async function lockByOpening(lock: FileLock, flags: number): Promise<number> {
  const deadline = Date.now() + lock.limitMilliseconds;
  for (;;) {
    try {
      return openSync(lock.path, constants.O_RDWR | constants.O_CREAT | flags, 0o666);
    } catch (error) {
      if (!isTaken(error)) throw classifyIo(error, `lock ${lock.path}`);
      if (Date.now() > deadline) throw busy(lock);
    }
    await new Promise((resolve) => setTimeout(resolve, 5 + Math.random() * 20));
  }
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EAGAIN' || error.code === 'EWOULDBLOCK' || error.code === 'EBUSY');
}

// The lock belongs to the open file, which flock(1) of util-linux or busybox gets from us: it stays when that program ends.
async function lockByProgram(lock: FileLock): Promise<number> {
  const descriptor = openForLock(lock.path);
  try {
    await runFlock(descriptor, lock);
    return descriptor;
  } catch (error) {
    closeSync(descriptor);
    throw error;
  }
}

function openForLock(path: string): number {
  try {
    return openSync(path, constants.O_RDWR | constants.O_CREAT, 0o666);
  } catch (error) {
    // Made by another user who may not be written for; a lock can be had all the same.
    if (error instanceof Error && 'code' in error && error.code === 'EACCES') return openSync(path, constants.O_RDONLY);
    throw error;
  }
}

function runFlock(descriptor: number, lock: FileLock): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn('flock', ['-x', '3'], { stdio: ['ignore', 'ignore', 'ignore', descriptor] });
    let timedOut = false;
    const timer = setTimeout(() => {
      timedOut = true;
      child.kill('SIGKILL');
    }, lock.limitMilliseconds);
    child.on('error', (cause) => {
      clearTimeout(timer);
      reject(new EffectError('store-unsupported', `could not lock ${lock.path}: the program flock did not start`, 'install util-linux (or busybox), which has it', cause));
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      if (code === 0) resolve();
      else reject(timedOut ? busy(lock) : code === null ? stopped(lock) : refused(lock));
    });
  });
}

function busy(lock: FileLock): EffectError {
  const seconds = Math.round(lock.limitMilliseconds / 1000);
  return new EffectError('store-busy', `${lock.path} was locked by another process for ${seconds} s`, 'is another publisher stopped or hanging? end it, then run this again');
}

function stopped({ path }: FileLock): EffectError {
  return new EffectError('store-failed', `could not lock ${path}: the program flock was killed`, 'is the machine out of memory? run it again');
}

function refused({ path }: FileLock): EffectError {
  return new EffectError('store-unsupported', `${path} cannot be locked: its file system has no locks`, 'publish to a folder on another file system, or to another kind of target');
}
