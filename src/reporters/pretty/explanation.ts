import { diffLines } from 'diff';
import type { ExplanationReport } from '../../model/generated/output/explanation.ts';
import { printable } from '../../source/printable.ts';
import { wrapText } from '../layout/wrap-text.ts';
import type { RenderOptions } from '../render-options.ts';
import { diagnosticLines } from './diagnostic.ts';

type ExampleFile = ExplanationReport['good']['files'][number];

/** What a code means, why it matters, a bad and a good file, and how to set it aside. */
export function renderExplanation(report: ExplanationReport, options: RenderOptions): string {
  const { style } = options;
  const paint = report.severity === 'error' ? style.red : style.yellow;
  const head = [`${paint(`${report.severity} ${report.code}`)}: ${printable(report.summary, 1000)}`, '', ...wrapText(printable(report.why, 2000), options.width)];
  const lines = report.about === 'outcome' ? head : [...head, ...exampleLines(report, options), ...setAsideLines(report, options)];
  return `${lines.join('\n')}\n`;
}

function exampleLines({ bad, good }: ExplanationReport, options: RenderOptions): readonly string[] {
  const { style } = options;
  return [
    '',
    style.bold('Bad'),
    ...bad.files.flatMap((file) => fileLines(file, options)),
    ...bad.diagnostics.flatMap((diagnostic) => ['', ...findingLines(diagnostic, options)]),
    '',
    style.bold('Good'),
    ...good.files.flatMap((file) => (isShown(file, bad.files) ? [`   ${printable(file.path)} as above`] : fileLines(file, options))),
  ];
}

// The lines of the file stand above it already, and its explanation is this one.
function findingLines(diagnostic: ExplanationReport['bad']['diagnostics'][number], options: RenderOptions): readonly string[] {
  const lines = diagnosticLines({ ...diagnostic, frame: null }, options);
  return lines.filter((line) => !line.includes('docs: maestro-flags explain')).map((line) => `   ${line}`);
}

function fileLines(file: ExampleFile, { style }: RenderOptions): readonly string[] {
  const gutter = style.dim('|');
  return [`   ${printable(file.path)}`, ...bodyOf(file).map((line) => `   ${gutter} ${line}`.trimEnd())];
}

/** Whether a file of the good example stands in the bad one as it is. */
export function isShown(file: ExampleFile, shown: readonly ExampleFile[]): boolean {
  return shown.some((other) => other.path === file.path && other.before === file.before && other.text === file.text);
}

/** The lines of an example: of a change what was taken out and put in, of any other the file. */
export function bodyOf({ before, text }: ExampleFile): readonly string[] {
  if (before === null) return linesOf(text);
  return diffLines(before, text).flatMap(({ added, removed, value }) => linesOf(value).map((line) => `${added ? '+' : removed ? '-' : ' '} ${line}`));
}

function linesOf(text: string): readonly string[] {
  return text
    .replace(/\r?\n$/, '')
    .split('\n')
    .map((line) => printable(line, 1000));
}

function setAsideLines({ set_aside: ways }: ExplanationReport, { style }: RenderOptions): readonly string[] {
  if (ways.length === 0) return ['', 'This cannot be set aside.'];
  return ['', style.bold('To set it aside'), ...ways.map((way) => `   ${printable(way, 400)}`)];
}
