import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nodeFiles } from '../effects/node-files.ts';
import { nodeGit } from '../effects/node-git.ts';
import type { HistoryReport } from '../model/generated/output/history.ts';
import type { Project } from '../model/project.ts';
import { compareProjects } from '../plan/diff-projects.ts';
import { withoutFlags } from '../plan/without-flags.ts';
import { arbitraryHistory, repositoryOf } from '../testing/random-history.ts';
import type { TemporaryRepository } from '../testing/temporary-repository.ts';
import { evaluateFlag } from './evaluate.ts';
import { historyWorkflow } from './history.ts';
import { openCommit } from './open-project.ts';
import { toReportedFacet } from './plan-report.ts';
import { toReportedEffect } from './reported-effect.ts';
import { isRefusal } from './refusal.ts';
import { whyWorkflow } from './why.ts';

const numRuns = process.env['MAESTRO_TEST_LONG'] === '1' ? 200 : 5;
/** Real repositories take a while where others use the machine, too. */
const timeout = 300_000;

type Told = readonly { readonly commit: string; readonly changes: readonly unknown[] }[];

async function historyOf({ directory }: TemporaryRepository, flag: string | undefined, environment: string | undefined): Promise<HistoryReport> {
  const request = { cwd: directory, project: undefined, flag, environment, at: undefined, all: false, toolVersion: '0.1.0' };
  const outcome = await historyWorkflow({ files: nodeFiles('/'), git: nodeGit() }, request);
  if (isRefusal(outcome)) throw new Error(outcome.message);
  return outcome.report;
}

/** Every commit of the first-parent line read apart, oldest first; `undefined` for one with errors that hide decisions. */
async function readEach({ directory, git }: TemporaryRepository): Promise<readonly (readonly [string, Project | undefined])[]> {
  const commits = git('log', '--first-parent', '--format=%H', '--reverse').split('\n');
  const read: (readonly [string, Project | undefined])[] = [];
  for (const commit of commits) {
    const { project, diagnostics } = await openCommit(nodeGit(), { topLevel: directory, commit, root: 'flags' });
    const isBroken = project === undefined || diagnostics.some(({ severity }) => severity === 'error') || compareProjects(withoutFlags(project), project).notCompared.length > 0;
    read.push([commit, isBroken ? undefined : project]);
  }
  return read;
}

function bruteForce(commits: Awaited<ReturnType<typeof readEach>>, flag: string | undefined, environment: string | undefined): Told {
  const told: { readonly commit: string; readonly changes: readonly unknown[] }[] = [];
  let before: Project | undefined;
  for (const [commit, project] of commits) {
    if (project === undefined) continue;
    const changes = compareProjects(before ?? withoutFlags(project), project, { environment }).changes
      .filter((change) => flag === undefined || change.flag === flag)
      .filter(({ facets }) => facets.some(({ kind }) => kind !== 'metadata'))
      .map((change) => ({ flag: change.flag, environment: change.environment ?? null, facets: change.facets.map(toReportedFacet), effect: change.effect === undefined ? null : toReportedEffect(change.effect) }));
    if (changes.length > 0) told.unshift({ commit, changes });
    before = project;
  }
  return told;
}

it('tells of every commit what comparing it with the one before it tells, and of none other', async () => {
  const scope = fc.tuple(fc.constantFrom(undefined, 'one'), fc.constantFrom(undefined, 'production'));
  await fc.assert(
    fc.asyncProperty(arbitraryHistory, scope, async (edits, [flag, environment]) => {
      const repo = repositoryOf(edits);
      const [report, commits] = [await historyOf(repo, flag, environment), await readEach(repo)];
      const told = report.entries.map(({ at, changes }) => ({
        commit: at.commit,
        changes: changes.map((change) => ({ flag: change.flag, environment: change.environment, facets: change.facets, effect: change.effect })),
      }));
      expect(told).toEqual(bruteForce(commits, flag, environment));
      const broken = commits.filter(([, project]) => project === undefined).map(([commit]) => commit);
      const skipped = report.skipped.map(({ at }) => at.commit);
      expect(skipped.every((commit) => broken.includes(commit))).toBe(true);
      repo.remove();
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
function flipsBruteForce(commits: Awaited<ReturnType<typeof readEach>>, context: JsonContext, since: number): readonly unknown[] {
  const flips: unknown[] = [];
  let before: unknown = null;
  commits.forEach(([commit, project], index) => {
    if (project === undefined) return;
    const answer = answerOf(project, context);
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
    fc.asyncProperty(arbitraryHistory, contexts, fc.option(fc.nat(5), { nil: undefined }), async (edits, context, startsAt) => {
      const repo = repositoryOf(edits);
      const commits = await readEach(repo);
      const since = startsAt === undefined ? undefined : ({ kind: 'revision', revision: commits[startsAt]?.[0] ?? 'HEAD' } as const);
      const request = { ...question, cwd: repo.directory, project: undefined, at: undefined, context, since };
      const outcome = await whyWorkflow({ files: nodeFiles('/'), git: nodeGit() }, request);
      const newest = commits.at(-1)?.[1];
      if (isRefusal(outcome)) {
        expect([outcome.code, newest?.flags.has('one')]).toEqual(newest === undefined ? ['broken-project', undefined] : ['unknown-flag', false]);
      } else {
        const { flips, evaluation } = outcome.report;
        expect(flips.map(({ at, from, to }) => ({ commit: at.commit, from, to }))).toEqual(flipsBruteForce(commits, context, startsAt === undefined ? -1 : Math.min(startsAt, commits.length - 1)));
        expect({ variant: evaluation.variant, value: evaluation.value }).toEqual(newest && answerOf(newest, context));
      }
      repo.remove();
    }),
    { numRuns },
  );
}, timeout);
