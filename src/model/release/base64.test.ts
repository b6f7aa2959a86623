import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeBase64, encodeBase64 } from './base64.ts';

it('writes what Node writes and reads it back, in either alphabet', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const text = Buffer.from(bytes).toString('base64');
      expect(encodeBase64(bytes)).toBe(text);
      expect(decodeBase64(text)).toEqual(bytes);
      expect(decodeBase64(text.replaceAll('+', '-').replaceAll('/', '_'))).toEqual(bytes);
    }),
  );
});

it('takes one text alone for any bytes', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('A', 'Q', 'g', 'w', '+', '/', '-', '_', '=', '\n', ' ', 'é'), maxLength: 12 }), (text) => {
      const bytes = decodeBase64(text);
      const written = [encodeBase64(bytes ?? new Uint8Array()), Buffer.from(bytes ?? []).toString('base64').replaceAll('+', '-').replaceAll('/', '_')];
      if (bytes !== undefined) expect(written).toContain(text);
    }),
    { numRuns: 2000 },
  );
});

it.each(['A', 'AA', 'AAA', 'AA=', 'A===', '====', 'AB==', 'AAB=', 'AA==AAAA', 'AAAA\n', ' AAAA', 'A+A_', 'AAé='])('refuses %j', (text) => {
  expect(decodeBase64(text)).toBeUndefined();
});
