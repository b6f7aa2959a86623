import type { Path } from '../source/place.ts';
import type { Span } from '../source/span.ts';
import type { TextEdit } from '../source/text-edit.ts';
import type { DataNode } from './data-node.ts';
import type { EditableDocument } from './editable-document.ts';
import { isFlow } from './edit-text.ts';
import { removeFlowEntry } from './edit-remove-flow.ts';
import { nodeAt } from './locate.ts';
import { isFirstOnLine, lineEndAt, lineStartAt, nextLineAt, skipBlanks, skipTrivia } from './text-lines.ts';

/** The splices that take the entry or list item at `path` out. A collection that loses its last one becomes `{}` or `[]`. */
export function removeEntry(document: EditableDocument, path: Path): readonly TextEdit[] | undefined {
  const parent = path.length === 0 ? undefined : nodeAt(document.root, path.slice(0, -1));
  if (parent === undefined) return undefined;
  const { text, path: file } = document.source;
  const spans = entrySpans(text, parent);
  const index = indexOf(parent, path.at(-1));
  const span = spans[index];
  if (span === undefined) return undefined;
  const toEdit = (edit: { readonly span: Span; readonly newText: string }): TextEdit => ({ path: file, ...edit });
  if (isFlow(text, parent)) return [toEdit({ span: removeFlowEntry(text, { parent: parent.span, spans, index }), newText: '' })];
  if (spans.length === 1) return emptied(document, path.slice(0, -1), span).map(toEdit);
  return [toEdit({ span: isFirstOnLine(text, span.start) ? wholeLines(text, span) : upToNextContent(text, span), newText: '' })];
}

/** From the key or the dash to the end of the value, of every entry. */
function entrySpans(text: string, parent: DataNode): readonly Span[] {
  if (parent.kind === 'map') return parent.entries.map(({ keySpan, value }) => ({ start: keySpan.start, end: value.span.end }));
  if (parent.kind === 'scalar') return [];
  if (isFlow(text, parent)) return parent.items.map(({ span }) => span);
  const spans: Span[] = [];
  for (const item of parent.items) {
    const previous = spans.at(-1);
    spans.push({ start: previous ? skipTrivia(text, previous.end) : parent.span.start, end: item.span.end });
  }
  return spans;
}

function indexOf(parent: DataNode, step: string | number | undefined): number {
  if (parent.kind === 'map') return parent.entries.findIndex(({ key }) => key === step);
  return typeof step === 'number' ? step : -1;
}

/** All of the entry's lines, with one of the blank lines around it when it stood between two. */
function wholeLines(text: string, span: Span): Span {
  const start = lineStartAt(text, span.start);
  const end = nextLineAt(text, span.end);
  const isBlankBefore = start === 0 || isBlankLine(text, start - 1);
  return { start, end: isBlankBefore && end < text.length && isBlankLine(text, end) ? nextLineAt(text, end) : end };
}

function isBlankLine(text: string, offset: number): boolean {
  const start = lineStartAt(text, offset);
  return skipBlanks(text, start) >= lineEndAt(text, start);
}

/** The first entry behind a dash: what follows moves up to the dash. */
function upToNextContent(text: string, span: Span): Span {
  let end = nextLineAt(text, span.end);
  while (end < text.length && isBlankLine(text, end)) end = nextLineAt(text, end);
  return { start: span.start, end: skipBlanks(text, end) };
}

/** The only entry of a block: empty brackets take its place, behind the indicator where it began below one. */
function emptied(document: EditableDocument, path: Path, span: Span): readonly { readonly span: Span; readonly newText: string }[] {
  const { text } = document.source;
  const brackets = nodeAt(document.root, path)?.kind === 'map' ? '{}' : '[]';
  if (path.length === 0 || !isFirstOnLine(text, span.start)) return [{ span, newText: brackets }];
  const after = indicatorEnd(document, path);
  return [{ span: { start: after, end: after }, newText: ` ${brackets}` }, { span: wholeLines(text, span), newText: '' }];
}

/** The place right behind the `:` or `-` that introduces the value at `path`. */
function indicatorEnd({ root, source }: EditableDocument, path: Path): number {
  const parent = nodeAt(root, path.slice(0, -1));
  const step = path.at(-1);
  if (parent?.kind === 'map') return skipTrivia(source.text, parent.entries.find(({ key }) => key === step)?.keySpan.end ?? 0) + 1;
  const item = parent && entrySpans(source.text, parent)[Number(step)];
  return (item?.start ?? 0) + 1;
}
