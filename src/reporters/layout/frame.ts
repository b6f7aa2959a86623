import type { Range, ReportedDiagnostic } from '../../model/generated/output/diagnostic.ts';
import type { RenderOptions } from '../render-options.ts';
import { displayWidth } from './display-width.ts';
import { toVisibleLine, type Window } from './visible-line.ts';

interface Culprit {
  readonly frame: NonNullable<ReportedDiagnostic['frame']>;
  readonly range: Range;
  /** What stands behind the marks. */
  readonly hints: readonly string[];
  readonly paint: (text: string) => string;
}

/**
 * The lines of a file around a finding, the culprit marked with `>` and underlined, hints behind the underline:
 *
 *     3 | kind: release
 *   > 4 | rang: 3
 *       | ^^^^ did you mean "range"?
 */
export function toFrame(culprit: Culprit, options: RenderOptions): readonly string[] {
  const { frame, range } = culprit;
  const digits = String(frame.first_line + frame.lines.length - 1).length;
  return frame.lines.flatMap((line, index) => {
    const text = line.replace(/\r$/, '');
    const number = frame.first_line + index;
    const label = String(number).padStart(digits);
    if (number === range.start.line) return culpritLines({ ...culprit, text, label }, options);
    return [options.style.dim(`   ${label} | ${contextText(text, digits, options)}`.trimEnd())];
  });
}

function contextText(text: string, digits: number, options: RenderOptions): string {
  return toVisibleLine(text, { start: 0, end: 0 }, windowOf(digits, options)).text;
}

function culpritLines(culprit: Culprit & { readonly text: string; readonly label: string }, options: RenderOptions): readonly string[] {
  const { text, label, range, paint } = culprit;
  const whole = text.trimEnd().length;
  const end = range.end.line === range.start.line ? range.end.column - 1 : whole;
  const visible = toVisibleLine(text, { start: range.start.column - 1, end }, windowOf(label.length, options));
  const gutter = `${' '.repeat(label.length + 4)}${options.style.dim('|')} `;
  const marks = ' '.repeat(visible.markStart) + paint('^'.repeat(visible.markWidth));
  const [first, ...rest] = culprit.hints;
  const column = label.length + 6 + visible.markStart + visible.markWidth;
  const beside = first !== undefined && column + 1 + displayWidth(first) <= options.width;
  const below = beside ? rest : culprit.hints;
  return [
    ` ${paint('>')} ${label} ${options.style.dim('|')} ${visible.text}`.trimEnd(),
    gutter + marks + (beside ? ` ${paint(first)}` : ''),
    ...below.map((hint) => gutter + paint(hint)),
  ];
}

function windowOf(digits: number, options: RenderOptions): Window {
  return { width: Math.max(20, options.width - digits - 6), unicode: options.unicode };
}
