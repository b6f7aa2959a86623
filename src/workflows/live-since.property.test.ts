import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isProjectFile, maximumFileBytes } from '../document/project-files.ts';
import { nodeGit } from '../effects/node-git.ts';
import { buildProgram } from '../evaluate/build-program.ts';
import { compileProgram } from '../evaluate/compile-program.ts';
import type { Project } from '../model/project.ts';
import { decidability } from '../plan/decidability.ts';
import { toSide } from '../plan/side.ts';
import { arbitraryHistory, repositoryOf } from '../testing/random-history.ts';
import type { TemporaryRepository } from '../testing/temporary-repository.ts';
import { liveSince } from './live-since.ts';
import { openCommit } from './open-project.ts';

const numRuns = process.env['MAESTRO_TEST_LONG'] === '1' ? 200 : 5;
/** Real repositories take a while where others use the machine, too. */
const timeout = 3_600_000;

interface Asked {
  readonly flag: string;
  readonly environment: string;
}

const contexts = Array.from({ length: 240 }, (_, index) => ({
  targetingKey: `user-${index}`,
  tenant: index % 2 === 0 ? 'acme' : `tenant-${index}`,
  groups: [['staff'], ['crew'], []][index % 3] ?? [],
}));

/** What everybody gets, one by one, and the stage that is felt; `unknown` where errors hide it, `absent` where there is no such flag. */
function decisionsOf(project: Project | undefined, { flag, environment }: Asked): string {
  if (project === undefined) return 'unknown';
  if (!project.flags.has(flag) && !project.unreadable.flags.has(flag)) return 'absent';
  if (!decidability(project)(flag)) return 'unknown';
  const evaluator = compileProgram(buildProgram(project, flag, environment));
  const decisions = contexts.map((context) => evaluator.decide(context, 0)).map(({ variant, value }) => [variant, value]);
  // A stage that waits under a kill is felt by nobody: what it is changed to there moves no clock.
  const state = toSide(project, flag, environment)?.state;
  return JSON.stringify([state?.killed === true ? 'killed' : state?.stage, decisions]);
}

/** Reads every first-parent commit apart, newest first, and stops at the first that is known to decide otherwise. */
async function bruteForce({ directory, git }: TemporaryRepository, asked: Asked): Promise<string | undefined> {
  let present: string | undefined;
  let oldest: string | undefined;
  for (const commit of git('log', '--first-parent', '--format=%H').split('\n')) {
    const { project } = await openCommit(nodeGit(), { topLevel: directory, commit, root: 'flags' });
    const decisions = decisionsOf(project, asked);
    present ??= decisions;
    if (decisions === present) oldest = commit;
    else if (decisions !== 'unknown') return oldest;
  }
  return oldest;
}

it('finds the commit that deciding every commit apart finds, whatever is merged, broken and mended', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryHistory, fc.constantFrom(1, 3, 128), async (edits, page) => {
      const repo = repositoryOf(edits);
      const commit = repo.git('rev-parse', 'HEAD');
      const base = { topLevel: repo.directory, commit, root: 'flags' };
      const { project } = await openCommit(nodeGit(), base);
      const isKnown = project === undefined ? (): boolean => false : decidability(project);
      const asked = ['one', 'two', 'three'].filter(isKnown).flatMap((flag) => ['staging', 'production'].map((environment) => ({ flag, environment })));
      const files = await nodeGit().readTree({ ...base, folder: 'flags', accept: isProjectFile, maximumBytes: maximumFileBytes });
      const answers = await liveSince(nodeGit(), { ...base, files }, { asked, page });
      for (const each of asked) {
        const found = answers.get(`${each.environment}/${each.flag}`);
        const expected = await bruteForce(repo, each);
        expect([each, found?.kind, found?.commit]).toEqual([each, 'since', expected]);
        expect(found?.seconds).toBe(Number(repo.git('show', '--no-patch', '--format=%ct', expected ?? '')));
      }
      repo.remove();
    }),
    { numRuns },
  );
}, timeout);
