import { bucketer, unitOf } from './bucket.ts';
import { compileTest, type Test } from './compile-test.ts';
import type { BucketFormula, Formula } from './decision-program.ts';

/** A closure for a formula. */
export function compileFormula(formula: Formula): Test {
  switch (formula.kind) {
    case 'all':
      return all(formula.of.map(compileFormula));
    case 'any':
      return any(formula.of.map(compileFormula));
    case 'not': {
      const test = compileFormula(formula.of);
      return (context, now) => !test(context, now);
    }
    case 'named':
      return compileFormula(formula.of);
    case 'attribute':
      return compileTest(formula);
    case 'bucket':
      return inBucket(formula);
  }
}

function all(tests: readonly Test[]): Test {
  const [first, second] = tests;
  if (first === undefined) return () => true;
  if (second === undefined) return first;
  if (tests.length === 2) return (context, now) => first(context, now) && second(context, now);
  return (context, now) => {
    for (const test of tests) if (!test(context, now)) return false;
    return true;
  };
}

function any(tests: readonly Test[]): Test {
  const [first, second] = tests;
  if (first === undefined) return () => false;
  if (second === undefined) return first;
  if (tests.length === 2) return (context, now) => first(context, now) || second(context, now);
  return (context, now) => {
    for (const test of tests) if (test(context, now)) return true;
    return false;
  };
}

function inBucket({ axis, from, to }: BucketFormula): Test {
  const bucketUnder = bucketer(axis.salt);
  return (context) => {
    const unit = unitOf(context, axis);
    if (unit === undefined) return false;
    const bucket = bucketUnder(unit);
    return from <= bucket && bucket < to;
  };
}
