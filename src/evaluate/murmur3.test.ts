import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasherAfter, murmur3, startHash } from './murmur3.ts';
import { encodeUtf8 } from './utf8.ts';

describe('murmur3', () => {
  it('gives the published values of MurmurHash3 x86 32', () => {
    const published: readonly (readonly [text: string, seed: number, hash: number])[] = [
      ['', 0, 0],
      ['', 1, 0x514e28b7],
      ['', 0xffffffff, 0x81f16f39],
      ['\0\0\0\0', 0, 0x2362f9de],
      ['aaaa', 0x9747b28c, 0x5a97808a],
      ['aaa', 0x9747b28c, 0x283e0130],
      ['aa', 0x9747b28c, 0x5d211726],
      ['a', 0x9747b28c, 0x7fa09ea6],
      ['abcd', 0x9747b28c, 0xf0478627],
      ['Hello, world!', 0x9747b28c, 0x24884cba],
      ['ππππππππ', 0x9747b28c, 0xd58063c1],
      ['The quick brown fox jumps over the lazy dog', 0x9747b28c, 0x2fa826cd],
    ];
    expect(published.map(([text, seed]) => murmur3(text, seed))).toEqual(published.map(([, , hash]) => hash));
  });

  it('continues a prefix to the same hash as the whole text', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme-ascii', maxLength: 40 }));
    fc.assert(
      fc.property(text, text, (prefix, rest) => {
        expect(hasherAfter(startHash(prefix), 58)(rest) >>> 0).toBe(murmur3(`${prefix}${rest}:`));
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('encodeUtf8', () => {
  it('gives the bytes of TextEncoder for any text, lone surrogates included', () => {
    const pieces = fc.constantFrom('a', 'é', '€', '😀', '\ud83d', '\ude00', '\u0000', '\uffff');
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.array(pieces).map((parts) => parts.join('')));
    fc.assert(
      fc.property(text, (given) => {
        const { bytes, length } = encodeUtf8(given);
        expect([...bytes.subarray(0, length)]).toEqual([...new TextEncoder().encode(given)]);
      }),
      { numRuns: 2_000 },
    );
  });

  it('takes texts longer than any before', () => {
    const text = '日'.repeat(5_000);
    expect(encodeUtf8(text).length).toBe(15_000);
  });
});
