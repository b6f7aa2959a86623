import type { Json } from '../json.ts';

/** JSON that every reader reads alike, or why it is none. */
export type StrictJson =
  | { readonly kind: 'value'; readonly value: Json }
  | { readonly kind: 'refused'; readonly code: 'not-utf8' | 'not-json' | 'duplicate-key' | 'forbidden-key'; readonly reason: string };

/**
 * Reads bytes as JSON. A key that stands twice in an object is refused, because readers differ in which one counts, and so
 * are `__proto__`, `constructor` and `prototype`, which some readers do not keep as keys. A byte order mark is not JSON.
 */
export function readStrictJson(bytes: Uint8Array): StrictJson {
  const text = decodeUtf8(bytes);
  if (text === undefined) return { kind: 'refused', code: 'not-utf8', reason: 'its bytes are not UTF-8' };
  const value = parse(text);
  if (value === undefined) return { kind: 'refused', code: 'not-json', reason: 'it is not JSON' };
  const key = findBadKey(text);
  if (key === undefined) return { kind: 'value', value };
  return key.isTwice
    ? { kind: 'refused', code: 'duplicate-key', reason: `the key ${JSON.stringify(key.name)} stands twice in one object` }
    : { kind: 'refused', code: 'forbidden-key', reason: `${JSON.stringify(key.name)} cannot be a key` };
}

/** Bytes as text, `undefined` where they are not UTF-8. A byte order mark stays. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function parse(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json; // as: that is what it returns
  } catch {
    return undefined;
  }
}

const forbidden: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
const token = /"(?:[^"\\]|\\.)*"|[{}[\]:]/g;

// The text is known to be JSON, so a string before a colon is a key of the innermost object.
function findBadKey(text: string): { readonly name: string; readonly isTwice: boolean } | undefined {
  const open: (Set<string> | undefined)[] = [];
  let last = '';
  for (const [word] of text.matchAll(token)) {
    if (word === '{') open.push(new Set());
    else if (word === '[') open.push(undefined);
    else if (word === '}' || word === ']') open.pop();
    else if (word === ':') {
      const name: unknown = parse(last);
      if (typeof name !== 'string') continue;
      const keys = open.at(-1);
      if (forbidden.has(name)) return { name, isTwice: false };
      if (keys?.has(name) === true) return { name, isTwice: true };
      keys?.add(name);
    } else last = word;
  }
  return undefined;
}
