import type { MapEntry, ScalarNode } from './data-node.ts';
import { plainValue } from './plain-scalar.ts';

/** Something that was read, and the offset behind it. */
export interface Read<T> {
  readonly node: T;
  readonly end: number;
}

const reserved = new Set(['__proto__', 'constructor', 'prototype']);

/** A scalar in quotes on one line without escapes. */
export function readQuoted(text: string, start: number): Read<ScalarNode & { readonly value: string }> | undefined {
  const quote = text[start];
  if (quote !== '"' && quote !== "'") return undefined;
  const close = text.indexOf(quote, start + 1);
  if (close === -1 || (quote === "'" && text[close + 1] === "'")) return undefined;
  const value = text.slice(start + 1, close);
  if (value.includes('\n') || (quote === '"' && value.includes('\\'))) return undefined;
  return { node: { kind: 'scalar', value, span: { start, end: close + 1 } }, end: close + 1 };
}

/** Whether an unquoted key is text by every reading. */
export function isPlainKey(source: string): boolean {
  return typeof plainValue(source) === 'string';
}

/** More entries than that in one mapping are left to the yaml package: each key is compared with all before it. */
const maximumEntries = 200;

/** Whether a key may be used, and is not there yet. */
export function isNewKey(entries: readonly MapEntry[], key: string): boolean {
  if (reserved.has(key) || key.length > 1000 || entries.length >= maximumEntries) return false;
  for (const entry of entries) if (entry.key === key) return false;
  return true;
}
