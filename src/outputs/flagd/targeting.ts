import type { DecisionProgram, HashOutcome, Outcome } from '../../evaluate/decision-program.ts';
import { isAlways } from '../../evaluate/formula.ts';
import { formulaLogic, inBucket } from './formula-logic.ts';
import { and, fractional, hasUnit, type Logic } from './logic.ts';

/** What flagd needs to decide: the variant where no targeting applies, and the targeting (`{}` for none). */
export interface Targeting {
  readonly defaultVariant: string;
  readonly targeting: Logic;
}

/** A program as one `if` chain whose results are names of arms; a program that decides the same for everyone needs no targeting. */
export function toTargeting(program: DecisionProgram): Targeting {
  const branches = program.clauses.flatMap(({ when, outcome }) => branchesOf(isAlways(when) ? undefined : formulaLogic(when), outcome));
  const end = branches.findIndex((branch) => branch.when === undefined);
  const last = branches[end];
  if (last === undefined) throw new Error(`the last clause of the program of ${program.flag} must hold always`);
  if (end === 0 && typeof last.result === 'string') return { defaultVariant: last.result, targeting: {} };
  const chain = branches.slice(0, end).flatMap(({ when = true, result }) => [when, result]);
  return { defaultVariant: program.safe, targeting: { if: [...chain, last.result] } };
}

/** One step of the chain; `when` is `undefined` where it always holds. */
interface Branch {
  readonly when: Logic | undefined;
  readonly result: Logic;
}

function branchesOf(when: Logic | undefined, outcome: Outcome): readonly Branch[] {
  if (outcome.kind === 'arm') return [{ when, result: outcome.arm }];
  const gated = both(when, hasUnit(outcome.axis));
  return [...hashBranches(gated, outcome), { when, result: outcome.withoutUnit.arm }];
}

/**
 * The branches of a context that has a unit. A range that leads to another hash (a split inside a rollout) becomes a
 * condition of its own: the published schema of `fractional` allows names only.
 */
function hashBranches(when: Logic, { axis, ranges }: HashOutcome): readonly Branch[] {
  const nested: Branch[] = [];
  const named: [string, number][] = [];
  let from = 0;
  for (const { to, outcome } of ranges) {
    if (outcome.kind === 'arm') named.push([outcome.arm, to - from]);
    else nested.push(...hashBranches(both(when, inBucket({ axis, from, to })), outcome));
    from = to;
  }
  const [first, ...others] = named;
  if (first === undefined) return nested;
  if (others.length === 0) return [...nested, { when, result: first[0] }];
  if (nested.length > 0) throw new Error('a range with a hash of its own has room for one range beside it');
  return [...nested, { when, result: fractional(axis, named) }];
}

function both(when: Logic | undefined, guard: Logic): Logic {
  return when === undefined ? guard : and(when, guard);
}
