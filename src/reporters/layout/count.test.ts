import fc from 'fast-check';
import { expect, test } from 'vitest';
import { grouped } from './count.ts';

test('thousands are apart as Intl puts them', () => {
  fc.assert(fc.property(fc.oneof(fc.nat(20_000), fc.maxSafeNat()), (amount) => {
    expect(grouped(amount)).toBe(amount.toLocaleString('en-US'));
  }));
});
