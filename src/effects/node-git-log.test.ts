import { describe, expect, it } from 'vitest';
import { aRepository } from '../testing/plan-in-repository.ts';
import type { TemporaryRepository } from '../testing/temporary-repository.ts';
import { nodeGit } from './node-git.ts';
import type { FolderHistory } from './ports.ts';

function historyOf(repo: Pick<TemporaryRepository, 'directory'>, folder = 'flags'): Promise<FolderHistory> {
  return nodeGit().readHistory({ topLevel: repo.directory, commit: 'HEAD', folder, accept: (path) => path.endsWith('.yaml'), maximumBytes: 100 });
}

/** `one: +a.yaml=1 -b.yaml`, newest first. */
function inShort({ commits }: FolderHistory): readonly string[] {
  return commits.map(({ subject, changes }) => {
    const parts = changes.map(({ path, file }) => {
      if (file === undefined) return `-${path}`;
      return file.kind === 'bytes' ? `+${path}=${Buffer.from(file.bytes).toString('utf8').trim()}` : `!${path} ${file.reason}`;
    });
    return `${subject}: ${parts.join(' ')}`.trim();
  });
}

describe('the history of a folder', () => {
  it('holds what each commit on the first-parent line changes, a merge as one commit, and nothing of other folders', async () => {
    const repo = aRepository();
    repo.write('flags/a.yaml', '1');
    repo.write('other/x.yaml', '1');
    repo.commit('one');
    repo.write('other/x.yaml', '2');
    repo.commit('elsewhere');
    repo.git('checkout', '--quiet', '-b', 'side');
    repo.write('flags/b.yaml', 'b');
    repo.commit('side one');
    repo.write('flags/a.yaml', '2');
    repo.commit('side two');
    repo.git('checkout', '--quiet', 'main');
    repo.git('merge', '--quiet', '--no-ff', '--message', 'merged', 'side');
    repo.move('flags/a.yaml', 'flags/deep/a.yaml');
    repo.write('flags/read.me', 'no');
    repo.commit('moved: "x"\twith\u00e9');
    expect(inShort(await historyOf(repo))).toEqual(['moved: "x"\twith\u00e9: -a.yaml +deep/a.yaml=2', 'merged: +a.yaml=2 +b.yaml=b', 'one: +a.yaml=1']);
    expect(inShort(await historyOf(repo, 'other'))).toEqual(['elsewhere: +x.yaml=2', 'one: +x.yaml=1']);
  });

  it('says who, and when it was committed', async () => {
    const repo = aRepository();
    repo.write('flags/a.yaml', '1');
    repo.git('add', '--all');
    repo.git('commit', '--quiet', '--author=Grace <grace@example.com>', '--message', 'one');
    const [first] = (await historyOf(repo)).commits;
    expect(first).toMatchObject({ author: { name: 'Grace', email: 'grace@example.com' }, committer: { name: 'Ada', email: 'ada@example.com' }, committedAtSeconds: Date.parse('2026-01-05T09:00:00Z') / 1000, parents: [] });
  });

  it('refuses links and large files as a tree does', async () => {
    const repo = aRepository();
    repo.write('flags/a.yaml', 'x'.repeat(101));
    repo.git('update-index', '--add', '--cacheinfo', `120000,${repo.git('hash-object', '-w', 'flags/a.yaml')},flags/l.yaml`);
    repo.git('add', 'flags/a.yaml');
    repo.git('commit', '--quiet', '--message', 'one');
    expect(inShort(await historyOf(repo))).toEqual(['one: !a.yaml too-large !l.yaml symlink']);
  });

  it('knows the end of a shallow clone from the start of a repository', async () => {
    const repo = aRepository();
    for (const content of ['1', '2', '3']) {
      repo.write('flags/a.yaml', content);
      repo.commit(content);
    }
    const shallow = aRepository();
    shallow.git('fetch', '--quiet', '--depth=2', `file://${repo.directory}`, 'main');
    shallow.git('reset', '--quiet', '--hard', 'FETCH_HEAD');
    const history = await historyOf(shallow);
    expect([history.isCutOff, inShort(history)]).toEqual([true, ['3: +a.yaml=3', '2: +a.yaml=2']]);
    expect((await historyOf(repo)).isCutOff).toBe(false);
  });

  it('runs no program of the repository, and finds the last commit that changed a folder', async () => {
    const repo = aRepository();
    repo.write('flags/a.yaml', '1');
    const first = repo.commit('one');
    repo.write('x', '1');
    repo.commit('two');
    repo.git('config', 'log.showSignature', 'true');
    repo.git('config', 'gpg.program', '/nonexistent/program');
    repo.git('config', 'log.follow', 'true');
    repo.git('config', 'diff.external', '/nonexistent/program');
    expect(inShort(await historyOf(repo))).toEqual(['one: +a.yaml=1']);
    const last = (folder: string): Promise<string | undefined> => nodeGit().lastCommitOf({ topLevel: repo.directory, commit: 'main', folder });
    expect([await last('flags'), await last('nowhere')]).toEqual([first, undefined]);
  });

  it('is read from repositories of SHA-256 ids as well', async () => {
    const repo = aRepository({ objectFormat: 'sha256' });
    repo.write('flags/a.yaml', '1');
    repo.commit('one');
    expect(inShort(await historyOf(repo))).toEqual(['one: +a.yaml=1']);
  });
});
