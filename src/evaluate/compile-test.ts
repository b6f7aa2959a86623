import type { AttributeTest } from '../model/condition.ts';
import { isList, isNumber } from './attribute-value.ts';
import { type AttributePlace, type AttributeReader, placeOf } from './attribute-place.ts';
import type { AttributeFormula } from './decision-program.ts';
import type { Test } from './test.ts';
import { versionTest } from './version-range.ts';

/**
 * A closure for one test of one attribute. Throws when the declared type does not take the test: a valid project has none.
 */
export function compileTest({ attribute, type, test }: AttributeFormula): Test {
  if (test.kind === 'instant') {
    const { seconds } = test;
    return test.operator === 'after' ? (_, now) => now >= seconds : (_, now) => now < seconds;
  }
  const place = placeOf(attribute);
  if (test.kind === 'in') return membership(place, test.values);
  const { read } = place;
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

function membership({ read, is, isIn }: AttributePlace, values: readonly unknown[]): Test {
  const [first, second] = values;
  if (values.length === 1) return is(first);
  if (values.length > 2) return isIn(new Set(values));
  return (context) => {
    const value = read(context);
    return value === first || value === second;
  };
}

type OtherTest = Exclude<AttributeTest, { kind: 'in' | 'instant' }>;

function textTest(read: AttributeReader, test: OtherTest): Test {
  switch (test.kind) {
    case 'exists':
      return (context) => typeof read(context) === 'string';
    case 'startsWith':
      return startsWith(read, test.texts);
    case 'endsWith':
      return endsWith(read, test.texts);
    case 'contains':
      return contains(read, test.texts);
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

function startsWith(read: AttributeReader, texts: readonly string[]): Test {
  const [first, ...others] = texts;
  if (first === undefined) return () => false;
  if (others.length === 0) {
    return (context) => {
      const value = read(context);
      return typeof value === 'string' && value.startsWith(first);
    };
  }
  return (context) => {
    const value = read(context);
    if (typeof value !== 'string') return false;
    for (const text of texts) if (value.startsWith(text)) return true;
    return false;
  };
}

function endsWith(read: AttributeReader, texts: readonly string[]): Test {
  const [first, ...others] = texts;
  if (first === undefined) return () => false;
  if (others.length === 0) {
    return (context) => {
      const value = read(context);
      return typeof value === 'string' && value.endsWith(first);
    };
  }
  return (context) => {
    const value = read(context);
    if (typeof value !== 'string') return false;
    for (const text of texts) if (value.endsWith(text)) return true;
    return false;
  };
}

function contains(read: AttributeReader, texts: readonly string[]): Test {
  const [first, ...others] = texts;
  if (first === undefined) return () => false;
  if (others.length === 0) {
    return (context) => {
      const value = read(context);
      return typeof value === 'string' && value.includes(first);
    };
  }
  return (context) => {
    const value = read(context);
    if (typeof value !== 'string') return false;
    for (const text of texts) if (value.includes(text)) return true;
    return false;
  };
}

function listTest(read: AttributeReader, test: OtherTest): Test {
  if (test.kind === 'exists') return (context) => isList(read(context));
  if (test.kind !== 'contains') throw mismatch('string[]', test);
  return hasMember(read, test.texts);
}

function hasMember(read: AttributeReader, texts: readonly string[]): Test {
  const [first, ...others] = texts;
  if (first === undefined) return () => false;
  if (others.length === 0) {
    return (context) => {
      const value = read(context);
      return isList(value) && value.includes(first);
    };
  }
  return (context) => {
    const value = read(context);
    if (!isList(value)) return false;
    for (const text of texts) if (value.includes(text)) return true;
    return false;
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
