import { variantOfArm } from '../evaluate/arm-names.ts';
import { compileTest } from '../evaluate/compile-test.ts';
import type { Axis, DecisionProgram, Formula, Outcome } from '../evaluate/decision-program.ts';
import type { EvaluationContext } from '../evaluate/evaluation-context.ts';
import { wholeShare } from '../model/share.ts';

/** Somebody at a time in seconds since 1970. */
export interface Somebody {
  readonly context: EvaluationContext;
  readonly nowSeconds: number;
}

/** The bucket of somebody's unit on an axis. */
export type BucketOn = (axis: Axis) => number;

/** The variant that a program gives, read off it clause by clause: buckets are handed in, so none has to be met by a hash. */
export function decideByBuckets(program: DecisionProgram, somebody: Somebody, bucketOn: BucketOn): string {
  const clause = program.clauses.find(({ when }) => holds(when, somebody, bucketOn));
  if (clause === undefined) throw new Error('the last clause must hold always');
  return variantOfArm(armOf(clause.outcome, somebody, bucketOn));
}

function holds(formula: Formula, somebody: Somebody, bucketOn: BucketOn): boolean {
  switch (formula.kind) {
    case 'all':
      return formula.of.every((part) => holds(part, somebody, bucketOn));
    case 'any':
      return formula.of.some((part) => holds(part, somebody, bucketOn));
    case 'not':
      return !holds(formula.of, somebody, bucketOn);
    case 'named':
      return holds(formula.of, somebody, bucketOn);
    case 'attribute':
      return compileTest(formula)(somebody.context, somebody.nowSeconds);
    case 'bucket':
      return hasUnit(somebody, formula.axis) && formula.from <= bucketOn(formula.axis) && bucketOn(formula.axis) < formula.to;
  }
}

function armOf(outcome: Outcome, somebody: Somebody, bucketOn: BucketOn): string {
  if (outcome.kind === 'arm') return outcome.arm;
  if (!hasUnit(somebody, outcome.axis)) return outcome.withoutUnit.arm;
  const range = outcome.ranges.find(({ to }) => bucketOn(outcome.axis) < to);
  if (range === undefined) throw new Error('the last range must end at the last bucket');
  return armOf(range.outcome, somebody, bucketOn);
}

function hasUnit({ context }: Somebody, { attribute }: Axis): boolean {
  return typeof context[attribute] === 'string' && context[attribute] !== '';
}

/** How many of all combinations of buckets, as a part of them, get each `from -> to`. */
export type Counts = ReadonlyMap<string, number>;

/**
 * Counts what somebody gets on both sides in every bucket of every axis. All 100,000 buckets of an axis are gone through;
 * those between which no bound of either program lies are asked about once.
 */
export function countByBuckets(before: DecisionProgram, after: DecisionProgram): (somebody: Somebody) => Counts {
  const axes = [...boundsByAxis([before, after])].map(([name, bounds]) => ({ name, groups: groupsOf(bounds) }));
  return (somebody) => {
    const counts = new Map<string, number>();
    const count = (buckets: ReadonlyMap<string, number>, share: number): void => {
      const next = axes[buckets.size];
      if (next !== undefined) return next.groups.forEach(({ first, size }) => count(new Map(buckets).set(next.name, first), (share * size) / wholeShare));
      const bucketOn: BucketOn = (axis) => buckets.get(nameOf(axis)) ?? Number.NaN;
      const key = `${decideByBuckets(before, somebody, bucketOn)} -> ${decideByBuckets(after, somebody, bucketOn)}`;
      counts.set(key, (counts.get(key) ?? 0) + share);
    };
    count(new Map(), 1);
    return counts;
  };
}

function groupsOf(bounds: ReadonlySet<number>): readonly { readonly first: number; readonly size: number }[] {
  const groups: { first: number; size: number }[] = [];
  for (let bucket = 0; bucket < wholeShare; bucket += 1) {
    const last = groups.at(-1);
    if (last === undefined || bounds.has(bucket)) groups.push({ first: bucket, size: 1 });
    else last.size += 1;
  }
  return groups;
}

function nameOf({ attribute, salt }: Axis): string {
  return JSON.stringify([attribute, salt]);
}

/** Where a program asks whether a bucket is below a number. */
function boundsByAxis(programs: readonly DecisionProgram[]): ReadonlyMap<string, ReadonlySet<number>> {
  const bounds = new Map<string, Set<number>>();
  const add = (axis: Axis, ...numbers: readonly number[]): void => void bounds.set(nameOf(axis), new Set([...(bounds.get(nameOf(axis)) ?? []), ...numbers]));
  const ofFormula = (formula: Formula): void => {
    if (formula.kind === 'all' || formula.kind === 'any') formula.of.forEach(ofFormula);
    else if (formula.kind === 'not' || formula.kind === 'named') ofFormula(formula.of);
    else if (formula.kind === 'bucket') add(formula.axis, formula.from, formula.to);
  };
  const ofOutcome = (outcome: Outcome): void => {
    if (outcome.kind === 'arm') return;
    add(outcome.axis, ...outcome.ranges.map(({ to }) => to));
    outcome.ranges.forEach((range) => ofOutcome(range.outcome));
  };
  for (const { when, outcome } of programs.flatMap(({ clauses }) => clauses)) {
    ofFormula(when);
    ofOutcome(outcome);
  }
  return bounds;
}
