import type { Formula } from '../evaluate/decision-program.ts';
import { canonicalOperands } from './canonical-condition.ts';

/** A text that is equal for formulas that differ only in names, in the order of parts and listed values, and in repeats. */
export function canonicalFormula(formula: Formula): string {
  switch (formula.kind) {
    case 'all':
    case 'any':
      return canonicalGroup(formula);
    case 'not': {
      const inner = unnamed(formula.of);
      return inner.kind === 'not' ? canonicalFormula(inner.of) : `not(${canonicalFormula(inner)})`;
    }
    case 'named':
      return canonicalFormula(formula.of);
    case 'attribute':
      return JSON.stringify([formula.attribute, formula.type, ...canonicalOperands(formula.test)]);
    case 'bucket':
      return JSON.stringify([formula.axis.attribute, formula.axis.salt, formula.from, formula.to]);
  }
}

function canonicalGroup(formula: Extract<Formula, { readonly kind: 'all' | 'any' }>): string {
  const parts = [...new Set(partsOf(formula, formula.kind).map(canonicalFormula))].sort();
  return parts.length === 1 ? (parts[0] ?? '') : `${formula.kind}(${parts.join(',')})`;
}

function partsOf(formula: Formula, kind: 'all' | 'any'): readonly Formula[] {
  const bare = unnamed(formula);
  return bare.kind === kind ? bare.of.flatMap((part) => partsOf(part, kind)) : [bare];
}

function unnamed(formula: Formula): Formula {
  return formula.kind === 'named' ? unnamed(formula.of) : formula;
}
