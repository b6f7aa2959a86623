import fc from 'fast-check';
import type { AttributeTest, Condition, VersionComparator } from '../model/condition.ts';
import type { Flag, FlagEnvironment, Rule, Serve, ValueType } from '../model/flag.ts';
import type { Json } from '../model/json.ts';
import type { Project } from '../model/project.ts';
import type { Stage } from '../model/stage.ts';
import { aKill, aProject, aSegment, testOf } from './builders.ts';

/*
 * Projects of every shape that files can say, also senseless ones: what they refer to need not exist, and weights need
 * not sum to anything. Only printable text: what a file may hold at all is the loader's to test.
 */

const text = fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom(...Array.from('abz019 _-:#"\'{}[],&*!|>%@`\\äß日𝄞')) });
const key = fc.stringMatching(/^[a-z0-9]([a-z0-9._-]{0,6}[a-z0-9])?$/).filter((name) => !name.endsWith('.test') && name !== 'maestro');
const variantName = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,6}$/).filter((name) => name !== 'constructor' && name !== 'prototype');
const combining = ['all', 'any', 'not', 'segment', 'constructor', 'prototype'];
const attributeName = fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_-]{0,6}$/).filter((name) => !combining.includes(name));
const number = fc.oneof(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: -9999, max: 9999 }).map((hundredths) => hundredths / 100));
const scalar = fc.oneof(text, number, fc.boolean());
const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));

/** Any value that a variant can have. */
export const arbitraryJson: fc.Arbitrary<Json> = fc.letrec<{ json: Json }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 3 },
    scalar,
    fc.constant(null),
    fc.array(tie('json'), { maxLength: 3 }),
    fc.dictionary(variantName, tie('json'), { maxKeys: 3, noNullPrototype: true }),
  ),
})).json;

const stage: fc.Arbitrary<Stage> = fc.oneof(
  fc.constantFrom<Stage>({ kind: 'off' }, { kind: 'targeted' }, { kind: 'internal' }),
  fc.integer({ min: 1, max: 100_000 }).map((share): Stage => ({ kind: 'share', share })),
);

const version = fc.tuple(fc.nat(30), fc.nat(30), fc.nat(30), fc.constantFrom('', '-rc.1', '-0.a-b')).map(([major, minor, patch, pre]) => `${major}.${minor}.${patch}${pre}`);
const comparator: fc.Arbitrary<VersionComparator> = fc.record({ operator: fc.constantFrom('=', '<', '<=', '>', '>='), version });

const attributeTest: fc.Arbitrary<AttributeTest> = fc.oneof(
  fc.record({ kind: fc.constant('in' as const), values: fc.array(scalar, { minLength: 1, maxLength: 4 }) }),
  fc.record({ kind: fc.constantFrom('startsWith' as const, 'endsWith' as const, 'contains' as const), texts: fc.array(text, { minLength: 1, maxLength: 3 }) }),
  fc.record({ kind: fc.constant('compare' as const), operator: fc.constantFrom('gt' as const, 'gte' as const, 'lt' as const, 'lte' as const), bound: number }),
  fc.record({ kind: fc.constant('semver' as const), range: fc.array(fc.array(comparator, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }) }),
  fc.record({ kind: fc.constant('instant' as const), operator: fc.constantFrom('before' as const, 'after' as const), seconds: fc.integer({ min: 0, max: 4_000_000_000 }) }),
  fc.constant({ kind: 'exists' as const }),
);

const condition: fc.Arbitrary<Condition> = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.tuple(attributeName, attributeTest).map(([attribute, test]) => testOf(attribute, test)),
    key.map((segment): Condition => ({ kind: 'segment', segment, at: [] })),
    fc.record({ kind: fc.constantFrom('all' as const, 'any' as const), of: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }), at: fc.constant([]) }),
    fc.record({ kind: fc.constant('not' as const), of: tie('condition'), at: fc.constant([]) }),
  ),
})).condition;

const serve: fc.Arbitrary<Serve> = fc.oneof(
  variantName.map((variant): Serve => ({ kind: 'variant', variant, at: [] })),
  fc
    .uniqueArray(fc.record({ variant: variantName, weight: fc.integer({ min: 0, max: 100_000 }) }), { minLength: 2, maxLength: 4, selector: ({ variant }) => variant })
    .map((arms): Serve => ({ kind: 'split', arms, at: [] })),
);

const rule: fc.Arbitrary<Rule> = fc.record({ name: key, when: condition, serve, at: fc.constant([]) });

const environment: fc.Arbitrary<FlagEnvironment> = fc.record({
  stage,
  bucketBy: attributeName,
  serve,
  rules: fc.array(rule, { maxLength: 3 }),
  overrides: fc.array(fc.record({ rule: key, reason: text, approvedBy: text, until: day, at: fc.constant([]) }), { maxLength: 2 }),
});

const flag: fc.Arbitrary<Flag> = fc
  .record({
    key,
    description: text,
    owner: key,
    kind: fc.constantFrom('release' as const, 'experiment' as const, 'operational' as const, 'permission' as const),
    expires: fc.option(day, { nil: undefined }),
    type: fc.constantFrom<ValueType>('boolean', 'string', 'number', 'object'),
    variants: fc.uniqueArray(fc.tuple(variantName, arbitraryJson), { minLength: 1, maxLength: 4, selector: ([name]) => name }).map((entries) => new Map(entries)),
    safe: variantName,
    salt: text,
    prerequisites: fc.array(fc.record({ flag: key, variant: variantName, at: fc.constant([]) }), { maxLength: 2 }),
    environments: fc.uniqueArray(fc.tuple(key, environment), { maxLength: 3, selector: ([name]) => name }).map((entries) => new Map(entries)),
  })
  .map((made): Flag => ({ ...made, file: `flags/${made.key}.yaml` }));

/** Any project that files can say, with the usual settings. */
export const arbitraryWritableProject: fc.Arbitrary<Project> = fc
  .record({
    flags: fc.uniqueArray(flag, { maxLength: 3, selector: (made) => made.key }),
    segments: fc.uniqueArray(fc.record({ name: key, description: text, when: condition }), { maxLength: 2, selector: ({ name }) => name }),
    kills: fc.uniqueArray(fc.record({ flag: key, environment: key, id: key, reason: text, by: text, incident: fc.option(text, { nil: undefined }) }), {
      maxLength: 2,
      selector: (kill) => `${kill.environment}/${kill.flag}`,
    }),
  })
  .map(({ flags, segments, kills }) => aProject({ flags, segments: segments.map(aSegment), kills: kills.map(aKill) }));
