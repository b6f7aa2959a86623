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

describe.each(explainedList().map((known) => [known.code, known.kind] as const))('explain %s (%s)', (code, kind) => {
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
