import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { aFolder } from '../testing/temporary-folder.ts';

const bin = join(import.meta.dirname, '../../bin/maestro-flags.cjs');
const shop = join(import.meta.dirname, 'scenarios/projects/shop');

/** A server of `dev` on a copy of the sample shop. */
class DevServer {
  readonly folder: string = aFolder();
  readonly #child: ChildProcess;
  #said = '';
  #heard: () => void = () => undefined;

  constructor(...options: readonly string[]) {
    cpSync(shop, this.folder, { recursive: true });
    this.#child = spawn(process.execPath, [bin, 'dev', '--env', 'production', '--port', '0', ...options], { cwd: this.folder, stdio: ['ignore', 'ignore', 'pipe'] });
    this.#child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.#said += text;
      this.#heard();
    });
    onTestFinished(() => void this.#child.kill());
  }

  /** Waits until it has said something of that form since the last time. */
  async hear(form: RegExp): Promise<string> {
    for (;;) {
      const match = form.exec(this.#said);
      if (match !== null) {
        this.#said = this.#said.slice(match.index + match[0].length);
        return match[0];
      }
      await new Promise<void>((resolve) => (this.#heard = resolve));
    }
  }

  async base(): Promise<string> {
    return `${await this.hear(/http:\/\/127\.0\.0\.1:\d+/)}/ofrep/v1/evaluate/flags`;
  }

  /** Changes the file of a flag. */
  edit(path: string, change: (text: string) => string): void {
    const file = join(this.folder, path);
    writeFileSync(file, change(readFileSync(file, 'utf8')));
  }
}

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

async function ask(url: string, context: object | undefined, headers: { readonly [name: string]: string } = {}): Promise<Answer> {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, ...(context === undefined ? {} : { body: JSON.stringify({ context }) }) });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text === '' ? undefined : JSON.parse(text) };
}

/** A request as another name for this machine, which `fetch` does not let be written. */
function askAs(url: string, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    httpRequest(url, { method: 'POST', headers: { host } }, (response) => resolve(response.resume().statusCode)).on('error', reject).end();
  });
}

const flagFile = 'flags/checkout/new-checkout.yaml';

describe('dev', () => {
  it('decides one flag and all of them by the protocol, with an ETag', async () => {
    const url = await new DevServer().base();
    const one = await ask(`${url}/new-checkout`, { targetingKey: 'u-1' });
    expect(one).toMatchObject({ status: 200, body: { key: 'new-checkout', value: expect.any(Boolean), variant: expect.any(String), reason: 'TARGETING_MATCH', metadata: { version: expect.any(String) } } });
    const all = await ask(url, { targetingKey: 'u-1' });
    expect(all.body).toMatchObject({ flags: expect.arrayContaining([one.body]) });
    const etag = all.headers.get('etag') ?? '';
    expect((await ask(url, { targetingKey: 'u-1' }, { 'if-none-match': etag })).status).toBe(304);
    expect((await ask(url, undefined)).status).toBe(200);
  });

  it('says by the protocol what it cannot answer', async () => {
    const url = await new DevServer().base();
    expect(await ask(`${url}/nothing`, {})).toMatchObject({ status: 404, body: { key: 'nothing', errorCode: 'FLAG_NOT_FOUND' } });
    expect(await ask(`${url}/new-checkout`, [])).toMatchObject({ status: 400, body: { key: 'new-checkout', errorCode: 'INVALID_CONTEXT', errorDetails: 'the context is not an object' } });
    const broken = await fetch(url, { method: 'POST', body: '{' });
    expect([broken.status, await broken.json()]).toEqual([400, { errorCode: 'INVALID_CONTEXT', errorDetails: 'the body is not JSON' }]);
    expect((await fetch(url)).status).toBe(405);
    expect((await fetch(url.replace('/ofrep/v1/evaluate/flags', '/'), { method: 'POST' })).status).toBe(404);
    expect((await fetch(url, { method: 'POST', body: 'x'.repeat(2_000_000) })).status).toBe(413);
  });

  it('answers pages of this machine alone', async () => {
    const url = await new DevServer().base();
    const preflight = await fetch(url, { method: 'OPTIONS', headers: { origin: 'http://localhost:3000' } });
    expect([preflight.status, preflight.headers.get('access-control-allow-origin'), preflight.headers.get('access-control-expose-headers')]).toEqual([204, 'http://localhost:3000', 'etag']);
    const elsewhere = await ask(url, {}, { origin: 'https://localhost.example.com' });
    expect(elsewhere.headers.get('access-control-allow-origin')).toBeNull();
    expect([await askAs(url, 'evil.example.com'), await askAs(url, 'app.localhost:8016')]).toEqual([403, 200]);
  });

  it('reads files again when they change; with something wrong in them it says so and serves on', async () => {
    const dev = new DevServer();
    const url = await dev.base();
    const ownerOf = async (): Promise<unknown> => ((await ask(`${url}/new-checkout`, {})).body as { readonly metadata: { readonly stage: unknown } }).metadata.stage;
    const before = await ownerOf();
    dev.edit(flagFile, (text) => `${text}\nnonsense: [\n`);
    await dev.hear(/flags are served as they were before/);
    expect(await ownerOf()).toBe(before);
    dev.edit(flagFile, (text) => text.replace('\nnonsense: [\n', '').replace(/(production:[\s\S]*?stage: )\S+/, '$1off'));
    await dev.hear(/these decide otherwise: new-checkout/);
    expect(await ownerOf()).toBe('off');
  });

  it('serves what is overridden to everybody', async () => {
    const url = await new DevServer('--override', 'new-checkout=on').base();
    expect(await ask(`${url}/new-checkout`, { targetingKey: 'nobody' })).toMatchObject({ body: { value: true, variant: 'on', reason: 'STATIC', metadata: { overridden: true } } });
  });

  const refused: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['an override of no flag', ['--override', 'new-chekout=on'], /no flag "new-chekout"[\s\S]*did you mean "new-checkout"/],
    ['an override with no variant', ['--override', 'new-checkout=onn'], /no variant "onn"[\s\S]*did you mean "on"/],
    ['an override that is none', ['--override', 'new-checkout'], /--override takes KEY=VARIANT/],
    ['a port that is none', ['--port', '70000'], /--port takes a number from 0 to 65535/],
    ['an environment that is none', ['--env', 'prod'], /no environment "prod"/],
  ];

  it.each(refused)('does not start with %s', (_, options, message) => {
    const { status, stderr } = spawnSync(process.execPath, [bin, 'dev', ...options], { cwd: shop, encoding: 'utf8', timeout: 20_000 });
    expect([status !== 0 && status !== null, stderr]).toEqual([true, expect.stringMatching(message)]);
  });

  it('says which port is in use, and what to do', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    // as: a server that listens on a port has one.
    const { port } = server.address() as AddressInfo;
    const { status, stderr } = spawnSync(process.execPath, [bin, 'dev', '--port', String(port)], { cwd: shop, encoding: 'utf8', timeout: 20_000 });
    expect([status, stderr]).toEqual([75, `error: could not listen on 127.0.0.1:${port}: the port is in use\n   name another port with --port, or 0 for any that is free\n`]);
  });
});
