import type { Variable } from './variables.ts';

/** A variable about what a context holds, not about buckets. */
export type AttributeVariable = Exclude<Variable, { readonly kind: 'axis' }>;

/** The classes of a variable, those first whose values say the least: a unit where one is asked for, then what no test names. */
export function byPlainness(variable: AttributeVariable): readonly number[] {
  if (variable.kind !== 'attribute') return [0, 1];
  const { classes, questions } = variable;
  const rank = (index: number): number => {
    const each = classes[index];
    if (each === undefined) return 0;
    return (each.isUnit === questions.isUnit ? 0 : 1000) + each.holds.filter(Boolean).length;
  };
  return classes.map((_, index) => index).sort((a, b) => rank(a) - rank(b) || b - a);
}
