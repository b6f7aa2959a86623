import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bucketer } from '../../evaluate/bucket.ts';
import { buildProgram } from '../../evaluate/build-program.ts';
import { compileProgram } from '../../evaluate/compile-program.ts';
import type { DecisionProgram } from '../../evaluate/decision-program.ts';
import type { FlagEnvironment } from '../../model/flag.ts';
import { wholeShare } from '../../model/share.ts';
import { aFlag, aProject, aRule, aStage, serveSplit, serveVariant, testOf } from '../../testing/builders.ts';
import { arbitraryProject, projectEnvironments } from '../../testing/arbitrary-project.ts';
import type { Effect } from '../change.ts';
import { effectOfPrograms } from './effect-of-programs.ts';
import { estimateEffect } from './estimate-effect.ts';

/** Twenty rules that each look for a letter in the e-mail address: their combinations pass the bound. */
const letters = Array.from({ length: 20 }, (_, index) => String.fromCodePoint(97 + index));
const rulesServing = (variant: (letter: string) => string): FlagEnvironment['rules'] =>
  letters.map((letter) => aRule({ name: `has-${letter}`, when: testOf('email', { kind: 'contains', texts: [letter] }), serve: serveVariant(variant(letter)) }));

function at(entry: Partial<FlagEnvironment>, salt = 'new-checkout', variant: (letter: string) => string = () => 'on'): DecisionProgram {
  const flag = aFlag({ salt, environments: { production: { rules: rulesServing(variant), ...entry } } });
  return buildProgram(aProject({ settings: { internalSegment: undefined }, flags: [flag] }), 'new-checkout', 'production');
}

/** What all 100,000 buckets of the first program's salt say, for somebody without anything but a unit. */
function countBuckets(before: DecisionProgram, after: DecisionProgram): { readonly gained: number; readonly lost: number } {
  const bucketUnder = bucketer(before.rollout.salt);
  const [left, right] = [compileProgram(before), compileProgram(after)];
  const seen = new Set<number>();
  let [gained, lost] = [0, 0];
  for (let number = 0; seen.size < wholeShare; number += 1) {
    const unit = `n${number}`;
    const bucket = bucketUnder(unit);
    if (seen.has(bucket)) continue;
    seen.add(bucket);
    const [one, other] = [left, right].map((evaluator) => evaluator.decide({ [before.rollout.attribute]: unit }, 0).variant);
    if (one === 'off' && other === 'on') gained += 1;
    if (one === 'on' && other === 'off') lost += 1;
  }
  return { gained, lost };
}

describe('the estimate of an effect that passes the bound', () => {
  it.each([
    ['a raised stage', at({ stage: aStage('1%') }), at({ stage: aStage('5%') })],
    ['another salt', at({ stage: aStage('10%') }), at({ stage: aStage('10%') }, 'v2')],
    ['a new split', at({ stage: aStage('10%') }), at({ stage: aStage('10%'), serve: serveSplit(['on', 30], ['off', 70]) })],
    ['the first stage of 0.001 %', at({ stage: aStage('targeted') }), at({ stage: aStage('0.001%') })],
  ])('of %s holds what counting every bucket gives', (_, before, after) => {
    const effect = effectOfPrograms(before, after);
    const counted = countBuckets(before, after);
    expect(effect.exact).toBe('bounded');
    for (const kind of ['gained', 'lost'] as const) {
      const interval = effect.sample?.[kind] ?? { low: 1, high: 0 };
      expect(interval.low, kind).toBeLessThanOrEqual(counted[kind]);
      expect(interval.high, kind).toBeGreaterThanOrEqual(counted[kind]);
      // Half a percent of everyone at most: wider would say nothing.
      expect(interval.high - interval.low).toBeLessThan(1200);
    }
  });

  it('finds the one rule of twenty that gives something else, and says which', () => {
    const effect = effectOfPrograms(at({ stage: aStage('5%') }), at({ stage: aStage('5%') }, 'new-checkout', (letter) => (letter === 'k' ? 'off' : 'on')));
    expect(effect.regions.map(({ when, matrix }) => [when.replace(/\d+ /, ''), matrix])).toEqual([
      ['rule has-k decides (sampled)', [{ from: 'on', to: 'off', share: 100_000, byHash: 0, byRule: 100_000 }]],
    ]);
    expect([effect.gained, effect.lost, effect.sample?.lost]).toEqual([0, 0, { low: 0, high: 14 }]);
  });

  it('is the same each time', () => {
    const [before, after] = [at({ stage: aStage('1%') }), at({ stage: aStage('5%') })];
    expect(estimateEffect(before, after)).toEqual(estimateEffect(before, after));
  });
});

const numRuns = process.env['MAESTRO_TEST_LONG'] === '1' ? 300 : 5;

it('an estimate sees nothing that the exact effect does not hold', () => {
  const transitions = ({ regions }: Effect): ReadonlySet<string> => new Set(regions.flatMap(({ matrix }) => matrix.map(({ from, to }) => `${from} ${to}`)));
  fc.assert(
    fc.property(arbitraryProject({ flags: 2 }), arbitraryProject({ flags: 2 }), fc.constantFrom(...projectEnvironments), (before, after, environment) => {
      const programs = [buildProgram(before, 'flag-0', environment), buildProgram(after, 'flag-0', environment)] as const;
      const exact = transitions(effectOfPrograms(...programs));
      for (const transition of transitions(estimateEffect(...programs))) expect(exact).toContain(transition);
    }),
    { numRuns },
  );
}, 3_600_000);
