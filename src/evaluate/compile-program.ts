import type { Json } from '../model/json.ts';
import { placeOf } from './attribute-place.ts';
import { bucketer } from './bucket.ts';
import { compileFormula } from './compile-formula.ts';
import type { Axis, Clause, DecisionProgram, HashOutcome, Leaf, Outcome } from './decision-program.ts';
import type { EvaluationContext } from './evaluation-context.ts';
import { isAlways } from './formula.ts';
import type { Reason } from './reason.ts';
import type { Test } from './test.ts';

/** What a flag decides for a context. */
export interface Decision {
  readonly value: Json;
  readonly variant: string;
  readonly arm: string;
  readonly reason: Reason;
}

/** A program made ready to be asked often. */
export interface Evaluator {
  /** Decides at a time in seconds since 1970. The decision is shared between calls: nothing is allocated. Never throws. */
  decide(context: EvaluationContext, nowSeconds: number): Decision;
}

/** Decides, or comes to what was decided beforehand. */
type Step<Result> = (context: EvaluationContext, nowSeconds: number) => Result;

/** Turns a program into closures: sets for lists, hashes kept after their salts, every decision made once. */
export function compileProgram(program: DecisionProgram): Evaluator {
  return { decide: compileClauses(program.clauses, decisionsOf(program)) };
}

/** The same for clauses whose leaves stand for anything: `toResult` is asked once for each, when compiling. The last clause has to hold always. */
export function compileClauses<Result extends object>(clauses: readonly Clause[], toResult: (leaf: Leaf) => Result): Step<Result> {
  const outcomes = clauses.map((clause) => compileOutcome(clause.outcome, toResult));
  const tests = clauses.slice(0, -1).map((clause) => compileFormula(clause.when));
  const last = outcomes.at(-1);
  const end = clauses.at(-1);
  if (last === undefined || end === undefined || !isAlways(end.when)) throw new Error('the last clause must hold always');
  return firstMatch(tests, outcomes, last);
}

/** A result that is known beforehand, or how to come to one. */
type Compiled<Result> = Result | Step<Result>;

/**
 * The outcome of the first test that holds. Tests are called from places of their own, because an engine inlines a call only
 * where it always meets the same function, which the one call of a loop never does.
 */
function firstMatch<Result extends object>(tests: readonly Test[], outcomes: readonly Compiled<Result>[], last: Compiled<Result>): Step<Result> {
  if (tests.length === 0) return toStep(last);
  return tests.length <= 4 ? firstOfFour(tests, outcomes, last) : firstOfEight(tests, outcomes, last);
}

function firstOfFour<Result extends object>(tests: readonly Test[], outcomes: readonly Compiled<Result>[], last: Compiled<Result>): Step<Result> {
  const [a = never, b = never, c = never, d = never] = tests;
  const [ofA = last, ofB = last, ofC = last, ofD = last] = outcomes;
  if (tests.length === 1) return (context, now) => settle(a(context, now) ? ofA : last, context, now);
  return (context, now) => {
    if (a(context, now)) return settle(ofA, context, now);
    if (b(context, now)) return settle(ofB, context, now);
    if (c(context, now)) return settle(ofC, context, now);
    return settle(d(context, now) ? ofD : last, context, now);
  };
}

function firstOfEight<Result extends object>(tests: readonly Test[], outcomes: readonly Compiled<Result>[], last: Compiled<Result>): Step<Result> {
  const [a = never, b = never, c = never, d = never, e = never, f = never, g = never, h = never, ...others] = tests;
  const [ofA = last, ofB = last, ofC = last, ofD = last, ofE = last, ofF = last, ofG = last, ofH = last] = outcomes;
  const rest = firstMatch(others, outcomes.slice(8), last);
  return (context, now) => {
    if (a(context, now)) return settle(ofA, context, now);
    if (b(context, now)) return settle(ofB, context, now);
    if (c(context, now)) return settle(ofC, context, now);
    if (d(context, now)) return settle(ofD, context, now);
    if (e(context, now)) return settle(ofE, context, now);
    if (f(context, now)) return settle(ofF, context, now);
    if (g(context, now)) return settle(ofG, context, now);
    return h(context, now) ? settle(ofH, context, now) : rest(context, now);
  };
}

function never(): boolean {
  return false;
}

function settle<Result extends object>(outcome: Compiled<Result>, context: EvaluationContext, now: number): Result {
  return isStep(outcome) ? outcome(context, now) : outcome;
}

function toStep<Result extends object>(outcome: Compiled<Result>): Step<Result> {
  return isStep(outcome) ? outcome : () => outcome;
}

function isStep<Result extends object>(outcome: Compiled<Result>): outcome is Step<Result> {
  return typeof outcome === 'function';
}

/** The decision of a leaf, the same object each time. */
export function decisionsOf(program: DecisionProgram): (leaf: Leaf) => Decision {
  const arms = new Map(program.arms.map((arm) => [arm.name, arm]));
  return ({ arm, reason }) => {
    const found = arms.get(arm);
    if (found === undefined) throw new Error(`the program of ${program.flag} has no arm ${JSON.stringify(arm)}`);
    return Object.freeze({ value: found.value, variant: found.variant, arm, reason });
  };
}

function compileOutcome<Result extends object>(outcome: Outcome, toResult: (leaf: Leaf) => Result): Compiled<Result> {
  return outcome.kind === 'arm' ? toResult(outcome) : compileHash(outcome, toResult);
}

function compileHash<Result extends object>({ axis, ranges, withoutUnit }: HashOutcome, toResult: (leaf: Leaf) => Result): Step<Result> {
  const outcomes = ranges.map((range) => compileOutcome(range.outcome, toResult));
  return byBucket(axis, { ends: ranges.map((range) => range.to), outcomes, without: toResult(withoutUnit) });
}

interface Ranges<Result> {
  readonly ends: readonly number[];
  readonly outcomes: readonly Compiled<Result>[];
  readonly without: Result;
}

/** By itself, because an engine keeps for a closure whatever any function beside it uses: here that would be what results are made from. */
function byBucket<Result extends object>({ attribute, salt }: Axis, { ends, outcomes, without }: Ranges<Result>): Step<Result> {
  const bucketUnder = bucketer(salt);
  const { read } = placeOf(attribute);
  return (context, now) => {
    const unit = read(context);
    if (typeof unit !== 'string' || unit === '') return without;
    const bucket = bucketUnder(unit);
    let index = 0;
    while (bucket >= (ends[index] ?? Number.POSITIVE_INFINITY)) index += 1;
    return settle(outcomes[index] ?? without, context, now);
  };
}
