import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bucketer, bucketOf } from '../../evaluate/bucket.ts';
import { buildProgram } from '../../evaluate/build-program.ts';
import { compileProgram } from '../../evaluate/compile-program.ts';
import type { Axis, DecisionProgram } from '../../evaluate/decision-program.ts';
import { wholeShare } from '../../model/share.ts';
import { someSecond } from '../../testing/arbitrary-condition.ts';
import { arbitraryContext, type JsonContext } from '../../testing/arbitrary-context.ts';
import { arbitraryProject, projectEnvironments } from '../../testing/arbitrary-project.ts';
import { type Counts, countByBuckets, decideByBuckets, type Somebody } from '../../testing/decide-by-buckets.ts';
import type { Region } from '../change.ts';
import { type Compared, comparePrograms, impossibleLabel } from './compared.ts';
import type { NodeId } from './diagram.ts';
import { effectOfPrograms } from './effect-of-programs.ts';
import { PathSearch } from './path-search.ts';
import { RegionFinder } from './region-finder.ts';
import { differingRegions } from './regions.ts';

const isLong = process.env['MAESTRO_TEST_LONG'] === '1';

const pairs = fc.tuple(arbitraryProject({ flags: 2 }), arbitraryProject({ flags: 2 }), fc.constantFrom(...projectEnvironments)).chain(([before, after, environment]) =>
  fc.record({
    programs: fc.constant({ before: buildProgram(before, 'flag-0', environment), after: buildProgram(after, 'flag-0', environment) }),
    contexts: fc.array(fc.oneof(arbitraryContext(before), arbitraryContext(after)), { minLength: 4, maxLength: 4 }),
  }),
);

interface Programs {
  readonly before: DecisionProgram;
  readonly after: DecisionProgram;
}

test('the shares of every region are what a context of it gets in all 100,000 buckets, and outside of them nothing differs', { timeout: 3_600_000 }, () => {
  const runs = isLong ? 5_000 : 150;
  let regions = 0;
  fc.assert(
    fc.property(pairs, ({ programs, contexts }) => {
      const [effect, finder] = [effectOfPrograms(programs.before, programs.after), new RegionFinder(programs.before, programs.after)];
      const count = countByBuckets(programs.before, programs.after);
      const met = [...oneOfEach(comparePrograms(programs.before, programs.after)), ...contexts.map((context) => ({ context, nowSeconds: someSecond }))];
      const places = met.map((somebody) => {
        const place = finder.regionAt(somebody.context, somebody.nowSeconds);
        expectShares(place === undefined ? undefined : effect.regions[place], count(somebody));
        expectOracleIsEvaluator(programs, somebody);
        return place;
      });
      // Every region is met: none is there that nobody can reach.
      expect(new Set(places.filter((place) => place !== undefined)).size).toBe(effect.regions.length);
      regions += effect.regions.length;
    }),
    { numRuns: runs },
  );
  expect(regions).toBeGreaterThan(runs / 2);
});

/** Somebody of each region, and of what is outside of all of them. */
function oneOfEach(compared: Compared): readonly Somebody[] {
  const { diagrams, possible } = compared;
  const { special, rest } = differingRegions(compared);
  const wheres = [...special, ...rest].map(({ where }) => where);
  const outside = wheres.reduce((open, where) => diagrams.choose(where, diagrams.no, open), possible);
  return [...wheres, outside].flatMap((where) => somebodyIn(compared, where));
}

function somebodyIn(compared: Compared, where: NodeId): readonly Somebody[] {
  const { diagrams } = compared;
  const found = new PathSearch({ ...compared, root: diagrams.choose(where, diagrams.yes, diagrams.leaf(impossibleLabel)) }, (label) => label === 'yes').find();
  return found === undefined ? [] : [{ context: found.context, nowSeconds: found.nowSeconds ?? someSecond }];
}

function expectShares(region: Region | undefined, counts: Counts): void {
  const changed = [...counts].filter(([key]) => key.split(' -> ')[0] !== key.split(' -> ')[1]);
  const predicted = new Map((region?.matrix ?? []).map(({ from, to, share }) => [`${from} -> ${to}`, share]));
  for (const [key, part] of changed) expect(Math.abs((predicted.get(key) ?? 0) - part * wholeShare)).toBeLessThan(isWhole(part) ? 1e-6 : 2);
  for (const key of predicted.keys()) expect(changed.map(([each]) => each)).toContain(key);
  if (region !== undefined) expect(region.matrix.length).toBeGreaterThan(0);
}

// Buckets of two axes make parts that are no whole ones, and those are rounded.
function isWhole(part: number): boolean {
  return part * wholeShare > 0.5 && Math.abs(part * wholeShare - Math.round(part * wholeShare)) < 1e-6;
}

function expectOracleIsEvaluator({ before, after }: Programs, somebody: Somebody): void {
  const bucketOn = ({ attribute, salt }: Axis): number => bucketOf(salt, String(somebody.context[attribute]));
  for (const program of [before, after]) expect(decideByBuckets(program, somebody, bucketOn)).toBe(compileProgram(program).decide(somebody.context, somebody.nowSeconds).variant);
}

const unitsBySalt = new Map<string, readonly string[]>();

/** A unit in every bucket, in the order of buckets. */
function unitOfEveryBucket(salt: string): readonly string[] {
  const known = unitsBySalt.get(salt);
  if (known !== undefined) return known;
  const bucketUnder = bucketer(salt);
  const units: string[] = [];
  for (let number = 0, filled = 0; filled < wholeShare; number += 1) {
    const bucket = bucketUnder(`n${number}`);
    if (units[bucket] !== undefined) continue;
    units[bucket] = `n${number}`;
    filled += 1;
  }
  unitsBySalt.set(salt, units);
  return units;
}

/** The one axis of a comparison whose unit no rule asks for; `undefined` for any other comparison. */
function onlyAxis({ variables }: Compared): Axis | undefined {
  const axes = variables.flatMap((variable) => (variable.kind === 'axis' ? [variable.axis] : []));
  const [only] = axes;
  const isAskedFor = variables.some((variable) => variable.kind === 'attribute' && variable.questions.attribute === only?.attribute && variable.questions.tests.length > 0);
  return axes.length === 1 && !isAskedFor ? only : undefined;
}

test('the shares of a region are what the evaluator gives to a unit of every bucket', { timeout: 3_600_000 }, () => {
  const runs = isLong ? 1_000 : 30;
  let counted = 0;
  fc.assert(
    fc.property(pairs, ({ programs, contexts: [context = {}] }) => {
      const axis = onlyAxis(comparePrograms(programs.before, programs.after));
      fc.pre(axis !== undefined);
      const counts = countByEvaluator(programs, context, axis);
      const place = new RegionFinder(programs.before, programs.after).regionAt({ ...context, [axis.attribute]: 'n1' }, someSecond);
      expectShares(place === undefined ? undefined : effectOfPrograms(programs.before, programs.after).regions[place], counts);
      if (place !== undefined) counted += 1;
    }),
    { numRuns: runs },
  );
  expect(counted).toBeGreaterThan(runs / 10);
});

function countByEvaluator({ before, after }: Programs, around: JsonContext, { attribute, salt }: Axis): Counts {
  const [left, right] = [compileProgram(before), compileProgram(after)];
  const context = { ...around, [attribute]: '' };
  const counts = new Map<string, number>();
  for (const unit of unitOfEveryBucket(salt)) {
    context[attribute] = unit;
    const key = `${left.decide(context, someSecond).variant} -> ${right.decide(context, someSecond).variant}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Map([...counts].map(([key, count]) => [key, count / wholeShare]));
}
