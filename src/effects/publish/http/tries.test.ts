import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { waitAfter } from './tries.ts';

describe('the wait between two tries', () => {
  it('is a random part of a bound that doubles, up to two seconds', () => {
    for (const [tried, bound] of [[1, 200], [2, 400], [3, 800], [9, 2000]] as const) {
      const waits = Array.from({ length: 2_000 }, () => waitAfter(tried, null));
      expect(Math.min(...waits)).toBeLessThan(bound * 0.1);
      expect(Math.max(...waits)).toBeGreaterThan(bound * 0.9);
      expect(Math.max(...waits)).toBeLessThan(bound);
    }
  });

  it('is what the server asks for, as seconds or as a date, up to twenty seconds', () => {
    expect(waitAfter(1, '3')).toBe(3_000);
    expect(waitAfter(1, '86400')).toBe(20_000);
    expect(waitAfter(1, new Date(Date.now() + 3_600_000).toUTCString())).toBe(20_000);
    expect(waitAfter(1, new Date(Date.now() - 3_600_000).toUTCString())).toBe(0);
  });

  it('stays within twenty seconds whatever the server says', () => {
    fc.assert(fc.property(fc.string(), fc.integer({ min: 1, max: 100 }), (retryAfter, tried) => {
      const wait = waitAfter(tried, retryAfter);
      expect(wait).toBeGreaterThanOrEqual(0);
      expect(wait).toBeLessThanOrEqual(20_000);
    }));
  });
});
