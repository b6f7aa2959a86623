import { encodeUtf8, type Utf8Scratch } from './utf8.ts';

/** MurmurHash3 x86 32 (Appleby, MurmurHash3.cpp r150) of the text in UTF-8, as an unsigned 32-bit integer. */
export function murmur3(text: string, seed = 0): number {
  return finish(absorb({ state: seed, pending: 0, length: 0 }, encodeUtf8(text)));
}

/** The state after a prefix: whole blocks are in `state`, the up to three bytes behind them in `pending`. */
export interface HashState {
  readonly state: number;
  readonly pending: number;
  readonly length: number;
}

/** Takes the text in, to be continued by `hasherAfter`. */
export function startHash(text: string): HashState {
  return absorb({ state: 0, pending: 0, length: 0 }, encodeUtf8(text));
}

/**
 * A function from a text to the hash of prefix + text + one last ASCII character, as a signed 32-bit integer: half of the
 * unsigned ones would be objects where the engine does not inline the call. ASCII texts are read four characters at a
 * time and nothing is allocated; any other text takes a slower way to the same number.
 */
export function hasherAfter(prefix: HashState, last: number): (text: string) => number {
  const shift = (prefix.length & 3) * 8;
  const carry = 32 - shift;
  const { state, pending, length } = prefix;
  return (text) => {
    const size = text.length;
    let hash = state;
    let rest = pending;
    let index = 0;
    for (; index + 3 < size; index += 4) {
      const a = text.charCodeAt(index);
      const b = text.charCodeAt(index + 1);
      const c = text.charCodeAt(index + 2);
      const d = text.charCodeAt(index + 3);
      if ((a | b | c | d) > 0x7f) return hashNonAscii(prefix, text, last);
      const word = a | (b << 8) | (c << 16) | (d << 24);
      hash = mix(hash, rest | (word << shift));
      rest = shift === 0 ? 0 : word >>> carry;
    }
    let filled = shift;
    for (; index <= size; index += 1) {
      const code = index === size ? last : text.charCodeAt(index);
      if (code > 0x7f) return hashNonAscii(prefix, text, last);
      rest |= code << filled;
      filled += 8;
      if (filled === 32) {
        hash = mix(hash, rest);
        rest = 0;
        filled = 0;
      }
    }
    return avalanche(hash ^ scramble(rest) ^ (length + size + 1)) | 0;
  };
}

function hashNonAscii(prefix: HashState, text: string, last: number): number {
  return finish(absorb(prefix, encodeUtf8(text + String.fromCharCode(last)))) | 0;
}

function absorb(before: HashState, { bytes, length }: Utf8Scratch): HashState {
  let { state, pending } = before;
  let filled = (before.length & 3) * 8;
  for (let index = 0; index < length; index += 1) {
    pending |= (bytes[index] ?? 0) << filled;
    filled += 8;
    if (filled < 32) continue;
    state = mix(state, pending);
    pending = 0;
    filled = 0;
  }
  return { state, pending, length: before.length + length };
}

function finish({ state, pending, length }: HashState): number {
  return avalanche(state ^ scramble(pending) ^ length);
}

function scramble(block: number): number {
  const product = Math.imul(block, 0xcc9e2d51);
  return Math.imul((product << 15) | (product >>> 17), 0x1b873593);
}

function mix(state: number, block: number): number {
  const mixed = state ^ scramble(block);
  return (Math.imul((mixed << 13) | (mixed >>> 19), 5) + 0xe6546b64) | 0;
}

function avalanche(state: number): number {
  let hash = state;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
