import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import { aReportedDiagnostic, aValidation, plainLook } from '../../testing/reports.ts';
import { displayWidth } from '../layout/display-width.ts';
import { renderValidation } from './validation.ts';

/** The lines of the frame of one finding. */
function frameOf(line: string, start: number, end: number, overrides: Partial<ReturnType<typeof plainLook>> = {}): readonly string[] {
  const diagnostic = aReportedDiagnostic({
    range: { start: { line: 1, column: start }, end: { line: 1, column: end } },
    frame: { first_line: 1, lines: [line] },
    help: [],
    fix: null,
  });
  return renderValidation(aValidation([diagnostic]), plainLook(overrides)).split('\n').slice(1, 3);
}

describe('renderValidation', () => {
  it('shows the place, the lines around it, the hint, the mend and where to read more', () => {
    expect(renderValidation(aValidation([aReportedDiagnostic()]), plainLook())).toBe(
      [
        'flags/search-v2.yaml:4:1 error unknown-key: there is no key "rang" in a flag',
        '   3 | kind: release',
        ' > 4 | rang: 3',
        '     | ^^^^ did you mean "range"?',
        '   fix: rename it (validate --fix)       docs: maestro-flags explain unknown-key',
        '',
        'flags: 1 error (14 flags in 31 files)',
        'next: maestro-flags validate --fix   mends it',
        '',
      ].join('\n'),
    );
  });

  it('says in one line that nothing is wrong', () => {
    expect(renderValidation(aValidation([]), plainLook())).toBe('flags: nothing wrong (14 flags in 31 files)\n');
  });

  it('says what was mended', () => {
    expect(renderValidation(aValidation([], 2), plainLook())).toBe('flags: 2 mended, nothing wrong (14 flags in 31 files)\n');
  });

  it('counts errors and warnings and how many --fix would mend', () => {
    const text = renderValidation(aValidation([aReportedDiagnostic(), aReportedDiagnostic({ severity: 'warning', fix: null })]), plainLook());
    expect(text.split('\n').slice(-3)).toEqual(['flags: 1 error, 1 warning (14 flags in 31 files)', 'next: maestro-flags validate --fix   mends 1 of them', '']);
  });

  it('does without a frame where the finding is about no line', () => {
    const text = renderValidation(aValidation([aReportedDiagnostic({ file: null, range: null, frame: null, fix: null })]), plainLook());
    expect(text.split('\n').slice(0, 3)).toEqual(['error unknown-key: there is no key "rang" in a flag', '   did you mean "range"?', '   docs: maestro-flags explain unknown-key']);
  });

  it('names the other places and every mend, one a line', () => {
    const diagnostic = aReportedDiagnostic({
      fix: { title: 'take out the second', safety: 'review', edits: [] },
      help: [
        { kind: 'mend', text: 'rename one of the files' },
        { kind: 'run', text: 'maestro-flags list' },
      ],
      related: [{ message: 'the first is here', file: 'flags/a.yaml', range: { start: { line: 2, column: 3 }, end: { line: 2, column: 4 } } }],
    });
    expect(renderValidation(aValidation([diagnostic]), plainLook()).split('\n').slice(4, 8)).toEqual([
      '   see: flags/a.yaml:2:3 the first is here',
      '   fix: take out the second',
      '        rename one of the files',
      '   run: maestro-flags list               docs: maestro-flags explain unknown-key',
    ]);
  });

  it('keeps the marks under the culprit behind tabs', () => {
    expect(frameOf('a:\t\trang', 5, 9)).toEqual([' > 1 | a:      rang', '     |         ^^^^']);
  });

  it('keeps the marks under the culprit behind wide and combined characters', () => {
    expect(frameOf('"日本語": rang', 8, 12)).toEqual([' > 1 | "日本語": rang', '     |           ^^^^']);
    expect(frameOf('e\u0301: rang', 5, 9)).toEqual([' > 1 | e\u0301: rang', '     |    ^^^^']);
    expect(frameOf('😀: rang', 5, 9)).toEqual([' > 1 | 😀: rang', '     |     ^^^^']);
  });

  it('escapes what a terminal would obey', () => {
    expect(frameOf('a: \u001b[2J\u202e', 4, 5)).toEqual([' > 1 | a: \\u{1b}[2J\\u{202e}', '     |    ^^^^^^']);
  });

  it('keeps the marks under the culprit where only ASCII is printed', () => {
    expect(frameOf('ü: rang', 4, 8, { unicode: false })).toEqual([' > 1 | \\u{fc}: rang', '     |         ^^^^']);
  });

  it('ignores the carriage return of a line', () => {
    expect(frameOf('rang: 3\r', 1, 5)).toEqual([' > 1 | rang: 3', '     | ^^^^']);
  });

  it('marks one column where the place is empty, also at the end of the line', () => {
    expect(frameOf('when:', 6, 6)).toEqual([' > 1 | when:', '     |      ^']);
  });

  it('underlines only the first line of a place that goes on', () => {
    const diagnostic = aReportedDiagnostic({ range: { start: { line: 1, column: 3 }, end: { line: 3, column: 1 } }, frame: { first_line: 1, lines: ['- a: 1   ', '  b: 2'] }, help: [], fix: null });
    expect(renderValidation(aValidation([diagnostic]), plainLook()).split('\n').slice(1, 4)).toEqual([' > 1 | - a: 1', '     |   ^^^^', '   2 |   b: 2']);
  });

  it('cuts a long line around the culprit and never passes the width', () => {
    const line = `${'x'.repeat(300)}CULPRIT${'y'.repeat(300)}`;
    for (const width of [40, 80, 120]) {
      const [text = '', marks = ''] = frameOf(line, 301, 308, { width });
      expect(displayWidth(text)).toBeLessThanOrEqual(width);
      expect(text.slice(marks.indexOf('^'), marks.lastIndexOf('^') + 1)).toBe('CULPRIT');
      expect(text).toMatch(/^ > 1 \| …x+CULPRITy+…$/);
    }
  });

  it('cuts a long line of wide characters without cutting one in half', () => {
    const [text = '', marks = ''] = frameOf(`${'語'.repeat(100)}rang`, 101, 105, { width: 61 });
    expect(displayWidth(text)).toBeLessThanOrEqual(61);
    expect(text.endsWith('語rang')).toBe(true);
    expect(displayWidth(text.slice(0, text.indexOf('rang')))).toBe(marks.indexOf('^'));
  });

  it('cuts the end of a line whose culprit is near its start', () => {
    expect(frameOf(`rang: ${'x'.repeat(100)}`, 1, 5, { width: 40, unicode: false })).toEqual([` > 1 | rang: ${'x'.repeat(24)}...`, '     | ^^^^']);
  });

  it('puts a hint that does not fit behind the marks below them', () => {
    const diagnostic = aReportedDiagnostic({ help: [{ kind: 'hint', text: `one of ${'production, '.repeat(8)}staging` }] });
    expect(renderValidation(aValidation([diagnostic]), plainLook()).split('\n').slice(3, 5)).toEqual(['     | ^^^^', `     | one of ${'production, '.repeat(8)}staging`]);
  });

  it('colours nothing but what is already said in words', () => {
    const report = aValidation([aReportedDiagnostic(), aReportedDiagnostic({ severity: 'warning' })]);
    const coloured = renderValidation(report, plainLook({ style: new Chalk({ level: 1 }) }));
    // oxlint-disable-next-line no-control-regex -- colours are what is taken out
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(renderValidation(report, plainLook()));
    expect(coloured).toContain('\u001b[31merror unknown-key\u001b[39m');
  });
});
