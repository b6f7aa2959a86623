import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exampleDay } from '../rules/example-base.ts';
import { rules } from '../rules/index.ts';
import { explainedList } from './code-list.ts';
import { explainCode } from './explain.ts';
import { loadFiles } from '../testing/project-of-files.ts';
import { diagnose } from './diagnose.ts';
import { isRefusal } from './refusal.ts';

const explained = (code: string): Extract<ReturnType<typeof explainCode>, { exit: number; report: object }>['report'] => {
  const result = explainCode(code, { toolVersion: '1.2.3' });
  if (isRefusal(result)) throw new Error(result.message);
  return result.report;
};

/** Found by what no text can show: bytes, sizes, links, two files of one name. */
const notOfATextAlone = new Set(['file-not-regular', 'file-symlink', 'file-too-large', 'file-unreadable', 'not-utf-8']);

const withExamples = explainedList().filter(({ kind }) => kind !== 'outcome');

describe.each(withExamples.map((known) => [known.code, known.kind] as const))('explain %s (%s)', (code, kind) => {
  test('shows what it means and a bad and a good example, of which the bad one has it', () => {
    const report = explained(code);
    expect([report.code, report.about, report.tool_version]).toEqual([code, kind, '1.2.3']);
    expect(report.summary).not.toBe('');
    expect(report.why).not.toBe('');
    expect(report.bad.files.length).toBeGreaterThan(0);
    expect(report.good.files.length).toBeGreaterThan(0);
    const isShown = kind !== 'policy' && !notOfATextAlone.has(code);
    expect(report.bad.diagnostics.map((diagnostic) => diagnostic.code).filter((found) => found === code).length > 0).toBe(isShown);
    for (const { severity } of report.bad.diagnostics) expect(severity).toBe(report.severity);
  });
});

test('every rule is explained, with the ways to set it aside where there are any', () => {
  for (const { id, canBeOff } of rules) expect([id, explained(id).set_aside.length]).toEqual([id, canBeOff ? 2 : 0]);
});

test('the way to set a rule aside that is shown does set it aside', () => {
  const [, comment] = explained('expired').set_aside;
  const file = explained('expired').bad.files[0];
  const loaded = loadFiles({ 'maestro.yaml': 'version: 1\nenvironments: { production: {} }\n', 'flag.yaml': file?.text.replace('2026-10-31', `2026-10-31 ${comment ?? ''}`) ?? '' });
  expect(diagnose(loaded, exampleDay)).toEqual([]);
});

test('an unknown code is refused with the nearest one', () => {
  expect(explainCode('unkown-segment', { toolVersion: '1.2.3' })).toEqual({
    kind: 'refusal',
    code: 'unknown-code',
    exit: 64,
    message: 'there is no code "unkown-segment"',
    help: [
      { kind: 'hint', text: 'did you mean "unknown-segment"?' },
      { kind: 'run', text: 'maestro-flags explain unknown-segment' },
    ],
  });
});

test('every code that a program can be given has a page, and no page is of a code that nothing gives', () => {
  const given = codesInSource();
  expect(given.size).toBeGreaterThan(100);
  const known = new Set(explainedList().map(({ code }) => code));
  expect([...given].filter((code) => !known.has(code))).toEqual([]);
  const outcomes = explainedList().flatMap(({ kind, code }) => (kind === 'outcome' ? [code] : []));
  expect(outcomes.filter((code) => !given.has(code))).toEqual([]);
});

/** The texts that stand for a code: where one is made, and where a schema or a type lists them. */
function codesInSource(): ReadonlySet<string> {
  const source = join(import.meta.dirname, '..');
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts') && !/\.test\.ts$|^(?:testing|tools|provider)\//.test(path));
  const codes = new Set<string>();
  for (const path of files) {
    const text = readFileSync(join(source, path), 'utf8');
    const expressions = [...text.matchAll(/\bcode: ([^,{}\n]*)|\bfinding\(('[a-z-]+')|Code =((?:\s*\|? ?(?:'[a-z0-9-]+'|[A-Z]\w+))+)/g)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
    for (const expression of expressions) for (const [, code = ''] of expression.matchAll(/(?<!\[)'([a-z][a-z0-9]*(?:-[a-z0-9]+)*)'/g)) codes.add(code);
  }
  return codes;
}
