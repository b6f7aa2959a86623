import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BoundPassed, type TextPatterns, textWitnesses } from './text-patterns.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 3 });
const words = fc.uniqueArray(word, { maxLength: 2 });
const somePatterns = fc.record({ prefixes: words, suffixes: words, substrings: words });

function shown(patterns: TextPatterns, text: string): string {
  return JSON.stringify([
    patterns.prefixes.map((prefix) => text.startsWith(prefix)),
    patterns.suffixes.map((suffix) => text.endsWith(suffix)),
    patterns.substrings.map((substring) => text.includes(substring)),
  ]);
}

function stringsUpTo(length: number): readonly string[] {
  return length === 0 ? [''] : ['', ...stringsUpTo(length - 1).flatMap((rest) => ['a', 'b', 'c'].map((letter) => letter + rest))];
}

test('finds every combination of patterns that any string shows, and never a taken string', () => {
  const all = stringsUpTo(7);
  fc.assert(
    fc.property(somePatterns, fc.uniqueArray(word, { maxLength: 4 }), (patterns, taken) => {
      const witnesses = textWitnesses(patterns, new Set(taken));
      const found = new Set(witnesses.map((text) => shown(patterns, text)));
      expect(all.filter((text) => !found.has(shown(patterns, text)))).toEqual([]);
      expect(found.size).toBe(witnesses.length);
      expect(witnesses.filter((text) => taken.includes(text))).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test('gives up with a name when the patterns multiply beyond the bound', () => {
  const substrings = Array.from({ length: 18 }, (_, index) => String.fromCodePoint(97 + index));
  expect(() => textWitnesses({ prefixes: [], suffixes: [], substrings }, new Set())).toThrow(BoundPassed);
});
