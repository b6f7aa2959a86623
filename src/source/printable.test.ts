import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printable } from './printable.ts';

test.each([
  ['a\u001b[31mred', 'a\\u{1b}[31mred'],
  ['line\nbreak', 'line\\u{a}break'],
  ['\u202egnirts', '\\u{202e}gnirts'],
  ['zero\u200bwidth', 'zero\\u{200b}width'],
  ['\ud800 alone', '\\u{d800} alone'],
  ['plain é 漢 😀', 'plain é 漢 😀'],
])('prints %j as %s', (text, expected) => {
  expect(printable(text)).toBe(expected);
});

test('cuts what is longer than the limit', () => {
  expect(printable('abcdef', 4)).toBe('abc…');
});

test('never lets a control character or a terminal escape through', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u.test(printable(text))).toBe(false);
    }),
  );
});
