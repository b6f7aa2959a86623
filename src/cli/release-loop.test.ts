import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { createClient } from '../provider/node.ts';
import { startCommandLine } from '../testing/command-line.ts';
import { temporaryRepository } from '../testing/temporary-repository.ts';

const settings = 'version: 1\nenvironments: { production: {} }\nowners: { payments: {} }\npublish: { production: file:../live }\n';
const flag = (stage: string): string => `description: The cart.\nowner: payments\nkind: operational\nenvironments: { production: { stage: ${stage} } }\n`;
const hasOpenssl = spawnSync('openssl', ['version']).status === 0;
if (!hasOpenssl) process.stderr.write('skipped: OpenSSL on a published manifest, for want of openssl\n');

/** What DSSE v1.0.2 says is signed: `PAE(type, body) = "DSSEv1" SP LEN(type) SP type SP LEN(body) SP body`. */
function signedBytes(type: string, body: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`DSSEv1 ${type.length} ${type} ${body.length} `), body]);
}

it('goes from a key and a commit to an answer in an application, is killed, and goes back with the kill on', async () => {
  const repo = temporaryRepository();
  onTestFinished(repo.remove);
  const at = (name: string): string => join(repo.directory, name);
  const run = async (...args: readonly string[]): Promise<string> => {
    const { code, stdout, stderr } = await startCommandLine(repo.directory, args).ended;
    if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}: ${stderr}`);
    return stdout;
  };
  const publish = (...more: readonly string[]): Promise<string> => run('publish', '--env', 'production', '--signing-key', 'ci.key', '--trust', 'trust.json', ...more);
  repo.write('.gitignore', 'live/\n*.key\n');
  repo.write('flags/maestro.yaml', settings);
  repo.write('flags/cart.yaml', flag('100%'));
  const { public_key: publicKey } = JSON.parse(await run('keys', 'new', '--out', 'ci.key', '--format', 'json')) as { readonly public_key: string };
  await run('keys', 'trust', 'trust.json', '--add', publicKey);
  repo.commit('introduce');

  expect(await publish()).toMatch(/^published release 1 of production/);
  const pull = (): Promise<string> => run('pull', 'live', '--env', 'production', '--out', 'pulled.json', '--verify', 'trust.json');
  expect(await run('verify', 'live', '--env', 'production', '--trust', 'trust.json')).toContain('signed by key');
  expect(await pull()).toContain('holds release 1');
  const read = async (): Promise<boolean> => {
    const client = createClient({ release: { url: `file://${at('live')}`, environment: 'production' }, trustFile: at('trust.json') });
    await client.ready();
    const value = client.boolean('cart', false, { targetingKey: 'ada' });
    client.close();
    return value;
  };
  expect(await read()).toBe(true);

  repo.write('flags/kills/production/cart.yaml', 'id: k-1\nreason: Slow.\nby: ada\nat: 2026-01-05T09:00:00Z\n');
  repo.commit('kill');
  expect(await publish()).toMatch(/^published release 2 of production/);
  expect([await read(), await pull()]).toEqual([false, expect.stringContaining('holds release 2')]);
  expect(await publish('--from-seq', '1')).toMatch(/^published release 3 of production/);
  expect(await read()).toBe(false);
  expect(readFileSync(at('live/production/flags.json'), 'utf8')).toContain('"killId":"k-1"');
  expect(await pull()).toContain('holds release 3');
  expect(readFileSync(at('pulled.json'))).toEqual(readFileSync(at('live/production/flags.json')));

  if (!hasOpenssl) return;
  const envelope = JSON.parse(readFileSync(at('live/production/current.json'), 'utf8')) as { readonly payloadType: string; readonly payload: string; readonly signatures: readonly [{ readonly sig: string }] };
  writeFileSync(at('signed'), signedBytes(envelope.payloadType, Buffer.from(envelope.payload, 'base64')));
  writeFileSync(at('signature'), Buffer.from(envelope.signatures[0].sig, 'base64'));
  const verify = ['pkeyutl', '-verify', '-rawin', '-inkey', 'ci.key', '-in', 'signed', '-sigfile', 'signature'];
  expect(execFileSync('openssl', verify, { cwd: repo.directory, encoding: 'utf8' })).toBe('Signature Verified Successfully\n');
}, 120_000);
