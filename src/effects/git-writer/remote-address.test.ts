import { execFileSync, spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBranchName, parseRemote } from './remote-address.ts';

const options = { workingDirectory: '/here', allowPlainHttp: false };

describe('the address of a repository', () => {
  it.each([
    ['https://host/a/b.git', 'https://host/a/b.git'],
    ['https://host/a/', 'https://host/a'],
    ['http://127.0.0.1:8080/a.git', 'http://127.0.0.1:8080/a.git'],
    ['ssh://git@host:22/a.git', 'ssh://git@host:22/a.git'],
    ['git@host:a/b.git', 'git@host:a/b.git'],
    ['file:///srv/a.git', 'file:///srv/a.git'],
    ['/srv/a.git', '/srv/a.git'],
    ['../a.git', '/a.git'],
    ['a.git', '/here/a.git'],
  ])('is understood: %s', (text, remote) => {
    expect(parseRemote(text, options).remote).toBe(remote);
  });

  it.each([
    'ext::sh -c touch% /tmp/x', 'fd::3', 'http::https://host/a', '--upload-pack=touch', '-x', '', 'ftp://host/a', 'git://host/a',
    'https://ada:hunter2@host/a', 'https://token@host/a', 'http://host/a', 'ssh://ada:hunter2@host/a', 'ssh://-oProxyCommand=touch/a', 'ssh://-x@host/a', 'a\nb', '\u0000',
  ])('is refused, without showing a secret: %j', (text) => {
    expect(() => parseRemote(text, options)).toThrow(expect.objectContaining({ code: 'target-malformed', message: expect.not.stringContaining('hunter2') }));
  });

  it('never becomes an option or a program, whatever is given', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.tuple(fc.constantFrom('-', 'ext::', 'ssh://', 'https://', 'file://', 'a:'), fc.string()).map(([start, rest]) => start + rest)), (text) => {
        let remote: string;
        try {
          ({ remote } = parseRemote(text, options));
        } catch {
          return;
        }
        expect(remote).toMatch(/^(?:https:\/\/|http:\/\/|ssh:\/\/|file:\/\/|\/|[A-Za-z0-9._@-]+:)/i);
        expect(remote.startsWith('-')).toBe(false);
        expect(remote).not.toContain('::');
      }),
    );
  });
});

describe('the name of a branch', () => {
  it('is one that git takes too', () => {
    const made = fc.array(fc.constantFrom('a', 'Z', '0', '.', '_', '/', '-', '.lock', '@', '~', ' ', 'HEAD'), { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(made, (name) => {
        if (isBranchName(name)) expect(spawnSync('git', ['check-ref-format', '--branch', name]).status).toBe(0);
      }),
      { numRuns: 150 },
    );
    for (const name of ['releases', 'a/b-c_1.0', 'x']) {
      expect(isBranchName(name)).toBe(true);
      execFileSync('git', ['check-ref-format', '--branch', name]);
    }
    for (const name of ['', '-a', 'a..b', 'a/', 'a.lock', 'a b', 'a~1', '@{-1}', 'HEAD', 'a\n']) expect(isBranchName(name)).toBe(false);
  });
});
