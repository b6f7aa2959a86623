import type { AttributeTest } from '../../model/condition.ts';
import type { Attribute } from '../../model/settings.ts';
import type { ScalarValue } from '../../source/amendment.ts';
import { testFits, valueFits } from '../operator-fit.ts';
import { hasInstant } from './instants.ts';
import type { Literal } from './literal.ts';
import { hasNumber, passesComparison } from './numbers.ts';
import { hasList, hasText, passesText } from './texts.ts';
import { hasVersion, isInRange } from './versions.ts';

/**
 * Whether some value of the attribute, or its absence, passes all the literals. Never `false` when there is one.
 * A missing attribute, or one of another type, fails every positive test (and passes every negated one).
 */
export function hasValue(attribute: Attribute, literals: readonly Literal[]): boolean {
  const known = literals.filter(({ test }) => isMeaningful(attribute, test));
  if (attribute.type === 'instant') return hasInstant(known);
  if (known.every(({ negated }) => negated)) return true;
  if (known.some(({ test, negated }) => negated && test.kind === 'exists')) return false;
  const listed = shortestList(known);
  if (listed !== undefined) return listed.some((value) => passesAll(value, known));
  return hasUnlistedValue(attribute, known);
}

/** A test that other rules report as meaningless says nothing here: to believe it would report it twice. */
export function isMeaningful(attribute: Attribute, test: AttributeTest): boolean {
  if (!testFits(attribute.type, test)) return false;
  if (test.kind === 'in') return test.values.length > 0 && test.values.every((value) => valueFits(attribute.type, value));
  return !('texts' in test) || test.texts.length > 0;
}

function shortestList(literals: readonly Literal[]): readonly ScalarValue[] | undefined {
  let shortest: readonly ScalarValue[] | undefined;
  for (const { test, negated } of literals) {
    if (test.kind !== 'in' || negated) continue;
    if (shortest === undefined || test.values.length < shortest.length) shortest = test.values;
  }
  return shortest;
}

function hasUnlistedValue(attribute: Attribute, literals: readonly Literal[]): boolean {
  const values = attribute.type === 'string[]' ? undefined : attribute.values;
  if (values !== undefined && values.every((value) => valueFits(attribute.type, value))) {
    return values.some((value) => passesAll(value, literals));
  }
  switch (attribute.type) {
    case 'string':
      return hasText(literals);
    case 'semver':
      return hasVersion(literals);
    case 'number':
      return hasNumber(literals);
    case 'boolean':
      return [true, false].some((value) => passesAll(value, literals));
    case 'string[]':
      return hasList(literals);
    case 'instant':
      return true;
  }
}

function passesAll(value: ScalarValue, literals: readonly Literal[]): boolean {
  return literals.every(({ test, negated }) => passes(value, test) !== negated);
}

function passes(value: ScalarValue, test: AttributeTest): boolean {
  switch (test.kind) {
    case 'in':
      return test.values.includes(value);
    case 'exists':
      return true;
    case 'startsWith':
    case 'endsWith':
    case 'contains':
      return typeof value === 'string' && passesText(value, test);
    case 'compare':
      return typeof value === 'number' && passesComparison(value, test);
    case 'semver':
      return typeof value === 'string' && isInRange(value, test.range);
    case 'instant':
      return false;
  }
}
