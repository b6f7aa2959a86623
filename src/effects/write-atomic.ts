import { accessSync, constants, mkdirSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { classifyIo } from './classify-io.ts';
import { sweepLeftovers, syncFolder, temporaryName, writeSynced } from './temporary-file.ts';

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

function realPathOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
