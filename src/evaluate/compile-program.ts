import type { Json } from '../model/json.ts';
import { readerOf } from './attribute-reader.ts';
import { bucketer } from './bucket.ts';
import { compileFormula } from './compile-formula.ts';
import type { DecisionProgram, HashOutcome, Leaf, Outcome } from './decision-program.ts';
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

type Step = (context: EvaluationContext, nowSeconds: number) => Decision;

/** Turns a program into closures: sets for lists, hashes kept after their salts, every decision made once. */
export function compileProgram(program: DecisionProgram): Evaluator {
  const toDecision = decisionsOf(program);
  const outcomes = program.clauses.map((clause) => compileOutcome(clause.outcome, toDecision));
  const tests = program.clauses.slice(0, -1).map((clause) => compileFormula(clause.when));
  const last = outcomes.at(-1);
  const end = program.clauses.at(-1);
  if (last === undefined || end === undefined || !isAlways(end.when)) {
    throw new Error(`the last clause of the program of ${program.flag} must hold always`);
  }
  return { decide: tests.length === 0 ? toStep(last) : firstMatch(tests, outcomes, last) };
}

/** A decision that is known beforehand, or how to come to one. */
type Compiled = Decision | Step;

function firstMatch(tests: readonly Test[], outcomes: readonly Compiled[], last: Compiled): Step {
  return (context, now) => {
    let outcome = last;
    for (let index = 0; index < tests.length; index += 1) {
      if (tests[index]?.(context, now) !== true) continue;
      outcome = outcomes[index] ?? last;
      break;
    }
    return typeof outcome === 'function' ? outcome(context, now) : outcome;
  };
}

function toStep(outcome: Compiled): Step {
  return typeof outcome === 'function' ? outcome : () => outcome;
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

function compileOutcome(outcome: Outcome, toDecision: (leaf: Leaf) => Decision): Compiled {
  return outcome.kind === 'arm' ? toDecision(outcome) : compileHash(outcome, toDecision);
}

function compileHash({ axis, ranges, withoutUnit }: HashOutcome, toDecision: (leaf: Leaf) => Decision): Step {
  const bucketUnder = bucketer(axis.salt);
  const read = readerOf(axis.attribute);
  const without = toDecision(withoutUnit);
  const ends = ranges.map((range) => range.to);
  const outcomes = ranges.map((range) => compileOutcome(range.outcome, toDecision));
  return (context, now) => {
    const unit = read(context);
    if (typeof unit !== 'string' || unit === '') return without;
    const bucket = bucketUnder(unit);
    let index = 0;
    while (bucket >= (ends[index] ?? Number.POSITIVE_INFINITY)) index += 1;
    const outcome = outcomes[index] ?? without;
    return typeof outcome === 'function' ? outcome(context, now) : outcome;
  };
}
