import { readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { itKeepsTheContract } from '../../testing/store-contract.ts';
import { aFolder } from '../../testing/temporary-folder.ts';
import { openStore } from './index.ts';
import type { Store, StoreOptions } from './store.ts';

const isLong = process.env['MAESTRO_TEST_LONG'] === '1';
const options: StoreOptions = { environment: {}, workingDirectory: '/' };
const open = (folder: string): Promise<Store> => openStore(pathToFileURL(folder).href, options);
const bytes = Buffer.from('{}\n');

describe('a folder as a target', () => {
  itKeepsTheContract({
    fresh: async () => {
      const folder = join(aFolder(), 'not/there/yet');
      return { store: await open(folder), another: () => open(folder) };
    },
    sequences: isLong ? 1_000 : 40,
    race: { writers: 6, rounds: isLong ? 50 : 5 },
  });

  it('is named by a URL, by a relative one, or by a plain path', async () => {
    const folder = aFolder({ 'a b/x.json': 'x' });
    const named = [pathToFileURL(join(folder, 'a b')).href, 'file:a b', 'a b', './a b/', join(folder, 'a b')];
    for (const url of named) {
      const store = await openStore(url, { ...options, workingDirectory: folder });
      expect(store.url).toBe(pathToFileURL(join(folder, 'a b')).href);
      expect(await store.read('x.json', 10)).toMatchObject({ bytes: Buffer.from('x') });
    }
  });

  it('is refused where the URL names another machine', async () => {
    await expect(openStore('file://server/flags', options)).rejects.toMatchObject({ code: 'target-malformed', hint: expect.stringContaining('three slashes') });
  });

  it('holds nothing but what was written and the lock', async () => {
    const folder = aFolder();
    const store = await open(folder);
    await store.create('a.json', bytes);
    await store.create('a.json', bytes);
    await store.replace('a.json', Buffer.from('1'), (await store.read('a.json', 10))?.version);
    await store.replace('a.json', Buffer.from('2'), 'stale');
    await store.overwrite('b.json', bytes);
    expect(readdirSync(folder).sort()).toEqual(['.maestro-lock', 'a.json', 'b.json']);
  });

  it('does not follow a link that stands in for an object', async () => {
    const folder = aFolder({ 'secret.txt': 'secret' });
    symlinkSync('secret.txt', join(folder, 'current.json'));
    const store = await open(folder);
    await expect(store.read('current.json', 99)).rejects.toMatchObject({ code: 'store-failed', message: expect.stringContaining('a symbolic link') });
    expect(await store.create('current.json', bytes)).toBe('exists');
  });

  it('says what stands in the way', async () => {
    const folder = aFolder();
    writeFileSync(join(folder, 'file'), '');
    const store = await open(join(folder, 'file'));
    await expect(store.create('a.json', bytes)).rejects.toMatchObject({ name: 'EffectError', code: 'not-found' });
  });
});
