import { describe, expect, it } from 'vitest';
import type { AttributeTest } from '../model/condition.ts';
import type { AttributeKind } from '../model/settings.ts';
import type { Formula } from './decision-program.ts';
import { describeFormula } from './describe-formula.ts';
import { always, never } from './formula.ts';

function about(attribute: string, type: AttributeKind, test: AttributeTest): Formula {
  return { kind: 'attribute', attribute, type, test };
}

describe('describeFormula', () => {
  it('puts every test and its negation into words', () => {
    const tests: readonly Formula[] = [
      about('plan', 'string', { kind: 'in', values: ['pro'] }),
      about('plan', 'string', { kind: 'in', values: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] }),
      about('email', 'string', { kind: 'endsWith', texts: ['@acme.dev'] }),
      about('seats', 'number', { kind: 'compare', operator: 'lt', bound: 5 }),
      about('appVersion', 'semver', { kind: 'semver', range: [[{ operator: '>=', version: '2.0.0' }, { operator: '<', version: '3.0.0' }]] }),
      about('now', 'instant', { kind: 'instant', operator: 'after', seconds: 0 }),
      about('beta', 'boolean', { kind: 'exists' }),
    ];
    expect(tests.map(describeFormula)).toEqual([
      'plan is "pro"',
      'plan is one of "a", "b", "c", "d", "e" and 2 more',
      'email ends with "@acme.dev"',
      'seats < 5',
      'appVersion is in >=2.0.0 <3.0.0',
      'it is at or after 1970-01-01T00:00:00Z',
      'beta is given',
    ]);
    expect(tests.map((of) => describeFormula({ kind: 'not', of }))).toEqual([
      'plan is not "pro"',
      'plan is not one of "a", "b", "c", "d", "e" and 2 more',
      'email does not end with "@acme.dev"',
      'seats is not < 5',
      'appVersion is not in >=2.0.0 <3.0.0',
      'it is not at or after 1970-01-01T00:00:00Z',
      'beta is missing',
    ]);
  });

  it('names constants, buckets and what was inlined', () => {
    const axis = { attribute: 'tenant', salt: 's' };
    const formulas: readonly Formula[] = [
      always,
      never,
      { kind: 'bucket', axis, from: 0, to: 100_000 },
      { kind: 'bucket', axis, from: 0, to: 5_000 },
      { kind: 'bucket', axis, from: 5_000, to: 10_000 },
      { kind: 'named', name: { kind: 'prerequisite', flag: 'cart', variant: 'on' }, of: always },
    ];
    expect(formulas.map(describeFormula)).toEqual([
      'everyone',
      'nobody',
      'tenant is a unit',
      'bucket of tenant under salt "s" is below 5%',
      'bucket of tenant under salt "s" is from 5% to 10%',
      'prerequisite cart is on',
    ]);
  });
});
