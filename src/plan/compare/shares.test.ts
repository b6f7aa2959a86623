import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bucketer } from '../../evaluate/bucket.ts';
import { buildProgram } from '../../evaluate/build-program.ts';
import { compileProgram } from '../../evaluate/compile-program.ts';
import type { DecisionProgram } from '../../evaluate/decision-program.ts';
import { wholeShare } from '../../model/share.ts';
import { someSecond } from '../../testing/arbitrary-condition.ts';
import { arbitraryContext, type JsonContext } from '../../testing/arbitrary-context.ts';
import { arbitraryProject, projectEnvironments } from '../../testing/arbitrary-project.ts';
import { type Compared, comparePrograms } from './compared.ts';
import { landingAt } from './landing-at.ts';
import { partsOf, regionsOf } from './regions.ts';
import type { Variable } from './variables.ts';

const runs = process.env['MAESTRO_TEST_LONG'] === '1' ? 5_000 : 25;
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

type AxisVariable = Extract<Variable, { readonly kind: 'axis' }>;

/** The one axis of a comparison whose unit no rule asks for; `undefined` for any other comparison. */
function onlyAxis({ variables }: Compared): AxisVariable['axis'] | undefined {
  const axes = variables.filter((variable): variable is AxisVariable => variable.kind === 'axis');
  const [only] = axes;
  const isAskedFor = variables.some((variable) => variable.kind === 'attribute' && variable.questions.attribute === only?.axis.attribute && variable.questions.tests.length > 0);
  return axes.length === 1 && !isAskedFor ? only?.axis : undefined;
}

function countByEvaluator(programs: readonly [DecisionProgram, DecisionProgram], contexts: Iterable<JsonContext>): ReadonlyMap<string, number> {
  const [before, after] = programs.map(compileProgram);
  const counts = new Map<string, number>();
  for (const context of contexts) {
    const key = `${before?.decide(context, someSecond).variant} -> ${after?.decide(context, someSecond).variant}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** What the comparison says of the contexts that differ from this one in their unit alone. */
function countByComparison(compared: Compared, context: JsonContext): ReadonlyMap<string, number> {
  const landing = landingAt(compared, context, someSecond);
  const ends = regionsOf(compared, compared.root);
  const end = ends.find(({ where }) => holdsAt(compared, where, context));
  if (end === undefined) return new Map([[`${landing.from} -> ${landing.to}`, wholeShare]]);
  const shares = new Map<string, number>();
  for (const { from, to, fraction } of partsOf(compared, end.node)) shares.set(`${from} -> ${to}`, (shares.get(`${from} -> ${to}`) ?? 0) + Math.round(fraction * wholeShare));
  return shares;
}

function holdsAt(compared: Compared, where: number, context: JsonContext): boolean {
  const asLanding = compared.diagrams.choose(where, compared.diagrams.leaf('["yes","","yes",""]'), compared.diagrams.leaf('["no","","no",""]'));
  return landingAt({ ...compared, root: asLanding }, context, someSecond).from === 'yes';
}

function changes(counts: ReadonlyMap<string, number>): readonly string[] {
  const differing = [...counts].filter(([key]) => key.split(' -> ')[0] !== key.split(' -> ')[1]);
  return differing.map(([key, count]) => `${key}: ${count}`).sort();
}

const pairs = fc.tuple(arbitraryProject({ flags: 2 }), arbitraryProject({ flags: 2 }), fc.constantFrom(...projectEnvironments)).chain(([before, after, environment]) =>
  fc.record({ before: fc.constant(before), after: fc.constant(after), environment: fc.constant(environment), context: fc.oneof(arbitraryContext(before), arbitraryContext(after)) }),
);

test('the shares of a region are what counting all 100,000 buckets gives', { timeout: 600_000 }, () => {
  let counted = 0;
  fc.assert(
    fc.property(pairs, ({ before, after, environment, context }) => {
      const programs = [buildProgram(before, 'flag-0', environment), buildProgram(after, 'flag-0', environment)] as const;
      const compared = comparePrograms(...programs);
      const axis = onlyAxis(compared);
      fc.pre(axis !== undefined);
      const contexts = unitOfEveryBucket(axis.salt).map((unit) => ({ ...context, [axis.attribute]: unit }));
      const expected = countByEvaluator(programs, contexts);
      expect(changes(countByComparison(compared, contexts[0] ?? context))).toEqual(changes(expected));
      if (changes(expected).length > 0) counted += 1;
    }),
    { numRuns: runs },
  );
  expect(counted).toBeGreaterThan(runs / 10);
});
