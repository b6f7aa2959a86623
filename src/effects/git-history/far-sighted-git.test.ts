import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { aGitServer } from '../../testing/git-server.ts';
import { aFolder } from '../../testing/temporary-folder.ts';
import { temporaryRepository, type TemporaryRepository } from '../../testing/temporary-repository.ts';
import { nodeGit } from '../node-git.ts';
import type { FarSightedGit } from '../ports.ts';
import { farSightedGit } from './far-sighted-git.ts';

const options = { environment: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' }, timeLimitMilliseconds: 60_000 };
const aGit = (): FarSightedGit => farSightedGit(nodeGit(), options);

function aRepository(): TemporaryRepository {
  const repo = temporaryRepository();
  onTestFinished(repo.remove);
  return repo;
}

/** A repository that others pushed to. */
interface Remote {
  readonly url: string;
  readonly folder: string;
}

/** A bare repository, over HTTP and as a path; over the path it takes no filter. Everything in here is local to it: the server is this process. */
async function remotesOf(repo: TemporaryRepository): Promise<readonly Remote[]> {
  const server = await aGitServer();
  const bare = join(aFolder(), 'bare.git');
  execFileSync('git', ['init', '--quiet', '--bare', bare]);
  const remotes = [{ url: server.url, folder: server.folder }, { url: `file://${bare}`, folder: bare }];
  for (const { folder } of remotes) {
    repo.git('push', '--quiet', folder, 'refs/heads/*:refs/heads/*');
    execFileSync('git', ['symbolic-ref', 'HEAD', 'refs/heads/main'], { cwd: folder });
  }
  return remotes;
}

async function aRemote(repo: TemporaryRepository): Promise<Remote> {
  const [remote] = await remotesOf(repo);
  if (remote === undefined) throw new Error('no remote');
  return remote;
}

function cloneOf({ url, folder }: Remote, ...more: readonly string[]): string {
  const clone = join(aFolder(), 'clone');
  execFileSync('git', ['clone', '--quiet', '--origin', 'upstream', ...more, `file://${folder}`, clone], { stdio: 'pipe', env: options.environment });
  execFileSync('git', ['config', 'remote.upstream.url', url], { cwd: clone });
  return clone;
}

/** Everything below `.git` and beside it, by its content. */
function digestOf(folder: string): string {
  const hash = createHash('sha256');
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }).sort((a, b) => (join(a.parentPath, a.name) < join(b.parentPath, b.name) ? -1 : 1))) {
    const path = join(entry.parentPath, entry.name);
    hash.update(`${path}\0`);
    if (entry.isFile()) hash.update(readFileSync(path));
  }
  return hash.digest('hex');
}

describe('ancestry beyond a clone', () => {
  it('is told in a clone of one commit, for commits that it never had, and changes nothing of it', async () => {
    const repo = aRepository();
    const [first, second] = [repo.commit('first'), repo.commit('second')];
    const third = repo.commit('third');
    repo.git('branch', 'side', second);
    repo.git('checkout', '--quiet', 'side');
    const side = repo.commit('side');
    repo.git('checkout', '--quiet', 'main');
    for (const remote of await remotesOf(repo)) {
      const clone = cloneOf(remote, '--depth', '1');
      const before = digestOf(clone);
      const git = aGit();
      expect([await git.isAncestor(clone, first, third), await git.isAncestor(clone, third, first), await git.isAncestor(clone, side, third), await git.isAncestor(clone, second, side)]).toEqual([true, false, false, true]);
      expect([git.missedHistory(), digestOf(clone) === before]).toEqual([undefined, true]);
    }
  });

  it('is told in a whole clone for a commit that was pushed later, and for one that was not pushed', async () => {
    const repo = aRepository();
    const first = repo.commit('first');
    for (const remote of await remotesOf(repo)) {
      for (const depth of [[], ['--depth', '1']]) {
        const clone = cloneOf(remote, ...depth);
        const later = repo.commit('later');
        repo.git('push', '--quiet', remote.folder, 'main:main');
        execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '--quiet', '--allow-empty', '-m', 'here'], { cwd: clone });
        const here = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: clone, encoding: 'utf8' }).trim();
        expect([await aGit().isAncestor(clone, first, later), await aGit().isAncestor(clone, later, here), await aGit().isAncestor(clone, first, here)]).toEqual([true, false, true]);
      }
    }
  });

  it('stays open where nobody has the commit, where there is no remote, and where it does not answer; it says why', async () => {
    const repo = aRepository();
    repo.commit('first');
    const third = repo.commit('third');
    const clone = cloneOf(await aRemote(repo), '--depth', '1');
    const git = aGit();
    expect([await git.isAncestor(clone, 'a'.repeat(40), third), git.missedHistory()]).toEqual([undefined, undefined]);
    const other = repo.git('rev-parse', 'HEAD~1');
    const config = (value: string): unknown => execFileSync('git', ['config', 'remote.upstream.url', value], { cwd: clone });
    config('http://127.0.0.1:1/flags.git');
    const away = aGit();
    expect([await away.isAncestor(clone, other, third), away.missedHistory()]).toEqual([undefined, { remote: 'upstream', says: expect.stringContaining('could not fetch the history of this clone: ') }]);
    config('ext::touch /tmp/no-program-is-run');
    const hostile = aGit();
    expect([await hostile.isAncestor(clone, other, third), hostile.missedHistory()?.says]).toEqual([undefined, expect.stringContaining('is no address of a git repository')]);
    execFileSync('git', ['remote', 'remove', 'upstream'], { cwd: clone });
    const alone = aGit();
    expect([await alone.isAncestor(clone, other, third), alone.missedHistory()?.says]).toEqual([undefined, 'this clone has no remote that its history could be fetched from']);
  });
});

describe('what a file has been beyond a clone', () => {
  it('is fetched with the folders since the kill, and with no file but its own', async () => {
    const repo = aRepository();
    repo.write('kills/a.yaml', 'long ago');
    repo.commit();
    repo.setClock('2026-03-01T09:00:00Z');
    repo.write('kills/a.yaml', 'killed');
    repo.commit();
    repo.removeFile('kills/a.yaml');
    repo.write('other', 'x');
    const commit = repo.commit();
    for (const remote of await remotesOf(repo)) {
      const clone = cloneOf(remote, '--depth', '1');
      const before = digestOf(clone);
      const ask = async (path: string): Promise<unknown> => {
        const { contents, isCutOff } = await aGit().readFileVersions({ topLevel: clone, commit, path, sinceSeconds: Date.parse('2026-03-01T08:59:00Z') / 1000 });
        return [contents.map((bytes) => Buffer.from(bytes).toString('utf8')), isCutOff];
      };
      expect([await ask('kills/a.yaml'), await ask('kills/b.yaml')]).toEqual([[['killed'], false], [[], false]]);
      expect(digestOf(clone)).toBe(before);
    }
  });

  it('may have been more where it cannot be fetched', async () => {
    const repo = aRepository();
    repo.commit();
    const commit = repo.commit();
    const clone = cloneOf(await aRemote(repo), '--depth', '1');
    execFileSync('git', ['remote', 'remove', 'upstream'], { cwd: clone });
    expect(await aGit().readFileVersions({ topLevel: clone, commit, path: 'kills/a.yaml', sinceSeconds: 0 })).toEqual({ contents: [], isCutOff: true });
  });
});
