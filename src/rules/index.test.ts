import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { exampleProject } from './example-base.ts';
import { rules } from './index.ts';
import { resultOf } from '../testing/rule-results.ts';

const files = readdirSync(new URL('builtin/', import.meta.url)).filter((name) => !name.endsWith('.test.ts'));

test('every file in builtin/ is registered, and its rule is named after it', () => {
  expect(rules.map(({ id }) => `${id}.ts`)).toEqual(files.toSorted());
});

test('the registry is sorted by id', () => {
  expect(rules.map(({ id }) => id)).toEqual(rules.map(({ id }) => id).toSorted());
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('finds its bad example, at its place, and nothing else is found there', () => {
    expect(resultOf(exampleProject(rule.bad)).lines).toEqual([`${rule.bad.at} ${rule.severity} ${id}`]);
  });

  test('finds nothing in its good example, and neither does any other rule', () => {
    expect(resultOf(exampleProject(rule.good)).lines).toEqual([]);
  });

  test('says what is wrong in a sentence that starts with the thing, and what to do about it', () => {
    for (const { message, advice } of resultOf(exampleProject(rule.bad)).diagnostics) {
      expect(message).toMatch(/^["A-Z].*[^.!]$/);
      expect(message).not.toMatch(/\b(?:invalid|failed|unexpected)\b/i);
      expect(advice.length).toBeGreaterThan(0);
    }
    expect(rule.summary).toMatch(/^[A-Z].*\.$/);
    expect(rule.why).toMatch(/\.$/);
  });
});
