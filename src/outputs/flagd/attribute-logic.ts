import type { AttributeFormula } from '../../evaluate/decision-program.ts';
import type { AttributeTest, VersionRange } from '../../model/condition.ts';
import { and, differs, isText, type Logic, not, or, same, variable } from './logic.ts';

/**
 * One test of one attribute as JsonLogic: false, never an error, for a value that is missing or of another type.
 * The guards before each test are what makes that true in every engine.
 */
export function attributeLogic({ attribute, type, test }: AttributeFormula): Logic {
  if (test.kind === 'instant') {
    const reached: Logic = { '>=': [variable('$flagd.timestamp'), test.seconds] };
    return test.operator === 'after' ? reached : not(reached);
  }
  switch (type) {
    case 'string':
    case 'semver':
      return textLogic(variable(attribute), test);
    case 'string[]':
      return listLogic(attribute, test);
    case 'number':
      return numberLogic(attribute, test);
    case 'boolean':
      return booleanLogic(variable(attribute), test);
    case 'instant':
      throw mismatch(type, test);
  }
}

type ValueTest = Exclude<AttributeTest, { kind: 'instant' }>;

function textLogic(value: Logic, test: ValueTest): Logic {
  switch (test.kind) {
    case 'in':
      return test.values.length === 1 ? same(value, test.values[0] ?? null) : and(isText(value), { in: [value, test.values] });
    case 'startsWith':
      return or(...test.texts.map((text) => ({ starts_with: [value, text] })));
    case 'endsWith':
      return or(...test.texts.map((text) => ({ ends_with: [value, text] })));
    case 'contains':
      return and(isText(value), or(...test.texts.map((text) => ({ in: [text, value] }))));
    case 'semver':
      return and(isText(value), rangeLogic(value, test.range));
    case 'exists':
      return isText(value);
    case 'compare':
      throw mismatch('string', test);
  }
}

function rangeLogic(value: Logic, range: VersionRange): Logic {
  const alternatives = range.map((comparators) =>
    and(...comparators.map(({ operator, version }) => ({ sem_ver: [value, operator, version] }))),
  );
  return or(...alternatives);
}

/**
 * A list whose first element is not null. The interpreter of JavaScript reads element 0 of `0` and `false` as the value
 * itself; a membership test behind it is false for those anyway, so only `exists` has to leave them out.
 */
function listLogic(attribute: string, test: ValueTest): Logic {
  const value = variable(attribute);
  switch (test.kind) {
    case 'contains':
      return and(isListGuard(attribute), or(...test.texts.map((text) => ({ in: [text, value] }))));
    case 'exists':
      return listExists(attribute);
    case 'in':
    case 'startsWith':
    case 'endsWith':
    case 'compare':
    case 'semver':
      throw mismatch('string[]', test);
  }
}

/** What stands before a membership test. */
function isListGuard(attribute: string): Logic {
  return and(not(isText(variable(attribute))), differs(variable(`${attribute}.0`), null));
}

/** True exactly for lists whose first element is not null. */
function listExists(attribute: string): Logic {
  const value = variable(attribute);
  return and(differs(value, false), differs(value, 0), isListGuard(attribute));
}

/** Equality is written as two bounds: engines that tell integers from doubles agree on `>=` and `<=` alone. */
function numberLogic(attribute: string, test: ValueTest): Logic {
  const value = variable(attribute);
  switch (test.kind) {
    case 'in':
      return and(isNumberGuard(attribute), or(...test.values.map((bound) => and({ '>=': [value, bound] }, { '<=': [value, bound] }))));
    case 'compare':
      return and(isNumberGuard(attribute), { [comparisons[test.operator]]: [value, test.bound] });
    case 'exists':
      return isNumberGuard(attribute);
    case 'startsWith':
    case 'endsWith':
    case 'contains':
    case 'semver':
      throw mismatch('number', test);
  }
}

const comparisons: { readonly [operator in 'gt' | 'gte' | 'lt' | 'lte']: string } = { gt: '>', gte: '>=', lt: '<', lte: '<=' };

/**
 * True for numbers alone. JsonLogic compares `true` and `"5"` as numbers and throws for lists and objects, so all of
 * them are left out first. Booleans by `!==`, which alone would also leave out 1 and 0 in Python, where they equal `true`
 * and `false`. Lists by their element 0, which for the number 0 is 0 in JavaScript's interpreter. Objects, Python's
 * booleans, and lists that are empty or start with null by how they are written as text (`[object Object]`, `True`,
 * nothing, `,1` or `null,1`). Go fails to write booleans, lists and objects, and does not get there: to it the latter two
 * are not a number, which is not equal to itself.
 */
function isNumberGuard(attribute: string): Logic {
  const value = variable(attribute);
  const written: Logic = { cat: [value, ''] };
  return and(
    differs(value, null),
    not(isText(value)),
    or(differs(value, true), same(value, 1)),
    or(differs(value, false), same(value, 0)),
    or(same(variable(`${attribute}.0`), null), same(value, 0)),
    same(value, value),
    differs(written, ''),
    ...[',', '[', '{', 'F', 'T', 'n'].map((mark) => not({ starts_with: [written, mark] })),
  );
}

function booleanLogic(value: Logic, test: ValueTest): Logic {
  if (test.kind === 'exists') return or(same(value, true), same(value, false));
  if (test.kind === 'in') return or(...test.values.map((one) => same(value, one)));
  throw mismatch('boolean', test);
}

function mismatch(type: AttributeFormula['type'], test: ValueTest): Error {
  return new Error(`an attribute of type ${type} takes no ${test.kind} test`);
}
