import { describe, expect, it } from 'vitest';
import { classifyPush } from './classify-push.ts';

/** What git 2.39 and the hosts of repositories say under LC_ALL=C. */
const recorded: readonly (readonly [string, string, string, string, string])[] = [
  ['a lost race', '!\tabc:refs/heads/releases\t[rejected] (stale info)\nDone\n', "error: failed to push some refs to '/srv/a.git'\n", 'race', 'store-busy'],
  ['a race at the lock', '!\tabc:refs/heads/releases\t[remote rejected] (cannot lock ref \'refs/heads/releases\': is at 1 but expected 2)\n', '', 'race', 'store-busy'],
  ['a race that was lost in between', '!\tabc:refs/heads/releases\t[remote rejected] (failed to update ref)\n', '', 'race', 'store-busy'],
  ['a hook', '!\tabc:refs/heads/releases\t[remote rejected] (pre-receive hook declined)\n', 'remote: please fetch first, access denied\n', 'policy', 'not-permitted'],
  ['a protected branch', '!\tabc:refs/heads/main\t[remote rejected] (protected branch hook declined)\n', 'remote: error: GH006: Protected branch update failed for refs/heads/main.\n', 'policy', 'not-permitted'],
  ['no credentials', '', "fatal: could not read Username for 'https://host': terminal prompts disabled\n", 'access', 'not-permitted'],
  ['wrong credentials', '', "remote: Invalid username or password.\nfatal: Authentication failed for 'https://host/a.git/'\n", 'access', 'not-permitted'],
  ['no right to write', '', "remote: Permission to a/b.git denied to ada.\nfatal: unable to access 'https://host/a/b.git/': The requested URL returned error: 403\n", 'access', 'not-permitted'],
  ['no key', '', 'git@host: Permission denied (publickey).\nfatal: Could not read from remote repository.\n', 'access', 'not-permitted'],
  ['no repository', '', "fatal: '/srv/none.git' does not appear to be a git repository\nfatal: Could not read from remote repository.\n", 'absent', 'not-found'],
  ['a file', '', 'fatal: invalid gitfile format: /srv/a\nfatal: Could not read from remote repository.\n', 'absent', 'not-found'],
  ['another hash', '', 'fatal: mismatched algorithms: client sha1; server sha256\n', 'format', 'store-failed'],
  ['no host', '', "fatal: unable to access 'https://host/': Could not resolve host: host\n", 'unclear', 'store-unreachable'],
  ['a server error', '', 'error: RPC failed; HTTP 500 curl 22 The requested URL returned error: 500\nsend-pack: unexpected disconnect while reading sideband packet\n', 'unclear', 'store-failed'],
  ['silence', '', '', 'unclear', 'store-failed'],
];

describe('a failed push', () => {
  it.each(recorded)('is told from what git says: %s', (...[, stdout, stderr, kind, code]) => {
    const failure = classifyPush({ code: 1, stdout: Buffer.from(stdout), stderr, timedOut: false });
    expect([failure.kind, failure.code]).toEqual([kind, code]);
    expect(failure.says).not.toBe('');
    expect(failure.hint).not.toBe('');
  });

  it('that was stopped at its deadline may have landed', () => {
    expect(classifyPush({ code: null, stdout: Buffer.from(''), stderr: '', timedOut: true })).toMatchObject({ kind: 'unclear', says: 'it did not answer in time' });
  });

  it('shows neither who pushes nor control characters', () => {
    const stderr = "fatal: what 'https://ada:hunter2@host/a' says is \u001b[31mbroken\n";
    expect(classifyPush({ code: 128, stdout: Buffer.from(''), stderr, timedOut: false }).says).toBe("what 'https://host/a' says is \\u{1b}[31mbroken");
  });
});
