import { describe, expect, it } from 'vitest';
import { codeOwnersOf } from './code-owners.ts';

describe('the owners of a path', () => {
  it.each([
    ['*', true],
    ['flags/', true],
    ['/flags/', true],
    ['flags/checkout/', true],
    ['/checkout/', false],
    ['checkout/', true],
    ['*.yaml', true],
    ['*.yml', false],
    ['/flags/*', false],
    ['/flags/checkout/*', true],
    ['/flags/**', true],
    ['**/checkout/**', true],
    ['flags/**/new.yaml', true],
    ['/flags/checkout/new.yaml', true],
    ['new.yaml', true],
    ['/new.yaml', false],
    ['flags/check', false],
    ['flags/c?eckout', true],
    ['flags/(checkout)', false],
  ])('%s names flags/checkout/new.yaml: %s', (pattern, isNamed) => {
    expect(codeOwnersOf(`${pattern} @a`, 'flags/checkout/new.yaml')).toEqual(isNamed ? ['@a'] : []);
  });

  it('are those of the last line that matches, comments aside', () => {
    expect(codeOwnersOf('# who\n* @a # all\n\nflags/ @b @c\r\nother/ @d\n', 'flags/x.yaml')).toEqual(['@b', '@c']);
    expect(codeOwnersOf('* @a\nflags/\n', 'flags/x.yaml')).toEqual([]);
  });
});
