import type { BucketFormula, Formula } from '../../evaluate/decision-program.ts';
import { wholeShare } from '../../model/share.ts';
import { attributeLogic } from './attribute-logic.ts';
import { and, fractional, hasUnit, type Logic, not, or, same } from './logic.ts';

/** A formula as JsonLogic that is true exactly where the formula holds. */
export function formulaLogic(formula: Formula): Logic {
  switch (formula.kind) {
    case 'all':
      return formula.of.length === 0 ? true : and(...formula.of.map(formulaLogic));
    case 'any':
      return formula.of.length === 0 ? false : or(...formula.of.map(formulaLogic));
    case 'not':
      return not(formulaLogic(formula.of));
    case 'named':
      return formulaLogic(formula.of);
    case 'attribute':
      return attributeLogic(formula);
    case 'bucket':
      return coversAll(formula) ? hasUnit(formula.axis) : and(hasUnit(formula.axis), inBucket(formula));
  }
}

/** True where the bucket is in [from, to), which must be a part of the whole; to be guarded by `hasUnit`. */
export function inBucket({ axis, from, to }: Omit<BucketFormula, 'kind'>): Logic {
  const weights = ([['out', from], ['in', to - from], ['out', wholeShare - to]] as const).filter(([, weight]) => weight > 0);
  return same(fractional(axis, weights), 'in');
}

function coversAll({ from, to }: BucketFormula): boolean {
  return from === 0 && to === wholeShare;
}
