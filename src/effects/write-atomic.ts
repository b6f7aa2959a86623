import {
  accessSync, closeSync, constants, fchmodSync, fchownSync, fsyncSync, mkdirSync, openSync, readdirSync, realpathSync, renameSync, rmSync, type Stats, statSync, writeSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { classifyIo } from './classify-io.ts';

/**
 * A writer that leaves the old or the new bytes, never half: a temporary file in the same folder, fsync, rename, fsync of
 * the folder. The mode and owner of an existing file stay. What a killed run left behind is removed at the first write to a
 * folder. (write-file-atomic 7 writes once without looking whether all bytes were taken, does not sync the folder, and its
 * leftovers cannot be told from anybody else's files.)
 */
export function makeAtomicWriter(): (absolutePath: string, content: Uint8Array | string, shownPath: string) => void {
  const swept = new Set<string>();
  return (absolutePath, content, shownPath) => {
    try {
      const target = realPathOf(absolutePath);
      const folder = dirname(target);
      mkdirSync(folder, { recursive: true });
      if (!swept.has(folder)) sweepLeftovers(folder);
      swept.add(folder);
      replaceFile(target, typeof content === 'string' ? Buffer.from(content, 'utf8') : content);
    } catch (error) {
      throw classifyIo(error, `write ${shownPath}`);
    }
  };
}

function replaceFile(target: string, bytes: Uint8Array): void {
  const former = statSync(target, { throwIfNoEntry: false });
  // A rename would replace a file that its owner made read-only.
  if (former !== undefined) accessSync(target, constants.W_OK);
  const temporary = temporaryName(target);
  try {
    writeSynced(temporary, bytes, former);
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  syncFolder(dirname(target));
}

function writeSynced(path: string, bytes: Uint8Array, former: Stats | undefined): void {
  const descriptor = openSync(path, 'wx', 0o666);
  try {
    for (let offset = 0; offset < bytes.length; ) offset += writeSync(descriptor, bytes, offset);
    if (former !== undefined) copyAccess(descriptor, former);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function copyAccess(descriptor: number, former: Stats): void {
  try {
    if (former.uid !== process.getuid?.() || former.gid !== process.getgid?.()) fchownSync(descriptor, former.uid, former.gid);
  } catch {
    // Giving a file away takes privileges; the content is still right.
  }
  fchmodSync(descriptor, former.mode & 0o7777);
}

// Some file systems cannot sync a folder; the rename itself has happened by then.
function syncFolder(folder: string): void {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(folder, 'r');
    fsyncSync(descriptor);
  } catch {
    return;
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

function realPathOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

const leftover = /^\..+\.([^.]*)-(\d+)-\d+\.maestro-tmp$/;
let count = 0;

function temporaryName(target: string): string {
  count += 1;
  return join(dirname(target), `.${basename(target)}.${hostLabel()}-${process.pid}-${count}.maestro-tmp`);
}

// A process id says something only on its own machine (or container).
function sweepLeftovers(folder: string): void {
  for (const name of readdirSync(folder)) {
    const [, host, pid] = leftover.exec(name) ?? [];
    if (host === hostLabel() && pid !== undefined && !isAlive(Number(pid))) rmSync(join(folder, name), { force: true });
  }
}

function isAlive(pid: number): boolean {
  if (pid === process.pid) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function hostLabel(): string {
  return hostname().replace(/[^A-Za-z0-9]/g, '').slice(0, 40);
}
