import fc from 'fast-check';
import { expect, it } from 'vitest';
import { loadProject } from '../document/load-project.ts';
import { isProjectFile } from '../document/project-files.ts';
import { nodeFiles } from '../effects/node-files.ts';
import { nodeGit } from '../effects/node-git.ts';
import type { HistoryReport } from '../model/generated/output/history.ts';
import type { Project } from '../model/project.ts';
import { compareProjects } from '../plan/diff-projects.ts';
import { withoutFlags } from '../plan/without-flags.ts';
import type { RawFile } from '../source/raw-file.ts';
import { arbitraryRoughHistory, historyOf, type MadeHistory } from '../testing/random-history.ts';
import type { TemporaryRepository } from '../testing/temporary-repository.ts';
import { evaluateFlag } from './evaluate.ts';
import { historyWorkflow } from './history.ts';
import { toReportedFacet } from './plan-report.ts';
import { toReportedEffect } from './reported-effect.ts';
import { isRefusal } from './refusal.ts';
import { whyWorkflow } from './why.ts';

const numRuns = process.env['MAESTRO_TEST_LONG'] === '1' ? 100 : 8;
/** Real repositories take a while where others use the machine, too. */
const timeout = 300_000;

type Told = readonly { readonly commit: string; readonly changes: readonly unknown[] }[];

async function tellHistory({ directory }: TemporaryRepository, flag: string | undefined, environment: string | undefined): Promise<HistoryReport> {
  const request = { cwd: directory, project: undefined, flag, environment, at: undefined, all: false, toolVersion: '0.1.0' };
  const outcome = await historyWorkflow({ files: nodeFiles('/'), git: nodeGit() }, request);
  if (isRefusal(outcome)) throw new Error(outcome.message);
  return outcome.report;
}

type Commits = readonly (readonly [string, Past])[];
type Past = { readonly kind: 'sound'; readonly project: Project } | { readonly kind: 'broken' | 'absent' };

/** Every commit of the first-parent line read apart and whole, oldest first. */
function readEach({ commits }: MadeHistory): Commits {
  return commits.map(({ commit, files }) => [commit, readOne(files)]);
}

function readOne(files: ReadonlyMap<string, string>): Past {
  const raw = Array.from(files, ([path, text]): RawFile => ({ kind: 'bytes', path, bytes: new TextEncoder().encode(text) }));
  if (!files.has('flags/maestro.yaml')) return { kind: 'absent' };
  const { project, diagnostics } = loadProject('flags', raw.filter(({ path }) => isProjectFile(path.slice('flags/'.length))));
  if (project === undefined) return { kind: 'broken' };
  const twice = project.duplicates.map(({ key }) => key);
  const killed = diagnostics.some(({ origin }) => origin.kind === 'file' && origin.path === 'flags/kills/production/one.yaml') ? ['one'] : [];
  return { kind: 'sound', project: { ...project, unreadable: { ...project.unreadable, flags: new Set([...project.unreadable.flags, ...twice, ...killed]) } } };
}

function isKnown(project: Project, flag: string): boolean {
  return !compareProjects(withoutFlags(project), project, { flag }).notCompared.includes(flag);
}

/** Each flag apart: every commit after which it is known, against the last one before that. */
function bruteForce(commits: Commits, asked: string | undefined, environment: string | undefined): Told {
  const told: { readonly commit: string; readonly changes: readonly unknown[] }[] = [];
  const lastKnown = new Map<string, Project>();
  let latest: Project | undefined;
  for (const [commit, past] of commits) {
    const project = past.kind === 'sound' ? past.project : past.kind === 'absent' && latest !== undefined ? withoutFlags(latest) : undefined;
    if (project === undefined) continue;
    const flags = ['one', 'two', 'three'].filter((flag) => isKnown(project, flag));
    const changes = flags.flatMap((flag) => (asked === undefined || asked === flag ? compareProjects(lastKnown.get(flag) ?? latest ?? withoutFlags(project), project, { environment, flag }).changes : []));
    for (const flag of ['one', 'two', 'three']) {
      if (flags.includes(flag)) lastKnown.set(flag, project);
      else if (!lastKnown.has(flag)) lastKnown.set(flag, latest ?? withoutFlags(project));
    }
    latest = project;
    const meant = changes.filter(({ facets }) => facets.some(({ kind }) => kind !== 'metadata'));
    if (meant.length > 0) told.unshift({ commit, changes: meant.map((change) => ({ flag: change.flag, environment: change.environment ?? null, facets: change.facets.map(toReportedFacet), effect: change.effect === undefined ? null : toReportedEffect(change.effect) })) });
  }
  return told;
}

/** One entry a commit, in an order of its own: a commit has two entries where it is compared with two. */
function inOrder(told: Told): Told {
  const byCommit = new Map<string, unknown[]>();
  for (const { commit, changes } of told) byCommit.set(commit, [...(byCommit.get(commit) ?? []), ...changes]);
  return Array.from(byCommit, ([commit, changes]) => ({ commit, changes: changes.map((change) => JSON.stringify(change)).sort() }));
}

it('tells of every commit what comparing it with the one before it tells, and of none other', async () => {
  const scope = fc.tuple(fc.constantFrom(undefined, 'one'), fc.constantFrom(undefined, 'production'));
  await fc.assert(
    fc.asyncProperty(arbitraryRoughHistory, scope, async (edits, [flag, environment]) => {
      const made = historyOf(edits);
      const [report, commits] = [await tellHistory(made.repository, flag, environment), readEach(made)];
      const told = report.entries.map(({ at, changes }) => ({
        commit: at.commit,
        changes: changes.map((change) => ({ flag: change.flag, environment: change.environment, facets: change.facets, effect: change.effect })),
      }));
      expect(inOrder(told)).toEqual(inOrder(bruteForce(commits, flag, environment)));
      const sound = new Set(commits.flatMap(([commit, past]) => (past.kind === 'sound' && ['one', 'two', 'three'].every((key) => isKnown(past.project, key)) ? [commit] : [])));
      expect(report.skipped.filter(({ at }) => sound.has(at.commit))).toEqual([]);
      made.repository.remove();
    }),
    { numRuns },
  );
}, timeout);

const question = { flag: 'one', environment: 'production', nowSeconds: 1_795_000_000, toolVersion: '0.1.0' };

type JsonContext = { readonly [attribute: string]: unknown };

/** The answer as `eval` gives it; `null` where there is no such flag. */
function answerOf(project: Project, context: JsonContext): unknown {
  const outcome = evaluateFlag(project, { ...question, context, trace: false });
  return isRefusal(outcome) ? null : { variant: outcome.report.variant, value: outcome.report.value };
}

/** Every change of the answer in the commits after `since`, newest first. */
function flipsBruteForce(commits: Commits, context: JsonContext, since: number): readonly unknown[] {
  const flips: unknown[] = [];
  let before: unknown = null;
  commits.forEach(([commit, past], index) => {
    if (past.kind === 'broken' || (past.kind === 'sound' && !isKnown(past.project, 'one'))) return;
    const answer = past.kind === 'sound' ? answerOf(past.project, context) : null;
    if (JSON.stringify(answer) !== JSON.stringify(before) && index > since) flips.unshift({ commit, from: before, to: answer });
    before = answer;
  });
  return flips;
}

const contexts: fc.Arbitrary<JsonContext> = fc.record({
  targetingKey: fc.nat(30).map((number) => `user-${number}`),
  tenant: fc.constantFrom('acme', 'globex'),
  groups: fc.constantFrom(['staff'], ['crew'], []),
});

it('lists every commit in which the answer of a context changed, as evaluating each of them apart does', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryRoughHistory, contexts, fc.option(fc.nat(5), { nil: undefined }), async (edits, context, startsAt) => {
      const made = historyOf(edits);
      const commits = readEach(made);
      const since = startsAt === undefined ? undefined : ({ kind: 'revision', revision: commits[startsAt]?.[0] ?? 'HEAD' } as const);
      const request = { ...question, cwd: made.repository.directory, project: undefined, at: undefined, context, since };
      const outcome = await whyWorkflow({ files: nodeFiles('/'), git: nodeGit() }, request);
      const newest = commits.at(-1)?.[1] ?? { kind: 'absent' };
      if (isRefusal(outcome)) {
        const isBroken = newest.kind === 'broken' || (newest.kind === 'sound' && !isKnown(newest.project, 'one'));
        expect([outcome.code, newest.kind === 'sound' && newest.project.flags.has('one')]).toEqual(isBroken ? ['broken-project', expect.anything()] : ['unknown-flag', false]);
      } else {
        const { flips, evaluation } = outcome.report;
        expect(flips.map(({ at, from, to }) => ({ commit: at.commit, from, to }))).toEqual(flipsBruteForce(commits, context, startsAt === undefined ? -1 : Math.min(startsAt, commits.length - 1)));
        expect({ variant: evaluation.variant, value: evaluation.value }).toEqual(newest.kind === 'sound' ? answerOf(newest.project, context) : undefined);
      }
      made.repository.remove();
    }),
    { numRuns },
  );
}, timeout);
