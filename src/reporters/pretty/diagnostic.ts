import type { ReportedDiagnostic } from '../../model/generated/output/diagnostic.ts';
import { printable } from '../../source/printable.ts';
import { displayWidth, padColumns } from '../layout/display-width.ts';
import { toFrame } from '../layout/frame.ts';
import { linked } from '../layout/linked.ts';
import type { RenderOptions } from '../render-options.ts';

type Paint = (text: string) => string;

/** One finding: its place and message, the lines around it, what else is involved, and what to do. */
export function diagnosticLines(diagnostic: ReportedDiagnostic, options: RenderOptions): readonly string[] {
  const paint = severityPaint(diagnostic.severity, options);
  const place = linkedPlace(diagnostic.file, diagnostic.range, options);
  const hints = diagnostic.help.filter((advice) => advice.kind === 'hint').map((advice) => printable(advice.text, 400));
  const { frame, range } = diagnostic;
  const framed = frame !== null && range !== null;
  return [
    `${place === '' ? '' : `${options.style.bold(place)} `}${paint(`${diagnostic.severity} ${linked(diagnostic.code, { kind: 'code', code: diagnostic.code }, options)}`)}: ${printable(diagnostic.message, 1000)}`,
    ...(framed ? toFrame({ frame, range, hints, paint }, options) : hints.map((hint) => `   ${hint}`)),
    ...diagnostic.related.map((related) => `   see: ${[linkedPlace(related.file, related.range, options), printable(related.message, 400)].filter((part) => part !== '').join(' ')}`),
    ...adviceLines(diagnostic, options),
  ];
}

/** `file:line:column`, as terminals and editors make it a link; empty when there is no file. */
export function placeOf(file: string | null, range: ReportedDiagnostic['range']): string {
  if (file === null) return '';
  // A spreadsheet takes such a beginning for a formula, a shell for an option.
  const path = printable(/^[=+@-]/.test(file) ? `./${file}` : file);
  return range === null ? path : `${path}:${range.start.line}:${range.start.column}`;
}

/** The same as a link to the file, for terminals that have links. */
export function linkedPlace(file: string | null, range: ReportedDiagnostic['range'], options: RenderOptions): string {
  return file === null ? '' : linked(placeOf(file, range), { kind: 'file', path: file, line: range?.start.line }, options);
}

function severityPaint(severity: ReportedDiagnostic['severity'], { style }: RenderOptions): Paint {
  switch (severity) {
    case 'error':
      return style.red;
    case 'warning':
      return style.yellow;
    case 'info':
      return style.blue;
  }
}

/** Where the link to the explanation starts when it stands behind the mend. */
const docsColumn = 44;

function adviceLines(diagnostic: ReportedDiagnostic, options: RenderOptions): readonly string[] {
  const mends = mendLines(diagnostic);
  const docs = `docs: maestro-flags explain ${diagnostic.code}`;
  const last = mends.at(-1) ?? '';
  const column = Math.min(docsColumn, options.width - displayWidth(docs));
  if (last === '' || displayWidth(last) > column - 2) return [...mends, options.style.dim(`   ${docs}`)];
  return [...mends.slice(0, -1), padColumns(last, column) + options.style.dim(docs)];
}

// What the tool does itself comes first; other ways stand below it under one label.
function mendLines({ fix, help }: ReportedDiagnostic): readonly string[] {
  const own = fix === null ? [] : [printable(fix.title, 400) + (fix.safety === 'safe' ? ' (validate --fix)' : '')];
  const told = help.filter((advice) => advice.kind === 'mend' && !isSame(advice.text, fix?.title)).map((advice) => printable(advice.text, 400));
  const runs = help.filter((advice) => advice.kind === 'run').map((advice) => `   run: ${printable(advice.text, 400)}`);
  return [...[...own, ...told].map((text, index) => (index === 0 ? `   fix: ${text}` : `        ${text}`)), ...runs];
}

/** Whether an advice says in other marks what the fix does anyway. */
function isSame(advice: string, title: string | undefined): boolean {
  return advice.replaceAll('`', '') === title?.replaceAll('`', '');
}
