import type { ScalarValue } from '../source/amendment.ts';
import { type Place, valueAt } from '../source/place.ts';
import type { TestUse } from './facts.ts';
import { testFits } from './operator-fit.ts';

/** A value that an attribute is compared with, and where it stands. */
export interface Operand<T extends ScalarValue = ScalarValue> {
  readonly value: T;
  readonly place: Place;
}

/** The values that an attribute is tested to equal: of `in` where its type takes it, and of `contains` for a list. */
export function testedValues({ file, condition, attribute }: TestUse): readonly Operand[] {
  const { test, at } = condition;
  if (attribute === undefined || !testFits(attribute.type, test)) return [];
  if (test.kind === 'in') return toOperands(file, at, test.values);
  return test.kind === 'contains' && attribute.type === 'string[]' ? toOperands(file, at, test.texts) : [];
}

/** The texts that stand in a test, whatever it asks. */
export function writtenTexts({ file, condition: { test, at } }: TestUse): readonly Operand<string>[] {
  if ('texts' in test) return toOperands(file, at, test.texts);
  if (test.kind !== 'in') return [];
  return toOperands<ScalarValue>(file, at, test.values).flatMap(({ value, place }) => (typeof value === 'string' ? [{ value, place }] : []));
}

/** One value may be written without a list, so its place is that of the whole operand. */
function toOperands<T extends ScalarValue>(file: string, at: readonly (string | number)[], values: readonly T[]): readonly Operand<T>[] {
  return values.map((value, index) => ({ value, place: valueAt(file, values.length === 1 ? at : [...at, index]) }));
}
