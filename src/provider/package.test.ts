import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasChromium, launchChromium } from '../testing/chromium.ts';
import { installOffline, pack } from '../testing/installed-package.ts';
import { aManifest, anArtifact, aSigner, aTrust, signManifest } from '../testing/releases.ts';
import { makeFolder } from '../testing/temporary-folder.ts';
import { bundleProvider, type ProviderFile } from '../tools/bundle-provider.ts';

const root = join(import.meta.dirname, '../..');
const peers = ['@openfeature/server-sdk', '@openfeature/web-sdk', '@openfeature/core'];

/** What the package may import, by entry. */
const allowed: { readonly [entry: string]: RegExp } = {
  'index.js': /^$/,
  'node.js': /^node:(?:fs|fs\/promises|path|url)$/,
  'server.js': /^(?:node:(?:fs|fs\/promises|path|url)|@openfeature\/server-sdk)$/,
  'web.js': /^@openfeature\/web-sdk$/,
};

afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files: readonly ProviderFile[];
let folder: string;

beforeAll(async () => {
  files = await bundleProvider();
  folder = makeFolder({});
  installOffline(pack(folder, join(root, 'src/provider')), folder);
  for (const name of peers) cpSync(join(root, 'node_modules', name), join(folder, 'node_modules', name), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private":true,"type":"module"}');
});

function importsOf(name: string): readonly string[] {
  const file = files.find((one) => one.name === name);
  return (file?.imports ?? []).flatMap((path) => (path.startsWith('./') ? importsOf(path.slice(2)) : [path]));
}

const flag = { state: 'ENABLED', variants: { on: true, off: false }, defaultVariant: 'off', targeting: { if: [{ '===': [{ var: 'tenant' }, 'acme'] }, 'on', 'off'] }, metadata: { version: '1' } };
const artifact = { flags: { checkout: flag }, metadata: { flagSetId: 'production' } };

/** Asks every entry that runs without a page; prints what it got. */
const program = `
import { createClient } from '@maestro-flags/provider';
import { createClient as createNodeClient } from '@maestro-flags/provider/node';
import { MaestroProvider } from '@maestro-flags/provider/server';
import { OpenFeature } from '@openfeature/server-sdk';
const bootstrap = ${JSON.stringify(artifact)};
const context = { tenant: 'acme' };
await OpenFeature.setProviderAndWait(new MaestroProvider({ url: 'flags.json' }));
const plain = createNodeClient({ url: 'flags.json' });
await plain.ready();
const asked = [
  createClient({ bootstrap }).boolean('checkout', false, context),
  plain.boolean('checkout', false, context),
  await OpenFeature.getClient().getBooleanValue('checkout', false, context),
  (() => { try { return new Function('return 1')(); } catch (error) { return error.name; } })(),
];
console.log(JSON.stringify(asked));
await OpenFeature.close();
plain.close();
`;

function node(...args: readonly string[]): unknown {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
  return JSON.parse(stdout);
}

describe('the package of the provider', () => {
  it.each(Object.entries(allowed))('%s imports nothing but its peer and what its platform has', (entry, names) => {
    expect(files.some(({ name }) => name === entry)).toBe(true);
    expect(importsOf(entry).filter((name) => !names.test(name))).toEqual([]);
  });

  it('holds the bundles, their types and what a reader needs, and depends on nothing', () => {
    const installed = join(folder, 'node_modules/@maestro-flags/provider');
    const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as { readonly dependencies?: object; readonly exports: { readonly [entry: string]: { readonly default: string; readonly types: string } } };
    expect(manifest).not.toHaveProperty('dependencies');
    for (const { default: code, types } of Object.values(manifest.exports)) for (const path of [code, types]) expect(readFileSync(join(installed, path), 'utf8').length).toBeGreaterThan(0);
    expect(readFileSync(join(installed, 'README.md'), 'utf8')).toContain('createClient');
  });

  it('runs in Node', () => {
    writeFileSync(join(folder, 'flags.json'), JSON.stringify(artifact));
    writeFileSync(join(folder, 'program.js'), program);
    expect(node('program.js')).toEqual([true, true, true, 1]);
  });

  it('runs in a worker that may not make code of strings', () => {
    writeFileSync(join(folder, 'flags.json'), JSON.stringify(artifact));
    writeFileSync(join(folder, 'program.js'), program);
    writeFileSync(join(folder, 'main.js'), "import { Worker } from 'node:worker_threads';\nnew Worker(new URL('program.js', import.meta.url));\n");
    expect(node('--disallow-code-generation-from-strings', 'main.js')).toEqual([true, true, true, 'EvalError']);
  });

  it('has types that a strict project compiles with', () => {
    const source = [
      "import { createClient, type ClientState } from '@maestro-flags/provider';",
      "import { createClient as createNodeClient } from '@maestro-flags/provider/node';",
      "import { MaestroProvider } from '@maestro-flags/provider/server';",
      "import { MaestroWebProvider } from '@maestro-flags/provider/web';",
      "import { OpenFeature } from '@openfeature/server-sdk';",
      "import { OpenFeature as Web } from '@openfeature/web-sdk';",
      "const client = createClient({ url: 'https://flags.example/flags.json', intervalSeconds: 5 });",
      "export const on: boolean = client.boolean('checkout', false, { targetingKey: 'u-1' });",
      'export const state: ClientState = client.state;',
      "createNodeClient({ release: { url: '/srv/flags', environment: 'production' }, lastKnownGood: '/var/lib/flags.json' }).close();",
      "await OpenFeature.setProviderAndWait(new MaestroProvider({ url: './flags.json' }));",
      "await Web.setProviderAndWait(new MaestroWebProvider({ url: '/flags.json', lastKnownGood: 'flags' }));",
      '// @ts-expect-error: a text is no boolean',
      "client.boolean('checkout', 'no');",
      '',
    ].join('\n');
    writeFileSync(join(folder, 'consumer.ts'), source);
    const compilerOptions = { strict: true, module: 'nodenext', target: 'es2022', lib: ['es2022', 'dom'], noEmit: true, types: ['node'], typeRoots: [join(root, 'node_modules/@types')], exactOptionalPropertyTypes: true };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['consumer.ts'] }));
    const { stdout } = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder], { encoding: 'utf8' });
    expect(stdout).toBe('');
  });
});

const policy = "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";
const signer = aSigner();

/** What the page does; its answers stand on `window`. */
const page = `
import { MaestroWebProvider } from '@maestro-flags/provider/web';
import { OpenFeature, ProviderEvents } from '@openfeature/web-sdk';
const options = { release: { url: location.origin, environment: 'production', trust: TRUST }, lastKnownGood: 'flags', intervalSeconds: 0.05 };
window.answers = (async () => {
  const provider = new MaestroWebProvider(options);
  const changed = new Promise((resolve) => OpenFeature.addHandler(ProviderEvents.ConfigurationChanged, ({ flagsChanged }) => resolve(flagsChanged)));
  await OpenFeature.setProviderAndWait(provider);
  const first = [provider.client.state.seq, OpenFeature.getClient().getBooleanDetails('new-checkout', true).reason];
  await fetch('/next', { method: 'POST' });
  const flags = await changed;
  let evaluated;
  try { evaluated = Function('return 1')(); } catch (error) { evaluated = error.name; }
  const kept = JSON.parse((localStorage.getItem('flags') ?? '{}').split('\\n')[0]);
  return { first, flags, second: provider.client.state.seq, evaluated, kept: kept.seen?.length, refused: provider.client.state.lastRefusal ?? null };
})();
`;

/** Serves the page, and two releases one after the other. */
function serve(script: string): Server {
  let seq = 1;
  return createServer((request, response) => {
    const bytes = anArtifact(seq);
    const path = request.url ?? '';
    response.setHeader('content-security-policy', policy);
    if (path === '/next') seq = 2;
    if (path === '/app.js') response.setHeader('content-type', 'text/javascript').end(script);
    else if (path === '/') response.setHeader('content-type', 'text/html').end('<!doctype html><script type="module" src="/app.js"></script>');
    else if (path === '/production/current.json') response.end(signManifest(aManifest(bytes, { seq }), [signer]));
    else if (path.startsWith('/objects/')) response.end(bytes);
    else response.end();
  });
}

describe.skipIf(!hasChromium)('the web provider in Chromium', () => {
  it('serves verified releases on a page with a strict Content-Security-Policy, and follows them', async () => {
    mkdirSync(join(folder, 'page'), { recursive: true });
    const entry = join(folder, 'page/app.js');
    writeFileSync(entry, page.replace('TRUST', JSON.stringify(aTrust([signer]))));
    const bundled = await build({ entryPoints: [entry], bundle: true, write: false, format: 'esm', platform: 'browser', logLevel: 'silent' });
    const server = serve(bundled.outputFiles[0]?.text ?? '');
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    const browser = await launchChromium();
    try {
      const tab = await browser.newPage();
      const complaints: string[] = [];
      tab.on('console', (message) => void complaints.push(message.text()));
      tab.on('pageerror', (error) => void complaints.push(String(error)));
      // as: a server that listens on a port has one.
      await tab.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      // A text, because the page's own policy also holds for what is evaluated in it as a function of ours.
      const answers: unknown = await tab.evaluate('window.answers');
      expect(answers).toEqual({ first: [1, 'STATIC'], flags: ['new-checkout'], second: 2, evaluated: 'EvalError', kept: 1, refused: null });
      expect(complaints.filter((text) => !/eval|Trusted|favicon/i.test(text))).toEqual([]);
    } finally {
      await browser.close();
      server.close();
    }
  });
});
