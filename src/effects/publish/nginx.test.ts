import { describe, expect, it } from 'vitest';
import { anNginx, hasNginxDav } from '../../testing/nginx-server.ts';
import { openStore } from './index.ts';

const isThere = hasNginxDav();
if (!isThere) process.stderr.write('skipped: publishing to a real nginx, for want of nginx with its dav module; .ci/setup installs it\n');

describe.skipIf(!isThere)('a real nginx as a target', () => {
  it('is found to pass over conditions, and can be read and written all the same', async () => {
    const store = await openStore(`${await anNginx()}/flags`, { environment: {}, workingDirectory: '/' });
    expect((await store.probe()).broken.map(({ id }) => id)).toEqual(['create-overwrites', 'stale-replaces', 'absent-replaces']);
    await store.overwrite('production/flags.json', Buffer.from('{}\n'));
    expect(await store.read('production/flags.json', 100)).toMatchObject({ bytes: Buffer.from('{}\n') });
    expect(await store.read('production/none.json', 100)).toBeUndefined();
  });
});
