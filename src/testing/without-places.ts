/** A copy of a model value in which no node says where it stood: every `at` that is a path becomes empty. */
export function withoutPlaces<T>(value: T): T {
  return strip(value) as T; // as: the shape stays, only paths change
}

function strip(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strip);
  if (value instanceof Map) return new Map([...value].map(([key, item]) => [key, strip(item)]));
  if (value instanceof Set || typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, key === 'at' && Array.isArray(item) ? [] : strip(item)]));
}
