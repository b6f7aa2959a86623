import { existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { classifyIo } from './classify-io.ts';
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
    readTree: (directory, accept, maximumBytes) => readTree(at(directory), accept, maximumBytes),
    readBytes: (path) => readAll(at(path), path),
    readBounded: (path, maximumBytes) => readUpTo(at(path), path, maximumBytes),
    writeAtomic: (path, bytes) => write(at(path), bytes, path),
    moveAside: (path, to) => {
      try {
        renameSync(at(path), at(to));
      } catch (error) {
        throw classifyIo(error, `rename ${path}`);
      }
    },
    remove: (path) => {
      try {
        rmSync(at(path), { force: true });
      } catch (error) {
        throw classifyIo(error, `remove ${path}`);
      }
    },
  };
}
