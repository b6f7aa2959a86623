const replacement = 0xfffd;

/** Bytes of the last text that was encoded; grows, is never given up, and is read before the next text comes. */
export interface Utf8Scratch {
  readonly bytes: Uint8Array;
  readonly length: number;
}

let scratch = new Uint8Array(1024);

/**
 * The text in UTF-8, in a space that the next call overwrites: no allocation for texts of usual length. A lone surrogate
 * becomes U+FFFD, as TextEncoder has it.
 */
export function encodeUtf8(text: string): Utf8Scratch {
  if (scratch.length < text.length * 3) scratch = new Uint8Array(text.length * 3);
  let length = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x80) {
      scratch[length] = code;
      length += 1;
      continue;
    }
    const point = codePointAt(text, index);
    if (point > 0xffff) index += 1;
    length = writePoint(point, length);
  }
  return { bytes: scratch, length };
}

function codePointAt(text: string, index: number): number {
  const point = text.codePointAt(index) ?? replacement;
  return point >= 0xd800 && point <= 0xdfff ? replacement : point;
}

function writePoint(point: number, offset: number): number {
  if (point < 0x80) {
    scratch[offset] = point;
    return offset + 1;
  }
  if (point < 0x800) {
    scratch[offset] = 0xc0 | (point >> 6);
    return writeTail(point, offset + 1, 0);
  }
  if (point < 0x10000) {
    scratch[offset] = 0xe0 | (point >> 12);
    return writeTail(point, offset + 1, 6);
  }
  scratch[offset] = 0xf0 | (point >> 18);
  return writeTail(point, offset + 1, 12);
}

function writeTail(point: number, offset: number, shift: number): number {
  let next = offset;
  for (let bits = shift; bits >= 0; bits -= 6) {
    scratch[next] = 0x80 | ((point >> bits) & 0x3f);
    next += 1;
  }
  return next;
}
