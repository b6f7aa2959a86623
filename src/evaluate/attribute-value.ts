/** A list as a `string[]` attribute takes it. One that is empty or starts with null counts as of another type: no portable test sees it. */
export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.length > 0 && value[0] !== null && value[0] !== undefined;
}

/** A number as JSON has them. */
export function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
