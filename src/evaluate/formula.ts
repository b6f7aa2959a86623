import type { Formula } from './decision-program.ts';

/** Holds for every context. */
export const always: Formula = { kind: 'all', of: [] };

/** Holds for no context. */
export const never: Formula = { kind: 'any', of: [] };

/** Whether a formula holds for every context by its form alone. */
export function isAlways(formula: Formula): boolean {
  return formula.kind === 'all' && formula.of.length === 0;
}

/** Whether a formula holds for no context by its form alone. */
export function isNever(formula: Formula): boolean {
  return formula.kind === 'any' && formula.of.length === 0;
}

/** All of the formulas, with constants folded and nested conjunctions flattened. */
export function conjunction(formulas: readonly Formula[]): Formula {
  const parts = formulas.flatMap((formula) => (formula.kind === 'all' ? formula.of : [formula]));
  if (parts.some(isNever)) return never;
  const [only, ...others] = parts;
  return only !== undefined && others.length === 0 ? only : { kind: 'all', of: parts };
}

/** Any of the formulas, with constants folded and nested disjunctions flattened. */
export function disjunction(formulas: readonly Formula[]): Formula {
  const parts = formulas.flatMap((formula) => (formula.kind === 'any' ? formula.of : [formula]));
  if (parts.some(isAlways)) return always;
  const [only, ...others] = parts;
  return only !== undefined && others.length === 0 ? only : { kind: 'any', of: parts };
}

/** The exact opposite of a formula. */
export function negation(formula: Formula): Formula {
  if (isAlways(formula)) return never;
  if (isNever(formula)) return always;
  return formula.kind === 'not' ? formula.of : { kind: 'not', of: formula };
}
