import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readShownPlan, showPlan } from './readme.ts';
import { planOfDemo } from './start-plan.ts';

const root = join(import.meta.dirname, '../..');

test('the plan in the README is what the demo prints (npm start -- --update-readme)', () => {
  const { output, status } = planOfDemo(root);
  expect(status).toBe(1);
  expect(readShownPlan(readFileSync(join(root, 'README.md'), 'utf8'))).toBe(`${output.trimEnd()}\n`);
});

test('replaces the shown plan and nothing else', () => {
  const readme = 'before\n\n```console\n$ maestro-flags plan\nold\n```\n\nafter\n```\nold\n```\n';
  expect(showPlan(readme, 'new\nlines\n')).toBe('before\n\n```console\n$ maestro-flags plan\nnew\nlines\n```\n\nafter\n```\nold\n```\n');
});

test('says so when the README has no such block', () => {
  expect(() => readShownPlan('# maestro-flags\n')).toThrow('README.md has no fenced console block');
});
