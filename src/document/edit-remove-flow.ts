import type { Span } from '../source/span.ts';
import { isFirstOnLine, lineEndAt, lineStartAt, nextLineAt, skipBlanks, skipTrivia } from './text-lines.ts';

/** An entry among the entries of a collection in brackets. */
export interface FlowEntry {
  readonly parent: Span;
  readonly spans: readonly Span[];
  readonly index: number;
}

/** What to delete so that the entry is gone and its commas fit. A comma may stand before a closing bracket, so one can stay. */
export function removeFlowEntry(text: string, entry: FlowEntry): Span {
  const span = entry.spans[entry.index] ?? entry.parent;
  const comma = commaAfter(text, span.end);
  if (entry.spans.length === 1) return onlyEntry(text, entry.parent, { start: span.start, end: comma ?? span.end });
  const line = ownLines(text, { start: span.start, end: comma ?? span.end });
  if (line) return line;
  if (comma !== undefined) return { start: span.start, end: skipBlanks(text, comma) };
  const previous = entry.spans[entry.index - 1]?.end ?? span.start;
  return text.slice(previous, span.start).includes('#') ? span : { start: previous, end: span.end };
}

/** The end of the comma after `offset`, if one follows. */
function commaAfter(text: string, offset: number): number | undefined {
  const place = skipTrivia(text, offset);
  return text[place] === ',' ? place + 1 : undefined;
}

function onlyEntry(text: string, parent: Span, span: Span): Span {
  const inside = { start: parent.start + 1, end: parent.end - 1 };
  const rest = text.slice(inside.start, span.start) + text.slice(span.end, inside.end);
  return rest.trim() === '' ? inside : span;
}

/** All of the entry's lines, when nothing else but its comma and a comment stands on them. */
function ownLines(text: string, span: Span): Span | undefined {
  const after = skipBlanks(text, span.end);
  if (!isFirstOnLine(text, span.start)) return undefined;
  if (after < lineEndAt(text, span.end) && text[after] !== '#') return undefined;
  return { start: lineStartAt(text, span.start), end: nextLineAt(text, span.end) };
}
