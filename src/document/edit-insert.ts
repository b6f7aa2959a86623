import type { ScalarValue } from '../source/amendment.ts';
import type { Path } from '../source/place.ts';
import type { TextEdit } from '../source/text-edit.ts';
import type { MapNode } from './data-node.ts';
import type { EditableDocument } from './editable-document.ts';
import { isFlow, isInFlow, keyText, lineBreakAt, quoteAt, quoteOf, scalarText } from './edit-text.ts';
import { nodeAt } from './locate.ts';
import { isFirstOnLine, lineStartAt } from './text-lines.ts';

/** The splice that puts `key: value` before the first entry of the mapping at `path`, in that mapping's own layout. */
export function insertEntry(document: EditableDocument, path: Path, entry: { readonly key: string; readonly value: ScalarValue }): readonly TextEdit[] | undefined {
  const node = nodeAt(document.root, path);
  if (node?.kind !== 'map') return undefined;
  const { text, path: file } = document.source;
  const first = node.entries[0]?.keySpan.start;
  const neighbour = first === undefined ? undefined : quoteAt(text, first);
  const style = { quote: neighbour ?? quoteOf(text, document.root), keepQuotes: neighbour !== undefined, inFlow: isInFlow(text, document.root, path) };
  const written = `${keyText(entry.key, style)}: ${scalarText(entry.value, style)}`;
  if (first === undefined) return [intoEmpty(document, node, written)];
  const newText = isFlow(text, node) ? beforeFlowEntry(text, first, written) : beforeBlockEntry(text, first, written);
  return [{ path: file, span: { start: first, end: first }, newText }];
}

function beforeBlockEntry(text: string, first: number, written: string): string {
  return written + lineBreakAt(text, first) + ' '.repeat(first - lineStartAt(text, first));
}

function beforeFlowEntry(text: string, first: number, written: string): string {
  if (!isFirstOnLine(text, first)) return `${written}, `;
  return `${written},${lineBreakAt(text, first)}${text.slice(lineStartAt(text, first), first)}`;
}

function intoEmpty(document: EditableDocument, { span }: MapNode, written: string): TextEdit {
  const { text, path } = document.source;
  const inside = { start: span.start + 1, end: span.end - 1 };
  const isBlank = text.slice(inside.start, inside.end).trim() === '';
  if (isBlank) return { path, span: inside, newText: ` ${written} ` };
  return { path, span: { start: inside.start, end: inside.start }, newText: ` ${written}` };
}
