import type { ReportedDiagnostic } from '../model/generated/output/diagnostic.ts';
import type { Diagnostic, Origin } from '../source/diagnostic.ts';
import { lineText, type SourceFile, toRange } from '../source/source-file.ts';
import type { Span } from '../source/span.ts';

const linesAround = 2;
const longestLine = 400;

/** A diagnostic as machine output carries it: offsets become lines and columns, and the lines around come along. */
export function toReportedDiagnostic(diagnostic: Diagnostic, sources: ReadonlyMap<string, SourceFile>): ReportedDiagnostic {
  const { code, severity, message, origin, related, advice, fix } = diagnostic;
  const place = toReportedPlace(origin, sources);
  return {
    code,
    severity,
    message,
    ...place,
    frame: place.range === null ? null : toFrame(place.file, place.range, sources),
    related: related.map((other) => ({ message: other.message, ...toReportedPlace(other.origin, sources) })),
    fix: fix === undefined ? null : toReportedFix(fix, sources),
    help: advice.map(({ kind, text }) => ({ kind, text })),
  };
}

type Fix = NonNullable<Diagnostic['fix']>;
type ReportedRange = NonNullable<ReportedDiagnostic['range']>;

function toReportedPlace(origin: Origin, sources: ReadonlyMap<string, SourceFile>): Pick<ReportedDiagnostic, 'file' | 'range'> {
  if (origin.kind !== 'file' && origin.kind !== 'git') return { file: null, range: null };
  const source = sources.get(origin.path);
  return { file: origin.path, range: source === undefined ? null : toReportedRange(source, origin.span) };
}

function toReportedRange(source: SourceFile, span: Span): ReportedRange {
  const { start, end } = toRange(source, span);
  return { start: { ...start }, end: { ...end } };
}

function toReportedFix({ title, safety, edits }: Fix, sources: ReadonlyMap<string, SourceFile>): ReportedDiagnostic['fix'] {
  return {
    title,
    safety,
    edits: edits.flatMap(({ path, span, newText }) => {
      const source = sources.get(path);
      return source === undefined ? [] : [{ file: path, range: toReportedRange(source, span), new_text: newText }];
    }),
  };
}

/** Two lines before and after; none of a file without text. Overlong lines are cut behind what is pointed at. */
function toFrame(file: string | null, { start }: ReportedRange, sources: ReadonlyMap<string, SourceFile>): ReportedDiagnostic['frame'] {
  const source = file === null ? undefined : sources.get(file);
  if (source === undefined || source.text === '') return null;
  const first = Math.max(1, start.line - linesAround);
  const last = Math.min(lineCount(source), start.line + linesAround);
  const longest = start.column + longestLine;
  return { first_line: first, lines: Array.from({ length: last - first + 1 }, (_, index) => lineText(source, first + index).slice(0, longest)) };
}

/** The empty line behind the last line end is not a line that people see. */
function lineCount({ text, lineStarts }: SourceFile): number {
  return lineStarts.length > 1 && lineStarts.at(-1) === text.length ? lineStarts.length - 1 : lineStarts.length;
}
