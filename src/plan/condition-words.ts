import type { AttributeTest, Condition, VersionRange } from '../model/condition.ts';
import type { ScalarValue } from '../source/amendment.ts';

/** A condition as a part of a sentence: `tenant is acme or globex, and plan is not free`. For people, not to be read back. */
export function conditionInWords(condition: Condition): string {
  switch (condition.kind) {
    case 'all':
      return condition.of.length === 0 ? 'always' : condition.of.map(inBrackets).join(' and ');
    case 'any':
      return condition.of.length === 0 ? 'never' : condition.of.map(inBrackets).join(' or ');
    case 'not':
      return negationInWords(condition.of);
    case 'segment':
      return `in segment ${condition.segment}`;
    case 'test':
      return `${condition.attribute} ${testInWords(condition.test)}`;
  }
}

// Only several parts can be misread beside others.
function inBrackets(condition: Condition): string {
  const words = conditionInWords(condition);
  return (condition.kind === 'all' || condition.kind === 'any') && condition.of.length > 1 ? `(${words})` : words;
}

function negationInWords(condition: Condition): string {
  if (condition.kind === 'segment') return `not in segment ${condition.segment}`;
  if (condition.kind === 'test' && condition.test.kind === 'in') return `${condition.attribute} is not ${anyOf(condition.test.values)}`;
  if (condition.kind === 'test' && condition.test.kind === 'exists') return `${condition.attribute} is missing`;
  const denied = condition.kind === 'test' ? denialInWords(condition.test) : undefined;
  if (condition.kind === 'test' && denied !== undefined) return `${condition.attribute} ${denied}`;
  return `not (${conditionInWords(condition)})`;
}

const denials = { startsWith: 'does not start with', endsWith: 'does not end with', contains: 'does not contain' } as const;

function denialInWords(test: AttributeTest): string | undefined {
  return test.kind === 'startsWith' || test.kind === 'endsWith' || test.kind === 'contains' ? `${denials[test.kind]} ${anyOf(test.texts)}` : undefined;
}

function testInWords(test: AttributeTest): string {
  switch (test.kind) {
    case 'in':
      return `is ${anyOf(test.values)}`;
    case 'startsWith':
      return `starts with ${anyOf(test.texts)}`;
    case 'endsWith':
      return `ends with ${anyOf(test.texts)}`;
    case 'contains':
      return `contains ${anyOf(test.texts)}`;
    case 'compare':
      return `${signs[test.operator]} ${test.bound}`;
    case 'semver':
      return `is a version ${rangeInWords(test.range)}`;
    case 'instant':
      return `is ${test.operator === 'after' ? 'at or after' : 'before'} ${instantInWords(test.seconds)}`;
    case 'exists':
      return 'is given';
  }
}

const signs = { gt: '>', gte: '>=', lt: '<', lte: '<=' } as const;
const mostValues = 6;

function anyOf(values: readonly ScalarValue[]): string {
  const words = values.map((value) => (value === '' ? '""' : String(value)));
  if (words.length > mostValues) return `one of ${words.slice(0, mostValues - 1).join(', ')} and ${words.length - mostValues + 1} more`;
  const last = words.pop() ?? 'nothing';
  return words.length === 0 ? last : `${words.join(', ')} or ${last}`;
}

function rangeInWords(range: VersionRange): string {
  return range.map((comparators) => comparators.map((each) => each.operator + each.version).join(' ')).join(' or ');
}

// A number of seconds that no calendar holds is shown as it is.
function instantInWords(seconds: number): string {
  const date = new Date(seconds * 1000);
  return Number.isNaN(date.getTime()) ? `${seconds} s after 1970` : date.toISOString().replace('.000Z', 'Z');
}
