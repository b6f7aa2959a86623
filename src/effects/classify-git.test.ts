import { describe, expect, it } from 'vitest';
import { classifyGitFailure } from './classify-git.ts';

/** Recorded from git 2.39 under LC_ALL=C. */
const recorded: readonly (readonly [string, string, string, string])[] = [
  ['outside of a repository', 'fatal: not a git repository (or any of the parent directories): .git\n', 'not-found', 'inside a git repository'],
  [
    "another user's repository",
    "fatal: detected dubious ownership in repository at '/srv/repo'\nTo add an exception for this directory, call:\n\n\tgit config --global --add safe.directory /srv/repo\n",
    'not-permitted',
    'git config --global --add safe.directory /srv/repo',
  ],
  ['a missing tree', 'fatal: not a tree object\n', 'git-failed', 'git fetch --refetch --no-filter origin'],
  ['a missing blob', 'error: unable to read sha1 file of a.yaml (5d308e1d060b0c387d452cf4747f89ecb9935851)\n', 'git-failed', 'git fetch --refetch'],
  ['a refused lazy fetch', "fatal: transport 'file' not allowed\nfatal: could not fetch 78981922613b2afb6025042ff6bd878ac1994e85 from promisor remote\n", 'git-failed', 'git fetch --refetch'],
  ['an unreadable repository', "error: could not open '.git/HEAD': Permission denied\n", 'not-permitted', '.git'],
  ['anything else', 'fatal: something that nobody has seen\n', 'git-failed', 'git itself'],
];

describe('a failure of git', () => {
  it.each(recorded)('is told from what git says: %s', (_, stderr, code, hint) => {
    const error = classifyGitFailure({ attempt: 'read the commit main', directory: '/srv/repo', stderr });
    expect(error.code).toBe(code);
    expect(error.hint).toContain(hint);
    expect(error.message).toMatch(/^git could not read the commit main: \S/);
  });

  it('says what was tried even where git says nothing', () => {
    expect(classifyGitFailure({ attempt: 'list the files', directory: '/x', stderr: '' }).message).toBe('git could not list the files');
  });

  it('is printed without the control characters that a repository may hold', () => {
    expect(classifyGitFailure({ attempt: 'x', directory: '/x', stderr: 'fatal: bad \u001b[31mname\n' }).message).toBe('git could not x: bad \\u{1b}[31mname');
  });

  it('names a git that is not installed, however the spawn was made', () => {
    const spawned = Object.assign(new Error('spawn git ENOENT'), { code: 'ENOENT' });
    const wrapped = new Error('Error: spawn git ENOENT\n    at ChildProcess._handle.onexit');
    for (const cause of [spawned, wrapped]) expect(classifyGitFailure({ attempt: 'x', directory: '/x', stderr: '', cause }).code).toBe('git-missing');
  });
});
