import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { FlagdArtifact } from '../../model/artifact.ts';
import type { Manifest } from '../../model/generated/manifest.ts';
import { aCommitGraph, type CommitGraph } from '../../testing/commit-graph.ts';
import { type MemoryObjects, memoryObjects, type Step } from '../../testing/memory-store.ts';
import { aPublishRequest, somePublishEffects } from '../../testing/publishing.ts';
import { publishWorkflow } from './publish.ts';

const numRuns = process.env['MAESTRO_TEST_LONG'] === '1' ? 2_000 : 60;

const settings = 'version: 1\nenvironments: { production: {} }\nowners: { payments: {} }\npublish: { production: "file:out" }\n';
const flags = ['cart', 'pay'] as const;
const flagText = (flag: string, stage: number): string =>
  `description: A flag.\nowner: payments\nkind: operational\n${flag === 'pay' ? 'prerequisites: [{ flag: cart, variant: on }]\n' : ''}environments: { production: { stage: ${stage}% } }\n`;
const killPath = (flag: string): string => `kills/production/${flag}.yaml`;

/** What happens to the history, always on one of two branches. */
type Edit =
  | { readonly kind: 'stage'; readonly branch: 0 | 1; readonly flag: 0 | 1; readonly stage: number }
  | { readonly kind: 'kill' | 'restore' | 'vanish' | 'revert'; readonly branch: 0 | 1; readonly flag: 0 | 1 }
  | { readonly kind: 'merge'; readonly branch: 0 | 1 };

/** A publisher: what it publishes, and after how many calls it is killed, before or after the last is applied. */
interface Racer {
  readonly what: { readonly kind: 'commit'; readonly pick: number; readonly acceptDiverged: boolean } | { readonly kind: 'release'; readonly pick: number };
  readonly dies: { readonly after: number; readonly applied: boolean } | undefined;
}

const branch = fc.constantFrom<0 | 1>(0, 1);
const flag = fc.constantFrom<0 | 1>(0, 1);
const edits = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('stage' as const), branch, flag, stage: fc.constantFrom(1, 5, 50, 100) }),
    fc.record({ kind: fc.constantFrom('kill' as const, 'restore' as const, 'vanish' as const, 'revert' as const), branch, flag }),
    fc.record({ kind: fc.constant('merge' as const), branch }),
  ),
  { minLength: 1, maxLength: 10 },
);
const racer: fc.Arbitrary<Racer> = fc.record({
  what: fc.oneof(
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('commit' as const), pick: fc.nat(), acceptDiverged: fc.boolean() }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('release' as const), pick: fc.nat() }) },
  ),
  dies: fc.option(fc.record({ after: fc.integer({ min: 1, max: 14 }), applied: fc.boolean() }), { nil: undefined, freq: 2 }),
});
const heatsOf = (each: fc.Arbitrary<Racer>): fc.Arbitrary<readonly (readonly Racer[])[]> => fc.array(fc.array(each, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });
/** Half of the time nobody goes back or accepts another line, so that the order of commits has to hold as well. */
const heats = fc.oneof(heatsOf(racer), heatsOf(racer.map((each) => ({ ...each, what: { kind: 'commit', pick: each.what.pick, acceptDiverged: false } }))));

/** Makes the history; returns every commit, oldest first, the last two being the branches' tips. */
function makeHistory(graph: CommitGraph, steps: readonly Edit[]): readonly string[] {
  const base = new Map([['maestro.yaml', settings], ...flags.map((name) => [`${name}.yaml`, flagText(name, 1)] as const)]);
  const root = graph.commit([], base);
  const tips: [string, string] = [root, root];
  const commits = [root];
  steps.forEach((step, index) => {
    const files = new Map(graph.filesOf(tips[step.branch]));
    const name = 'flag' in step ? flags[step.flag] : '';
    if (step.kind === 'stage') files.set(`${name}.yaml`, flagText(name, step.stage));
    if (step.kind === 'kill' && !files.has(killPath(name))) files.set(killPath(name), `id: k-${index}\nreason: Slow.\nby: ada\nat: 2026-01-05T09:00:00Z\n`);
    const id = idIn(files.get(killPath(name)));
    const message = step.kind === 'restore' && id !== undefined ? `restore ${name}\n\nRestores: ${id}\n` : step.kind;
    if (step.kind === 'restore' || step.kind === 'vanish') files.delete(killPath(name));
    // The newest kill of the flag comes back, as the revert of what took it away brings it.
    const former = [...graph.ancestryOf(tips[step.branch])].flatMap((each) => graph.filesOf(each).get(killPath(name)) ?? []).at(0);
    if (step.kind === 'revert' && former !== undefined && !files.has(killPath(name))) files.set(killPath(name), former);
    const other = tips[step.branch === 0 ? 1 : 0];
    if (step.kind === 'merge') for (const [path, text] of graph.filesOf(other)) if (path.startsWith('kills/')) files.set(path, text);
    tips[step.branch] = graph.commit(step.kind === 'merge' ? [tips[step.branch], other] : [tips[step.branch]], files, message);
    commits.push(tips[step.branch]);
  });
  return [...commits, graph.commit(tips, graph.filesOf(tips[0]))];
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const parse = <T>(bytes: Uint8Array | undefined): T => JSON.parse(new TextDecoder().decode(bytes)) as T;
const pointer = 'production/current.json';

class Killed extends Error {}

/** Every call of a publisher waits for its turn; the one that is its last throws. */
function stepsOf(scheduler: fc.Scheduler, dies: Racer['dies']): Step {
  let calls = 0;
  return async (call, apply) => {
    await scheduler.schedule(Promise.resolve(), call);
    calls += 1;
    if (dies === undefined || calls < dies.after) return apply();
    if (dies.applied && calls === dies.after) apply();
    throw new Killed();
  };
}

interface World {
  readonly graph: CommitGraph;
  readonly memory: MemoryObjects;
  readonly commits: readonly string[];
}

/** What a publisher came to; `killed` where it did not come to anything. */
async function run({ graph, memory, commits }: World, { what, dies }: Racer, scheduler: fc.Scheduler): Promise<Awaited<ReturnType<typeof publishWorkflow>> | 'killed'> {
  const step = stepsOf(scheduler, dies);
  const effects = somePublishEffects({ git: { ...graph.git, missedHistory: () => undefined }, files: graph.files, openStore: async () => memory.open(step) });
  const releases = memory.statesOf(pointer).length;
  const target = what.kind === 'commit' ? { ref: commits[what.pick % commits.length] ?? '', acceptDiverged: what.acceptDiverged } : { ref: commits[0] ?? '', fromSeq: 1 + (what.pick % Math.max(1, releases)) };
  try {
    return await publishWorkflow(effects, aPublishRequest('/repo', { ...target, acceptShrink: true }));
  } catch (error) {
    if (error instanceof Killed) return 'killed';
    throw error;
  }
}

function idIn(kill: string | undefined): string | undefined {
  return /^id: (.*)$/m.exec(kill ?? '')?.[1];
}

/** Whether a commit ended a kill: it does not hold it, and one before it says so, since when nobody has put it back. */
function restores(graph: CommitGraph, commit: string, id: string): boolean {
  const isIts = (text: string): boolean => idIn(text) === id;
  const records = [...graph.ancestryOf(commit)].filter((each) => graph.messageOf(each).includes(`\nRestores: ${id}\n`));
  return flags.every((name) => !isIts(graph.filesOf(commit).get(killPath(name)) ?? '')) && records.some((record) => flags.every((name) => !graph.putsOf(commit, killPath(name), record).some(isIts)));
}

/** Everything that must be true of every state that readers could have seen. */
function checkStates({ graph, memory }: World, jumps: ReadonlySet<string>): void {
  let before: { readonly manifest: Manifest; readonly bytes: Uint8Array } | undefined;
  for (const bytes of memory.statesOf(pointer)) {
    const manifest = parse<Manifest>(bytes);
    expect([manifest.seq, manifest.prev]).toEqual([(before?.manifest.seq ?? 0) + 1, before === undefined ? null : sha256(before.bytes)]);
    expect(memory.statesOf(`production/${manifest.seq}.manifest.json`)).toEqual([bytes]);
    const [entry] = manifest.artifacts;
    const object = memory.objects.get(entry.path);
    expect(sha256(object ?? new Uint8Array())).toBe(entry.sha256);
    checkKills(graph, manifest, { before: before?.manifest, artifact: parse<FlagdArtifact>(object) });
    if (before?.manifest.commit !== undefined && !jumps.has(`${before.manifest.commit} ${manifest.commit}`)) expect(graph.ancestryOf(manifest.commit ?? '').has(before.manifest.commit ?? '')).toBe(true);
    before = { manifest, bytes };
  }
}

function checkKills(graph: CommitGraph, manifest: Manifest, { before, artifact }: { readonly before: Manifest | undefined; readonly artifact: FlagdArtifact }): void {
  const commit = manifest.commit ?? '';
  const ids = new Set(manifest.kills.map(({ id }) => id));
  for (const { id } of before?.kills ?? []) expect([id, ids.has(id) || restores(graph, commit, id)]).toEqual([id, true]);
  for (const name of flags) {
    const text = graph.filesOf(commit).get(killPath(name));
    if (text !== undefined) expect(manifest.kills.some(({ id, flag: of }) => of === name && text.includes(`id: ${id}\n`))).toBe(true);
    const isKilled = manifest.kills.some((kill) => kill.flag === name);
    expect([name, artifact.flags[name]?.defaultVariant === 'off:killed', artifact.flags[name]?.metadata['killed'] === true]).toEqual([name, isKilled, isKilled]);
  }
  // A killed cart takes pay with it: nobody gets it.
  if (manifest.kills.some((kill) => kill.flag === 'cart')) expect(JSON.stringify([artifact.flags['pay']?.targeting, artifact.flags['pay']?.defaultVariant])).toMatch(/^\[\{\},"off(?::killed)?"\]$/);
  expect(artifact.flags['maestro.release']?.variants).toEqual({ release: commit });
}

it('keeps numbers, order and kills whatever is published, killed on the way, put back and raced', async () => {
  await fc.assert(
    fc.asyncProperty(edits, heats, fc.scheduler(), async (steps, races, scheduler) => {
      const graph = aCommitGraph();
      const world: World = { graph, memory: memoryObjects(), commits: makeHistory(graph, steps) };
      const jumps = new Set<string>();
      for (const racers of races) {
        const outcomes = await scheduler.waitFor(Promise.all(racers.map((each) => run(world, each, scheduler))));
        outcomes.forEach((outcome, index) => checkOutcome(world, outcome, racers[index]));
      }
      for (const racers of races) for (const { what } of racers) if (what.kind === 'release' || what.acceptDiverged) allowJumps(world, jumps);
      checkStates(world, jumps);
      await checkFinal(world, scheduler);
    }),
    { numRuns },
  );
});

/** Somebody went back or accepted another line: then any order may come about, and only kills and numbers are left to hold. */
function allowJumps({ commits }: World, jumps: Set<string>): void {
  for (const from of commits) for (const to of commits) jumps.add(`${from} ${to}`);
}

/** What a publisher says is what happened. */
function checkOutcome({ graph, memory }: World, outcome: Awaited<ReturnType<typeof run>>, racer: Racer | undefined): void {
  if (outcome === 'killed' || racer === undefined) return;
  if (!('report' in outcome)) return expect(['diverged', 'unknown-release']).toContain(outcome.code);
  const { report } = outcome;
  if (report.kind !== 'publication') throw new Error('the project has errors');
  const manifest = parse<Manifest>(memory.objects.get(`production/${report.seq}.manifest.json`));
  if (report.outcome === 'superseded') expect(graph.ancestryOf(manifest.commit ?? '').has(report.commit ?? '')).toBe(true);
  else expect([manifest.commit, manifest.artifacts[0].sha256]).toEqual([report.commit, report.artifact?.sha256]);
}

/** However it went on, the newest commit can be published, and then it is what everybody reads. */
async function checkFinal(world: World, scheduler: fc.Scheduler): Promise<void> {
  const { memory, commits } = world;
  const newest = commits.length - 1;
  for (const pick of [newest, newest]) await scheduler.waitFor(run(world, { what: { kind: 'commit', pick, acceptDiverged: true }, dies: undefined }, scheduler));
  const manifest = parse<Manifest>(memory.objects.get(pointer));
  expect([manifest.commit, memory.objects.get('production/flags.json')]).toEqual([commits[newest], memory.objects.get(manifest.artifacts[0].path)]);
  checkStates(world, new Set(commits.flatMap((from) => commits.map((to) => `${from} ${to}`))));
}
