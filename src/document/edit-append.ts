import type { EntryValue } from '../source/amendment.ts';
import type { Path } from '../source/place.ts';
import type { TextEdit } from '../source/text-edit.ts';
import type { MapNode } from './data-node.ts';
import type { EditableDocument } from './editable-document.ts';
import { isFlow, isInFlow, keyText, lineBreakAt, quoteAt, quoteOf, scalarText, type ScalarStyle } from './edit-text.ts';
import { nodeAt } from './locate.ts';
import { lineEndAt, lineStartAt } from './text-lines.ts';

/** The splice that puts `key: value` behind the last entry of the mapping at `path`, on one line, in that mapping's own layout. */
export function appendEntry(document: EditableDocument, path: Path, entry: { readonly key: string; readonly value: EntryValue }): readonly TextEdit[] | undefined {
  const node = nodeAt(document.root, path);
  if (node?.kind !== 'map') return undefined;
  const { text } = document.source;
  const neighbour = node.entries[0] === undefined ? undefined : quoteAt(text, node.entries[0].keySpan.start);
  const style = { quote: neighbour ?? quoteOf(text, document.root), keepQuotes: neighbour !== undefined, inFlow: isInFlow(text, document.root, path) };
  const edit = placeOf(document, node, `${keyText(entry.key, style)}: ${valueText(entry.value, style)}`);
  return [{ path: document.source.path, ...edit }];
}

/** A mapping is written in braces: so it is one line in every layout. */
function valueText(value: EntryValue, style: ScalarStyle): string {
  if (typeof value !== 'object') return scalarText(value, style);
  const inside = { ...style, inFlow: true };
  return `{ ${Object.entries(value).map(([key, item]) => `${keyText(key, inside)}: ${valueText(item, inside)}`).join(', ')} }`;
}

function placeOf({ source: { text } }: EditableDocument, node: MapNode, written: string): Omit<TextEdit, 'path'> {
  const [first, last] = [node.entries[0], node.entries.at(-1)];
  if (first === undefined || last === undefined) return intoEmpty(text, node, written);
  if (isFlow(text, node)) return insertion(last.value.span.end, `, ${written}`);
  const lineBreak = lineBreakAt(text, first.keySpan.start);
  const indent = ' '.repeat(first.keySpan.start - lineStartAt(text, first.keySpan.start));
  const end = last.value.span.end;
  // A block of text ends behind its last line end.
  if (end > 0 && text[end - 1] === '\n') return insertion(end, `${indent}${written}${lineBreak}`);
  return insertion(lineEndAt(text, end), `${lineBreak}${indent}${written}`);
}

function intoEmpty(text: string, { span }: MapNode, written: string): Omit<TextEdit, 'path'> {
  const inside = { start: span.start + 1, end: span.end - 1 };
  const isBlank = text.slice(inside.start, inside.end).trim() === '';
  return { span: isBlank ? inside : { start: inside.start, end: inside.start }, newText: isBlank ? ` ${written} ` : ` ${written}` };
}

function insertion(offset: number, newText: string): Omit<TextEdit, 'path'> {
  return { span: { start: offset, end: offset }, newText };
}
