const lineFeed = 10;

/** The lines of a text in UTF-8 without their ends, decoded one at a time: a batch may be larger than the longest string. */
export function* linesOf(bytes: Uint8Array): Generator<string> {
  const decoder = new TextDecoder();
  let start = 0;
  while (start < bytes.length) {
    const found = bytes.indexOf(lineFeed, start);
    const end = found === -1 ? bytes.length : found;
    yield decoder.decode(bytes.subarray(start, end)).replace(/\r$/, '');
    start = end + 1;
  }
}
