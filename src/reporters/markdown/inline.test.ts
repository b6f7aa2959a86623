import { describe, expect, it } from 'vitest';
import { code, prose } from './inline.ts';

describe('prose', () => {
  it.each([
    ['there is no key "rang" in a flag', 'there is no key "rang" in a flag'],
    ['95% gain `on`; 0 lost', '95% gain `on`; 0 lost'],
    ['baked 26h of 24h (at least), 48,112 people', 'baked 26h of 24h (at least), 48,112 people'],
    ['see @acme/search about #12', 'see `@acme/search` about `#12`'],
    ['<img src=x> ![a](b)', '`<img src=x> ![a](b)`'],
    ['www.example.com and https://example.com', '`www.example.com` and `https://example.com`'],
    ['since deadbeef GH-12', 'since `deadbeef GH-12`'],
    ['a ` b', 'a `` ` `` b'],
  ])('%s', (text, markdown) => {
    expect(prose(text)).toBe(markdown);
  });
});

describe('code', () => {
  it('is longer ticks than any inside', () => {
    expect(code('a``b')).toBe('```a``b```');
    expect(code(' a ')).toBe('`  a  `');
  });
});
