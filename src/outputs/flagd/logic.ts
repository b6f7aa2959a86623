import type { Json } from '../../model/json.ts';
import type { Axis } from '../../evaluate/decision-program.ts';
import { wholeShare } from '../../model/share.ts';

/** An expression of JsonLogic. Only the operators below are used: they mean the same in every engine of flagd. */
export type Logic = Json;

export function variable(path: string): Logic {
  return { var: path };
}

/** All of the expressions, nested conjunctions flattened; guards stand before what they guard, and engines stop at the first that does not hold. */
export function and(...parts: readonly Logic[]): Logic {
  return combine('and', parts);
}

export function or(...parts: readonly Logic[]): Logic {
  return combine('or', parts);
}

/** Negates a truth value; never to be given a list, which interpreted JsonLogic in JavaScript takes for the arguments. */
export function not(part: Logic): Logic {
  return { '!': [part] };
}

export function same(left: Logic, right: Logic): Logic {
  return { '===': [left, right] };
}

export function differs(left: Logic, right: Logic): Logic {
  return { '!==': [left, right] };
}

/** True exactly for strings, in every engine. */
export function isText(value: Logic): Logic {
  return { starts_with: [value, ''] };
}

/** True exactly where the axis has a unit: a string that is not empty. */
export function hasUnit(axis: Axis): Logic {
  const unit = variable(axis.attribute);
  return and(isText(unit), differs(unit, ''));
}

/**
 * Divides units over names by weights that sum to 100,000. The literal salt and the `:` behind the unit keep buckets
 * independent of the flag's name, and keep Go's `cat` from trimming white space off the unit.
 */
export function fractional(axis: Axis, weights: readonly (readonly [name: string, weight: number])[]): Logic {
  const sum = weights.reduce((total, [, weight]) => total + weight, 0);
  if (sum !== wholeShare || weights.length < 2) throw new Error(`${weights.length} weights sum to ${sum}`);
  return { fractional: [{ cat: [`${axis.salt}:`, variable(axis.attribute), ':'] }, ...weights] };
}

function combine(operator: 'and' | 'or', parts: readonly Logic[]): Logic {
  const flat: Logic[] = [];
  for (const part of parts) flat.push(...(operands(part, operator) ?? [part]));
  const [only, ...others] = flat;
  return only !== undefined && others.length === 0 ? only : { [operator]: flat };
}

function operands(part: Logic, operator: 'and' | 'or'): readonly Logic[] | undefined {
  if (part === null || typeof part !== 'object' || !(operator in part)) return undefined;
  // as: an object with one of our operators was made by `combine`, which puts a list there.
  return (part as { readonly [key: string]: readonly Logic[] })[operator];
}
