import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { buildProgram } from '../evaluate/build-program.ts';
import { compileProgram } from '../evaluate/compile-program.ts';
import { toFlagdArtifact } from '../outputs/flagd.ts';
import { serializeArtifact } from '../outputs/flagd/serialize.ts';
import { someSecond } from '../testing/arbitrary-condition.ts';
import { arbitraryContext } from '../testing/arbitrary-context.ts';
import { arbitraryProject, projectEnvironments } from '../testing/arbitrary-project.ts';
import { loadFlagd } from '../testing/flagd-engine.ts';
import { readFlagSetAtOnce } from './flag-set.ts';

const runs = process.env['MAESTRO_TEST_LONG'] === '1' ? 20_000 : 1_000;

/** A project, one of its environments, and contexts for all its flags. */
const scenario = arbitraryProject().chain((project) =>
  fc.record({
    project: fc.constant(project),
    environment: fc.constantFrom(...projectEnvironments),
    contexts: fc.array(arbitraryContext(project), { minLength: 4, maxLength: 4 }),
  }),
);

describe('an artifact in the provider', () => {
  beforeAll(() => void vi.useFakeTimers({ now: someSecond * 1000, toFake: ['Date'] }));
  afterAll(() => void vi.useRealTimers());

  it('decides as the evaluator and as flagd do, for contexts of right and wrong types', { timeout: 3_600_000 }, () => {
    fc.assert(
      fc.property(scenario, ({ project, environment, contexts }) => {
        const artifact = serializeArtifact(toFlagdArtifact(project, environment));
        const flags = readFlagSetAtOnce(artifact);
        const flagd = loadFlagd(artifact, 'compiled');
        for (const key of project.flags.keys()) {
          const evaluator = compileProgram(buildProgram(project, key, environment));
          const flag = flags.get(key)?.flag;
          for (const context of contexts) {
            const decision = evaluator.decide(context, someSecond);
            const resolution = flag?.fixed ?? flag?.decide?.(context, someSecond);
            if (resolution === undefined) throw new Error(`${key} is not served`);
            const { value, variant, reason } = resolution;
            expect({ value, variant }).toStrictEqual({ value: decision.value, variant: decision.arm });
            const theirs = flagd(key, context);
            expect({ value, variant, reason }).toStrictEqual({ value: theirs.value, variant: theirs.variant, reason: theirs.reason });
          }
        }
      }),
      { numRuns: runs },
    );
  });
});
