import { closeSync, constants, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import type { RawFile } from '../source/raw-file.ts';
import { classifyIo, ioCause } from './classify-io.ts';

// O_NONBLOCK: opening a FIFO must not wait for a writer. Both flags are missing on Windows.
const openFlags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** What becomes of a file that is too long: it is refused, or one byte more than the limit comes, which shows it. */
type TooLong = 'refuse' | 'cut';

/**
 * Reads one file of a tree without trusting what the directory listing said: what was opened is what is judged.
 * Never throws for a file that cannot be had; it comes back as refused, so that the others are still read.
 */
export function readRegularFile(absolutePath: string, path: string, maximumBytes: number, tooLong: TooLong = 'refuse'): RawFile {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(absolutePath, openFlags);
    const status = fstatSync(descriptor);
    if (!status.isFile()) return { kind: 'refused', path, reason: 'not-a-file', detail: 'neither a file nor a folder' };
    if (status.size > maximumBytes) return tooLong === 'cut' ? { kind: 'bytes', path, bytes: readStart(descriptor, maximumBytes + 1) } : tooLarge(path, status.size);
    return readBounded(descriptor, { path, size: status.size, maximumBytes });
  } catch (error) {
    if (isSymlinkRefusal(error)) return { kind: 'refused', path, reason: 'symlink', detail: 'a symbolic link' };
    return { kind: 'refused', path, reason: 'unreadable', detail: ioCause(error) };
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** The bytes of a file that the user named; follows links and takes FIFOs (`<(…)`), because they asked for it. */
export function readAll(absolutePath: string, shownPath: string): Uint8Array {
  try {
    return readFileSync(absolutePath);
  } catch (error) {
    throw classifyIo(error, `read ${shownPath}`);
  }
}

/** The same, up to a number of bytes; `undefined` where there are more. */
export function readUpTo(absolutePath: string, shownPath: string, maximumBytes: number): Uint8Array | undefined {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(absolutePath, 'r');
    const size = Math.min(fstatSync(descriptor).size, maximumBytes);
    const read = readBounded(descriptor, { path: shownPath, size, maximumBytes });
    return read.kind === 'bytes' ? read.bytes : undefined;
  } catch (error) {
    throw classifyIo(error, `read ${shownPath}`);
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

interface Bound {
  readonly path: string;
  readonly size: number;
  readonly maximumBytes: number;
}

// One byte more than the size is asked for, so that a file that grows meanwhile is seen.
function readBounded(descriptor: number, { path, size, maximumBytes }: Bound): RawFile {
  let buffer = Buffer.allocUnsafe(size + 1);
  let length = 0;
  for (;;) {
    const count = readSync(descriptor, buffer, length, buffer.length - length, null);
    if (count === 0) return { kind: 'bytes', path, bytes: buffer.subarray(0, length) };
    length += count;
    if (length > maximumBytes) return tooLarge(path, length);
    if (length === buffer.length) buffer = Buffer.concat([buffer], buffer.length * 2);
  }
}

function readStart(descriptor: number, length: number): Uint8Array {
  const buffer = Buffer.alloc(length);
  let filled = 0;
  for (let count = -1; count !== 0 && filled < length; filled += count) count = readSync(descriptor, buffer, filled, length - filled, null);
  return buffer.subarray(0, filled);
}

function tooLarge(path: string, size: number): RawFile {
  return { kind: 'refused', path, reason: 'too-large', detail: `${size} bytes` };
}

function isSymlinkRefusal(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ELOOP';
}
