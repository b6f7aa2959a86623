import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toFlagdArtifact } from '../../outputs/flagd.ts';
import { serializeArtifact } from '../../outputs/flagd/serialize.ts';
import { aFlag, aProject, aRule, aStage, isIn } from '../../testing/builders.ts';
import { aManifest, aSigner, aTarget, aTrust } from '../../testing/releases.ts';
import { flagdOverOfrep } from './flagd/engine.ts';
import { type FlagdSource, startFlagd } from './flagd/flagd-process.ts';
import { type FolderServer, serveFolder } from './flagd/folder-server.ts';
import { goProvider } from './go/engine.ts';
import { classPath, javaProvider } from './java/engine.ts';
import { pythonProgram, pythonProvider } from './python/engine.ts';

const root = join(import.meta.dirname, '../../..');
const guides = join(root, '.github/guides');
const run = promisify(execFile);
let folder: string;
let server: FolderServer;

beforeAll(async () => {
  const cache = join(root, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  folder = mkdtempSync(join(cache, 'guides-'));
  const rules = [aRule({ name: 'acme', when: isIn('tenant', 'acme') })];
  const flag = aFlag({ key: 'new-checkout', environments: { production: { stage: aStage('targeted'), rules } } });
  const artifact = new TextEncoder().encode(serializeArtifact(toFlagdArtifact(aProject({ flags: [flag] }), 'production')));
  const signer = aSigner();
  const files = { ...aTarget([aManifest(artifact)], [signer], [artifact]), 'trust.json': JSON.stringify(aTrust([signer])) };
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  server = await serveFolder(folder);
});

afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

describe('the code in the guides serves the flag', () => {
  test.for<readonly [string, number]>([['node', 0], ['provider', 0], ['provider', 1], ['provider', 2]])('%s.md, block %i', async ([name, index]) => {
    expect(await runScript(blocks(name, 'js')[index] ?? '')).toBe('true\n');
  });

  test('react.md', async () => {
    const rendered = "import { renderToString } from 'react-dom/server';\nconsole.log(renderToString(<App />));\nawait OpenFeature.close();\n";
    expect(await runScript(`${only('react', 'jsx')}${rendered}`)).toBe('<p>one page</p>\n');
  });

  test('worker.md', async () => {
    const asked = "const answer = await worker.fetch(new Request('https://shop.example/?tenant=acme'));\nconsole.log(await answer.text());\nprocess.exit();\n";
    expect(await runScript(`${only('worker', 'js').replace('export default', 'const worker =')}${asked}`)).toBe('one page\n');
  });

  test.skipIf(!goProvider.isBuilt())('go.md', { timeout: 300_000 }, async () => {
    const place = join(folder, 'go');
    mkdirSync(place);
    for (const name of ['go.mod', 'go.sum']) copyFileSync(join(import.meta.dirname, 'go', name), join(place, name));
    writeFileSync(join(place, 'main.go'), only('go', 'go'));
    const { stdout } = await run('go', ['run', '-trimpath', '.'], { cwd: place, env: { ...process.env, GOFLAGS: '-mod=mod', GOSUMDB: 'off' } });
    expect(stdout).toBe('true\n');
  });

  test.skipIf(!javaProvider.isBuilt())('java.md', async () => {
    writeFileSync(join(folder, 'Guide.java'), only('java', 'java'));
    expect((await run('java', ['-cp', classPath(), join(folder, 'Guide.java')])).stdout).toBe('true\n');
  });

  test.skipIf(!pythonProvider.isBuilt())('python.md', async () => {
    writeFileSync(join(folder, 'guide.py'), only('python', 'python'));
    expect((await run(pythonProgram(), [join(folder, 'guide.py')])).stdout).toBe('True\n');
  });

  test('flagd.md: pull makes the file', async () => {
    const [line = ''] = blocks('flagd', 'sh')[0]?.split('\n') ?? [];
    const cli = `${process.execPath} ${join(root, 'bin/maestro-flags.cjs')}`;
    const out = join(folder, 'pulled.json');
    await run('sh', ['-c', line.replace('maestro-flags', cli).replace(join(folder, 'production/flags.json'), out)]);
    expect(readFileSync(out, 'utf8')).toBe(readFileSync(join(folder, 'production/flags.json'), 'utf8'));
  });

  test.skipIf(!flagdOverOfrep.isBuilt())('flagd.md and http.md: flagd polls the address and answers', async () => {
    const [source] = JSON.parse(/--sources '(.*)'/.exec(blocks('flagd', 'sh')[1] ?? '')?.[1] ?? '[]') as readonly FlagdSource[]; // as: what the guide says
    if (source === undefined) throw new Error('the guide names no source');
    const flagd = await startFlagd(source, 'new-checkout');
    try {
      const asked = [blocks('flagd', 'sh')[2], blocks('http', 'sh')[1]].map((text = '') => text.replace('http://localhost:8016/ofrep/v1', flagd.ofrep));
      for (const command of asked) expect(JSON.parse((await run('sh', ['-c', command])).stdout)).toMatchObject({ value: true, variant: 'on:internal' });
    } finally {
      await flagd.stop();
    }
  });
});

test('every guide is in the list', () => {
  const names = readdirSync(guides).filter((name) => name !== 'README.md');
  const listed = [...readFileSync(join(guides, 'README.md'), 'utf8').matchAll(/\]\(([a-z]+\.md)\)/g)].map(([, name = '']) => name);
  expect([...new Set(listed)].sort()).toEqual(names.sort());
});

function only(name: string, language: string): string {
  const [block, ...others] = blocks(name, language);
  if (block === undefined || others.length > 0) throw new Error(`${name}.md has not one block of ${language}`);
  return block;
}

/** The blocks of a language, with this test's places in place of those of the guide. */
function blocks(name: string, language: string): readonly string[] {
  const text = readFileSync(join(guides, `${name}.md`), 'utf8');
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'gm'))].map(([, code = '']) =>
    code
      .replaceAll('/var/lib/flags/production.json', join(folder, 'production/flags.json'))
      .replaceAll('/var/lib/app/flags.json', join(folder, 'kept.json'))
      .replaceAll('https://flags.example.com', server.url)
      .replace(/(['" ])trust\.json/g, `$1${join(folder, 'trust.json')}`),
  );
}

/** What the code prints: bundled with this tree's provider in place of the package, everything else as it is installed. */
async function runScript(code: string): Promise<string> {
  const outfile = join(mkdtempSync(join(folder, 'script-')), 'script.mjs');
  const entry = (name: string): string => join(root, 'src/provider', `${name}.ts`);
  await build({
    stdin: { contents: code, loader: 'jsx', resolveDir: root },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    jsx: 'automatic',
    external: ['@openfeature/*', 'react', 'react-dom'],
    alias: {
      '@maestro-flags/provider/node': entry('node'),
      '@maestro-flags/provider/server': entry('server'),
      '@maestro-flags/provider/web': entry('web'),
      '@maestro-flags/provider': entry('index'),
    },
    logLevel: 'silent',
  });
  return (await run(process.execPath, [outfile])).stdout;
}
