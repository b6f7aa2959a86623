import fc from 'fast-check';
import { expect, it } from 'vitest';
import { displayWidth } from './display-width.ts';
import { fitLines } from './fit-lines.ts';

it('goes on below the text behind a label or a first column, else a little further in', () => {
  expect(fitLines('note: one two three', 12)).toBe('note: one\n      two\n      three');
  expect(fitLines('key  one two three', 14)).toBe('key  one two\n     three');
  expect(fitLines('one two three four', 14)).toBe('one two three\n   four');
  expect(fitLines('  one two three four', 14)).toBe('  one two\n     three\n     four');
});

it('never breaks a command, gives it a line of its own, and what it is for another one', () => {
  const command = 'maestro-flags plan --base main';
  expect(fitLines(`run: ${command}`, 20)).toBe(`run: ${command}`);
  expect(fitLines(`   what changes   ${command}`, 20)).toBe(`   what changes\n      ${command}`);
  expect(fitLines(`next: ${command}   what changes`, 20)).toBe(`next: ${command}\n      what changes`);
  expect(fitLines(`\u001b[2mrun:\u001b[22m ${command}`, 20)).toBe(`\u001b[2mrun:\u001b[22m ${command}`);
});

it('leaves the lines of files and their marks under each other', () => {
  const frame = ' > 4 | description: a long line of a file\n     |              ^^^^^^ did you mean another one?';
  expect(fitLines(frame, 20)).toBe(frame);
});

it('keeps every word in its order, and leaves no line too wide that has two of them', () => {
  const word = fc.stringMatching(/^[a-z0-9;,.@é中]{1,14}$/);
  const line = fc.tuple(fc.nat(6), fc.array(word, { minLength: 1, maxLength: 14 }), fc.boolean()).map(([indent, words, isPainted]) => ' '.repeat(indent) + (isPainted ? `\u001b[31m${words.join(' ')}\u001b[39m` : words.join(' ')));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 5 }), fc.integer({ min: 12, max: 90 }), (lines, width) => {
      const text = lines.join('\n');
      const fitted = fitLines(text, width);
      expect(fitted.split(/\s+/).filter(Boolean)).toEqual(text.split(/\s+/).filter(Boolean));
      expect(fitted.split('\n').filter((each) => displayWidth(each) > width && each.trim().includes(' '))).toEqual([]);
      if (text.split('\n').every((each) => displayWidth(each) <= width)) expect(fitted).toBe(text);
    }),
  );
});
