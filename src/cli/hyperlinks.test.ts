import { hostname } from 'node:os';
import { describe, expect, it } from 'vitest';
import { commitPages } from '../effects/commit-pages.ts';
import { type LinkGround, makeLink, wantsLinks } from './hyperlinks.ts';

const ground: LinkGround = { environment: {}, topLevel: () => '/srv/shop', commits: () => 'https://github.com/acme/shop/commit/', homepage: 'https://flags.example/docs/' };

function addressIn(text: string): string | undefined {
  const [before, opening = '', ...rest] = text.split('\u001b');
  expect([before, ...rest]).toEqual(['', '\\words', ']8;;', '\\']);
  return /^\]8;;([!-~]*)$/.exec(opening)?.[1];
}

describe('wantsLinks', () => {
  const asked = (environment: Readonly<Record<string, string>>, others: { readonly isTerminal?: boolean; readonly isColored?: boolean } = {}): boolean => wantsLinks({ environment, isTerminal: true, isColored: true, ...others });

  it('knows the terminals that have links, and the first versions of them', () => {
    const known = [{ TERM_PROGRAM: 'iTerm.app', TERM_PROGRAM_VERSION: '3.5.0' }, { TERM_PROGRAM: 'WezTerm', TERM_PROGRAM_VERSION: '20240203-110809-5046fc22' }, { TERM_PROGRAM: 'vscode', TERM_PROGRAM_VERSION: '1.95.2' }, { TERM_PROGRAM: 'ghostty', TERM_PROGRAM_VERSION: '1.0.1' }, { VTE_VERSION: '7601' }, { WT_SESSION: 'x' }, { KITTY_WINDOW_ID: '1' }, { TERM: 'xterm-kitty' }, { TERM: 'alacritty' }, { TERM: 'foot-extra' }];
    expect(known.filter((environment) => !asked(environment))).toEqual([]);
    const unknown = [{}, { TERM: 'xterm-256color' }, { TERM: 'linux' }, { TERM_PROGRAM: 'Apple_Terminal', TERM_PROGRAM_VERSION: '455' }, { TERM_PROGRAM: 'iTerm.app', TERM_PROGRAM_VERSION: '3.0.15' }, { TERM_PROGRAM: 'vscode', TERM_PROGRAM_VERSION: '1.71.0' }, { VTE_VERSION: '5000' }, { VTE_VERSION: '4205' }, { TERM: 'tmux-256color', VTE_VERSION: '7601' }, { TMUX: '/tmp/tmux', KITTY_WINDOW_ID: '1' }, { TERM_PROGRAM: 'constructor' }];
    expect(unknown.filter((environment) => asked(environment))).toEqual([]);
  });

  it('makes none outside of a terminal, without colour, in CI, or where they are not wanted', () => {
    const forced = { FORCE_HYPERLINK: '1' };
    expect(asked(forced)).toBe(true);
    expect([asked(forced, { isTerminal: false }), asked(forced, { isColored: false }), asked({ ...forced, NO_HYPERLINK: '1' }), asked({ ...forced, TERM: 'dumb' }), asked({ FORCE_HYPERLINK: '0', WT_SESSION: 'x' }), asked({ CI: 'true', WT_SESSION: 'x' })]).toEqual([false, false, false, false, false, false]);
  });
});

describe('makeLink', () => {
  it('leads to files of this machine, to the line in kitty alone, and leaves VS Code its own', () => {
    const target = { kind: 'file', path: 'flags/a b#?\u001b]8;;x.yaml', line: 4 } as const;
    const path = `file://${hostname()}/srv/shop/flags/a%20b%23%3F%1B%5D8;;x.yaml`;
    expect(addressIn(makeLink(ground)('words', target))).toBe(path);
    expect(addressIn(makeLink({ ...ground, environment: { KITTY_WINDOW_ID: '1' } })('words', target))).toBe(`${path}#4`);
    expect(makeLink({ ...ground, environment: { TERM_PROGRAM: 'vscode' } })('words', target)).toBe('words');
    expect(makeLink({ ...ground, topLevel: () => undefined })('words', target)).toBe('words');
  });

  it('leads to pages of codes and commits where there are any', () => {
    const [code, commit] = [{ kind: 'code', code: 'unknown-key' } as const, { kind: 'commit', id: 'a'.repeat(40) } as const];
    expect(addressIn(makeLink(ground)('words', code))).toBe('https://flags.example/docs/codes#unknown-key');
    expect(addressIn(makeLink(ground)('words', commit))).toBe(`https://github.com/acme/shop/commit/${'a'.repeat(40)}`);
    const nowhere = makeLink({ ...ground, homepage: undefined, commits: () => undefined });
    expect([nowhere('words', code), nowhere('words', commit), makeLink(ground)('words', { kind: 'commit', id: '../../evil' })]).toEqual(['words', 'words', 'words']);
  });

  it('follows addresses of the web alone, and none that holds a name, a password or a control character', () => {
    const link = makeLink(ground);
    const of = (url: string): string => link('words', { kind: 'address', url });
    expect(addressIn(of('https://github.com/acme/shop/pull/7'))).toBe('https://github.com/acme/shop/pull/7');
    expect(addressIn(of('https://host/\u001b\\\u0007x y'))).toBe('https://host/%1B/%07x%20y');
    for (const url of ['javascript:alert(1)', 'data:text/html,x', 's3://bucket', 'https://ada:hunter2@host/', 'no address', '', `https://host/${'x'.repeat(3000)}`]) expect(of(url), url).toBe('words');
  });
});

it('commits have pages at the hosts that are known', () => {
  expect(['git@github.com:acme/shop.git', 'https://gitlab.acme.dev/group/shop.git', 'https://bitbucket.org/acme/shop', 'https://git.acme.dev/shop.git', '/srv/shop.git'].map(commitPages)).toEqual([
    'https://github.com/acme/shop/commit/',
    'https://gitlab.acme.dev/group/shop/-/commit/',
    'https://bitbucket.org/acme/shop/commits/',
    undefined,
    undefined,
  ]);
});
