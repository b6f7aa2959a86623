import type { Formula } from './decision-program.ts';

/** How many nodes the prerequisites of one flag may expand to: far over any sane project, far under what hangs. */
export const maximumFormulaSize = 20_000;

/** The number of nodes of a formula written out; parts that are one object in memory are counted each time, walked once. */
export function formulaSize(formula: Formula): number {
  return sizeOf(formula, new Map());
}

function sizeOf(formula: Formula, known: Map<Formula, number>): number {
  const before = known.get(formula);
  if (before !== undefined) return before;
  const size = 1 + partsOf(formula).reduce((sum, part) => sum + sizeOf(part, known), 0);
  known.set(formula, size);
  return size;
}

function partsOf(formula: Formula): readonly Formula[] {
  switch (formula.kind) {
    case 'all':
    case 'any':
      return formula.of;
    case 'not':
    case 'named':
      return [formula.of];
    case 'attribute':
    case 'bucket':
      return [];
  }
}
