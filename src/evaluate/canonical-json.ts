import type { Json } from '../model/json.ts';

/** JSON with the keys of every object in code-unit order and no white space: equal values are equal texts. */
export function canonicalJson(value: Json): string {
  if (value === null || typeof value !== 'object' || isInOrder(value)) return JSON.stringify(value);
  if (isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const entries = Object.keys(value).sort().map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key] ?? null)}`);
  return `{${entries.join(',')}}`;
}

/** Whether the engine's own `JSON.stringify` writes every key where it belongs: most of an artifact are objects of one key. */
function isInOrder(value: Json | undefined): boolean {
  if (value === null || typeof value !== 'object') return value !== undefined;
  if (isArray(value)) return value.every(isInOrder);
  let before = '';
  for (const key of Object.keys(value)) {
    if (key < before || !isInOrder(value[key])) return false;
    before = key;
  }
  return true;
}

function isArray(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
