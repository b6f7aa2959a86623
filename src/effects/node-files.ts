import { existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { noteActivity } from './activity.ts';
import { classifyIo } from './classify-io.ts';
import type { RawFile } from '../source/raw-file.ts';
import type { Files } from './ports.ts';
import { readAll, readUpTo } from './read-file.ts';
import { readTree } from './read-tree.ts';
import { makeAtomicWriter } from './write-atomic.ts';

/**
 * The Files port on the file system of this machine. Reads are synchronous, one descriptor at a time: that is 5 to 10
 * times faster than `fs.promises` for thousands of small files, and cannot run out of descriptors.
 */
export function nodeFiles(workingDirectory: string): Files {
  const at = (path: string): string => resolve(workingDirectory, path);
  const write = makeAtomicWriter();
  return {
    exists: (path) => existsSync(at(path)),
    isDirectory: (path) => statSync(at(path), { throwIfNoEntry: false })?.isDirectory() ?? false,
    readTree: (directory, accept, maximumBytes) => {
      const found = readTree(at(directory), accept, maximumBytes);
      noteActivity(() => `read the folder ${at(directory)}: ${found.length} files, ${sizeOf(found)} bytes`);
      return found;
    },
    readBytes: (path) => {
      const bytes = readAll(at(path), path);
      noteActivity(() => `read ${at(path)}: ${bytes.length} bytes`);
      return bytes;
    },
    readBounded: (path, maximumBytes) => {
      const bytes = readUpTo(at(path), path, maximumBytes);
      noteActivity(() => `read ${at(path)}: ${bytes === undefined ? 'too large' : `${bytes.length} bytes`}`);
      return bytes;
    },
    writeAtomic: (path, bytes) => {
      write(at(path), bytes, path);
      noteActivity(() => `wrote ${at(path)}: ${Buffer.byteLength(bytes)} bytes`);
    },
    moveAside: (path, to) => {
      try {
        renameSync(at(path), at(to));
        noteActivity(() => `renamed ${at(path)} to ${at(to)}`);
      } catch (error) {
        throw classifyIo(error, `rename ${path}`);
      }
    },
    remove: (path) => {
      try {
        rmSync(at(path), { force: true });
        noteActivity(() => `removed ${at(path)}`);
      } catch (error) {
        throw classifyIo(error, `remove ${path}`);
      }
    },
  };
}

function sizeOf(files: readonly RawFile[]): number {
  return files.reduce((sum, file) => sum + (file.kind === 'bytes' ? file.bytes.length : 0), 0);
}
