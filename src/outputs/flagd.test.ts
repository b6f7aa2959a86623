import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildProgram } from '../evaluate/build-program.ts';
import { compileProgram } from '../evaluate/compile-program.ts';
import { findUnit } from '../evaluate/find-unit.ts';
import type { FlagEnvironment } from '../model/flag.ts';
import { validateFlagd } from '../model/generated/flagd-validator.js';
import type { Project } from '../model/project.ts';
import { arbitraryProject } from '../testing/arbitrary-project.ts';
import { aFlag, aKill, aPrerequisite, aProject, aRule, aStage, isIn, serveSplit, testOf } from '../testing/builders.ts';
import { loadFlagd } from '../testing/flagd-engine.ts';
import { serializeArtifact } from './flagd/serialize.ts';
import { danglingVariants } from './flagd/variant-references.ts';
import { toFlagdArtifact } from './flagd.ts';

const variants = { on: true, alt: true, off: false };

function inProduction(entry: Partial<FlagEnvironment>): Project {
  return aProject({ flags: [aFlag({ variants, environments: { production: entry } })] });
}

function compiled(project: Project): ReturnType<typeof toFlagdArtifact>['flags'][string] | undefined {
  return toFlagdArtifact(project, 'production').flags['new-checkout'];
}

const hasUnit = [{ starts_with: [{ var: 'targetingKey' }, ''] }, { '!==': [{ var: 'targetingKey' }, ''] }];
const unitText = { cat: ['new-checkout:', { var: 'targetingKey' }, ':'] };

describe('the flagd artifact', () => {
  it('has no targeting for a killed flag, and says why it was killed', () => {
    const project = { ...inProduction({ stage: aStage('100%') }), kills: aProject({ kills: [aKill({ incident: 'INC-1' })] }).kills };
    expect(compiled(project)).toEqual({
      state: 'ENABLED',
      variants: { 'off:killed': false },
      defaultVariant: 'off:killed',
      targeting: {},
      metadata: {
        version: expect.stringMatching(/^[0-9a-f]{16}$/), owner: 'payments', kind: 'release', stage: '100%', expires: '2027-02-28',
        killed: true, killId: '01JD3Z5V8K6WQ9R2T4Y7M1N0PB', killReason: 'p99 latency x4', killIncident: 'INC-1', killedAt: '2026-11-23T03:12:00Z',
      },
    });
  });

  it('has no targeting where everyone gets the same', () => {
    expect(compiled(inProduction({}))).toMatchObject({ variants: { off: false }, defaultVariant: 'off', targeting: {}, metadata: { stage: 'off' } });
  });

  it('gates a rollout on a unit and divides by weights that sum to 100,000, the exposed first', () => {
    const targeted = aProject({ flags: [aFlag({ environments: { production: { stage: aStage('5%') } } })], settings: { internalSegment: undefined } });
    expect(compiled(targeted)).toMatchObject({
      variants: { off: false, 'off:control': false, on: true },
      defaultVariant: 'off',
      targeting: { if: [{ and: hasUnit }, { fractional: [unitText, ['on', 5_000], ['off:control', 95_000]] }, 'off'] },
    });
  });

  it('writes a split inside a rollout as a condition, because a result of fractional must be a name', () => {
    const entry = { stage: aStage('5%'), serve: serveSplit(['on', 25], ['alt', 75]) };
    const project = { ...inProduction(entry), settings: aProject({ settings: { internalSegment: undefined } }).settings };
    const splitText = { cat: ['new-checkout/split:', { var: 'targetingKey' }, ':'] };
    expect(compiled(project)?.targeting).toEqual({
      if: [
        { and: [...hasUnit, { '===': [{ fractional: [unitText, ['in', 5_000], ['out', 95_000]] }, 'in'] }] },
        { fractional: [splitText, ['on', 25_000], ['alt', 75_000]] },
        { and: hasUnit },
        'off:control',
        'off',
      ],
    });
  });

  it('fits the published schema and names only variants that it has, for any project', () => {
    fc.assert(
      fc.property(arbitraryProject(), (project) => {
        const artifact = toFlagdArtifact(project, 'production');
        expect([validateFlagd(artifact), validateFlagd.errors ?? null]).toEqual([true, null]);
        expect(Object.values(artifact.flags).flatMap(danglingVariants)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('is the same bytes whatever the order in which files were read', () => {
    fc.assert(
      fc.property(arbitraryProject(), (project) => {
        const reversed: Project = {
          ...project,
          flags: new Map([...project.flags].toReversed()),
          segments: new Map([...project.segments].toReversed()),
          kills: new Map([...project.kills].toReversed()),
        };
        const text = serializeArtifact(toFlagdArtifact(project, 'staging'));
        expect(serializeArtifact(toFlagdArtifact(reversed, 'staging'))).toBe(text);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(toFlagdArtifact(project, 'staging'))));
      }),
      { numRuns: 300 },
    );
  });

  it('uses no operator outside the portable profile', () => {
    const profile = new Set(['if', 'and', 'or', '!', '===', '!==', '>', '>=', '<', '<=', 'in', 'cat', 'var', 'starts_with', 'ends_with', 'sem_ver', 'fractional']);
    fc.assert(
      fc.property(arbitraryProject(), (project) => {
        const targetings = Object.values(toFlagdArtifact(project, 'production').flags).map(({ targeting }) => targeting);
        expect(operatorsOf(targetings).filter((operator) => !profile.has(operator))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('decides alike with more rules than the interpreter keeps plans for', () => {
    const rules = Array.from({ length: 700 }, (_, index) => aRule({ name: `r${index}`, when: isIn('tenant', `t${index}`, `s${index}`) }));
    const seats = aRule({ name: 'seats', when: testOf('seats', { kind: 'compare', operator: 'gte', bound: 1 }) });
    const project = inProduction({ stage: aStage('5%'), rules: [...rules, seats] });
    const artifact = serializeArtifact(toFlagdArtifact(project, 'production'));
    const evaluator = compileProgram(buildProgram(project, 'new-checkout', 'production'));
    for (const mode of ['compiled', 'interpreted'] as const) {
      const resolve = loadFlagd(artifact, mode);
      for (const context of [{ tenant: 't699' }, { seats: 0 }, { seats: 2 }, { seats: [] }, { seats: [3] }, { seats: {} }, { targetingKey: 'u-1' }, {}]) {
        for (let round = 0; round < 2; round += 1) expect(resolve('new-checkout', context).variant).toBe(evaluator.decide(context, 0).arm);
      }
    }
  });

  it('grows in step with the prerequisites', () => {
    const flags = Array.from({ length: 30 }, (_, index) =>
      aFlag({
        key: `f${index}`,
        prerequisites: index === 0 ? [] : [aPrerequisite(`f${index - 1}`)],
        environments: { production: { stage: aStage('5%'), rules: [aRule({ serve: serveSplit(['on', 50], ['off', 50]) })] } },
      }),
    );
    const sizes = Object.values(toFlagdArtifact(aProject({ flags }), 'production').flags).map((flag) => JSON.stringify(flag).length);
    expect(Math.max(...sizes)).toBeLessThan(40_000);
  });

  it('agrees with the evaluator at both sides of every boundary of a rollout', () => {
    const project = inProduction({ stage: aStage('5%') });
    const resolve = loadFlagd(serializeArtifact(toFlagdArtifact(project, 'production')), 'compiled');
    const arms = [0, 4_999, 5_000, 99_999].map((bucket) => resolve('new-checkout', { targetingKey: findUnit('new-checkout', bucket) }).variant);
    expect(arms).toEqual(['on', 'on', 'off:control', 'off:control']);
  });
});

function operatorsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(operatorsOf);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([operator, operands]) => [operator, ...operatorsOf(operands)]);
}

describe('danglingVariants', () => {
  it('finds a name that the flag does not have, wherever it stands', () => {
    const flag = {
      state: 'ENABLED' as const,
      variants: { on: true },
      defaultVariant: 'off',
      targeting: { if: [{ '===': [{ var: 'a' }, 'not-a-variant'] }, 'onn', { fractional: [{ cat: ['x'] }, ['on', 1], ['alt', 1]] }] },
      metadata: {},
    };
    expect(danglingVariants(flag)).toEqual(['off', 'onn', 'alt']);
  });
});
