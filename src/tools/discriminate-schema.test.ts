import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type AnySchemaObject } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateFlagd } from '../model/generated/flagd-validator.js';
import type { Json } from '../model/json.ts';
import { toFlagdArtifact } from '../outputs/flagd.ts';
import { arbitraryProject } from '../testing/arbitrary-project.ts';
import { discriminateSchema } from './discriminate-schema.ts';

const operators =
  'var missing missing_some substr < <= if == === != !== > >= % / map filter all none some in reduce * ! !! or and + - max min merge cat starts_with ends_with sem_ver fractional'.split(' ');
const keys = [...operators, '$ref', '$refs', 'else', '', 'type', 'constructor'];
const scalars: readonly Json[] = [null, true, false, 0, 1.5, '', 'on', '1.2.3', '>=', '^', '$flagd.timestamp', '$flagd.other', 50_000];

/** Values made of the words of the schema: some are rules, most are nearly rules. */
const { value } = fc.letrec<{ value: Json; list: Json; object: Json }>((tie) => ({
  value: fc.oneof({ depthSize: 'small', withCrossShrink: true }, fc.constantFrom(...scalars), tie('list'), tie('object')),
  list: fc.array(tie('value'), { maxLength: 4 }),
  object: fc.oneof(
    { arbitrary: fc.tuple(fc.constantFrom(...operators), tie('list')).map(([key, of]): Json => ({ [key]: of })), weight: 6 },
    { arbitrary: fc.tuple(fc.constantFrom(...keys), tie('value')).map(([key, of]): Json => ({ [key]: of })), weight: 3 },
    { arbitrary: fc.dictionary(fc.constantFrom(...keys), tie('value'), { maxKeys: 3 }), weight: 1 },
  ),
}));

describe('the rewritten schema of flagd', () => {
  const original = new Ajv({ ownProperties: true, strict: false });
  for (const name of ['targeting', 'flags']) original.addSchema(readVendored(name), name);
  const expectSame = (artifact: unknown): boolean => {
    const expected = original.validate('flags', artifact);
    expect({ artifact, valid: validateFlagd(artifact) }).toEqual({ artifact, valid: expected });
    return expected;
  };
  const inFlag = (targeting: Json, more = {}): Json => ({ flags: { a: { state: 'ENABLED', variants: { on: true }, defaultVariant: 'on', targeting, ...more } } });

  it('accepts every operator where the vendored one does, with no to four operands of any kind', () => {
    const operands: readonly Json[] = [...scalars, [], ['a'], [1, ['a']], {}, { var: 'a' }, { $ref: 'a' }, { var: 'a', cat: ['b'] }, { $ref: 'a', var: 'a' }, { nothing: 1 }];
    const accepted = keys.flatMap((key) =>
      operands.flatMap((operand) =>
        [operand, [], [operand], [operand, operand], [operand, ['on', 1], ['off', 2]], [operand, '>=', operand], [operand, operand, operand, operand]].filter((of) => expectSame(inFlag({ [key]: of }))),
      ),
    );
    expect(accepted.length).toBeGreaterThan(1000);
  });

  it('accepts what the vendored one accepts, whatever is made of its words', () => {
    let accepted = 0;
    fc.assert(
      fc.property(value, (targeting) => {
        if (expectSame(inFlag(targeting))) accepted += 1;
        expectSame({ flags: {}, $evaluators: { a: targeting } });
      }),
      { numRuns: 3000 },
    );
    expect(accepted).toBeGreaterThan(100);
  });

  it('accepts what the vendored one accepts of artifacts, and of artifacts with something else in one place', { timeout: 120_000 }, () => {
    const mutations = fc.array(fc.tuple(fc.nat(), fc.oneof(fc.constantFrom(...scalars), value), fc.constantFrom(...keys)), { minLength: 8, maxLength: 8 });
    let refused = 0;
    fc.assert(
      fc.property(arbitraryProject(), mutations, (project, changes) => {
        const artifact = JSON.parse(JSON.stringify(toFlagdArtifact(project, 'production'))) as Json; // as: JSON.parse gives JSON
        expect(expectSame(artifact)).toBe(true);
        for (const [place, other, key] of changes) for (const mutant of mutants(artifact, { place, other, key })) if (!expectSame(mutant)) refused += 1;
      }),
      { numRuns: 100 },
    );
    expect(refused).toBeGreaterThan(1000);
  });

  it('accepts the same types of flags', () => {
    const variants: readonly Json[] = [{}, { a: 1 }, { a: 'x' }, { a: true }, { a: {} }, { a: [] }, { a: null }, { a: 1, b: 'x' }, { '': 1 }, 1, [], null];
    for (const kind of variants) for (const targeting of [{}, { var: 'a' }, { no: 1 }, null]) expectSame(inFlag(targeting, { variants: kind }));
    for (const more of [{ state: 'NO' }, { defaultVariant: 1 }, { metadata: { a: {} } }, { metadata: { a: 1 } }]) expectSame(inFlag({}, more));
  });

  it('leaves alternatives alone that share a key or take more than their keys', () => {
    const closed = (key: string): AnySchemaObject => ({ type: 'object', additionalProperties: false, properties: { [key]: { type: 'string' } } });
    const open = { type: 'object', properties: { b: { type: 'string' } } };
    for (const oneOf of [[closed('a'), closed('a')], [closed('a'), open], [closed('a'), { minimum: 1 }], [{ type: 'number' }, { type: 'integer' }]]) {
      expect(discriminateSchema({ oneOf })).toEqual({ oneOf });
    }
  });
});

interface Mutation {
  readonly place: number;
  readonly other: Json;
  readonly key: string;
}

/** The value with one of its parts, counted as they stand, replaced, under another key, or with a key beside it. */
function mutants(root: Json, { place, other, key }: Mutation): readonly Json[] {
  const chosen = place % count(root);
  const change = (edit: (part: Json) => Json): Json => {
    let index = -1;
    const visit = (part: Json): Json => {
      index += 1;
      if (index === chosen) return edit(part);
      if (Array.isArray(part)) return part.map(visit);
      if (part === null || typeof part !== 'object') return part;
      return Object.fromEntries(Object.entries(part).map(([name, inner]) => [name, visit(inner)]));
    };
    return visit(root);
  };
  const isObject = (part: Json): boolean => typeof part === 'object' && part !== null && !Array.isArray(part);
  return [change(() => other), change((part) => ({ [key]: part })), change((part) => (isObject(part) ? { ...Object(part), [key]: other } : [part, other]))];
}

function count(value: Json): number {
  if (value === null || typeof value !== 'object') return 1;
  return Object.values(value).reduce((sum: number, part) => sum + count(part), 1);
}

function readVendored(name: string): AnySchemaObject {
  return JSON.parse(readFileSync(join(import.meta.dirname, '../../schemas/vendor', `${name}.json`), 'utf8')) as AnySchemaObject; // as: a schema is an object
}
