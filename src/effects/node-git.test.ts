import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { RawFile } from '../source/raw-file.ts';
import { type RepositoryOptions, temporaryRepository, type TemporaryRepository } from '../testing/temporary-repository.ts';
import { EffectError } from './effect-error.ts';
import { nodeGit } from './node-git.ts';
import type { CommitFiles } from './ports.ts';

const cleanups: (() => void)[] = [];
afterEach(() => cleanups.splice(0).forEach((cleanup) => cleanup()));

function repository(options?: RepositoryOptions): TemporaryRepository {
  const made = temporaryRepository(options);
  cleanups.push(made.remove);
  return made;
}

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'maestro-git-'));
  cleanups.push(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

function everything(repo: TemporaryRepository, commit: string, change: Partial<CommitFiles> = {}): CommitFiles {
  return { topLevel: repo.directory, commit, folder: '', accept: () => true, maximumBytes: 1024, ...change };
}

function texts(files: readonly RawFile[]): Record<string, string> {
  return Object.fromEntries(files.map((file) => [file.path, file.kind === 'bytes' ? Buffer.from(file.bytes).toString('utf8') : `(${file.reason})`]));
}

async function failureOf(attempt: Promise<unknown>): Promise<EffectError> {
  const error: unknown = await attempt.then(() => undefined, (reason: unknown) => reason);
  if (error instanceof EffectError) return error;
  throw new Error(`expected an EffectError, got ${String(error)}`);
}

describe('reading the files of a commit', () => {
  it('returns the bytes below a folder, named by their path in it and sorted by code unit', async () => {
    const repo = repository();
    repo.write('flags/b.yaml', 'b\n');
    repo.write('flags/a/z.yaml', 'z\n');
    repo.write('flags/a.yaml', 'a\n');
    repo.write('flags/B.yaml', 'B\n');
    repo.write('flags/empty.yaml', '');
    repo.write('flagstone/x.yaml', 'no\n');
    const commit = repo.commit();
    const files = await nodeGit().readTree(everything(repo, commit, { folder: 'flags', accept: (path) => path.endsWith('.yaml') }));
    expect(files.map((file) => file.path)).toEqual(['B.yaml', 'a.yaml', 'a/z.yaml', 'b.yaml', 'empty.yaml']);
    expect(texts(files)).toEqual({ 'B.yaml': 'B\n', 'a.yaml': 'a\n', 'a/z.yaml': 'z\n', 'b.yaml': 'b\n', 'empty.yaml': '' });
  });

  it('reads names with spaces, letters of other scripts, quotes, globs and line ends', async () => {
    const names = ['with space.yaml', 'größe-日本.yaml', 'line\nend.yaml', 'tab\there.yaml', '"quoted".yaml', 'star*[x].yaml', ':(top)magic.yaml'];
    const repo = repository();
    for (const name of names) repo.write(`odd [folder]*/${name}`, `${name}!`);
    const commit = repo.commit();
    const files = await nodeGit().readTree(everything(repo, commit, { folder: 'odd [folder]*' }));
    expect(texts(files)).toEqual(Object.fromEntries(names.map((name) => [name, `${name}!`])));
  });

  it('gives ids that equal those computed from the bytes, so that equal files are known without reading them', async () => {
    const repo = repository();
    repo.write('a.yaml', Buffer.from([0, 255, 10, 13, 195, 164]));
    const git = nodeGit();
    const [file] = await git.readTree(everything(repo, repo.commit()));
    expect(file).toMatchObject({ kind: 'bytes', objectId: git.blobId(readFileSync(join(repo.directory, 'a.yaml')), 'sha1') });
  });

  it('reads repositories that use SHA-256', async () => {
    const repo = repository({ objectFormat: 'sha256' });
    repo.write('a.yaml', 'a\n');
    const git = nodeGit();
    const commit = await git.resolveCommit(repo.directory, 'main');
    expect(commit).toBeUndefined();
    const [file] = await git.readTree(everything(repo, repo.commit()));
    expect(file).toMatchObject({ kind: 'bytes', objectId: git.blobId(Buffer.from('a\n'), 'sha256') });
  });

  it('refuses symbolic links, submodules and files over the limit, and reads none of them', async () => {
    const other = repository();
    other.write('x.yaml', 'x');
    other.commit();
    const repo = repository();
    repo.write('target.yaml', 'secret');
    symlinkSync('target.yaml', join(repo.directory, 'link.yaml'));
    repo.write('exact.yaml', 'x'.repeat(1024));
    repo.write('big.yaml', 'x'.repeat(1025));
    repo.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', other.directory, 'sub');
    const files = await nodeGit().readTree(everything(repo, repo.commit(), { accept: (path) => path.endsWith('.yaml') }));
    expect(files.filter((file) => file.kind === 'refused')).toEqual([
      { kind: 'refused', path: 'big.yaml', reason: 'too-large', detail: '1025 bytes' },
      { kind: 'refused', path: 'link.yaml', reason: 'symlink', detail: 'a symbolic link' },
      { kind: 'refused', path: 'sub', reason: 'not-a-file', detail: 'a submodule' },
    ]);
    expect(files.map((file) => file.path)).toContain('exact.yaml');
  });

  it('passes over folders that the work tree side does not enter either', async () => {
    const repo = repository();
    repo.write('.cache/a.yaml', 'a');
    repo.write('node_modules/p/a.yaml', 'a');
    repo.write('team/a.yaml', 'a');
    const files = await nodeGit().readTree(everything(repo, repo.commit()));
    expect(files.map((file) => file.path)).toEqual(['team/a.yaml']);
  });

  it('finds no files in a folder that the commit does not have', async () => {
    const repo = repository();
    repo.write('a.yaml', 'a');
    expect(await nodeGit().readTree(everything(repo, repo.commit(), { folder: 'flags' }))).toEqual([]);
  });

  it('reads many and large files without a limit of its own', async () => {
    const repo = repository();
    for (let index = 0; index < 600; index += 1) repo.write(`f${index}.yaml`, `${index} ${'x'.repeat(20_000 + index)}`);
    const files = await nodeGit().readTree(everything(repo, repo.commit(), { maximumBytes: 262_144 }));
    expect(files).toHaveLength(600);
    expect(files.every((file) => file.kind === 'bytes' && Buffer.from(file.bytes).toString('utf8') === readFileSync(join(repo.directory, file.path), 'utf8'))).toBe(true);
  });
});

describe('a clone that lacks objects', () => {
  it('is an error that says how to get them, and nothing is fetched', async () => {
    const origin = repository();
    origin.write('flags/a.yaml', 'a\n');
    const commit = origin.commit();
    origin.git('config', 'uploadpack.allowFilter', 'true');
    const clone = repository();
    clone.git('-c', 'protocol.file.allow=always', 'fetch', '--quiet', '--filter=blob:none', `file://${origin.directory}`, 'main');
    clone.git('config', 'remote.origin.url', `file://${origin.directory}`);
    clone.git('config', 'remote.origin.promisor', 'true');
    const error = await failureOf(nodeGit().readTree(everything(clone, commit)));
    expect({ code: error.code, hint: error.hint }).toEqual({ code: 'git-failed', hint: expect.stringContaining('git fetch --refetch --no-filter origin') });
    expect(clone.git('cat-file', '--batch-all-objects', '--batch-check')).not.toContain('blob');
  });

  it('is the same error where the repository is damaged', async () => {
    const repo = repository();
    repo.write('a.yaml', 'a\n');
    const commit = repo.commit();
    const id = repo.git('rev-parse', 'HEAD:a.yaml');
    unlinkSync(join(repo.directory, '.git/objects', id.slice(0, 2), id.slice(2)));
    const error = await failureOf(nodeGit().readTree(everything(repo, commit)));
    expect(error.message).toContain(`:a.yaml: object ${id} is missing`);
  });
});

describe('questions about commits and branches', () => {
  it('resolves branches, tags and abbreviations, and says undefined for what does not exist', async () => {
    const repo = repository();
    const first = repo.commit();
    repo.git('tag', '-m', 'one', 'v1');
    const second = repo.commit();
    const git = nodeGit();
    const answers = await Promise.all(['main', 'v1', 'HEAD~1', second.slice(0, 8), 'nope', 'no pe; $(x)'].map((revision) => git.resolveCommit(repo.directory, revision)));
    expect(answers).toEqual([second, first, first, second, undefined, undefined]);
  });

  it('refuses a revision that would be read as an option', async () => {
    const repo = repository();
    const error = await failureOf(Promise.resolve().then(() => nodeGit().resolveCommit(repo.directory, '--output=/tmp/x')));
    expect(error.message).toContain('it starts with a dash');
  });

  it('finds where two branches part, and nothing where they share no commit', async () => {
    const repo = repository();
    const base = repo.commit();
    repo.git('checkout', '--quiet', '-b', 'topic');
    repo.commit();
    repo.git('checkout', '--quiet', '--orphan', 'other');
    repo.commit();
    const git = nodeGit();
    expect(await git.mergeBase(repo.directory, 'topic', 'main')).toBe(base);
    expect(await git.mergeBase(repo.directory, 'topic', 'other')).toBeUndefined();
  });

  it('names the branch that pull requests go to: what origin points to, else main or master', async () => {
    const repo = repository();
    const git = nodeGit();
    expect(await git.defaultBranch(repo.directory)).toBeUndefined();
    const commit = repo.commit();
    expect(await git.defaultBranch(repo.directory)).toBe('main');
    repo.git('update-ref', 'refs/remotes/origin/master', commit);
    expect(await git.defaultBranch(repo.directory)).toBe('origin/master');
    repo.git('update-ref', 'refs/remotes/origin/trunk', commit);
    repo.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/trunk');
    expect(await git.defaultBranch(repo.directory)).toBe('origin/trunk');
  });

  it('tells the current branch, a detached head, and a shallow clone', async () => {
    const repo = repository();
    repo.commit();
    repo.commit();
    const git = nodeGit();
    expect(await git.currentBranch(repo.directory)).toBe('main');
    repo.git('checkout', '--quiet', '--detach');
    expect(await git.currentBranch(repo.directory)).toBeUndefined();
    expect(await git.isShallow(repo.directory)).toBe(false);
    const shallow = repository();
    shallow.git('fetch', '--quiet', '--depth=1', `file://${repo.directory}`, 'main');
    expect(await git.isShallow(shallow.directory)).toBe(true);
  });
});

describe('a hostile repository', () => {
  it('runs no code: neither hooks, nor a file monitor, nor a pager, nor an ssh command', async () => {
    const repo = repository();
    repo.write('a.yaml', 'a');
    const commit = repo.commit();
    const canary = join(repo.directory, 'canary');
    const script = join(repo.directory, 'evil.sh');
    writeFileSync(script, `#!/bin/sh\necho ran >> '${canary}'\n`);
    chmodSync(script, 0o755);
    for (const key of ['core.fsmonitor', 'core.pager', 'core.sshCommand', 'core.editor', 'core.alternateRefsCommand', 'diff.external', 'uploadpack.packObjectsHook', 'alias.rev-parse']) {
      repo.git('config', key, key.startsWith('alias') ? `!${script}` : script);
    }
    repo.git('config', 'core.hooksPath', repo.directory);
    const git = nodeGit();
    await git.resolveCommit(repo.directory, 'main');
    await git.mergeBase(repo.directory, 'main', 'main');
    await git.defaultBranch(repo.directory);
    await git.readTree(everything(repo, commit));
    expect(() => readFileSync(canary)).toThrow('ENOENT');
  });

  it('shows the commit itself where another object is put in its place by refs/replace', async () => {
    const repo = repository();
    repo.write('a.yaml', 'true content');
    const commit = repo.commit();
    const original = repo.git('rev-parse', 'HEAD:a.yaml');
    repo.write('a.yaml', 'other content');
    repo.commit();
    repo.git('replace', original, repo.git('rev-parse', 'HEAD:a.yaml'));
    expect(texts(await nodeGit().readTree(everything(repo, commit)))).toEqual({ 'a.yaml': 'true content' });
  });
});

describe('a git that is absent or hangs', () => {
  it('is named, with what to do', async () => {
    const repo = repository();
    const commit = repo.commit();
    const git = nodeGit({ environment: { PATH: folder() } });
    const errors = await Promise.all([failureOf(git.resolveCommit(repo.directory, 'main')), failureOf(git.readTree(everything(repo, commit)))]);
    for (const error of errors) expect({ code: error.code, hint: error.hint }).toEqual({ code: 'git-missing', hint: 'install git, or compare with a folder: --base DIR' });
  });

  it('is stopped with all its children when it stays silent', async () => {
    const bin = folder();
    const pids = join(bin, 'pids');
    writeFileSync(join(bin, 'git'), `#!/bin/sh\n/bin/sleep 60 &\necho $! > '${pids}'\nwait\n`);
    chmodSync(join(bin, 'git'), 0o755);
    mkdirSync(join(bin, 'work'));
    const git = nodeGit({ environment: { PATH: bin }, silenceLimitMilliseconds: 300 });
    const error = await failureOf(git.readTree({ topLevel: join(bin, 'work'), commit: 'a'.repeat(40), folder: '', accept: () => true, maximumBytes: 1 }));
    expect(error.message).toBe('git could not list the files of commit aaaaaaaaaaaa: it stayed silent for too long and was stopped');
    const child = Number(readFileSync(pids, 'utf8'));
    // It is killed; who its parent is now has yet to see that. Were it not, the test would not end.
    while (isRunning(child)) await new Promise((resolve) => setImmediate(resolve));
  });

  it('is stopped when it stays silent on a question, too', async () => {
    const bin = folder();
    writeFileSync(join(bin, 'git'), '#!/bin/sh\nexec /bin/sleep 60\n');
    chmodSync(join(bin, 'git'), 0o755);
    const git = nodeGit({ environment: { PATH: bin }, silenceLimitMilliseconds: 300 });
    expect((await failureOf(git.resolveCommit(bin, 'main'))).message).toContain('stayed silent for too long');
  });
});

// A killed process may linger as a zombie until its parent (init, in a container perhaps nobody) collects it.
function isRunning(pid: number): boolean {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}
