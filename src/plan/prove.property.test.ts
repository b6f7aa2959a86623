import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildProgram } from '../evaluate/build-program.ts';
import { compileProgram } from '../evaluate/compile-program.ts';
import type { DecisionProgram } from '../evaluate/decision-program.ts';
import type { Project } from '../model/project.ts';
import { someSecond } from '../testing/arbitrary-condition.ts';
import { arbitraryContext } from '../testing/arbitrary-context.ts';
import { arbitraryProject, arbitraryStage, projectEnvironments, withStage } from '../testing/arbitrary-project.ts';
import { prove, type Property } from './prove.ts';

const runs = process.env['MAESTRO_TEST_LONG'] === '1' ? 5_000 : 300;

/** One flag of a project, and the same one, the one of another project, or the same one at another stage. */
const pairs = fc.tuple(arbitraryProject({ flags: 2 }), arbitraryProject({ flags: 2 }), arbitraryStage(), fc.constantFrom(...projectEnvironments)).chain(([one, other, stage, environment]) => {
  const staged = one.flags.get('flag-0')?.environments.has(environment) === true ? withStage(one, 'flag-0', environment, stage) : one;
  return fc.record({
    before: fc.constant(one),
    after: fc.constantFrom(one, other, staged, staged),
    environment: fc.constant(environment),
    contexts: fc.array(fc.oneof(arbitraryContext(one), arbitraryContext(other)), { minLength: 50, maxLength: 50 }),
  });
});

const violations: { readonly [P in Property]: (before: DecisionProgram, from: Shown, to: Shown) => boolean } = {
  'no-change': (_, from, to) => from.variant !== to.variant || JSON.stringify(from.value) !== JSON.stringify(to.value),
  monotone: (before, from, to) => from.variant !== before.safe && from.variant !== to.variant,
  equal: (_, from, to) => from.variant !== to.variant,
};

interface Shown {
  readonly variant: string;
  readonly value: unknown;
}

it.each(['no-change', 'monotone', 'equal'] as const)('proves %s only where no context breaks it, and refutes it with a context that does', (property) => {
  const outcomes = { holds: 0, fails: 0, unsettled: 0 };
  fc.assert(
    fc.property(pairs, ({ before, after, environment, contexts }) => {
      const programs = programsOf(before, after, environment);
      const [left, right] = [compileProgram(programs.before), compileProgram(programs.after)];
      const breaks = (context: object, at: number): boolean =>
        violations[property](programs.before, left.decide({ ...context }, at), right.decide({ ...context }, at));
      const proof = prove(property, { project: before, flag: 'flag-0', environment }, { project: after, flag: 'flag-0', environment });
      outcomes[proof.kind] += 1;
      if (proof.kind === 'holds') for (const context of contexts) expect(breaks(context, someSecond)).toBe(false);
      // What is reported travels as JSON.
      if (proof.kind === 'fails') expect(breaks(JSON.parse(JSON.stringify(proof.counterexample.context)) as object, proof.counterexample.nowSeconds ?? someSecond)).toBe(true);
    }),
    { numRuns: runs },
  );
  expect(outcomes.holds).toBeGreaterThan(runs / 10);
  expect(outcomes.fails).toBeGreaterThan(runs / 10);
  expect(outcomes.unsettled).toBeLessThan(runs / 20);
});

function programsOf(before: Project, after: Project, environment: string): { readonly before: DecisionProgram; readonly after: DecisionProgram } {
  return { before: buildProgram(before, 'flag-0', environment), after: buildProgram(after, 'flag-0', environment) };
}
