import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { runAction } from '../../testing/composite-action.ts';
import { pack } from '../../testing/installed-package.ts';
import { aFolder } from '../../testing/temporary-folder.ts';

const root = join(import.meta.dirname, '../../..');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string };

/** A registry that has this package alone; what it was asked for. */
async function aRegistry(tarball: Buffer): Promise<{ readonly url: string; readonly asked: string[] }> {
  const asked: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    asked.push(url);
    if (url.endsWith('.tgz')) return void response.end(tarball);
    const dist = { tarball: `${origin}/maestro-flags-${version}.tgz`, integrity: `sha512-${createHash('sha512').update(tarball).digest('base64')}` };
    const versions = { [version]: { name: 'maestro-flags', version, bin: { 'maestro-flags': 'bin/maestro-flags.cjs' }, dist } };
    response.setHeader('content-type', 'application/json');
    response.writeHead(url === '/maestro-flags' ? 200 : 404).end(JSON.stringify({ name: 'maestro-flags', 'dist-tags': { latest: version }, versions }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // as: it listens on TCP
  onTestFinished(() => void server.close());
  return { url: origin, asked };
}

it('actions install the version that they belong to, once a job, whatever the checkout says about packages', async () => {
  // Without being told where, npm installs at the next folder above that has packages.
  const temporary = join(aFolder({ 'package.json': '{}', 'temporary/keep': '' }), 'temporary');
  const registry = await aRegistry(readFileSync(pack(join(temporary, 'packed'))));
  writeFileSync(join(temporary, 'npmrc'), `registry=${registry.url}\n`);
  // What a project says goes before what its user says.
  const workspace = aFolder({
    '.npmrc': 'registry=http://127.0.0.1:9/\nprefix=/nowhere\n',
    'flags/maestro.yaml': 'version: 1\nenvironments: { production: {} }\nstages: [100%]\n',
    'node_modules/maestro-flags/package.json': JSON.stringify({ name: 'maestro-flags', version, bin: { 'maestro-flags': 'bin/maestro-flags.cjs' } }),
  });
  mkdirSync(join(workspace, 'node_modules/maestro-flags/bin'));
  writeFileSync(join(workspace, 'node_modules/maestro-flags/bin/maestro-flags.cjs'), 'process.exit(99)');
  const run = { action: join(root, '.github/actions/validate'), inputs: {}, workspace, temporary, environment: { GITHUB_ACTIONS: 'true', npm_config_userconfig: join(temporary, 'npmrc'), npm_config_cache: join(temporary, 'npm') }, token: '' };
  const first = await runAction(run);
  expect(first, first.log).toMatchObject({ exit: 0, outputs: { valid: 'true' } });
  const before = registry.asked.length;
  expect((await runAction(run)).exit).toBe(0);
  expect([before, registry.asked.length]).toEqual([2, 2]);
});
