import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { buildProgram } from '../evaluate/build-program.ts';
import { compileProgram } from '../evaluate/compile-program.ts';
import { traceProgram } from '../evaluate/trace-program.ts';
import { someSecond } from '../testing/arbitrary-condition.ts';
import { arbitraryContext } from '../testing/arbitrary-context.ts';
import { arbitraryProject, projectEnvironments } from '../testing/arbitrary-project.ts';
import { loadFlagd } from '../testing/flagd-engine.ts';
import { serializeArtifact } from './flagd/serialize.ts';
import { toFlagdArtifact } from './flagd.ts';

const runs = process.env['MAESTRO_TEST_LONG'] === '1' ? 20_000 : 3_000;

/** A project, one of its environments, and contexts for all its flags. */
const scenario = arbitraryProject().chain((project) =>
  fc.record({
    project: fc.constant(project),
    environment: fc.constantFrom(...projectEnvironments),
    contexts: fc.array(arbitraryContext(project), { minLength: 4, maxLength: 4 }),
  }),
);

describe('the evaluator and flagd', () => {
  beforeAll(() => void vi.useFakeTimers({ now: someSecond * 1000, toFake: ['Date'] }));
  afterAll(() => void vi.useRealTimers());

  it('decide alike, compiled and interpreted, for contexts of right and wrong types', { timeout: 3_600_000 }, () => {
    fc.assert(
      fc.property(scenario, ({ project, environment, contexts }) => {
        const artifact = serializeArtifact(toFlagdArtifact(project, environment));
        const [compiled, interpreted] = [loadFlagd(artifact, 'compiled'), loadFlagd(artifact, 'interpreted')];
        for (const flag of project.flags.keys()) {
          const program = buildProgram(project, flag, environment);
          const evaluator = compileProgram(program);
          for (const context of contexts) {
            const decision = evaluator.decide(context, someSecond);
            const expected = { value: decision.value, variant: decision.arm, error: undefined, reason: expect.any(String) };
            expect(compiled(flag, context)).toStrictEqual(expected);
            expect(interpreted(flag, context)).toStrictEqual(expected);
            expect(traceProgram(program, context, someSecond).decision).toStrictEqual(decision);
          }
        }
      }),
      { numRuns: runs },
    );
  });
});
