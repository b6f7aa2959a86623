import { describe, expect, it } from 'vitest';
import { anObjectServer } from '../../testing/object-server.ts';
import { itKeepsTheContract } from '../../testing/store-contract.ts';
import { openStore } from './index.ts';
import type { Store, StoreOptions } from './store.ts';

const isLong = process.env['MAESTRO_TEST_LONG'] === '1';
const options: StoreOptions = { environment: {}, workingDirectory: '/', wait: async () => undefined };
const open = (url: string, environment: StoreOptions['environment'] = {}): Promise<Store> => openStore(url, { ...options, environment });
const bytes = Buffer.from('{}\n');

describe.each(['aws', 'rgw16'] as const)('a server of the kind %s as a target', (kind) => {
  itKeepsTheContract({
    fresh: async () => {
      const { url } = await anObjectServer(kind);
      return { store: await open(`${url}/flags/`), another: () => open(`${url}/flags`) };
    },
    sequences: isLong ? 500 : 20,
    race: { writers: 6, rounds: isLong ? 30 : 5 },
  });
});

describe('a server as a target', () => {
  it('is asked with what the environment holds, and its query goes along', async () => {
    const server = await anObjectServer('aws');
    const store = await open(`${server.url}/a?sig=hunter2`, { MAESTRO_PUBLISH_TOKEN: 'hunter3', MAESTRO_PUBLISH_HEADERS: 'x-ms-blob-type: BlockBlob\nX-B:  two words \n' });
    await store.create('objects/x.json', bytes);
    expect(server.requests).toEqual([
      {
        method: 'PUT',
        url: '/a/objects/x.json?sig=hunter2',
        headers: expect.objectContaining({ authorization: 'Bearer hunter3', 'x-ms-blob-type': 'BlockBlob', 'x-b': 'two words', 'if-none-match': '*', 'content-type': 'application/json' }),
      },
    ]);
    expect(store.url).toBe(`${server.url}/a`);
  });

  it.each([
    ['https://ada:hunter2@host/a', {}, '"https://host/a" holds a user name or a password'],
    ['http://host/a', {}, '"http://host/a" is not encrypted'],
    ['http://127.0.0.1.example.com/a', {}, 'is not encrypted'],
    ['https://', {}, 'is no address of a server'],
    ['https://host/a#b', {}, 'ends in a fragment'],
    ['https://host/a', { MAESTRO_PUBLISH_TOKEN: 'hunter2\n' }, 'MAESTRO_PUBLISH_TOKEN holds what no token can hold'],
    ['https://host/a', { MAESTRO_PUBLISH_HEADERS: 'X-A: b\nhunter2' }, 'MAESTRO_PUBLISH_HEADERS has no header in line 2'],
    ['https://host/a', { MAESTRO_PUBLISH_HEADERS: 'X-A: hünter2' }, 'MAESTRO_PUBLISH_HEADERS has no header in line 1'],
  ])('is refused as %s with %o, without showing a secret', async (url, environment, message) => {
    const error = await open(url, environment).catch((refusal: unknown) => refusal);
    expect(error).toMatchObject({ name: 'EffectError', code: 'target-malformed', message: expect.stringContaining(message) });
    expect(JSON.stringify(error, ['message', 'hint', 'stack'])).not.toMatch(/h[uü]nter2/);
  });

  it('may be reached without encryption where that is allowed, and on this machine', async () => {
    expect((await openStore('http://host/a', { ...options, allowPlainHttp: true })).url).toBe('http://host/a');
    for (const host of ['localhost:1', '127.0.0.1:1', '[::1]:1']) expect((await open(`http://${host}/a/`)).url).toBe(`http://${host}/a`);
  });
});
