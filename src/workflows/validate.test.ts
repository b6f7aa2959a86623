import { describe, expect, test } from 'vitest';
import { exampleDay, exampleProject, lines, releaseFlag } from '../rules/example-base.ts';
import { loadFiles } from '../testing/project-of-files.ts';
import { type ValidateOptions, validateProject } from './validate.ts';

const options: ValidateOptions = { today: exampleDay, toolVersion: '1.2.3' };
const validate = (files: { readonly [path: string]: string }, more: Partial<ValidateOptions> = {}): ReturnType<typeof validateProject> =>
  validateProject(loadFiles(exampleProject({ files })), { ...options, ...more });

test('a clean project has an empty report and exit 0', () => {
  expect(validate({ 'new-checkout.yaml': releaseFlag('environments:', '  production: { stage: 5% }') })).toEqual({
    report: {
      format_version: '1.0',
      tool_version: '1.2.3',
      kind: 'validation',
      project: 'flags',
      summary: { files: 3, flags: 1, errors: 0, warnings: 0, fixed: 0 },
      diagnostics: [],
    },
    exit: 0,
  });
});

test('a finding is reported with its range, the lines around it, and what mends it', () => {
  const { report, exit } = validate({ 'new-checkout.yaml': releaseFlag('environments:', '  production:', '    stage: 7%') });
  expect(exit).toBe(1);
  expect(report.diagnostics).toEqual([
    {
      code: 'stage-not-on-ladder',
      severity: 'error',
      message: 'Stage 7% is not on the ladder: it is between 5% and 10%',
      file: 'flags/new-checkout.yaml',
      range: { start: { line: 7, column: 12 }, end: { line: 7, column: 14 } },
      frame: { first_line: 5, lines: ['environments:', '  production:', '    stage: 7%'] },
      related: [],
      fix: {
        title: 'write stage: 5%',
        safety: 'review',
        edits: [{ file: 'flags/new-checkout.yaml', range: { start: { line: 7, column: 12 }, end: { line: 7, column: 14 } }, new_text: '5%' }],
      },
      help: [
        { kind: 'mend', text: 'write `stage: 5%`' },
        { kind: 'mend', text: 'the stages are off, targeted, internal, 1%, 5%, 10%, 50% and 100%' },
      ],
    },
  ]);
});

describe('the exit code', () => {
  test('is 0 for warnings', () => {
    const { report, exit } = validate({ 'segments/x.yaml': lines('description: x', 'when: { tenant: acme }') });
    expect([report.summary.warnings, exit]).toEqual([1, 0]);
  });

  test('is 78 when maestro.yaml is wrong, missing or cannot be understood', () => {
    expect(validate({ 'maestro.yaml': lines('version: 1', 'environments: { production: { requires: staging } }') }).exit).toBe(78);
    expect(validate({ 'maestro.yaml': lines('version: 2') }).exit).toBe(78);
    expect(validateProject(loadFiles({ 'a.yaml': releaseFlag() }), options).exit).toBe(78);
  });
});

describe('restricted to some files', () => {
  const files = { 'a.yaml': releaseFlag('safe: onn'), 'b.yaml': releaseFlag('safe: onn') };

  test('it reports what is wrong there, and judges by that', () => {
    const { report, exit } = validate(files, { only: new Set(['flags/a.yaml']) });
    expect([report.diagnostics.map(({ file }) => file), report.summary.errors, exit]).toEqual([['flags/a.yaml'], 1, 1]);
    expect(validate(files, { only: new Set(['flags/segments/internal.yaml']) }).exit).toBe(0);
  });

  test('it still says when maestro.yaml cannot be understood, because then nothing was judged', () => {
    const { report, exit } = validate({ ...files, 'maestro.yaml': 'version: [\n' }, { only: new Set(['flags/a.yaml']) });
    expect([report.diagnostics.map(({ file }) => file), exit]).toEqual([['flags/maestro.yaml'], 78]);
  });
});
