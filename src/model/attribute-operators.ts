import type { Operator } from './condition.ts';
import type { AttributeKind } from './settings.ts';

const operatorsOf: { readonly [T in AttributeKind]: readonly Operator[] } = {
  string: ['equals', 'notEquals', 'in', 'notIn', 'startsWith', 'endsWith', 'contains', 'exists'],
  semver: ['equals', 'notEquals', 'in', 'notIn', 'semver', 'exists'],
  number: ['equals', 'notEquals', 'in', 'notIn', 'gt', 'gte', 'lt', 'lte', 'exists'],
  boolean: ['equals', 'notEquals', 'exists'],
  'string[]': ['contains', 'exists'],
  instant: ['before', 'after'],
};

/** The operators that an attribute of this type takes, as they are written. */
export function allowedOperators(type: AttributeKind): readonly Operator[] {
  return operatorsOf[type];
}
