import type { Condition } from '../../model/condition.ts';
import type { Flag } from '../../model/flag.ts';
import { aFlag, allOf, aRule, aStage, isIn, not, testOf } from '../../testing/builders.ts';
import type { BenchContext } from './scenarios.ts';

/** One test of one attribute, in words that every tool has. */
export interface PlainTest {
  readonly attribute: string;
  readonly operator: 'in' | 'notIn' | 'above' | 'atLeast' | 'endsWith' | 'startsWith' | 'has' | 'is';
  readonly values: readonly (string | number | boolean)[];
}

/** A boolean flag: on for whom all tests of one rule hold, and for a share of the others. */
export interface PlainFlag {
  readonly key: string;
  readonly rules: readonly (readonly PlainTest[])[];
  /** Percent. */
  readonly share: 0 | 5 | 100;
}

const partners = ['tenant-3', 'tenant-9', 'tenant-27'];

/** The flags of `scenarios`, by their names. */
export const plainScenarios: ReadonlyMap<string, PlainFlag> = new Map([
  ['static', { key: 'static', rules: [], share: 100 }],
  ['1 rule', { key: 'one-rule', rules: [[among('tenant', ...partners)]], share: 0 }],
  ['10 rules + 5 %', { key: 'ten-rules', rules: tenRules(), share: 5 }],
  ['list of 1,000', { key: 'long-list', rules: [[among('tenant', ...Array.from({ length: 1000 }, (_, index) => `tenant-${index * 3}`))]], share: 0 }],
]);

/** Flags as a project has them: with none to three rules, most at 100 %, a third at 5 %. */
export function manyPlainFlags(count: number): readonly PlainFlag[] {
  return Array.from({ length: count }, (_, index) => ({
    key: `feature-${index}`,
    rules: Array.from({ length: index % 4 }, (__, rule) => [among('tenant', `tenant-${index}`, `tenant-${rule}`, 'tenant-x')]),
    share: index % 3 === 0 ? 5 : 100,
  }));
}

/** The same as a flag of ours in production. */
export function toFlag({ key, rules, share }: PlainFlag): Flag {
  const stage = aStage(share === 0 ? 'targeted' : `${share}%`);
  return aFlag({ key, environments: { production: { stage, rules: rules.map((tests, index) => aRule({ name: `rule-${index}`, when: toCondition(tests) })) } } });
}

/** Whether a rule holds, asked plainly: what every tool has to agree with. */
export function ruleHolds({ rules }: PlainFlag, context: BenchContext): boolean {
  return rules.some((tests) => tests.every((test) => holds(test, context[test.attribute])));
}

function holds({ operator, values }: PlainTest, value: unknown): boolean {
  switch (operator) {
    case 'in':
    case 'is':
      return values.some((one) => one === value);
    case 'notIn':
      return !values.some((one) => one === value);
    case 'above':
      return Number(value) > Number(values[0]);
    case 'atLeast':
      return Number(value) >= Number(values[0]);
    case 'endsWith':
      return values.some((one) => String(value).endsWith(String(one)));
    case 'startsWith':
      return values.some((one) => String(value).startsWith(String(one)));
    case 'has':
      return Array.isArray(value) && value.includes(values[0]);
  }
}

function toCondition(tests: readonly PlainTest[]): Condition {
  const [only, ...others] = tests.map(toTest);
  return only !== undefined && others.length === 0 ? only : allOf(...tests.map(toTest));
}

function toTest({ attribute, operator, values }: PlainTest): Condition {
  const texts = values.map(String);
  switch (operator) {
    case 'in':
    case 'is':
      return isIn(attribute, ...values);
    case 'notIn':
      return not(isIn(attribute, ...values));
    case 'above':
      return testOf(attribute, { kind: 'compare', operator: 'gt', bound: Number(values[0]) });
    case 'atLeast':
      return testOf(attribute, { kind: 'compare', operator: 'gte', bound: Number(values[0]) });
    case 'endsWith':
    case 'startsWith':
      return testOf(attribute, { kind: operator, texts });
    case 'has':
      return testOf(attribute, { kind: 'contains', texts });
  }
}

function tenRules(): readonly (readonly PlainTest[])[] {
  return [
    [among('tenant', ...partners)],
    [among('plan', 'enterprise'), { attribute: 'seats', operator: 'atLeast', values: [185] }],
    [{ attribute: 'seats', operator: 'above', values: [500] }],
    [{ attribute: 'email', operator: 'endsWith', values: ['@acme.dev'] }],
    [{ attribute: 'groups', operator: 'has', values: ['qa'] }],
    [{ attribute: 'beta', operator: 'is', values: [true] }],
    [{ attribute: 'tenant', operator: 'startsWith', values: ['test-', 'demo-'] }],
    [among('plan', 'pro'), among('tenant', 'tenant-1', 'tenant-4')],
    [{ attribute: 'plan', operator: 'notIn', values: ['free', 'pro'] }, among('tenant', 'tenant-2')],
    [among('targetingKey', 'user-1', 'user-2', 'user-3')],
  ];
}

function among(attribute: string, ...values: readonly string[]): PlainTest {
  return { attribute, operator: 'in', values };
}
