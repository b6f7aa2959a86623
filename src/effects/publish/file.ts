import { createHash } from 'node:crypto';
import { accessSync, constants, linkSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { printable } from '../../source/printable.ts';
import { during } from '../activity.ts';
import { classifyIo } from '../classify-io.ts';
import { EffectError } from '../effect-error.ts';
import { readRegularFile } from '../read-file.ts';
import { sweepLeftovers, syncFolder, temporaryName, writeSynced } from '../temporary-file.ts';
import { withFileLock } from './file/file-lock.ts';
import type { Store, StoredObject, StoreOptions } from './store.ts';
import { checkStorePath } from './target/store-path.ts';

interface Folder {
  readonly root: string;
  readonly lockLimitMilliseconds: number;
  /** Folders from which the leftovers of killed runs were removed. */
  readonly swept: Set<string>;
}

/**
 * A folder of this machine. Readers see the old or the new file, never half, whenever a writer is killed: all bytes are in a
 * temporary file and on the disk before it gets its name, by link(2) where nothing may be there yet, else by rename(2). A
 * version is the SHA-256 of the content. A replacement compares and renames under a lock.
 */
export async function openFileStore(url: string, options: StoreOptions): Promise<Store> {
  const root = folderOf(url, options.workingDirectory);
  const folder: Folder = { root, lockLimitMilliseconds: options.timeLimitMilliseconds ?? 10_000, swept: new Set() };
  const doing = async <T>(what: string, path: string, work: (path: string) => T | Promise<T>): Promise<T> => {
    checkStorePath(path);
    try {
      return await during({ activity: () => ({ what: `${what} ${join(root, path)}`, waitsFor: root }), outcome: (result) => (typeof result === 'string' ? result : 'done') }, async () => work(path));
    } catch (error) {
      throw classifyIo(error, `${what} ${printable(join(root, path))}`);
    }
  };
  return {
    url: pathToFileURL(root).href,
    read: (path, maximumBytes) => doing('read', path, () => readFile(folder, path, maximumBytes)),
    create: (path, bytes) => doing('write', path, () => createFile(folder, path, bytes)),
    replace: (path, bytes, expected) => doing('write', path, () => replaceFile(folder, { path, bytes, expected })),
    overwrite: (path, bytes) => doing('write', path, () => overwriteFile(folder, path, bytes)),
    probe: () => doing('lock', '.maestro-lock', () => probeFolder(folder)),
  };
}

function folderOf(url: string, workingDirectory: string): string {
  if (!/^file:/i.test(url)) return resolve(workingDirectory, url);
  const path = url.slice('file:'.length);
  if (!path.startsWith('//')) return resolve(workingDirectory, path);
  try {
    return fileURLToPath(url);
  } catch (cause) {
    const hint = 'write file:///absolute/folder with three slashes, or file:relative/folder with none';
    throw new EffectError('target-malformed', `target "${printable(url)}" names no folder of this machine`, hint, cause);
  }
}

function readFile({ root }: Folder, path: string, maximumBytes: number): StoredObject | undefined {
  const absolute = join(root, path);
  if (statSync(absolute, { throwIfNoEntry: false }) === undefined) return undefined;
  const file = readRegularFile(absolute, path, maximumBytes, 'cut');
  if (file.kind === 'bytes') return { bytes: file.bytes, version: versionOf(file.bytes) };
  throw new EffectError('store-failed', `could not read ${printable(absolute)}: ${file.detail}`, 'look what stands there; publishing writes plain files only');
}

// The system keeps its promises here; all that can be missing is locks.
async function probeFolder(folder: Folder): Promise<{ readonly broken: readonly [] }> {
  mkdirSync(folder.root, { recursive: true });
  await locked(folder, () => undefined);
  return { broken: [] };
}

function versionOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function createFile(folder: Folder, path: string, bytes: Uint8Array): Promise<'created' | 'exists'> {
  const target = prepareFolder(folder, path);
  const temporary = temporaryName(target);
  try {
    writeSynced(temporary, bytes, undefined);
    return await putNew(folder, temporary, target);
  } finally {
    rmSync(temporary, { force: true });
    // Also where it exists: whoever made it may have been killed before its name was on the disk.
    syncFolder(dirname(target));
  }
}

async function putNew(folder: Folder, temporary: string, target: string): Promise<'created' | 'exists'> {
  try {
    linkSync(temporary, target);
    return 'created';
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return 'exists';
    if (!hasCode(error, 'EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS')) throw error;
    return renameNew(folder, temporary, target);
  }
}

// For file systems without hard links: only the lock keeps another writer from what is made here.
function renameNew(folder: Folder, temporary: string, target: string): Promise<'created' | 'exists'> {
  return locked(folder, () => {
    if (statSync(target, { throwIfNoEntry: false }) !== undefined) return 'exists';
    renameSync(temporary, target);
    return 'created';
  });
}

interface Replacement {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly expected: string | undefined;
}

async function replaceFile(folder: Folder, { path, bytes, expected }: Replacement): Promise<'replaced' | 'lost'> {
  if (expected === undefined) return (await createFile(folder, path, bytes)) === 'created' ? 'replaced' : 'lost';
  const target = prepareFolder(folder, path);
  return withTemporary(target, bytes, (temporary) =>
    locked(folder, () => {
      if (readFile(folder, path, Number.MAX_SAFE_INTEGER)?.version !== expected) return 'lost';
      renameSync(temporary, target);
      syncFolder(dirname(target));
      return 'replaced';
    }),
  );
}

async function overwriteFile(folder: Folder, path: string, bytes: Uint8Array): Promise<void> {
  const target = prepareFolder(folder, path);
  await withTemporary(target, bytes, async (temporary) => renameSync(temporary, target));
  syncFolder(dirname(target));
}

async function withTemporary<T>(target: string, bytes: Uint8Array, work: (temporary: string) => Promise<T>): Promise<T> {
  const former = statSync(target, { throwIfNoEntry: false });
  // A rename would replace a file that its owner made read-only.
  if (former !== undefined) accessSync(target, constants.W_OK);
  const temporary = temporaryName(target);
  try {
    writeSynced(temporary, bytes, former);
    return await work(temporary);
  } finally {
    rmSync(temporary, { force: true });
  }
}

function locked<T>(folder: Folder, work: () => T): Promise<T> {
  return withFileLock({ path: join(folder.root, '.maestro-lock'), limitMilliseconds: folder.lockLimitMilliseconds }, work);
}

/** The file's whole path; its folder is there, on the disk, and free of what killed runs left. */
function prepareFolder({ root, swept }: Folder, path: string): string {
  const target = join(root, path);
  const folder = dirname(target);
  const made = mkdirSync(folder, { recursive: true });
  if (made !== undefined) for (let each = folder; each.length >= made.length; each = dirname(each)) syncFolder(dirname(each));
  if (!swept.has(folder)) sweepLeftovers(folder);
  swept.add(folder);
  return target;
}

function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && codes.includes(error.code);
}
