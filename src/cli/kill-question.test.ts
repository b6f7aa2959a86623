import { expect, test } from 'vitest';
import type { PreviewedFlag } from '../workflows/operate/kill-request.ts';
import { killQuestion } from './kill-question.ts';

const search: PreviewedFlag = { flag: 'search-v2', stage: '10%', rules: 1, neededBy: ['search-ranking'] };
const unknown: PreviewedFlag = { flag: 'elsewhere', stage: undefined, rules: 0, neededBy: [] };
const preview = { environment: 'production', target: 's3://acme/live' };

test('says nothing again of what the plan above it says', () => {
  expect(killQuestion({ ...preview, flags: [search] }, true)).toBe('Kill search-v2 in production, live at s3://acme/live? [y/N] ');
});

test('says of a flag what the files here have, where there is no plan', () => {
  expect(killQuestion({ ...preview, target: undefined, flags: [search] }, false)).toBe('  search-v2: at 10%, 1 rule; needed by search-ranking\nKill search-v2 in production? [y/N] ');
});

test('names the flags that the plan cannot know', () => {
  expect(killQuestion({ ...preview, flags: [search, unknown] }, true)).toBe('  elsewhere: not known here\nKill these 2 flags in production, live at s3://acme/live? [y/N] ');
});

test('counts what is too much to list, and prints no control character of a name', () => {
  const many = Array.from({ length: 22 }, (_, index) => ({ ...unknown, flag: `flag-${index}\u001B[2K` }));
  const question = killQuestion({ ...preview, flags: many }, false);
  expect(question).toContain('  and 2 more\nKill these 22 flags in ');
  expect(question).not.toContain('\u001B');
});
