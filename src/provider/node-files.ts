import { mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TextMemory } from './memory.ts';
import type { Reader } from './reader.ts';
import { Refusal, toRefusal } from './refusal.ts';

/** Whether an address is a file's: `file:`, or no URL at all. */
export function isFile(address: string): boolean {
  return address.startsWith('file:') || !/^[a-z][a-z0-9+.-]+:/i.test(address);
}

/** Reads files below a folder, or one file. A file that is replaced by rename is read whole, before or after. */
export function fileReader(address: string): Reader {
  const base = address.startsWith('file:') ? fileURLToPath(address) : address;
  return async ({ path, maximumBytes, validator }) => {
    try {
      return await readOnce(path === '' ? base : join(base, path), { maximumBytes, validator });
    } catch (error) {
      throw toRefusal(error, 'unreachable');
    }
  };
}

async function readOnce(path: string, { maximumBytes, validator }: { readonly maximumBytes: number; readonly validator: string | undefined }): ReturnType<Reader> {
  const file = await open(path, 'r');
  try {
    const { ino, size, mtimeMs } = await file.stat();
    const found = `${ino}:${size}:${mtimeMs}`;
    if (found === validator) return undefined;
    if (size > maximumBytes) throw new Refusal('too-large', `more than ${maximumBytes} bytes`);
    return { bytes: await file.readFile(), validator: found };
  } finally {
    await file.close();
  }
}

/** Keeps a text in a file, replaced by rename: after a crash the old or the new one is there. */
export function fileMemory(path: string): TextMemory {
  return {
    load: async () => {
      try {
        return await readFile(path, 'utf8');
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
        throw error;
      }
    },
    save: (text) => replaceFile(path, text),
  };
}

async function replaceFile(path: string, text: string): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(temporary, text, { flush: true });
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
