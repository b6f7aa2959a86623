import { wholeShare } from '../model/share.ts';
import { bucketer, unitOf } from './bucket.ts';
import { compileTest } from './compile-test.ts';
import type { BucketFormula, Formula } from './decision-program.ts';
import { allTests, anyTest, type Test } from './test.ts';

/** A closure for a formula. */
export function compileFormula(formula: Formula): Test {
  switch (formula.kind) {
    case 'all':
      return allTests(formula.of.map(compileFormula));
    case 'any':
      return anyTest(formula.of.map(compileFormula));
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

function inBucket({ axis, from, to }: BucketFormula): Test {
  if (from === 0 && to === wholeShare) return (context) => unitOf(context, axis) !== undefined;
  const bucketUnder = bucketer(axis.salt);
  return (context) => {
    const unit = unitOf(context, axis);
    if (unit === undefined) return false;
    const bucket = bucketUnder(unit);
    return from <= bucket && bucket < to;
  };
}
