import type { Json } from '../../model/json.ts';
import { attributePattern } from '../../model/names.ts';
import { OutsideProfile } from './outside-profile.ts';

/** An expression with one operator; flagd's one-operand form (`{"!": x}`) is not in the profile. */
export interface Operation {
  readonly operator: string;
  readonly operands: readonly Json[];
}

/** The expression as operator and operands; `undefined` for a literal. */
export function operationOf(logic: Json | undefined): Operation | undefined {
  if (logic === null || typeof logic !== 'object' || isList(logic)) return undefined;
  const operator = onlyKey(logic);
  const operands = operator === undefined ? undefined : logic[operator];
  if (operator === undefined || operands === undefined) return undefined;
  if (Array.isArray(operands)) return { operator, operands };
  return typeof operands === 'string' && operator === 'var' ? { operator, operands: [operands] } : undefined;
}

/** The key of an object that has one; engines differ in what they make of several. Without a list of all keys: this is asked for each expression. */
function onlyKey(logic: { readonly [key: string]: Json }): string | undefined {
  let found: string | undefined;
  for (const key in logic) {
    if (found !== undefined) return undefined;
    found = key;
  }
  return found;
}

/** The operands of an expression with that operator, else `undefined`. */
export function operandsOf(logic: Json | undefined, operator: string): readonly Json[] | undefined {
  const operation = operationOf(logic);
  return operation?.operator === operator ? operation.operands : undefined;
}

/** The path that a `var` reads, else `undefined`. */
export function pathOf(logic: Json | undefined): string | undefined {
  const [path, ...others] = operandsOf(logic, 'var') ?? [];
  return typeof path === 'string' && others.length === 0 ? path : undefined;
}

/** The attribute that a `var` reads, else `undefined`. */
export function attributeOf(logic: Json | undefined): string | undefined {
  const path = pathOf(logic);
  return path !== undefined && attributePattern.test(path) ? path : undefined;
}

export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** Equal as JSON, with keys in any order. */
export function isSame(left: Json | undefined, right: Json | undefined): boolean {
  if (left === right) return true;
  if (left === null || right === null || typeof left !== 'object' || typeof right !== 'object') return false;
  if (isList(left) || isList(right)) {
    return isList(left) && isList(right) && left.length === right.length && left.every((value, index) => isSame(value, right[index]));
  }
  const keys = Object.keys(left);
  return keys.length === Object.keys(right).length && keys.every((key) => Object.hasOwn(right, key) && isSame(left[key], right[key]));
}

const shownCharacters = 120;

/** An expression in a message, as far as one can take it in. */
function shown(logic: Json | undefined): string {
  const text = JSON.stringify(logic) ?? 'nothing';
  return text.length <= shownCharacters ? text : `${text.slice(0, shownCharacters)}…`;
}

/** Refuses an expression. */
export function outside(logic: Json | undefined, why: string): OutsideProfile {
  return new OutsideProfile(`${shown(logic)} ${why}`);
}
