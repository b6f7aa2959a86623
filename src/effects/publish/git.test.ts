import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { itKeepsTheContract } from '../../testing/store-contract.ts';
import { aFolder } from '../../testing/temporary-folder.ts';
import { openStore } from './index.ts';
import type { Store, StoreOptions } from './store.ts';

const isLong = process.env['MAESTRO_TEST_LONG'] === '1';
const environment = { PATH: process.env['PATH'], HOME: '/nonexistent', GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
const options: StoreOptions = { environment, workingDirectory: '/' };
const open = (url: string): Promise<Store> => openStore(url, options);
const bytes = Buffer.from('{}\n');

function git(folder: string, ...args: readonly string[]): string {
  return execFileSync('git', args, { cwd: folder, env: environment, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
}

function aBareRepository(format = 'sha1'): string {
  const folder = aFolder();
  git(folder, 'init', '--quiet', '--bare', `--object-format=${format}`);
  return folder;
}

describe('a branch of a repository as a target', () => {
  itKeepsTheContract({
    fresh: async () => {
      const another = ((url) => () => open(url))(`git:${aBareRepository()}#releases`);
      return { store: await another(), another };
    },
    sequences: isLong ? 40 : 1,
    race: { writers: isLong ? 12 : 3, rounds: isLong ? 10 : 2 },
  });

  it('is made of commits that say what they write, the first one without a parent', async () => {
    const folder = aBareRepository();
    const store = await open(`git:${folder}#releases`);
    await store.create('objects/a.json', bytes);
    await store.create('production/1.manifest.json', bytes);
    expect(git(folder, 'log', '--format=%s (%an)', 'releases')).toBe('releases: write production/1.manifest.json (maestro-flags)\nreleases: write objects/a.json (maestro-flags)');
    expect(git(folder, 'ls-tree', '-r', '--name-only', 'releases')).toBe('objects/a.json\nproduction/1.manifest.json');
    expect(git(folder, 'fsck', '--strict')).toBe('');
  });

  it('takes a repository that hashes with SHA-256', async () => {
    const folder = aBareRepository('sha256');
    const store = await open(`git:${folder}#releases`);
    expect(await store.create('a.json', bytes)).toBe('created');
    expect(await store.read('a.json', 10)).toMatchObject({ bytes });
  });
});
