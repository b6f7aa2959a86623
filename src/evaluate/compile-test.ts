import type { AttributeTest } from '../model/condition.ts';
import { isList, isNumber } from './attribute-value.ts';
import type { AttributeFormula } from './decision-program.ts';
import type { EvaluationContext } from './evaluation-context.ts';
import { versionTest } from './version-range.ts';

/** Whether a formula holds for a context at a time in whole seconds since 1970. */
export type Test = (context: EvaluationContext, nowSeconds: number) => boolean;

type ValueTest = (value: unknown) => boolean;

/** A closure for one test of one attribute. Throws when the declared type does not take the test: a valid project has none. */
export function compileTest({ attribute, type, test }: AttributeFormula): Test {
  if (test.kind === 'instant') {
    const { seconds } = test;
    return test.operator === 'after' ? (_, now) => now >= seconds : (_, now) => now < seconds;
  }
  const holds = test.kind === 'in' ? membership(test.values) : valueTest(type, test);
  return (context) => holds(context[attribute]);
}

function membership(values: readonly unknown[]): ValueTest {
  const [only] = values;
  if (values.length === 1) return (value) => value === only;
  const members = new Set(values);
  return (value) => members.has(value);
}

type OtherTest = Exclude<AttributeTest, { kind: 'in' | 'instant' }>;

function valueTest(type: AttributeFormula['type'], test: OtherTest): ValueTest {
  switch (type) {
    case 'string':
    case 'semver':
      return textTest(test);
    case 'string[]':
      return listTest(test);
    case 'number':
      return numberTest(test);
    case 'boolean':
      if (test.kind === 'exists') return (value) => typeof value === 'boolean';
      throw mismatch(type, test);
    case 'instant':
      throw mismatch(type, test);
  }
}

function textTest(test: OtherTest): ValueTest {
  switch (test.kind) {
    case 'exists':
      return (value) => typeof value === 'string';
    case 'startsWith':
      return anyText(test.texts, (value, text) => value.startsWith(text));
    case 'endsWith':
      return anyText(test.texts, (value, text) => value.endsWith(text));
    case 'contains':
      return anyText(test.texts, (value, text) => value.includes(text));
    case 'semver': {
      const inRange = versionTest(test.range);
      return (value) => typeof value === 'string' && inRange(value);
    }
    case 'compare':
      throw mismatch('string', test);
  }
}

function anyText(texts: readonly string[], holds: (value: string, text: string) => boolean): ValueTest {
  return (value) => {
    if (typeof value !== 'string') return false;
    for (const text of texts) if (holds(value, text)) return true;
    return false;
  };
}

function listTest(test: OtherTest): ValueTest {
  if (test.kind === 'exists') return isList;
  if (test.kind !== 'contains') throw mismatch('string[]', test);
  const { texts } = test;
  return (value) => {
    if (!isList(value)) return false;
    for (const text of texts) if (value.includes(text)) return true;
    return false;
  };
}

function numberTest(test: OtherTest): ValueTest {
  if (test.kind === 'exists') return isNumber;
  if (test.kind !== 'compare') throw mismatch('number', test);
  const { bound } = test;
  switch (test.operator) {
    case 'gt':
      return (value) => isNumber(value) && value > bound;
    case 'gte':
      return (value) => isNumber(value) && value >= bound;
    case 'lt':
      return (value) => isNumber(value) && value < bound;
    case 'lte':
      return (value) => isNumber(value) && value <= bound;
  }
}

function mismatch(type: AttributeFormula['type'], test: OtherTest): Error {
  return new Error(`an attribute of type ${type} takes no ${test.kind} test`);
}
