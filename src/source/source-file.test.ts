import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineText, toPosition, toRange, toSourceFile } from './source-file.ts';

test('counts lines and columns from 1 over every kind of line end', () => {
  const file = toSourceFile('a.yaml', 'a: 1\r\nb: 2\rc: 3\nd');
  expect(file.lineStarts).toEqual([0, 6, 11, 16]);
  expect(toPosition(file, 0)).toEqual({ line: 1, column: 1 });
  expect(toPosition(file, 6)).toEqual({ line: 2, column: 1 });
  expect(toPosition(file, 14)).toEqual({ line: 3, column: 4 });
  expect([1, 2, 3, 4, 5].map((line) => lineText(file, line))).toEqual(['a: 1', 'b: 2', 'c: 3', 'd', '']);
});

test('puts an offset outside the text at its nearer end', () => {
  const file = toSourceFile('a.yaml', 'ab\n');
  expect(toRange(file, { start: -1, end: 99 })).toEqual({ start: { line: 1, column: 1 }, end: { line: 2, column: 1 } });
});

test('agrees with counting line by line for any text and offset', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', '\n', '\r', '\r\n', 'é', '😀')), fc.nat(40), (parts, raw) => {
      const text = parts.join('');
      const offset = Math.min(raw, text.length);
      // A position inside CRLF belongs to the line that it ends.
      const before = text.slice(0, offset).replace(/\r$/, text[offset] === '\n' ? '' : '\r');
      const lines = before.split(/\r\n|\n|\r/);
      const position = toPosition(toSourceFile('a', text), offset);
      expect(position.line).toBe(lines.length);
    }),
  );
});
