import { expect, test } from 'vitest';
import type { Diagnostic, Origin } from '../source/diagnostic.ts';
import { toSourceFile } from '../source/source-file.ts';
import { toReportedDiagnostic } from './reported-diagnostic.ts';

const diagnostic = (origin: Origin): Diagnostic => ({ code: 'c', severity: 'error', message: 'm', origin, related: [{ message: 'r', origin }], advice: [] });
const report = (text: string, start: number, end: number): ReturnType<typeof toReportedDiagnostic> =>
  toReportedDiagnostic(diagnostic({ kind: 'file', path: 'a.yaml', span: { start, end } }), new Map([['a.yaml', toSourceFile('a.yaml', text)]]));

test('lines and columns count from 1 and ends are exclusive', () => {
  expect(report('a: 1\r\nb: 2\r\n', 9, 10).range).toEqual({ start: { line: 2, column: 4 }, end: { line: 2, column: 5 } });
});

test('the frame is two lines before and after, as far as there are lines', () => {
  expect(report('1\n2\n3\n4\n5\n6\n7\n', 6, 7).frame).toEqual({ first_line: 2, lines: ['2', '3', '4', '5', '6'] });
  expect(report('1\n2\n', 0, 1).frame).toEqual({ first_line: 1, lines: ['1', '2'] });
  expect(report('', 0, 0).frame).toBeNull();
});

test('a line of any length is cut behind what is pointed at', () => {
  const { frame } = report(`${'x'.repeat(1000)}y${'z'.repeat(100_000)}`, 1000, 1001);
  expect(frame?.lines[0]).toHaveLength(1401);
});

test('what is about no file has neither place nor frame', () => {
  expect(toReportedDiagnostic(diagnostic({ kind: 'project' }), new Map())).toMatchObject({ file: null, range: null, frame: null, related: [{ file: null, range: null }] });
});
