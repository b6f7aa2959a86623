import { describe, expect, it } from 'vitest';
import { readText } from '../testing/read-text.ts';

const head = 'description: Serve it.\nowner: payments\nkind: release\n';
const production = (...lines: readonly string[]): string => `${head}environments:\n  production:\n    stage: 5%\n${lines.map((line) => `    ${line}\n`).join('')}`;
const rule = (when: string): string => production('rules:', '  - name: some', `    when: ${when}`, '    serve: on');

describe('the limits', () => {
  const rules = (count: number): string => production('rules:', ...Array.from({ length: count }, (_, index) => `  - { name: r${index}, when: { tenant: a }, serve: on }`));
  const ids = (count: number): string => rule(`{ tenant: [${Array.from({ length: count }, (_, index) => `t${index}`).join(', ')}] }`);
  const textOf = (count: number): string => `description: ${'x'.repeat(count)}\nowner: payments\nkind: release\n`;

  it.each([
    ['100 rules in an environment', rules, 100, 'too-many'],
    ['1,000 ids in a list', ids, 1000, 'too-many'],
    ['4,096 characters in a text', textOf, 4096, 'too-long'],
  ] as const)('take %s, and no more', (_name, make, limit, code) => {
    const codes = (text: string): readonly string[] => readText('a.yaml', text).diagnostics.map((diagnostic) => diagnostic.code);
    expect([codes(make(limit)), codes(make(limit + 1)), codes(make(limit * 10))]).toEqual([[], [code], [code]]);
  });
});
