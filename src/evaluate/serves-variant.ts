import { wholeShare } from '../model/share.ts';
import { variantOfArm } from './arm-names.ts';
import type { Clause, Formula, Outcome } from './decision-program.ts';
import { always, conjunction, disjunction, isAlways, isNever, negation, never } from './formula.ts';

/**
 * The clauses as one formula that holds where they end in `variant`:
 * F(c, rest) = (c and o) or (not c and F(rest)), with `c` written once where its outcome `o` is constant.
 */
export function servesVariant(clauses: readonly Clause[], variant: string): Formula {
  let formula: Formula = never;
  for (const clause of clauses.toReversed()) {
    const here = outcomeServes(clause.outcome, variant);
    if (isAlways(clause.when)) formula = here;
    else if (isAlways(here)) formula = disjunction([clause.when, formula]);
    else if (isNever(here)) formula = conjunction([negation(clause.when), formula]);
    else formula = disjunction([conjunction([clause.when, here]), conjunction([negation(clause.when), formula])]);
  }
  return formula;
}

function outcomeServes(outcome: Outcome, variant: string): Formula {
  if (outcome.kind === 'arm') return variantOfArm(outcome.arm) === variant ? always : never;
  const { axis, ranges, withoutUnit } = outcome;
  const parts: Formula[] = [];
  let from = 0;
  for (const range of ranges) {
    const inside = outcomeServes(range.outcome, variant);
    if (!isNever(inside)) parts.push(conjunction([{ kind: 'bucket', axis, from, to: range.to }, inside]));
    from = range.to;
  }
  const hasUnit: Formula = { kind: 'bucket', axis, from: 0, to: wholeShare };
  if (variantOfArm(withoutUnit.arm) === variant) parts.push(negation(hasUnit));
  return disjunction(parts);
}
