import type { ScalarValue } from '../source/amendment.ts';
import type { Path } from '../source/place.ts';
import type { TextEdit } from '../source/text-edit.ts';
import type { EditableDocument } from './editable-document.ts';
import { isInFlow, keyText, quoteAt, quoteOf, scalarText, type ScalarStyle } from './edit-text.ts';
import { locateIn, nodeAt } from './locate.ts';
import { lineEndAt } from './text-lines.ts';

/** The splice that gives the scalar at `path` another value. */
export function setScalar(document: EditableDocument, path: Path, value: ScalarValue): readonly TextEdit[] | undefined {
  const node = nodeAt(document.root, path);
  if (node?.kind !== 'scalar') return undefined;
  const { text, path: file } = document.source;
  const style = styleAt(document, path, node.span.start);
  const key = locateIn(document.root, path, 'key')?.start ?? node.span.start;
  const written = scalarText(value, { ...style, keepQuotes: style.keepQuotes || quoteAt(text, key) !== undefined });
  if (node.span.start === node.span.end) return [{ path: file, span: node.span, newText: ` ${written}` }];
  return [{ path: file, span: node.span, newText: written + headerComment(text, node.span.start) }];
}

/** The splice that gives the entry at `path` another key. */
export function renameKey(document: EditableDocument, path: Path, key: string): readonly TextEdit[] | undefined {
  const parent = path.length === 0 ? undefined : nodeAt(document.root, path.slice(0, -1));
  const span = parent?.kind === 'map' ? locateIn(document.root, path, 'key') : undefined;
  if (span === undefined) return undefined;
  return [{ path: document.source.path, span, newText: keyText(key, styleAt(document, path.slice(0, -1), span.start)) }];
}

function styleAt(document: EditableDocument, path: Path, start: number): ScalarStyle {
  const { text } = document.source;
  const own = quoteAt(text, start);
  return { quote: own ?? quoteOf(text, document.root), keepQuotes: own !== undefined, inFlow: isInFlow(text, document.root, path) };
}

/** The comment behind the `|` or `>` of a block of text, with the blanks before it: it outlives the block. */
function headerComment(text: string, start: number): string {
  if (text[start] !== '|' && text[start] !== '>') return '';
  return /\s+#.*$/.exec(text.slice(start, lineEndAt(text, start)))?.[0] ?? '';
}
