import { describe, expect, it } from 'vitest';
import { toAscii } from './to-ascii.ts';

describe('toAscii', () => {
  it('writes signs by their look and everything else as an escape', () => {
    expect(toAscii('a → b … “x” ü 😀\n')).toBe('a -> b ... "x" \\u{fc} \\u{1f600}\n');
  });
});
