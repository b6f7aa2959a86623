import fc from 'fast-check';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { variantOfArm } from '../evaluate/arm-names.ts';
import { compileProgram } from '../evaluate/compile-program.ts';
import type { Project } from '../model/project.ts';
import { serializeArtifact } from '../outputs/flagd/serialize.ts';
import { toFlagdArtifact } from '../outputs/flagd.ts';
import type { Change } from '../plan/change.ts';
import { RegionFinder } from '../plan/compare/region-finder.ts';
import { diffProjects } from '../plan/diff-projects.ts';
import { programsOf } from '../plan/effect-of-change.ts';
import { toSide } from '../plan/side.ts';
import { someSecond } from '../testing/arbitrary-condition.ts';
import { arbitraryContext, type JsonContext } from '../testing/arbitrary-context.ts';
import { arbitraryProject } from '../testing/arbitrary-project.ts';
import { loadFlagd } from '../testing/flagd-engine.ts';
import { recordsOf } from '../testing/records-of.ts';
import { countPopulation, decidingOf } from './count-population.ts';

const numRuns = process.env['MAESTRO_TEST_LONG'] === '1' ? 2_000 : 60;

const pairs = fc.tuple(arbitraryProject({ flags: 3 }), arbitraryProject({ flags: 3 })).chain(([before, after]) =>
  fc.record({
    before: fc.constant(before),
    after: fc.constant(after),
    people: fc.array(fc.oneof(arbitraryContext(before), arbitraryContext(after)), { minLength: 30, maxLength: 30 }),
  }),
);

type Decide = (context: JsonContext) => string;
type Counts = { readonly [transition: string]: number };

function countBy(people: readonly JsonContext[], from: Decide, to: Decide): Counts {
  const counts: Record<string, number> = {};
  for (const person of people) {
    const [before, after] = [from(person), to(person)];
    if (before !== after) counts[`${before} ${after}`] = (counts[`${before} ${after}`] ?? 0) + 1;
  }
  return counts;
}

/** What flagd's own engine decides from the compiled artifact; a flag that is not there counts as off. */
function flagdOf(project: Project, { flag, environment }: Change, safe: string): Decide {
  if (!project.flags.has(flag)) return () => safe;
  const decide = loadFlagd(serializeArtifact(toFlagdArtifact(project, environment ?? '')), 'compiled');
  return (context) => variantOfArm(decide(flag, context).variant ?? '');
}

const nowAndThen = { now: new Date(someSecond * 1000), showProgress: () => undefined };

beforeAll(() => void vi.useFakeTimers({ now: someSecond * 1000, toFake: ['Date'] }));
afterAll(() => void vi.useRealTimers());

it('counts of people are what the evaluator and flagd decide for each of them on both sides, and each is in the region that tells so', async () => {
  let differing = 0;
  await fc.assert(
    fc.asyncProperty(pairs, async ({ before, after, people }) => {
      const changes = diffProjects(before, after).filter(({ environment, effect }) => environment !== undefined && effect !== undefined);
      const records = recordsOf({ people: people.map((person) => JSON.stringify(person)).join('\n') });
      const counted = await countPopulation({ records, showProgress: nowAndThen.showProgress }, { source: 'people', format: 'ndjson' }, changes, decidingOf({ before, after, now: nowAndThen.now }));
      expect([counted.population.people, counted.population.refused]).toEqual([people.length, 0]);
      for (const change of changes) {
        const sides = programsOf({ before: toSide(before, change.flag, change.environment ?? ''), after: toSide(after, change.flag, change.environment ?? '') });
        const [left, right] = [compileProgram(sides.before), compileProgram(sides.after)];
        const expected = countBy(people, (person) => left.decide(person, someSecond).variant, (person) => right.decide(person, someSecond).variant);
        const told = counted.people.get(change);
        expect(Object.fromEntries(told?.matrix.map(({ from, to, people: count }) => [`${from} ${to}`, count]) ?? [])).toEqual(expected);
        // The wire has no negative zero and no lone surrogate; what flagd decides is asked for what JSON carries.
        const carried = people.map((person) => JSON.parse(JSON.stringify(person)) as JsonContext);
        expect(countBy(carried, flagdOf(before, change, sides.before.safe), flagdOf(after, change, sides.after.safe))).toEqual(expected);
        differing += Object.keys(expected).length;
        const finder = new RegionFinder(sides.before, sides.after);
        for (const person of people) {
          const [from, to] = [left.decide(person, someSecond).variant, right.decide(person, someSecond).variant];
          const region = finder.regionAt(person, someSecond);
          const matrix = region === undefined ? undefined : change.effect?.regions[region]?.matrix;
          if (from !== to) expect(matrix?.some((each) => each.from === from && each.to === to)).toBe(true);
        }
        const inRegions = told?.regions.reduce((sum, each) => sum + each.people, 0);
        expect(inRegions).toBe((told?.gained ?? 0) + (told?.lost ?? 0) + (told?.moved ?? 0));
      }
    }),
    { numRuns },
  );
  expect(differing).toBeGreaterThan(numRuns);
}, 3_600_000);
