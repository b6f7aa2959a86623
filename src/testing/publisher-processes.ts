import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it, onTestFinished } from 'vitest';
import { openStore } from '../effects/publish/index.ts';
import type { Store } from '../effects/publish/store.ts';
import type { FlagdArtifact } from '../model/artifact.ts';
import type { Manifest } from '../model/generated/manifest.ts';
import type { PublicationReport } from '../model/generated/output/publication.ts';
import { commandLine, startCommandLine } from './command-line.ts';
import { killAt, listKillPoints, someOf, type TracedProgram } from './kill-points.ts';
import { temporaryRepository, type TemporaryRepository } from './temporary-repository.ts';

/** How often publishers are killed, and how many race how often. */
export interface Counts {
  readonly kills: number;
  readonly race: { readonly publishers: number; readonly rounds: number };
}

/** Processes take a while where others use the machine, too. */
const timeout = 3_600_000;

const ladder = Array.from({ length: 100 }, (_, index) => `${index + 1}%`);
const settings = `version: 1\nenvironments: { production: {} }\nstages: [${ladder.join(', ')}]\nowners: { payments: {} }\n`;
const flagText = (stage: string): string => `description: The cart.\nowner: payments\nkind: operational\nenvironments: { production: { stage: ${stage}% } }\n`;

/** A project with a killed flag on a branch, and a line of commits without that kill. */
function aRepository(): TemporaryRepository {
  const repo = temporaryRepository();
  onTestFinished(repo.remove);
  repo.write('flags/maestro.yaml', settings);
  repo.write('flags/cart.yaml', flagText('1'));
  repo.write('flags/pay.yaml', flagText('1'));
  repo.commit('introduce');
  repo.git('checkout', '--quiet', '-b', 'on-call');
  repo.write('flags/kills/production/pay.yaml', 'id: k-1\nreason: Slow.\nby: ada\nat: 2026-01-05T09:00:00Z\n');
  repo.commit('kill');
  repo.git('checkout', '--quiet', 'main');
  repo.write('README.md', '');
  repo.commit('elsewhere');
  return repo;
}

/** The next commits of the line, oldest first. */
function ramp(repo: TemporaryRepository, count: number, from: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => {
    repo.write('flags/cart.yaml', flagText(String(1 + ((from + index) % 99))));
    return repo.commit(`ramp ${from + index}`);
  });
}

/** A target, and the variables that the command line needs for it. */
export interface Target {
  readonly url: string;
  readonly environment: Readonly<Record<string, string>>;
}

const parse = <T>(bytes: Uint8Array | undefined): T => JSON.parse(new TextDecoder().decode(bytes)) as T;
const readAll = async (store: Store, path: string): Promise<Uint8Array | undefined> => (await store.read(path, 1_000_000))?.bytes;

/** What is live, after everything that must be true of it was looked at. */
async function checkLive(store: Store): Promise<Manifest> {
  const bytes = await readAll(store, 'production/current.json');
  const manifest = parse<Manifest>(bytes);
  expect(await readAll(store, `production/${manifest.seq}.manifest.json`)).toEqual(bytes);
  const object = await readAll(store, manifest.artifacts[0].path);
  expect(createHash('sha256').update(object ?? '').digest('hex')).toBe(manifest.artifacts[0].sha256);
  expect(manifest.kills.map(({ id }) => id)).toEqual(['k-1']);
  expect(parse<FlagdArtifact>(object).flags['pay']?.metadata).toMatchObject({ killed: true, killId: 'k-1' });
  return manifest;
}

/** Every release up to the live one follows the one before it. */
async function checkChain(store: Store, { seq }: Manifest): Promise<void> {
  let prev: string | null = null;
  for (let number = 1; number <= seq; number += 1) {
    const bytes = await readAll(store, `production/${number}.manifest.json`);
    expect(parse<Manifest>(bytes)).toMatchObject({ seq: number, prev });
    prev = createHash('sha256').update(bytes ?? '').digest('hex');
  }
}

async function publish(repo: TemporaryRepository, { url, environment }: Target, ...args: readonly string[]): Promise<PublicationReport> {
  const ended = await startCommandLine(repo.directory, ['publish', '--env', 'production', '--to', url, '--format', 'json', ...args], environment).ended;
  if (ended.code !== 0) throw new Error(`publish ended with ${ended.code}: ${ended.stderr}${ended.stdout}`);
  return JSON.parse(ended.stdout) as PublicationReport; // as: what its schema says
}

async function openLive(repo: TemporaryRepository, { url, environment }: Target): Promise<Store> {
  await publish(repo, { url, environment }, '--ref', 'on-call');
  await publish(repo, { url, environment }, '--accept-diverged');
  return openStore(url, { environment, workingDirectory: repo.directory });
}

/** What must hold of real processes, whatever the target is made of. */
export function itPublishesSafely(make: (repo: TemporaryRepository) => Target, { kills, race }: Counts): void {
  it('leaves what is live whole, whenever the publisher is killed, and the next one goes on', async () => {
    const repo = aRepository();
    const target = make(repo);
    const store = await openLive(repo, target);
    const [first = ''] = ramp(repo, 1, 0);
    const started = performance.now();
    await publish(repo, target, '--ref', first);
    const usual = performance.now() - started;
    for (const [index, share] of fc.sample(fc.double({ min: 0.2, max: 1.1, noNaN: true }), kills).entries()) {
      const [commit = ''] = ramp(repo, 1, index + 1);
      await checkKilled({ repo, target, store, commit }, usual * share);
      if (index % 5 === 4) await checkSettled({ repo, target, store, commit });
    }
  }, timeout);

  it('ends with the newest commit, however many publish at once', async () => {
    const repo = aRepository();
    const target = make(repo);
    const store = await openLive(repo, target);
    for (let round = 0; round < race.rounds; round += 1) {
      const commits = ramp(repo, race.publishers, round * race.publishers);
      const inAnyOrder = fc.sample(fc.shuffledSubarray([...commits], { minLength: commits.length }), 1).flat();
      const reports = await Promise.all(inAnyOrder.map((ref) => publish(repo, target, '--ref', ref)));
      for (const { outcome } of reports) expect(['published', 'superseded']).toContain(outcome);
      await checkNewest({ store, commit: commits.at(-1) ?? '' });
    }
  }, timeout);
}

/** What must hold of a publisher that is killed before each of its system calls, or so many of them spread evenly; of a folder. */
export function itSurvivesEveryKill(make: (repo: TemporaryRepository) => Target & { readonly begins: string }, wanted: number): void {
  it('leaves what is live whole, before whichever system call the publisher is killed', async () => {
    const repo = aRepository();
    const target = make(repo);
    const store = await openLive(repo, target);
    const publisher: TracedProgram = { command: [...commandLine, 'publish', '--env', 'production', '--to', target.url, '--ref'], begins: target.begins, workingDirectory: repo.directory };
    const points = listKillPoints(publisher, ramp(repo, 1, 0));
    expect(points.length).toBeGreaterThan(30);
    let killed = 0;
    // A run that makes fewer calls than the one that was traced is over before its point: another point is taken for it.
    const chosen = someOf(points, wanted);
    const spare = points.filter((point) => !chosen.includes(point));
    for (const [index, killPoint] of [...chosen, ...spare].entries()) {
      if (index >= chosen.length && killed > 0.9 * chosen.length) break;
      const [commit = ''] = ramp(repo, 1, index + 1);
      const point = { repo, target, store, commit };
      await checkOldOrNew(point, () => {
        if (killAt(publisher, [commit], killPoint)) killed += 1;
      });
      if (index % 10 === 9) await checkSettled(point);
    }
    expect(killed).toBeGreaterThan(0.9 * chosen.length);
  }, timeout);
}

interface Point {
  readonly repo: TemporaryRepository;
  readonly target: Target;
  readonly store: Store;
  readonly commit: string;
}

/** Kills a publisher after so many milliseconds: readers see the old or the new release, whole. */
async function checkKilled(point: Point, milliseconds: number): Promise<void> {
  const { repo, target, commit } = point;
  await checkOldOrNew(point, async () => {
    const running = startCommandLine(repo.directory, ['publish', '--env', 'production', '--to', target.url, '--ref', commit], target.environment);
    const timer = setTimeout(running.kill, milliseconds);
    await running.ended;
    clearTimeout(timer);
  });
}

async function checkOldOrNew({ store }: Point, publishing: () => void | Promise<void>): Promise<void> {
  const before = await checkLive(store);
  await publishing();
  const after = await checkLive(store);
  // A publisher that was killed before may have left a release that this one finished, and then one of its own.
  expect([0, 1, 2]).toContain(after.seq - before.seq);
  if (after.seq === before.seq) expect(after).toEqual(before);
}

/** Publishing again after kills ends with the newest commit everywhere. */
async function checkSettled({ repo, target, store, commit }: Point): Promise<void> {
  await publish(repo, target, '--ref', commit);
  await checkNewest({ store, commit });
}

/** A commit is what every reader reads, at the end of a chain without a gap. */
async function checkNewest({ store, commit }: Pick<Point, 'store' | 'commit'>): Promise<void> {
  const live = await checkLive(store);
  expect(live.commit).toBe(commit);
  expect(await readAll(store, 'production/flags.json')).toEqual(await readAll(store, live.artifacts[0].path));
  await checkChain(store, live);
}
