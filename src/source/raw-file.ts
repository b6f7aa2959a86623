/**
 * A file as it was found, before anything is believed about it. `path` is as in `SourceFile.path`.
 * `objectId` is git's blob id (SHA-1 or SHA-256, hexadecimal): equal ids are equal bytes, so it serves as a cache key.
 */
export type RawFile =
  | { readonly kind: 'bytes'; readonly path: string; readonly bytes: Uint8Array; readonly objectId?: string }
  | { readonly kind: 'refused'; readonly path: string; readonly reason: 'symlink' | 'not-a-file' | 'too-large' | 'unreadable'; readonly detail: string };
