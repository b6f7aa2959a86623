import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync, chmodSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { aFolder } from '../../testing/temporary-folder.ts';
import { type TemporaryRepository, temporaryRepository } from '../../testing/temporary-repository.ts';
import { nodeGitWriter } from './node-git-writer.ts';
import type { BranchEdit, Landed, LandRequest } from './writer-port.ts';

const environment = { PATH: process.env['PATH'], HOME: '/nonexistent', GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };

/** A bare repository whose branch `main` has these files, and a clone of it. */
function aRemote(files: Readonly<Record<string, string>> = { 'a.txt': 'a\n', 'flags/b.txt': 'b\n' }, objectFormat: 'sha1' | 'sha256' = 'sha1'): { readonly remote: string; readonly clone: TemporaryRepository } {
  const clone = temporaryRepository({ objectFormat });
  onTestFinished(() => clone.remove());
  for (const [path, text] of Object.entries(files)) clone.write(path, text);
  clone.commit('start');
  const remote = join(aFolder(), 'remote.git');
  clone.git('clone', '--quiet', '--bare', clone.directory, remote);
  clone.git('remote', 'add', 'origin', remote);
  clone.git('fetch', '--quiet', 'origin');
  return { remote, clone };
}

function aRequest<S>(remote: string, edit: LandRequest<S>['edit'], overrides: Partial<LandRequest<S>> = {}): LandRequest<S> {
  return {
    remote,
    workingDirectory: '/',
    branch: 'main',
    edit,
    clone: { isOwnRemote: false, author: { name: 'Grace', email: 'grace@example.com' }, signing: undefined, secrets: [] },
    pace: 'at-once',
    deadline: Date.now() + 30_000,
    proposal: undefined,
    ...overrides,
  };
}

function adding(path: string, text: string): () => Promise<BranchEdit<string>> {
  return async () => ({ kind: 'change', files: [{ path, bytes: new TextEncoder().encode(text) }], message: `add ${path}`, trailers: ['Flag: x'] });
}

function atTip(remote: string, clone: TemporaryRepository, ...args: readonly string[]): string {
  return clone.git('--git-dir', remote, ...args);
}

describe('a change', () => {
  it.each(['sha1', 'sha256'] as const)('lands on the tip of a repository of %s, with its author and its trailers', async (objectFormat) => {
    const { remote, clone } = aRemote(undefined, objectFormat);
    const landed = await nodeGitWriter({ environment }).land(aRequest(remote, adding('kills/c.txt', 'c\n')));
    expect(landed).toMatchObject({ kind: 'landed', branch: 'main', attempts: 1, commit: atTip(remote, clone, 'rev-parse', 'main') });
    expect(atTip(remote, clone, 'ls-tree', '-r', '--name-only', 'main').split('\n')).toEqual(['a.txt', 'flags/b.txt', 'kills/c.txt']);
    expect(atTip(remote, clone, 'log', '-1', '--format=%an <%ae>|%s|%(trailers:key=Flag,valueonly)', 'main').trim()).toBe('Grace <grace@example.com>|add kills/c.txt|x');
    expect(atTip(remote, clone, 'fsck', '--strict', '--no-dangling')).toBe('');
  });

  it.each(['sha1', 'sha256'] as const)('takes a file out of a repository of %s', async (objectFormat) => {
    const { remote, clone } = aRemote(undefined, objectFormat);
    await nodeGitWriter({ environment }).land(aRequest(remote, async () => ({ kind: 'change', files: [{ path: 'flags/b.txt', bytes: undefined }], message: 'out', trailers: [] })));
    expect(atTip(remote, clone, 'ls-tree', '-r', '--name-only', 'main')).toBe('a.txt');
  });

  it('sees names and files of the tip, and stops where there is nothing to do', async () => {
    const { remote } = aRemote({ 'flags/a.yaml': 'a: 1\n', 'flags/deep/b.yaml': 'b: 2\n', 'README.md': 'no\n' });
    const landed = await nodeGitWriter({ environment }).land(
      aRequest(remote, async (tip) => ({ kind: 'stop', why: { names: await tip.list('flags'), files: (await tip.read('flags', (path) => path.endsWith('.yaml'))).map((file) => (file.kind === 'bytes' ? new TextDecoder().decode(file.bytes) : file.reason)) } })),
    );
    expect(landed).toMatchObject({ kind: 'stopped', branch: 'main', why: { names: ['a.yaml', 'deep/b.yaml'], files: ['a: 1\n', 'b: 2\n'] } });
  });

  it('lands with what the clone has, and as well where that is broken', async () => {
    const { remote, clone } = aRemote({ 'a.txt': 'a\n', 'flags/b.txt': 'b\n', 'flags/deep/c.txt': 'c\n' });
    const writer = nodeGitWriter({ environment, callLimitMilliseconds: 4_000 });
    const settings = await writer.readClone(clone.directory);
    clone.write('flags/b.txt', 'b, by somebody else\n');
    clone.commit('elsewhere');
    clone.git('push', '--quiet', remote, 'main');
    const reading: LandRequest<string>['edit'] = async (tip) => {
      const files = await tip.read('flags', () => true);
      const seen = files.map((file) => (file.kind === 'bytes' ? `${file.path}: ${new TextDecoder().decode(file.bytes)}` : file.reason));
      return { kind: 'change', files: [{ path: 'seen.txt', bytes: new TextEncoder().encode(seen.join('')) }], message: 'seen', trailers: [] };
    };
    const seen = 'b.txt: b, by somebody else\ndeep/c.txt: c';
    expect(await writer.land(aRequest(remote, reading, { clone: settings }))).toMatchObject({ kind: 'landed' });
    expect(atTip(remote, clone, 'show', 'main:seen.txt')).toBe(seen);
    // Every object of the clone is gone but the folder of them, with what a disk error leaves in the place of one.
    const { objects } = settings;
    const commit = objects?.commits[0] ?? '';
    rmSync(objects?.folder ?? '', { recursive: true });
    mkdirSync(join(objects?.folder ?? '', commit.slice(0, 2)), { recursive: true });
    writeFileSync(join(objects?.folder ?? '', commit.slice(0, 2), commit.slice(2)), 'no object');
    expect(await writer.land(aRequest(remote, adding('d.txt', 'd'), { clone: settings }))).toMatchObject({ kind: 'landed' });
    expect(execFileSync('git', ['--git-dir', remote, 'show', 'main:seen.txt', 'main:d.txt'], { encoding: 'utf8' })).toBe(`${seen}\nd`);
    expect(execFileSync('git', ['--git-dir', remote, 'fsck', '--strict', '--no-dangling'], { encoding: 'utf8' })).toBe('');
  });

  it('is refused where a file is in the way of a folder, rather than taking it away', async () => {
    const { remote, clone } = aRemote({ 'flags/kills': 'a file\n' });
    await expect(nodeGitWriter({ environment }).land(aRequest(remote, adding('flags/kills/c.txt', 'c\n')))).rejects.toThrow('flags/kills is in the way');
    expect(atTip(remote, clone, 'rev-list', '--count', 'main')).toBe('1');
  });

  it.each(['with space ', '"quoted"', 'back\\slash', 'ümlaut', '-dash'])('of a file whose name is %j lands', async (name) => {
    const { remote, clone } = aRemote({ [`flags/${name}`]: 'a\n', b: 'b\n' });
    await nodeGitWriter({ environment }).land(aRequest(remote, adding(`flags/${name}`, 'changed\n')));
    expect(atTip(remote, clone, '-c', 'core.quotePath=false', 'diff-tree', '--name-status', '-r', '-z', 'main~1', 'main')).toBe(`M\0flags/${name}\0`);
    await nodeGitWriter({ environment }).land(aRequest(remote, async () => ({ kind: 'change', files: [{ path: `flags/${name}`, bytes: undefined }, { path: 'b', bytes: undefined }], message: 'empty', trailers: [] })));
    expect(atTip(remote, clone, 'ls-tree', '-r', 'main')).toBe('');
  });

  it('finds the default branch where none is named', async () => {
    const { remote } = aRemote();
    expect(await nodeGitWriter({ environment }).land(aRequest(remote, adding('c', 'c'), { branch: undefined }))).toMatchObject({ kind: 'landed', branch: 'main' });
  });

  it('is made anew on the tip of whoever was first', async () => {
    const { remote, clone } = aRemote();
    let asked = 0;
    const landed = await nodeGitWriter({ environment }).land(
      aRequest(remote, async (tip) => {
        asked += 1;
        if (asked === 1) {
          clone.write('other.txt', 'first\n');
          clone.commit('first');
          clone.git('push', '--quiet', 'origin', 'main');
        }
        return { kind: 'change', files: [{ path: 'seen.txt', bytes: new TextEncoder().encode((await tip.list('')).join(' ')) }], message: 'seen', trailers: [] };
      }),
    );
    expect(landed).toMatchObject({ kind: 'landed', attempts: 2 });
    expect(atTip(remote, clone, 'show', 'main:seen.txt')).toBe('a.txt flags/b.txt other.txt');
  });

  it('of eight writers at once all land, none over another', { timeout: 60_000 }, async () => {
    const { remote, clone } = aRemote();
    const names = Array.from({ length: 8 }, (_, index) => `kills/${index}.txt`);
    const all = await Promise.all(names.map((name) => nodeGitWriter({ environment }).land(aRequest(remote, adding(name, name)))));
    expect(all.map(({ kind }) => kind)).toEqual(names.map(() => 'landed'));
    expect(atTip(remote, clone, 'ls-tree', '-r', '--name-only', 'main', 'kills/').split('\n')).toEqual(names);
    expect(atTip(remote, clone, 'rev-list', '--count', 'main')).toBe('9');
  });
});

function refusing(remote: string, script: string): void {
  mkdirSync(join(remote, 'hooks'), { recursive: true });
  writeFileSync(join(remote, 'hooks/update'), `#!/bin/sh\n${script}\n`);
  chmodSync(join(remote, 'hooks/update'), 0o755);
}

describe('a refusal', () => {
  it('by the rules of the repository is final, and the change waits on a branch of its own where one is named', async () => {
    const { remote, clone } = aRemote();
    refusing(remote, '[ "$1" != refs/heads/main ]');
    const before = atTip(remote, clone, 'rev-parse', 'main');
    expect(await nodeGitWriter({ environment }).land(aRequest(remote, adding('c', 'c')))).toMatchObject({ kind: 'failed', because: 'policy' });
    const proposed = await nodeGitWriter({ environment }).land(aRequest(remote, adding('c', 'c'), { proposal: 'kill/01' }));
    expect(proposed).toMatchObject({ kind: 'proposed', branch: 'kill/01', base: 'main', commit: atTip(remote, clone, 'rev-parse', 'kill/01') });
    expect(await nodeGitWriter({ environment }).land(aRequest(remote, adding('c', 'c'), { proposal: 'kill/01' }))).toEqual(proposed);
    expect(atTip(remote, clone, 'rev-parse', 'main')).toBe(before);
  });

  it('of a remote or a branch that is not there says so', async () => {
    const { remote } = aRemote();
    const writer = nodeGitWriter({ environment });
    expect(await writer.land(aRequest('/nonexistent/x.git', adding('c', 'c')))).toMatchObject({ kind: 'failed', because: 'absent' });
    expect(await writer.land(aRequest(remote, adding('c', 'c'), { branch: 'none' }))).toMatchObject({ kind: 'failed', because: 'absent', says: 'it has no branch "none"' });
  });

  it('of no answer until the deadline means that nothing landed', async () => {
    const deadline = Date.now() + 200;
    const landed = await nodeGitWriter({ environment }).land(aRequest('https://127.0.0.1:9/x.git', adding('c', 'c'), { deadline }));
    expect(landed).toMatchObject({ kind: 'failed', because: 'unreachable' });
  });

  it.each(['-main', 'a..b', 'x y', '--upload-pack=touch'])('of the branch name %j comes before git is started', async (branch) => {
    const { remote } = aRemote();
    await expect(nodeGitWriter({ environment }).land(aRequest(remote, adding('c', 'c'), { branch }))).rejects.toThrow(/cannot be the name of a branch/);
  });
});

describe('an outcome that git does not tell', () => {
  it('is found out: a push that landed although the answer was cut off', async () => {
    const { remote, clone } = aRemote();
    // The connection dies right after the branch has moved.
    mkdirSync(join(remote, 'hooks'), { recursive: true });
    writeFileSync(join(remote, 'hooks/post-update'), '#!/bin/sh\nkill -9 $PPID\n');
    chmodSync(join(remote, 'hooks/post-update'), 0o755);
    const landed: Landed<string> = await nodeGitWriter({ environment }).land(aRequest(remote, adding('c', 'c')));
    rmSync(join(remote, 'hooks/post-update'));
    expect(landed).toMatchObject({ kind: 'landed', attempts: 1, commit: atTip(remote, clone, 'rev-parse', 'main') });
  });
});

describe('the settings of a clone', () => {
  it('name the remote, the author and how commits are signed', async () => {
    const { remote, clone } = aRemote();
    const read = (): Promise<unknown> => nodeGitWriter({ environment }).readClone(clone.directory);
    const objects = { folder: join(clone.directory, '.git/objects'), objectFormat: 'sha1', commits: [clone.git('rev-parse', 'HEAD')] };
    expect(await read()).toEqual({ remote, isOwnRemote: false, author: { name: 'Ada', email: 'ada@example.com' }, signing: undefined, secrets: [], objects });
    clone.git('config', 'commit.gpgSign', 'true');
    clone.git('config', 'user.signingKey', 'ABCD');
    clone.git('config', 'remote.origin.pushurl', '/elsewhere.git');
    expect(await read()).toMatchObject({ remote: '/elsewhere.git', signing: { key: 'ABCD', format: undefined } });
    clone.git('config', 'remote.origin.pushurl', 'https://ada:s%20t@host.example/a.git');
    expect(await read()).toMatchObject({ remote: 'https://host.example/a.git', secrets: [['http.https://host.example/.extraHeader', 'Authorization: Basic YWRhOnMgdA==']] });
  });
});
