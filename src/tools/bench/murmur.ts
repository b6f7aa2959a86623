/** The state of murmur3_x86_32 (seed 0) after some bytes: the hash so far, the unfinished block, the bytes seen. */
export interface HashState {
  readonly hash: number;
  readonly block: number;
  readonly length: number;
}

const c1 = 0xcc9e2d51;
const c2 = 0x1b873593;

/** The state after an ASCII text, so that a constant prefix is hashed once. */
export function hashPrefix(text: string): HashState {
  let hash = 0;
  let block = 0;
  for (let index = 0; index < text.length; index += 1) {
    block |= text.charCodeAt(index) << ((index & 3) << 3);
    if ((index & 3) === 3) {
      hash = mix(hash, block);
      block = 0;
    }
  }
  return { hash, block, length: text.length };
}

/** The bucket (0 to 99,999) of prefix + ASCII unit + `:`; murmur3_x86_32 by Austin Appleby (public domain), scaled as flagd does. */
export function bucketAfter(prefix: HashState, unit: string): number {
  let { hash, block } = prefix;
  const length = prefix.length + unit.length + 1;
  for (let at = prefix.length; at < length; at += 1) {
    const byte = at === length - 1 ? 58 : unit.charCodeAt(at - prefix.length);
    block |= byte << ((at & 3) << 3);
    if ((at & 3) === 3) {
      hash = mix(hash, block);
      block = 0;
    }
  }
  if ((length & 3) !== 0) hash ^= scramble(block);
  return Math.floor((finish(hash ^ length) * 100_000) / 2 ** 32);
}

function scramble(block: number): number {
  const product = Math.imul(block, c1);
  return Math.imul((product << 15) | (product >>> 17), c2);
}

function mix(hash: number, block: number): number {
  const mixed = hash ^ scramble(block);
  return (Math.imul((mixed << 13) | (mixed >>> 19), 5) + 0xe6546b64) | 0;
}

function finish(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
