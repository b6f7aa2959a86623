import { expect, it } from 'vitest';
import { screenOf } from './screen.ts';

it('clears each line that it draws over, and what is left below', () => {
  expect(screenOf('a\nb\n', 10)).toBe('\u001b[Ha\u001b[K\nb\u001b[K\n\u001b[J');
});

it('never draws as many lines as the terminal has, so that nothing scrolls', () => {
  for (const rows of [2, 3, 5]) expect(screenOf('a\nb\nc\nd\ne\nf\n', rows).split('\n').length - 1).toBe(rows - 1);
  expect(screenOf('a\nb\nc\nd\n', 4)).toContain('(2 more lines; a higher window shows them)');
});
