import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildPrograms } from '../../evaluate/build-program.ts';
import { compileProgram } from '../../evaluate/compile-program.ts';
import type { FlagdArtifact } from '../../model/artifact.ts';
import { effectOfPrograms } from '../../plan/compare/effect-of-programs.ts';
import { someSecond } from '../../testing/arbitrary-condition.ts';
import { arbitraryContext } from '../../testing/arbitrary-context.ts';
import { arbitraryProject, projectEnvironments } from '../../testing/arbitrary-project.ts';
import { toFlagdArtifact } from '../flagd.ts';
import { readProgram } from './read-program.ts';
import { serializeArtifact } from './serialize.ts';

const runs = process.env['MAESTRO_TEST_LONG'] === '1' ? 20_000 : 3_000;

const scenario = arbitraryProject().chain((project) =>
  fc.record({
    project: fc.constant(project),
    environment: fc.constantFrom(...projectEnvironments),
    contexts: fc.array(arbitraryContext(project), { minLength: 4, maxLength: 4 }),
  }),
);

describe('a program that is read from an artifact', () => {
  it('decides as the one that was compiled, and compares with it as no change', { timeout: 900_000 }, () => {
    fc.assert(
      fc.property(scenario, ({ project, environment, contexts }) => {
        const programs = buildPrograms(project, environment);
        const artifact = JSON.parse(serializeArtifact(toFlagdArtifact(project, environment, programs))) as FlagdArtifact;
        for (const program of programs) {
          const published = artifact.flags[program.flag];
          if (published === undefined) throw new Error(`the artifact lacks ${program.flag}`);
          const read = readProgram(program, published);
          const [one, other] = [compileProgram(program), compileProgram(read)];
          for (const context of contexts) {
            const { reason: _, ...expected } = one.decide(context, someSecond);
            expect(other.decide(context, someSecond)).toMatchObject(expected);
          }
          expect(read.safe).toBe(program.safe);
          expect(effectOfPrograms(program, read)?.regions ?? []).toEqual([]);
        }
      }),
      { numRuns: runs },
    );
  });
});
