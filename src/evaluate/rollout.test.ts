import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aFlag, aProject, aRule, aStage, serveSplit } from '../testing/builders.ts';
import { arbitraryContext } from '../testing/arbitrary-context.ts';
import { arbitraryProject, arbitraryStage, withStage } from '../testing/arbitrary-project.ts';
import { compareStages } from '../model/stage.ts';
import { buildProgram } from './build-program.ts';
import { compileProgram, type Evaluator } from './compile-program.ts';

const units = 100_000;
const ladder = ['targeted', 'internal', '0.001%', '1%', '5%', '10%', '33.333%', '50%', '99.999%', '100%'];

function evaluatorAt(stage: string, split: boolean): Evaluator {
  const serve = split ? serveSplit(['on', 30], ['alt', 70]) : serveSplit(['on', 100]);
  const variants = { on: true, alt: true, off: false };
  const flag = aFlag({ variants, environments: { production: { stage: aStage(stage), serve, rules: [aRule()] } } });
  return compileProgram(buildProgram(aProject({ flags: [flag] }), 'new-checkout', 'production'));
}

describe('raising a stage', () => {
  for (const split of [false, true]) {
    it(`takes the flag from none of 100,000 units and moves none to another arm, for every pair of stages${split ? ' of a split' : ''}`, () => {
      const evaluators = ladder.map((stage) => evaluatorAt(stage, split));
      const worse: string[] = [];
      for (let number = 0; number < units; number += 1) {
        const context = { targetingKey: `u-${number}`, tenant: number % 1000 === 0 ? 'acme' : 'other' };
        // Along an ordered ladder "never changes once exposed" holds for neighbours exactly when it holds for every pair.
        const variants = evaluators.map((evaluator) => evaluator.decide(context, 0).variant);
        const first = variants.findIndex((variant) => variant !== 'off');
        if (first !== -1 && variants.slice(first).some((variant) => variant !== variants[first])) worse.push(context.targetingKey);
      }
      expect(worse).toEqual([]);
    });
  }

  it('exposes exactly the share of the buckets', () => {
    const counts = ['1%', '50%'].map((stage) => {
      const evaluator = evaluatorAt(stage, false);
      return Array.from({ length: units }, (_, number) => evaluator.decide({ targetingKey: `u-${number}` }, 0)).filter(({ variant }) => variant === 'on').length;
    });
    expect(counts.map((count) => Math.round(count / 100) / 10)).toEqual([expect.closeTo(1, 0), expect.closeTo(50, 0)]);
  });

  it('loses nobody in any flag that needs no other, whatever its rules', () => {
    const scenario = arbitraryProject({ flags: 1 }).chain((project) =>
      fc.record({ project: fc.constant(project), stages: fc.tuple(arbitraryStage(), arbitraryStage()), contexts: fc.array(arbitraryContext(project), { minLength: 10, maxLength: 10 }) }),
    );
    fc.assert(
      fc.property(scenario, ({ project, stages, contexts }) => {
        const [low, high] = stages.toSorted(compareStages);
        if (project.flags.get('flag-0')?.environments.has('production') !== true || low === undefined || high === undefined) return;
        if (project.kills.size > 0 || low.kind === 'off') return;
        const [before, after] = [low, high].map((stage) => compileProgram(buildProgram(withStage(project, 'flag-0', 'production', stage), 'flag-0', 'production')));
        for (const context of contexts) {
          const had = before?.decide(context, 0);
          if (had !== undefined && !['off', 'off:control'].includes(had.arm)) expect(after?.decide(context, 0).variant).toBe(had.variant);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
