/** What stands at these keys of a JSON value; `undefined` where it has no such place. */
export function valueAt(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce((inner, key) => (typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key) ? (inner as { readonly [name: string]: unknown })[key] : undefined), value); // as: an object has values under its own names
}

/** The text there; a number as its digits, because ids are the one or the other. */
export function textAt(value: unknown, ...keys: readonly string[]): string | undefined {
  const found = valueAt(value, ...keys);
  return typeof found === 'string' || typeof found === 'number' ? String(found) : undefined;
}

/** The members of a list; of anything else there are none. */
export function membersOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
