import type { Axis } from '../../evaluate/decision-program.ts';
import { wholeShare } from '../../model/share.ts';
import { type Logic, hasUnit } from './logic.ts';

/** JsonLogic that the compiler never writes: what it decides is not known. */
export class OutsideProfile extends Error {
  constructor(logic: Logic | undefined) {
    super(`${logic === undefined ? 'nothing' : JSON.stringify(logic).slice(0, shownCharacters)} is outside the portable profile`);
    this.name = 'OutsideProfile';
  }
}

const shownCharacters = 120;

/** The operands of an expression of this one operator; `undefined` for any other. */
export function operandsOf(logic: Logic | undefined, operator: string): readonly Logic[] | undefined {
  if (typeof logic !== 'object' || logic === null || isList(logic)) return undefined;
  const operands = logic[operator];
  return Object.keys(logic).length === 1 && operands !== undefined && isList(operands) ? operands : undefined;
}

/** What a `var` reads; `undefined` for anything else. */
export function pathOf(logic: Logic | undefined): string | undefined {
  if (typeof logic !== 'object' || logic === null || isList(logic) || Object.keys(logic).length !== 1) return undefined;
  const path = logic['var'];
  return typeof path === 'string' && path !== '' ? path : undefined;
}

/** An expression as the parts of a conjunction; one that is none is its only part. */
export function conjuncts(logic: Logic): readonly Logic[] {
  return operandsOf(logic, 'and') ?? [logic];
}

/** Whether both are the same expression. Objects of the profile have one key, so texts tell. */
export function isSame(one: Logic | undefined, other: Logic): boolean {
  return one !== undefined && JSON.stringify(one) === JSON.stringify(other);
}

/** Whether the list holds these expressions from `at` on. */
export function holdsAt(parts: readonly Logic[], at: number, wanted: readonly Logic[]): boolean {
  return wanted.every((each, index) => isSame(parts[at + index], each));
}

/** The guard of an axis as the compiler writes it. */
export function unitGuard(attribute: string): readonly Logic[] {
  return conjuncts(hasUnit({ attribute, salt: '' }));
}

/** A division of units over names. */
export interface Division {
  readonly axis: Axis;
  readonly weights: readonly (readonly [name: string, weight: number])[];
}

/** Reads `fractional` in the one form that is written: a literal salt, a unit, weights that sum to 100,000. */
export function readDivision(logic: Logic | undefined): Division | undefined {
  const [unit, ...pairs] = operandsOf(logic, 'fractional') ?? [];
  const [prefix, variable, colon, ...more] = operandsOf(unit, 'cat') ?? [];
  const attribute = pathOf(variable);
  if (attribute === undefined || typeof prefix !== 'string' || !prefix.endsWith(':') || colon !== ':' || more.length > 0) return undefined;
  const weights = pairs.map(readWeight);
  const sum = weights.reduce((total, pair) => total + (pair?.[1] ?? Number.NaN), 0);
  if (weights.length < 2 || sum !== wholeShare) return undefined;
  return { axis: { attribute, salt: prefix.slice(0, -1) }, weights: weights.filter((pair) => pair !== undefined) };
}

function readWeight(pair: Logic): readonly [string, number] | undefined {
  if (typeof pair !== 'object' || pair === null || !isList(pair)) return undefined;
  const [name, weight, ...more] = pair;
  if (typeof name !== 'string' || typeof weight !== 'number' || !Number.isInteger(weight) || weight <= 0 || more.length > 0) return undefined;
  return [name, weight];
}

/** Tells lists from objects. */
export function isList(value: Logic | { readonly [key: string]: Logic }): value is readonly Logic[] {
  return Array.isArray(value);
}
