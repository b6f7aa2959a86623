import { type AttributeTest, type Operator, operators } from '../model/condition.ts';
import type { AttributeKind } from '../model/settings.ts';
import type { ScalarValue } from '../source/amendment.ts';
import type { Path } from '../source/place.ts';
import type { TestCondition } from './facts.ts';

const testsOf: { readonly [T in AttributeKind]: readonly AttributeTest['kind'][] } = {
  string: ['in', 'startsWith', 'endsWith', 'contains', 'exists'],
  semver: ['in', 'semver', 'exists'],
  number: ['in', 'compare', 'exists'],
  boolean: ['in', 'exists'],
  'string[]': ['contains', 'exists'],
  instant: ['instant'],
};

/** Whether the test means anything for an attribute of this type. */
export function testFits(type: AttributeKind, test: AttributeTest): boolean {
  return testsOf[type].includes(test.kind);
}

/** Whether an attribute of this type can have this value. */
export function valueFits(type: AttributeKind, value: ScalarValue): boolean {
  switch (type) {
    case 'string':
    case 'semver':
    case 'string[]':
      return typeof value === 'string';
    case 'number':
      return typeof value === 'number';
    case 'boolean':
      return typeof value === 'boolean';
    case 'instant':
      return false;
  }
}

/** The operator as the user wrote it; `undefined` for the shorthands (a scalar, a list). */
export function writtenOperator({ attribute, at }: TestCondition): Operator | undefined {
  if (at.at(-2) !== attribute) return undefined;
  return operators.find((operator) => operator === at.at(-1));
}

/** The path of the attribute's key, whichever way its test is written. */
export function attributePath(condition: TestCondition): Path {
  return writtenOperator(condition) === undefined ? condition.at : condition.at.slice(0, -1);
}
