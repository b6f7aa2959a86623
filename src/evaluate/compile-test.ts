import type { AttributeTest } from '../model/condition.ts';
import { isList, isNumber } from './attribute-value.ts';
import { type AttributeReader, readerOf } from './attribute-reader.ts';
import type { AttributeFormula } from './decision-program.ts';
import { anyTest, type Test } from './test.ts';
import { versionTest } from './version-range.ts';

/**
 * A closure for one test of one attribute. Throws when the declared type does not take the test: a valid project has none.
 */
export function compileTest({ attribute, type, test }: AttributeFormula): Test {
  if (test.kind === 'instant') {
    const { seconds } = test;
    return test.operator === 'after' ? (_, now) => now >= seconds : (_, now) => now < seconds;
  }
  const read = readerOf(attribute);
  if (test.kind === 'in') return membership(read, test.values);
  switch (type) {
    case 'string':
    case 'semver':
      return textTest(read, test);
    case 'string[]':
      return listTest(read, test);
    case 'number':
      return numberTest(read, test);
    case 'boolean':
      if (test.kind === 'exists') return (context) => typeof read(context) === 'boolean';
      throw mismatch(type, test);
    case 'instant':
      throw mismatch(type, test);
  }
}

function membership(read: AttributeReader, values: readonly unknown[]): Test {
  const [first, second] = values;
  if (values.length === 1) return (context) => read(context) === first;
  if (values.length === 2) {
    return (context) => {
      const value = read(context);
      return value === first || value === second;
    };
  }
  const members = new Set(values);
  return (context) => members.has(read(context));
}

type OtherTest = Exclude<AttributeTest, { kind: 'in' | 'instant' }>;

function textTest(read: AttributeReader, test: OtherTest): Test {
  switch (test.kind) {
    case 'exists':
      return (context) => typeof read(context) === 'string';
    case 'startsWith':
      return anyTest(test.texts.map((text) => startsWith(read, text)));
    case 'endsWith':
      return anyTest(test.texts.map((text) => endsWith(read, text)));
    case 'contains':
      return anyTest(test.texts.map((text) => contains(read, text)));
    case 'semver': {
      const inRange = versionTest(test.range);
      return (context) => {
        const value = read(context);
        return typeof value === 'string' && inRange(value);
      };
    }
    case 'compare':
      throw mismatch('string', test);
  }
}

function startsWith(read: AttributeReader, text: string): Test {
  return (context) => {
    const value = read(context);
    return typeof value === 'string' && value.startsWith(text);
  };
}

function endsWith(read: AttributeReader, text: string): Test {
  return (context) => {
    const value = read(context);
    return typeof value === 'string' && value.endsWith(text);
  };
}

function contains(read: AttributeReader, text: string): Test {
  return (context) => {
    const value = read(context);
    return typeof value === 'string' && value.includes(text);
  };
}

function listTest(read: AttributeReader, test: OtherTest): Test {
  if (test.kind === 'exists') return (context) => isList(read(context));
  if (test.kind !== 'contains') throw mismatch('string[]', test);
  return anyTest(test.texts.map((text) => hasMember(read, text)));
}

function hasMember(read: AttributeReader, text: string): Test {
  return (context) => {
    const value = read(context);
    return isList(value) && value.includes(text);
  };
}

function numberTest(read: AttributeReader, test: OtherTest): Test {
  if (test.kind === 'exists') return (context) => isNumber(read(context));
  if (test.kind !== 'compare') throw mismatch('number', test);
  switch (test.operator) {
    case 'gt':
      return above(read, test.bound);
    case 'gte':
      return atLeast(read, test.bound);
    case 'lt':
      return below(read, test.bound);
    case 'lte':
      return atMost(read, test.bound);
  }
}

function above(read: AttributeReader, bound: number): Test {
  return (context) => {
    const value = read(context);
    return isNumber(value) && value > bound;
  };
}

function atLeast(read: AttributeReader, bound: number): Test {
  return (context) => {
    const value = read(context);
    return isNumber(value) && value >= bound;
  };
}

function below(read: AttributeReader, bound: number): Test {
  return (context) => {
    const value = read(context);
    return isNumber(value) && value < bound;
  };
}

function atMost(read: AttributeReader, bound: number): Test {
  return (context) => {
    const value = read(context);
    return isNumber(value) && value <= bound;
  };
}

function mismatch(type: AttributeFormula['type'], test: OtherTest): Error {
  return new Error(`an attribute of type ${type} takes no ${test.kind} test`);
}
