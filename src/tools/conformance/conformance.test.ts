import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeFolder } from '../../testing/temporary-folder.ts';
import type { Answer } from './case-file.ts';
import { compareAnswers } from './compare.ts';
import type { StoredSuite } from './engine.ts';
import { engines } from './engines.ts';
import { generateCases } from './generate-cases.ts';
import { runEngine, storeCases } from './run-engines.ts';
import { sampleProject } from './sample-project.ts';

const long = process.env['MAESTRO_TEST_LONG'] === '1';
const request = { seed: 1, each: long ? 20_000 : 500, now: Math.floor(Date.now() / 1000) };
const folder = makeFolder({});
let suites: readonly StoredSuite[] = [];

beforeAll(() => void (suites = storeCases(generateCases(sampleProject(), request), folder)));
afterAll(() => rmSync(folder, { recursive: true }));

for (const engine of engines.filter((one) => !one.isBuilt())) {
  process.stderr.write(`skipped: conformance of ${engine.id}, ${engine.missing() ?? 'it is not built; .ci/setup builds it'}\n`);
}

describe('an engine that reads artifacts', () => {
  test.for(engines.map((engine) => [engine.id, engine] as const))('%s answers as the evaluator', { timeout: 3_600_000 }, async ([, engine], { skip }) => {
    if (!engine.isBuilt()) skip();
    const { asked, disagreements, known } = await runEngine(engine, suites);
    expect(disagreements.slice(0, 3)).toEqual([]);
    expect(asked).toBe(suites.reduce((total, { cases }) => total + cases.length, 0));
    // A difference that is no more should be struck off, here and in the guides; rare ones need many cases to show.
    if (long) expect([...known].filter(([, count]) => count === 0).map(([{ summary }]) => summary)).toEqual([]);
  });
});

describe('the case file', () => {
  test('is the same for the same request, and has at least as many cases as were asked for', () => {
    const small = { seed: 3, each: 50, now: request.now };
    const cases = generateCases(sampleProject(), small);
    expect(generateCases(sampleProject(), small)).toEqual(cases);
    expect(generateCases(sampleProject(), { ...small, seed: 4 })).not.toEqual(cases);
    const all = cases.suites.flatMap((suite) => suite.cases);
    for (const name of ['sample', 'typed', 'ill-typed']) expect(all.filter((item) => item.class === name).length, name).toBeGreaterThanOrEqual(50);
  });

  test('holds static and targeted answers of every type of value', () => {
    const kinds = new Set(suites.flatMap(({ cases }) => cases.map(({ type, expect: { reason } }) => `${type} ${reason}`)));
    expect([...kinds].sort()).toEqual(['boolean', 'number', 'object', 'string'].flatMap((type) => [`${type} STATIC`, `${type} TARGETING_MATCH`]));
  });
});

describe('the comparison', () => {
  const right: readonly Answer[] = [{ value: { a: 1, b: 2 }, variant: 'on', reason: 'STATIC' }];
  const item = { flag: 'f', type: 'object', context: {}, class: 'typed', expect: { value: { b: 2, a: 1 }, variant: 'on', reason: 'STATIC' } } as const;
  const suite = { name: 's', artifact: { flags: {}, metadata: { flagSetId: 's' } }, attributes: {}, cases: [item] };

  test('accepts the answer, in whatever order an object has its keys', () => {
    expect(compareAnswers({ differences: [] }, [suite], [right]).disagreements).toEqual([]);
  });

  test.for<readonly [string, Answer]>([
    ['value', { ...right[0], value: { a: 1 } }],
    ['variant', { ...right[0], variant: 'off' }],
    ['reason', { ...right[0], reason: 'DEFAULT' }],
    ['error', { ...right[0], error: 'PARSE_ERROR' }],
  ])('tells of another %s', ([, answer]) => {
    expect(compareAnswers({ differences: [] }, [suite], [[answer]]).disagreements).toEqual([{ suite: 's', item, answer }]);
  });

  test('tells of an answer that is missing', () => {
    expect(compareAnswers({ differences: [] }, [suite], [[]]).disagreements).toHaveLength(1);
  });

  test('counts a known difference only where it is as predicted', () => {
    const difference = { summary: 'off for everyone', predict: () => ({ value: null, variant: 'off', reason: 'STATIC' }) };
    const judge = (variant: string): object => {
      const { known, disagreements } = compareAnswers({ differences: [difference] }, [suite], [[{ value: null, variant, reason: 'STATIC' }]]);
      return [known.get(difference), disagreements.length];
    };
    expect([judge('off'), judge('alt')]).toEqual([[1, 0], [0, 1]]);
  });
});
