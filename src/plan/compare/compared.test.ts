import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildProgram } from '../../evaluate/build-program.ts';
import { compileProgram } from '../../evaluate/compile-program.ts';
import { someSecond } from '../../testing/arbitrary-condition.ts';
import { arbitraryContext } from '../../testing/arbitrary-context.ts';
import { arbitraryProject, projectEnvironments } from '../../testing/arbitrary-project.ts';
import { comparePrograms } from './compared.ts';
import { landingAt } from './landing-at.ts';

const runs = process.env['MAESTRO_TEST_LONG'] === '1' ? 5_000 : 400;

/** Two flags of one random project, or one flag of two, and contexts made from the tests of both. */
const pairs = fc.tuple(arbitraryProject({ flags: 3 }), arbitraryProject({ flags: 3 })).chain(([before, after]) =>
  fc.record({
    before: fc.constant(before),
    after: fc.constantFrom(before, after),
    flagBefore: fc.constantFrom(...before.flags.keys()),
    flagAfter: fc.constantFrom(...before.flags.keys()),
    environment: fc.constantFrom(...projectEnvironments),
    contexts: fc.array(fc.oneof(arbitraryContext(before), arbitraryContext(after)), { minLength: 20, maxLength: 20 }),
  }),
);

test('every context lands on what the evaluator gives it on either side', () => {
  fc.assert(
    fc.property(pairs, ({ before, after, flagBefore, flagAfter, environment, contexts }) => {
      const programs = [buildProgram(before, flagBefore, environment), buildProgram(after, after.flags.has(flagAfter) ? flagAfter : 'flag-0', environment)] as const;
      const compared = comparePrograms(...programs);
      const [left, right] = programs.map(compileProgram);
      for (const context of contexts) {
        const { from, to } = landingAt(compared, context, someSecond);
        expect([from, to]).toEqual([left?.decide(context, someSecond).variant, right?.decide(context, someSecond).variant]);
      }
    }),
    { numRuns: runs },
  );
});
