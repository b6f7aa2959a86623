import { bucketer, unitOf } from './bucket.ts';
import { compileFormula } from './compile-formula.ts';
import { type Decision, decisionsOf } from './compile-program.ts';
import type { Axis, DecisionProgram, Formula, Leaf, Outcome } from './decision-program.ts';
import { describeFormula } from './describe-formula.ts';
import type { EvaluationContext } from './evaluation-context.ts';
import { bucketText } from './trace-text.ts';

/** What a program decided and how it got there. */
export interface Trace {
  readonly decision: Decision;
  /** The unit's bucket on the rollout's axis, 0 to 99,999; `undefined` without a unit. */
  readonly bucket: number | undefined;
  readonly clauses: readonly ClauseTrace[];
}

/** `matched` is `undefined` for a clause behind the one that decided. */
export interface ClauseTrace {
  readonly name: string;
  readonly matched: boolean | undefined;
  readonly condition: ConditionTrace;
  /** How the outcome went by bucket, outermost first; empty when the clause did not decide or no bucket was asked for. */
  readonly buckets: readonly string[];
}

/** A condition in words with its result; every part is evaluated, also those that no longer matter. */
interface ConditionTrace {
  readonly text: string;
  readonly holds: boolean;
  readonly of: readonly ConditionTrace[];
}

/** Decides as the compiled program does, and says why. The slow way: for people, not for serving. */
export function traceProgram(program: DecisionProgram, context: EvaluationContext, nowSeconds: number): Trace {
  const clauses: ClauseTrace[] = [];
  const reached = new Walk(context);
  let end: Leaf | undefined;
  for (const clause of program.clauses) {
    const condition = traceFormula(clause.when, context, nowSeconds);
    const matched = end === undefined ? condition.holds : undefined;
    if (matched === true) end = reached.leafOf(clause.outcome);
    clauses.push({ name: clause.name, matched, condition, buckets: matched === true ? reached.buckets : [] });
  }
  if (end === undefined) throw new Error(`no clause of the program of ${program.flag} holds`);
  return { decision: decisionsOf(program)(end), bucket: bucketOn(program.rollout, context), clauses };
}

class Walk {
  readonly buckets: string[] = [];
  readonly #context: EvaluationContext;

  constructor(context: EvaluationContext) {
    this.#context = context;
  }

  leafOf(outcome: Outcome): Leaf {
    if (outcome.kind === 'arm') return outcome;
    const bucket = bucketOn(outcome.axis, this.#context);
    this.buckets.push(bucketText(outcome, bucket));
    if (bucket === undefined) return outcome.withoutUnit;
    const range = outcome.ranges.find(({ to }) => bucket < to);
    if (range === undefined) throw new Error(`bucket ${bucket} is past the last range`);
    return this.leafOf(range.outcome);
  }
}

function bucketOn(axis: Axis, context: EvaluationContext): number | undefined {
  const unit = unitOf(context, axis);
  return unit === undefined ? undefined : bucketer(axis.salt)(unit);
}

function traceFormula(formula: Formula, context: EvaluationContext, nowSeconds: number): ConditionTrace {
  const parts = partsOf(formula).map((part) => traceFormula(part, context, nowSeconds));
  return { text: describeFormula(formula), holds: compileFormula(formula)(context, nowSeconds), of: parts };
}

function partsOf(formula: Formula): readonly Formula[] {
  switch (formula.kind) {
    case 'all':
    case 'any':
      return formula.of.length === 1 ? [] : formula.of;
    case 'not':
      return formula.of.kind === 'attribute' || formula.of.kind === 'bucket' ? [] : [formula.of];
    case 'named':
      return [formula.of];
    case 'attribute':
    case 'bucket':
      return [];
  }
}
