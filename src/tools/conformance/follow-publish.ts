import { FlagdProvider } from '@openfeature/flagd-provider';
import { OpenFeature } from '@openfeature/server-sdk';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createClient } from '../../provider/node.ts';
import { type FlagdSource, startFlagd } from './flagd/flagd-process.ts';
import { serveFolder } from './flagd/folder-server.ts';

const root = join(import.meta.dirname, '../../..');
/** At 100 % in production of the sample project. */
const flag = 'read-replicas';
const context = { targetingKey: 'u-1', tenant: 'acme' };

/** A consumer, and how long after `publish` had ended its answer was the new one. */
export interface Seen {
  readonly consumer: string;
  readonly before: string | undefined;
  readonly after: string;
  readonly milliseconds: number;
}

/** Something that says which variant it serves, until it is closed. */
interface Consumer {
  readonly name: string;
  readonly ask: () => Promise<string | undefined>;
  readonly close: () => Promise<void>;
}

/**
 * Publishes the sample project to a folder that is also served over HTTP, starts every consumer that is here on it, kills a flag,
 * publishes again, and waits until each serves the kill. The built command line does the publishing.
 */
export async function followPublish(hasFlagd: boolean): Promise<readonly Seen[]> {
  const folder = mkdtempSync(join(tmpdir(), 'maestro-published-'));
  const [repository, target] = [join(folder, 'repository'), join(folder, 'target')];
  makeRepository(repository);
  publish(repository, target);
  const server = await serveFolder(target);
  const consumers: Consumer[] = [];
  try {
    for (const start of startersOf(target, server.url, hasFlagd)) consumers.push(await start());
    const before = await Promise.all(consumers.map(({ ask }) => ask()));
    commitKill(repository);
    publish(repository, target);
    const start = performance.now();
    return await Promise.all(consumers.map(async ({ name, ask }, index) => ({ consumer: name, before: before[index], ...(await untilKilled(ask, start)) })));
  } finally {
    for (const { close } of consumers) await close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function startersOf(target: string, url: string, hasFlagd: boolean): readonly (() => Promise<Consumer>)[] {
  const file = join(target, 'production/flags.json');
  const ours = [
    () => startOurs('@maestro-flags/provider on the file, polled each second', { url: file }),
    () => startOurs('@maestro-flags/provider on the release over HTTP, polled each second', { release: { url, environment: 'production' } }),
    () => startFlagdProvider(file),
  ];
  const theirs = [
    () => startFlagdConsumer('flagd, file sync, over OFREP', { uri: file, provider: 'file' }),
    () => startFlagdConsumer('flagd, HTTP sync each second, over OFREP', { uri: `${url}/production/flags.json`, provider: 'http', interval: 1 }),
  ];
  return hasFlagd ? [...ours, ...theirs] : ours;
}

async function startOurs(name: string, options: Parameters<typeof createClient>[0]): Promise<Consumer> {
  const client = createClient({ ...options, intervalSeconds: 1 });
  await client.ready();
  return { name, ask: async () => client.details(flag, false, context).variant, close: async () => client.close() };
}

async function startFlagdProvider(file: string): Promise<Consumer> {
  await OpenFeature.setProviderAndWait('published', new FlagdProvider({ resolverType: 'in-process', offlineFlagSourcePath: file }));
  const client = OpenFeature.getClient('published');
  const ask = async (): Promise<string | undefined> => (await client.getBooleanDetails(flag, false, context)).variant;
  return { name: '@openfeature/flagd-provider, file mode (looks every five seconds)', ask, close: () => OpenFeature.clearProviders() };
}

async function startFlagdConsumer(name: string, source: FlagdSource): Promise<Consumer> {
  const flagd = await startFlagd(source, flag);
  const ask = async (): Promise<string | undefined> => {
    const response = await fetch(`${flagd.ofrep}/evaluate/flags/${flag}`, { method: 'POST', body: JSON.stringify({ context }) });
    return ((await response.json()) as { readonly variant?: string }).variant; // as: the protocol's answer
  };
  return { name, ask, close: flagd.stop };
}

async function untilKilled(ask: Consumer['ask'], start: number): Promise<Pick<Seen, 'after' | 'milliseconds'>> {
  for (;;) {
    const variant = await ask();
    const milliseconds = Math.round(performance.now() - start);
    if (variant === 'off:killed' || milliseconds > 30_000) return { after: variant ?? 'nothing', milliseconds };
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

function makeRepository(repository: string): void {
  cpSync(join(root, 'flags'), join(repository, 'flags'), { recursive: true });
  git(repository, 'init', '--quiet', '--initial-branch=main');
  commit(repository);
}

function commitKill(repository: string): void {
  const path = join(repository, `flags/kills/production/${flag}.yaml`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, 'id: 01M7TZVSN08R2V5C9DXT3NHE6X\nreason: to be seen by everyone\nby: conformance@acme.dev\nat: 2026-11-23T05:00:00Z\n');
  commit(repository);
}

function commit(repository: string): void {
  git(repository, 'add', '--all');
  git(repository, '-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', 'commit', '--quiet', '--message', 'change');
}

function git(repository: string, ...args: readonly string[]): void {
  execFileSync('git', args, { cwd: repository, env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' }, stdio: 'pipe' });
}

function publish(repository: string, target: string): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin/maestro-flags.cjs'), 'publish', '--env', 'production', '--to', `file:${target}`], { cwd: repository, encoding: 'utf8' });
  if (status !== 0) throw new Error(`publish ended with ${status}: ${stdout}${stderr}`);
}
