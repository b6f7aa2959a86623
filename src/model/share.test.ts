import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatShare, parsePercentage, shareOfPercent, wholeShare } from './share.ts';

test.each([
  ['5%', 5000],
  ['0.001%', 1],
  ['100%', 100_000],
  ['12.5 %', 12_500],
  ['100.001%', undefined],
  ['0.0001%', undefined],
  ['5', undefined],
  ['-1%', undefined],
  ['1e1%', undefined],
])('reads %s as %s parts per 100,000', (text, share) => {
  expect(parsePercentage(text)).toBe(share);
});

test('writes every share so that it reads back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: wholeShare }), (share) => {
      expect(parsePercentage(formatShare(share))).toBe(share);
      expect(shareOfPercent(Number(formatShare(share).slice(0, -1)))).toBe(share);
    }),
  );
});

test('refuses a percent number finer than three decimals or out of range', () => {
  expect([0.0005, 100.5, -1, Number.NaN].map(shareOfPercent)).toEqual([undefined, undefined, undefined, undefined]);
});
