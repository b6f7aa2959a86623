import { randomBytes } from 'node:crypto';
import { closeSync, fchmodSync, fchownSync, fsyncSync, lstatSync, openSync, readdirSync, rmSync, type Stats, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** Makes a file with these bytes, of which all are on the disk afterwards; it takes the access rights of `former`. */
export function writeSynced(path: string, bytes: Uint8Array, former: Stats | undefined): void {
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

/** Puts on the disk what a folder holds. Some file systems cannot; what was done in the folder has happened by then. */
export function syncFolder(folder: string): void {
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

const leftover = /^\..+\.([^.]*)-(\d+)-[0-9a-f]+-\d+\.maestro-tmp$/;
// Where every process has the same id (the first of a container), the name of a killed one must not be in the way.
const stamp = randomBytes(4).toString('hex');
let count = 0;

/** A name beside `target`, for a file or a folder, that tells which process of which machine made it. */
export function temporaryName(target: string): string {
  count += 1;
  return join(dirname(target), `.${basename(target)}.${hostLabel()}-${process.pid}-${stamp}-${count}.maestro-tmp`);
}

/**
 * Removes what killed runs left in a folder. A process id says something only on its own machine (or container). What cannot
 * be removed now (another run sweeps it, or a child of the killed one still writes into it) is left to the next.
 */
export function sweepLeftovers(folder: string): void {
  for (const name of namesIn(folder)) {
    const [, host, pid] = leftover.exec(name) ?? [];
    if (host === hostLabel()) removeAbandoned(join(folder, name), Number(pid));
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    // A folder that cannot be listed may still be written to; that will tell.
    return [];
  }
}

// Tidying up must not keep anybody from what he came for.
function removeAbandoned(path: string, pid: number): void {
  try {
    if (isAbandoned(path, pid)) rmSync(path, { recursive: true, force: true });
  } catch {
    return;
  }
}

function isAbandoned(path: string, pid: number): boolean {
  const status = lstatSync(path, { throwIfNoEntry: false });
  // In a folder that is shared, what others made is theirs to remove.
  if (status === undefined || status.uid !== (process.getuid?.() ?? status.uid)) return false;
  return pid === process.pid ? status.mtimeMs < Date.now() - process.uptime() * 1000 : !isAlive(pid);
}

function isAlive(pid: number): boolean {
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
