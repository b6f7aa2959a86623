import type { RawFile } from '../source/raw-file.ts';

/** The SHA-256 of bytes, or of a text in UTF-8, in hexadecimal. */
export type Sha256 = (content: Uint8Array | string) => string;

/**
 * One digest over the files of a project, by their paths below its folder: `HASH  PATH` and a NUL for each, sorted by path,
 * hashed again. That is what `sha256sum --zero` prints, so anybody can check it. The bytes count as they are stored: those
 * of a commit are the same on every machine; a checkout that changes line ends has other ones.
 */
export function digestSources(files: readonly RawFile[], sha256: Sha256): string {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  return sha256(sorted.map((file) => `${file.kind === 'bytes' ? sha256(file.bytes) : file.reason}  ${file.path}\0`).join(''));
}
