import { describe, expect, it } from 'vitest';
import { loadFlagd } from '../testing/flagd-engine.ts';
import { bucketOf } from './bucket.ts';
import { findUnit } from './find-unit.ts';
import golden from './fixtures/bucket-vectors.json' with { type: 'json' };

describe('bucketOf', () => {
  it('gives the committed buckets, which never change', () => {
    expect(golden.vectors.map(({ salt, unit }) => bucketOf(salt, unit))).toEqual(golden.vectors.map(({ bucket }) => bucket));
  });

  it('is what the installed flagd computes', () => {
    // Each vector as a condition of its own: in the range of its bucket alone, and out of it one to either side.
    const flags = Object.fromEntries(golden.vectors.map(({ salt, bucket }, index) => [`v${index}`, flagAround(salt, bucket)]));
    const resolve = loadFlagd(JSON.stringify({ flags }), 'interpreted');
    const found = golden.vectors.map(({ unit }, index) => resolve(`v${index}`, { unit }).variant);
    expect(found).toEqual(golden.vectors.map(() => 'here'));
  });

  it('spreads units evenly', () => {
    const below = Array.from({ length: 100_000 }, (_, index) => bucketOf('even', `u-${index}`)).filter((bucket) => bucket < 5_000).length;
    expect(below).toBeGreaterThan(4_700);
    expect(below).toBeLessThan(5_300);
  });
});

function flagAround(salt: string, bucket: number): object {
  const weights = [['below', bucket], ['here', 1], ['above', 99_999 - bucket]];
  return {
    state: 'ENABLED',
    variants: { below: 'below', here: 'here', above: 'above' },
    defaultVariant: 'below',
    targeting: { fractional: [{ cat: [`${salt}:`, { var: 'unit' }, ':'] }, ...weights] },
  };
}

describe('findUnit', () => {
  it('finds a unit in the bucket', () => {
    expect([0, 4_999, 99_999].map((bucket) => bucketOf('new-checkout', findUnit('new-checkout', bucket)))).toEqual([0, 4_999, 99_999]);
  });

  it('refuses a bucket that does not exist', () => {
    expect(() => findUnit('salt', 100_000)).toThrow('100000 is not a bucket');
  });
});
