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
import { OutsideProfile } from '../../evaluate/flagd-profile/outside-profile.ts';
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
  it('decides as the one that was compiled, and compares with it as no change', { timeout: 3_600_000 }, () => {
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
          expect(effectOfPrograms(program, read).regions).toEqual([]);
        }
      }),
      { numRuns: runs },
    );
  });

  it.each([
    ['an operator that engines differ on', { if: [{ '==': [{ var: 'tenant' }, 'acme'] }, 'on', 'off'] }, '"=="'],
    ['a test without its guard', { if: [{ in: [{ var: 'tenant' }, ['a', 'b']] }, 'on', 'off'] }, '"in"'],
    ['a bound without its guard', { if: [{ '>': [{ var: 'seats' }, 5] }, 'on', 'off'] }, '">"'],
    ['a division without a unit', { if: [{ starts_with: [{ var: 'tenant' }, 'a'] }, { fractional: [{ cat: ['s:', { var: 'tenant' }, ':'] }, ['on', 1000], ['off', 99_000]] }, 'off'] }, '"fractional"'],
    ['weights of another total', { if: [true, { fractional: [{ cat: ['s:', { var: 'tenant' }, ':'] }, ['on', 1], ['off', 99]] }, 'off'] }, '"fractional"'],
    ['the shorthand of a division', { fractional: [['on', 50], ['off', 50]] }, '"fractional"'],
    ['a result that is no variant', { if: [true, 'none', 'off'] }, '"none"'],
    ['a list of two ifs', { if: [true, 'on'] }, '"if"'],
    ['two operators in one object', { if: [{ '===': [{ var: 'tenant' }, 'a'], '!==': [{ var: 'tenant' }, 'b'] }, 'on', 'off'] }, '"!=="'],
    ['a weight of nothing', { if: [{ and: [{ starts_with: [{ var: 't' }, ''] }, { '!==': [{ var: 't' }, ''] }] }, { fractional: [{ cat: ['s:', { var: 't' }, ':'] }, ['on', 100_000], ['off', 0]] }, 'off'] }, '"fractional"'],
    ['a reference', { $ref: 'all' }, '"$ref"'],
    ['a version that is none', { if: [{ and: [{ starts_with: [{ var: 'v' }, ''] }, { sem_ver: [{ var: 'v' }, '^', '1.2.3'] }] }, 'on', 'off'] }, '"sem_ver"'],
  ])('is refused with %s', (_, targeting, named) => {
    const flag = { state: 'ENABLED', variants: { on: true, off: false }, defaultVariant: 'off', targeting, metadata: {} } as const;
    expect(() => readProgram({ flag: 'a', environment: 'production' }, flag)).toThrow(OutsideProfile);
    expect(() => readProgram({ flag: 'a', environment: 'production' }, flag)).toThrow(named);
  });
});
