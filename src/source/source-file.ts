import type { Position, Range, Span } from './span.ts';

/**
 * A text with its path. `path` is relative to the git root (or to the project where there is no git), always with `/`.
 * `lineStarts` holds the offset of every line's first character.
 */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly lineStarts: readonly number[];
}

/** Makes a source file; lines end at `\n`, `\r\n` or a lone `\r`, as YAML 1.2 section 5.4 counts them. */
export function toSourceFile(path: string, text: string): SourceFile {
  const lineStarts = [0];
  for (let offset = 0; offset < text.length; offset += 1) {
    const code = text.charCodeAt(offset);
    if (code === 10 || (code === 13 && text.charCodeAt(offset + 1) !== 10)) lineStarts.push(offset + 1);
  }
  return { path, text, lineStarts };
}

/** The position of an offset; an offset past the end counts as the end. */
export function toPosition(file: SourceFile, offset: number): Position {
  const bounded = Math.min(Math.max(offset, 0), file.text.length);
  let low = 0;
  let high = file.lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((file.lineStarts[middle] ?? 0) <= bounded) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: bounded - (file.lineStarts[low] ?? 0) + 1 };
}

/** The range of positions that a span covers. */
export function toRange(file: SourceFile, span: Span): Range {
  return { start: toPosition(file, span.start), end: toPosition(file, span.end) };
}

/** The text of a line (counted from 1) without its line end; empty when there is no such line. */
export function lineText(file: SourceFile, line: number): string {
  const start = file.lineStarts[line - 1];
  if (start === undefined) return '';
  const end = file.lineStarts[line] ?? file.text.length;
  return file.text.slice(start, end).replace(/[\r\n]+$/, '');
}
