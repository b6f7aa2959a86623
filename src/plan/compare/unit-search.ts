import { bucketer } from '../../evaluate/bucket.ts';
import { compileTest } from '../../evaluate/compile-test.ts';
import type { AttributeClass } from './attribute-classes.ts';
import type { AttributeQuestions } from './attribute-questions.ts';

/** Where the bucket of a unit must be under a salt: from `from`, before `to`. */
export interface BucketRange {
  readonly salt: string;
  readonly from: number;
  readonly to: number;
}

/** Units of one class of one attribute. */
export interface UnitClass {
  readonly questions: AttributeQuestions;
  readonly units: AttributeClass;
}

const mostTries = 3_000_000;

/** All units of a class that are named one by one, where there are no others in it; `undefined` where there are. */
export function namedUnits({ questions, units }: UnitClass): readonly string[] | undefined {
  const isNamed = questions.tests.some(({ test }, index) => test.kind === 'in' && units.holds[index] === true);
  return isNamed ? units.samples.filter((sample) => typeof sample === 'string') : undefined;
}

/** Whether the unit's bucket is in every range. */
export function isInRanges(unit: string, ranges: readonly BucketRange[]): boolean {
  return testOfRanges(ranges)(unit);
}

/**
 * A unit of the class whose buckets are in all ranges. A class of named units has one or has not; any other class has
 * units without end, and `undefined` says that none of the first three million has these buckets.
 */
export function findUnitOfClass(unitClass: UnitClass, ranges: readonly BucketRange[]): string | undefined {
  const fits = testOfRanges(ranges);
  const named = namedUnits(unitClass);
  if (named !== undefined) return named.find(fits);
  const isOfClass = membershipOf(unitClass);
  const shape = shapesOf(unitClass).find((make) => [0, 7, 12_345, 678_909].every((number) => isOfClass(make(number))));
  if (shape === undefined) return undefined;
  for (let number = 0; number < mostTries; number += 1) {
    const unit = shape(number);
    if (fits(unit) && isOfClass(unit)) return unit;
  }
  return undefined;
}

function testOfRanges(ranges: readonly BucketRange[]): (unit: string) => boolean {
  const tests = ranges.map(({ salt, from, to }) => ({ bucketUnder: bucketer(salt), from, to }));
  return (unit) =>
    tests.every(({ bucketUnder, from, to }) => {
      const bucket = bucketUnder(unit);
      return from <= bucket && bucket < to;
    });
}

function membershipOf({ questions, units }: UnitClass): (unit: string) => boolean {
  const tests = questions.tests.map(compileTest);
  return (unit) => tests.every((test, index) => test({ [questions.attribute]: unit }, 0) === units.holds[index]);
}

type Shape = (number: number) => string;

/**
 * Ways to make units from a sample, the most readable first. The last one is of the class wherever it is told by texts
 * alone: w + letters of no pattern + w shows what w shows.
 */
function shapesOf({ questions, units }: UnitClass): readonly Shape[] {
  const sample = units.samples.find((each) => typeof each === 'string') ?? '';
  const letters = lettersOutside(questions);
  return [
    (number) => `unit-${number}`,
    (number) => `${sample}-${number}`,
    (number) => `${sample}${number}`,
    (number) => `${number}${sample}`,
    (number) => `${sample}+${number}`,
    (number) => sample + Array.from(String(number), (digit) => letters[Number(digit)] ?? '').join('') + sample,
  ];
}

function lettersOutside({ tests }: AttributeQuestions): readonly string[] {
  const used = new Set(Array.from(tests.flatMap(({ test }) => ('texts' in test ? test.texts : [])).join('')));
  const familiar = Array.from('0123456789xyz~_-abcdefghijklmnopqrstuvwXYZABCDEFGHIJKLMNOPQRSTUVW');
  const others = Array.from({ length: used.size + 10 }, (_, index) => String.fromCodePoint(0x4e00 + index));
  return [...familiar, ...others].filter((letter) => !used.has(letter)).slice(0, 10);
}
