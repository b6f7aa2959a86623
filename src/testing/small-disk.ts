import { spawnSync } from 'node:child_process';
import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { aFolder } from './temporary-folder.ts';

function mount(folder: string): boolean {
  return spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'none', folder]).status === 0;
}

function unmount(folder: string): void {
  spawnSync('umount', [folder]);
}

/** Whether file systems can be mounted here: by root, outside of most containers. */
export function canMount(): boolean {
  const probe = spawnSync('sh', ['-c', 'd=$(mktemp -d) && mount -t tmpfs none "$d" && umount "$d"; s=$?; rmdir "$d"; exit $s']);
  return probe.status === 0;
}

/** The folder of a file system of 2 MiB, which is gone after the test. */
export function aSmallDisk(): string {
  const folder = aFolder();
  if (!mount(folder)) throw new Error(`no file system could be mounted at ${folder}`);
  onTestFinished(() => unmount(folder));
  return folder;
}

/** Fills it to the last byte, with the file `filling`. */
export function fill(disk: string): void {
  const descriptor = openSync(join(disk, 'filling'), 'w');
  try {
    for (const bytes of [Buffer.alloc(65_536), Buffer.alloc(1)]) writeUntilFull(descriptor, bytes);
  } finally {
    closeSync(descriptor);
  }
}

function writeUntilFull(descriptor: number, bytes: Buffer): void {
  for (;;) {
    try {
      writeSync(descriptor, bytes);
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOSPC') return;
      throw error;
    }
  }
}
