import type { AttributeTest } from '../../model/condition.ts';
import type { Literal } from './literal.ts';

type Comparison = Extract<AttributeTest, { readonly kind: 'compare' }>;

/** Whether some number passes all the literals, of which no positive one lists its values. */
export function hasNumber(literals: readonly Literal[]): boolean {
  return candidates(literals).some((value) => literals.every(({ test, negated }) => passesNumber(value, test) !== negated));
}

/** Whether the number passes the comparison. */
export function passesComparison(value: number, { operator, bound }: Comparison): boolean {
  switch (operator) {
    case 'gt':
      return value > bound;
    case 'gte':
      return value >= bound;
    case 'lt':
      return value < bound;
    case 'lte':
      return value <= bound;
  }
}

/** One number of each class that the literals tell apart: the named ones, one between each two, one below and one above all. */
function candidates(literals: readonly Literal[]): readonly number[] {
  const named = [...new Set(literals.flatMap(({ test }) => numbersOf(test)))].sort((a, b) => a - b);
  const between = named.flatMap((number, index) => {
    const next = named[index + 1];
    return next === undefined ? [] : [number / 2 + next / 2];
  });
  return [...named, ...between, (named[0] ?? 0) - 1, (named.at(-1) ?? 0) + 1, Number.MAX_VALUE, -Number.MAX_VALUE];
}

function numbersOf(test: AttributeTest): readonly number[] {
  if (test.kind === 'compare') return [test.bound];
  return test.kind === 'in' ? test.values.filter((value) => typeof value === 'number') : [];
}

function passesNumber(value: number, test: AttributeTest): boolean {
  if (test.kind === 'compare') return passesComparison(value, test);
  return test.kind === 'in' ? test.values.includes(value) : test.kind === 'exists';
}
