/** Reads what `git cat-file --batch` writes, chunk by chunk. */
export interface BatchReader {
  /** By object id; objects that the repository does not hold are not in it. */
  readonly contents: ReadonlyMap<string, Uint8Array>;
  push(chunk: Buffer): void;
  /** Whether the output so far ended at the end of an object. */
  isComplete(): boolean;
}

interface Pending {
  readonly objectId: string;
  readonly bytes: Buffer;
  filled: number;
}

/**
 * Makes a reader for `<id> SP <type> SP <size> LF <contents> LF` and `<id> SP missing LF` (git-cat-file, BATCH OUTPUT).
 * Bytes are copied once, into a buffer of the announced size.
 */
export function createBatchReader(): BatchReader {
  const contents = new Map<string, Uint8Array>();
  let header = '';
  let pending: Pending | undefined;
  let owesLineFeed = false;

  const readHeader = (chunk: Buffer, from: number): number => {
    const end = chunk.indexOf(10, from);
    header += chunk.toString('latin1', from, end === -1 ? chunk.length : end);
    if (end === -1) return chunk.length;
    const [objectId = '', type = '', size = ''] = header.split(' ');
    header = '';
    if (type !== 'missing') pending = { objectId, bytes: Buffer.alloc(Number(size)), filled: 0 };
    return end + 1;
  };

  const readContent = (chunk: Buffer, from: number, object: Pending): number => {
    const copied = chunk.copy(object.bytes, object.filled, from);
    object.filled += copied;
    return from + copied;
  };

  const settle = (): void => {
    if (pending === undefined || pending.filled < pending.bytes.length) return;
    contents.set(pending.objectId, pending.bytes);
    pending = undefined;
    owesLineFeed = true;
  };

  const push = (chunk: Buffer): void => {
    let offset = 0;
    while (offset < chunk.length) {
      if (owesLineFeed) {
        owesLineFeed = false;
        offset += 1;
        continue;
      }
      offset = pending === undefined ? readHeader(chunk, offset) : readContent(chunk, offset, pending);
      settle();
    }
  };

  return { contents, push, isComplete: () => header === '' && pending === undefined && !owesLineFeed };
}
