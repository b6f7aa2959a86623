import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

type FolderFiles = { readonly [path: string]: string | Uint8Array };

/** A folder with these files that is gone after the test; its real path. */
export function aFolder(files: FolderFiles = {}): string {
  const folder = makeFolder(files);
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** What the work makes of a folder with these files, which is gone afterwards. */
export async function inFolder<T>(files: FolderFiles, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = makeFolder(files);
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A folder with these files that stays: for what several tests share. */
export function makeFolder(files: FolderFiles): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'maestro-flags-')));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}
