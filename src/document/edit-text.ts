import type { ScalarValue } from '../source/amendment.ts';
import type { Path } from '../source/place.ts';
import type { DataNode } from './data-node.ts';
import { nodeAt } from './locate.ts';
import { plainValue } from './plain-scalar.ts';
import { escapeSuspicious } from './strict-text.ts';

/** How a scalar is to be written: in the quotes that it had (or its neighbours have), and whether it is inside brackets. */
export interface ScalarStyle {
  readonly quote: '"' | "'";
  readonly keepQuotes: boolean;
  readonly inFlow: boolean;
}

/** The YAML text of a scalar: plain wherever YAML 1.2 core reads it back as it is, unless the quotes are to be kept. */
export function scalarText(value: ScalarValue, style: ScalarStyle): string {
  if (typeof value !== 'string') return String(value);
  if (!style.keepQuotes && isPlain(value, style.inFlow)) return value;
  return quoted(value, style.quote);
}

/** The YAML text of a key. */
export function keyText(key: string, style: ScalarStyle): string {
  return key === '<<' || key.length > 1000 ? quoted(key, style.quote) : scalarText(key, style);
}

/** Whether the node at `path`, or the inside of the collection there, is written in brackets. */
export function isInFlow(text: string, root: DataNode, path: Path): boolean {
  for (let length = 0; length <= path.length; length += 1) {
    const node = nodeAt(root, path.slice(0, length));
    if (node && node.kind !== 'scalar' && isFlow(text, node)) return true;
  }
  return false;
}

/** Whether a collection is written in brackets itself. */
export function isFlow(text: string, node: DataNode): boolean {
  return node.kind !== 'scalar' && (text[node.span.start] === '{' || text[node.span.start] === '[');
}

/** The quotes that the document uses: those of its first quoted text, or double ones. */
export function quoteOf(text: string, node: DataNode): '"' | "'" {
  return firstQuote(text, node) ?? '"';
}

/** The line end that the text uses at `offset`, or the one it uses elsewhere. */
export function lineBreakAt(text: string, offset: number): '\n' | '\r\n' {
  const feed = text.indexOf('\n', offset);
  const known = feed === -1 ? text.lastIndexOf('\n') : feed;
  return known > 0 && text[known - 1] === '\r' ? '\r\n' : '\n';
}

function firstQuote(text: string, node: DataNode): '"' | "'" | undefined {
  if (node.kind === 'scalar') return quoteAt(text, node.span.start);
  if (node.kind === 'list') return firstOf(node.items, (item) => firstQuote(text, item));
  return firstOf(node.entries, (entry) => quoteAt(text, entry.keySpan.start) ?? firstQuote(text, entry.value));
}

function firstOf<T, R>(items: readonly T[], find: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The quote at an offset, if there is one. */
export function quoteAt(text: string, offset: number): '"' | "'" | undefined {
  const character = text[offset];
  return character === '"' || character === "'" ? character : undefined;
}

/** Plain style by YAML 1.2.2, section 7.3.3, on one line; a little stricter where readers differ (`---`, tabs). */
function isPlain(text: string, inFlow: boolean): boolean {
  if (plainValue(text) !== text) return false;
  if (/^[\s,[\]{}#&*!|>'"%@`]|\s$|^(?:---|\.\.\.)|^[-?:](?:\s|$)/.test(text)) return false;
  if (/[\t\n\r]|: | #|:$/.test(text) || escapeSuspicious(text) !== text) return false;
  return !inFlow || (!/[,[\]{}]/.test(text) && !/^[-?:]/.test(text));
}

function quoted(text: string, quote: '"' | "'"): string {
  const needsEscapes = /[\t\n\r]/.test(text) || escapeSuspicious(text) !== text;
  if (quote === "'" && !needsEscapes) return `'${text.replaceAll("'", "''")}'`;
  return escapeSuspicious(JSON.stringify(text));
}
