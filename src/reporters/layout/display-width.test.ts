import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { displayWidth, padColumns } from './display-width.ts';

describe('displayWidth', () => {
  it('agrees with string-width on every assigned character', () => {
    const differing: string[] = [];
    for (let codePoint = 0x20; codePoint <= 0x10ffff; codePoint += 1) {
      if (codePoint >= 0xd800 && codePoint <= 0xdfff) continue;
      const character = String.fromCodePoint(codePoint);
      if (/^\p{Unassigned}$/u.test(character)) continue;
      if (displayWidth(character) !== stringWidth(character)) differing.push(codePoint.toString(16));
    }
    expect(differing).toEqual([]);
  });

  it('counts what people write', () => {
    expect(['', 'abc', 'ümlaut', 'e\u0301', '日本', '😀', '🇫🇷', '…', '\u001b[1;31mred\u001b[39m'].map(displayWidth)).toEqual([0, 3, 6, 1, 4, 2, 2, 1, 3]);
  });
});

describe('padColumns', () => {
  it('fills up to the width and never cuts', () => {
    expect([padColumns('日', 4), padColumns('abcdef', 4)]).toEqual(['日  ', 'abcdef']);
  });
});
