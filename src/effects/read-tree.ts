import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { RawFile } from '../source/raw-file.ts';
import { classifyIo, ioCause } from './classify-io.ts';
import { readRegularFile } from './read-file.ts';

/**
 * The files below a directory, as `Files.readTree` says; paths are relative to `directory`.
 * A linked folder comes back as refused, because leaving its flags out without a word would be worse.
 */
export function readTree(directory: string, accept: (relativePath: string) => boolean, maximumBytes: number): readonly RawFile[] {
  const found: RawFile[] = [];
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of listFolder(directory, folder, found)) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        if (isEntered(entry.name)) folders.push(path);
      } else {
        const file = readEntry({ absolutePath: join(directory, path), path, entry, accepted: accept(path) }, maximumBytes);
        if (file !== undefined) found.push(file);
      }
    }
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

interface Entry {
  readonly absolutePath: string;
  readonly path: string;
  readonly entry: Dirent;
  readonly accepted: boolean;
}

function readEntry({ absolutePath, path, entry, accepted }: Entry, maximumBytes: number): RawFile | undefined {
  if (entry.isSymbolicLink()) {
    const wanted = accepted || (isEntered(entry.name) && leadsToFolder(absolutePath));
    return wanted ? { kind: 'refused', path, reason: 'symlink', detail: 'a symbolic link' } : undefined;
  }
  if (!accepted) return undefined;
  return readRegularFile(absolutePath, path, maximumBytes);
}

function listFolder(directory: string, folder: string, found: RawFile[]): readonly Dirent[] {
  try {
    return readdirSync(join(directory, folder), { withFileTypes: true });
  } catch (error) {
    if (folder === '') throw classifyIo(error, `read the folder ${directory}`);
    found.push({ kind: 'refused', path: folder, reason: 'unreadable', detail: ioCause(error) });
    return [];
  }
}

function isEntered(name: string): boolean {
  return name !== 'node_modules' && !name.startsWith('.');
}

function leadsToFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
