import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { aFolder } from '../testing/temporary-folder.ts';
import { temporaryRepository, type TemporaryRepository } from '../testing/temporary-repository.ts';
import { nodeGit } from './node-git.ts';
import type { FileVersions } from './ports.ts';

function aRepository(): TemporaryRepository {
  const repo = temporaryRepository();
  onTestFinished(repo.remove);
  return repo;
}

function cloneOf({ directory }: TemporaryRepository, ...options: readonly string[]): string {
  const clone = join(aFolder(), 'clone');
  execFileSync('git', ['-c', 'protocol.file.allow=always', 'clone', '--quiet', ...options, `file://${directory}`, clone], { stdio: 'pipe' });
  return clone;
}

function textsOf({ contents }: FileVersions): readonly string[] {
  return contents.map((bytes) => Buffer.from(bytes).toString('utf8')).sort();
}

describe('whether a commit comes before another', () => {
  it('is told by ancestry: yes along a line and through merges, no between branches and backwards', async () => {
    const repo = aRepository();
    const [first, second] = [repo.commit('first'), repo.commit('second')];
    repo.git('checkout', '--quiet', '-b', 'side', first);
    const side = repo.commit('side');
    repo.git('checkout', '--quiet', 'main');
    repo.git('merge', '--quiet', '--no-ff', '-m', 'merge', 'side');
    const merge = repo.git('rev-parse', 'HEAD');
    const ask = (ancestor: string, descendant: string): Promise<boolean | undefined> => nodeGit().isAncestor(repo.directory, ancestor, descendant);
    expect([await ask(first, second), await ask(first, first), await ask(side, merge), await ask(second, merge)]).toEqual([true, true, true, true]);
    expect([await ask(second, first), await ask(side, second), await ask(second, side)]).toEqual([false, false, false]);
  });

  it('is not answered for a commit that the clone does not have', async () => {
    const repo = aRepository();
    const commit = repo.commit();
    expect(await nodeGit().isAncestor(repo.directory, 'a'.repeat(40), commit)).toBeUndefined();
    expect(await nodeGit().isAncestor(repo.directory, commit, 'a'.repeat(40))).toBeUndefined();
  });

  it('is not answered in a partial clone for a commit that it does not have, and that is no failure', async () => {
    const repo = aRepository();
    const commit = repo.commit();
    repo.git('config', 'uploadpack.allowFilter', 'true');
    const clone = cloneOf(repo, '--filter=blob:none');
    expect([await nodeGit().resolveCommit(clone, 'a'.repeat(40)), await nodeGit().resolveCommit(clone, commit)]).toEqual([undefined, commit]);
    expect(await nodeGit().isAncestor(clone, 'a'.repeat(40), commit)).toBeUndefined();
  });

  it('is answered in a shallow clone only where the answer is yes', async () => {
    const repo = aRepository();
    const [, second, third] = [repo.commit('first'), repo.commit('second'), repo.commit('third')];
    repo.git('checkout', '--quiet', '-b', 'side', second);
    const side = repo.commit('side');
    const clone = cloneOf(repo, '--depth', '2', '--no-single-branch');
    const ask = (ancestor: string, descendant: string): Promise<boolean | undefined> => nodeGit().isAncestor(clone, ancestor, descendant);
    expect([await ask(second, third), await ask(third, second), await ask(side, third)]).toEqual([true, undefined, undefined]);
  });
});

describe('what a file has been', () => {
  it('is every content on any merged branch, also one that a merge left behind or took back', async () => {
    const repo = aRepository();
    repo.write('kills/a.yaml', 'one');
    repo.commit();
    repo.git('checkout', '--quiet', '-b', 'side');
    repo.write('kills/a.yaml', 'two');
    repo.commit();
    repo.removeFile('kills/a.yaml');
    repo.commit();
    repo.git('checkout', '--quiet', 'main');
    repo.write('other', '');
    repo.commit();
    repo.git('merge', '--quiet', '--no-ff', '--strategy=ours', '-m', 'merge', 'side');
    repo.removeFile('kills/a.yaml');
    const commit = repo.commit();
    repo.git('checkout', '--quiet', '-b', 'later');
    repo.write('kills/a.yaml', 'three');
    repo.commit();
    const versions = await nodeGit().readFileVersions({ topLevel: repo.directory, commit, path: 'kills/a.yaml', sinceSeconds: 0 });
    expect([textsOf(versions), versions.isCutOff]).toEqual([['one', 'two'], false]);
    expect(await nodeGit().readFileVersions({ topLevel: repo.directory, commit, path: 'kills/b.yaml', sinceSeconds: 0 })).toEqual({ contents: [], isCutOff: false });
  });

  it('may have been more where the clone is shallow, or lacks old contents or trees', async () => {
    const repo = aRepository();
    repo.git('config', 'uploadpack.allowFilter', 'true');
    repo.write('kills/a.yaml', 'one');
    repo.commit();
    repo.removeFile('kills/a.yaml');
    repo.write('other', '');
    const commit = repo.commit();
    for (const option of ['--depth=1', '--filter=blob:none', '--filter=tree:0']) {
      const versions = await nodeGit().readFileVersions({ topLevel: cloneOf(repo, option), commit, path: 'kills/a.yaml', sinceSeconds: 0 });
      expect([option, textsOf(versions), versions.isCutOff]).toEqual([option, [], true]);
    }
  });
});
