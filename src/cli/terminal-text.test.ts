import { describe, expect, it } from 'vitest';
import { takesUnicode, withoutRunnerCommands } from './terminal-text.ts';

describe('takesUnicode', () => {
  it('asks LC_ALL, then LC_CTYPE, then LANG', () => {
    expect(takesUnicode({ LANG: 'de_DE.UTF-8' })).toBe(true);
    expect(takesUnicode({ LANG: 'C.utf8' })).toBe(true);
    expect(takesUnicode({ LC_CTYPE: 'C', LANG: 'de_DE.UTF-8' })).toBe(false);
    expect(takesUnicode({ LC_ALL: 'en_US.UTF-8', LC_CTYPE: 'C' })).toBe(true);
    expect(takesUnicode({ LC_ALL: '', LANG: 'C.UTF-8' })).toBe(true);
    expect(takesUnicode({})).toBe(false);
  });
});

describe('withoutRunnerCommands', () => {
  it('breaks what the runner of GitHub Actions would obey and nothing else', () => {
    expect(withoutRunnerCommands('::error::x\n\u00a0 ::set-env name=A::b\na::b ##[group]c\n')).toBe('\\u{3a}:error::x\n\u00a0 \\u{3a}:set-env name=A::b\na::b ##\\u{5b}group]c\n');
  });
});
