import type { DataNode, ListNode, MapEntry, MapNode } from './data-node.ts';
import { isNewKey, isPlainKey, readQuoted, type Read } from './plain-part.ts';
import { plainValue } from './plain-scalar.ts';
import { maximumDepth } from './strict-parse.ts';

const plainKey = /[A-Za-z0-9_$][A-Za-z0-9_.$%/-]{0,199}(?=: )/y;
const plainText = /(?:[A-Za-z0-9_$.~+<=]|-(?=[A-Za-z0-9.]))(?:[A-Za-z0-9_$.%@/+()<=>*&!|^;~-]|:(?=[A-Za-z0-9/])| +(?=[A-Za-z0-9_$.(<=>+%-]))*/y;

/** A mapping or list in brackets on one line, with plain or simply quoted scalars; `undefined` for anything else. */
export function readFlow(text: string, start: number, depth: number): Read<DataNode> | undefined {
  if (depth > maximumDepth) return undefined;
  return text.charCodeAt(start) === 0x7b ? readFlowMap(text, start, depth) : readFlowList(text, start, depth);
}

function readFlowList(text: string, start: number, depth: number): Read<ListNode> | undefined {
  const items: DataNode[] = [];
  let place = skipSpaces(text, start + 1);
  while (text.charCodeAt(place) !== 0x5d) {
    const item = readItem(text, place, depth);
    if (item === undefined) return undefined;
    items.push(item.node);
    const next = behindComma(text, item.end, 0x5d);
    if (next === undefined) return undefined;
    place = next;
  }
  return { node: { kind: 'list', items, span: { start, end: place + 1 } }, end: place + 1 };
}

function readFlowMap(text: string, start: number, depth: number): Read<MapNode> | undefined {
  const entries: MapEntry[] = [];
  let place = skipSpaces(text, start + 1);
  while (text.charCodeAt(place) !== 0x7d) {
    const entry = readEntry(text, place, depth);
    if (entry === undefined || !isNewKey(entries, entry.key)) return undefined;
    entries.push(entry);
    const next = behindComma(text, entry.value.span.end, 0x7d);
    if (next === undefined) return undefined;
    place = next;
  }
  return { node: { kind: 'map', entries, span: { start, end: place + 1 } }, end: place + 1 };
}

function readEntry(text: string, start: number, depth: number): MapEntry | undefined {
  const quoted = readQuoted(text, start);
  const key = quoted ? quoted.node.value : plainKeyAt(text, start);
  if (key === undefined) return undefined;
  const end = quoted ? quoted.end : start + key.length;
  if (text.charCodeAt(end) !== 0x3a || text.charCodeAt(end + 1) !== 0x20) return undefined;
  const value = readItem(text, skipSpaces(text, end + 1), depth);
  return value && { key, keySpan: { start, end }, value: value.node };
}

function plainKeyAt(text: string, start: number): string | undefined {
  plainKey.lastIndex = start;
  const source = plainKey.exec(text)?.[0];
  return source !== undefined && isPlainKey(source) ? source : undefined;
}

function readItem(text: string, start: number, depth: number): Read<DataNode> | undefined {
  const code = text.charCodeAt(start);
  if (code === 0x5b || code === 0x7b) return readFlow(text, start, depth + 1);
  if (code === 0x22 || code === 0x27) return readQuoted(text, start);
  plainText.lastIndex = start;
  const source = plainText.exec(text)?.[0];
  const value = source === undefined ? undefined : plainValue(source);
  if (source === undefined || value === undefined) return undefined;
  const end = start + source.length;
  return { node: { kind: 'scalar', value, span: { start, end } }, end };
}

/** The next item, or the closing bracket; `undefined` when neither follows, also for a comma before the bracket. */
function behindComma(text: string, offset: number, bracket: number): number | undefined {
  const place = skipSpaces(text, offset);
  const code = text.charCodeAt(place);
  if (code === bracket) return place;
  if (code !== 0x2c) return undefined;
  const next = skipSpaces(text, place + 1);
  return text.charCodeAt(next) === bracket ? undefined : next;
}

function skipSpaces(text: string, offset: number): number {
  let place = offset;
  while (text.charCodeAt(place) === 0x20) place += 1;
  return place;
}
