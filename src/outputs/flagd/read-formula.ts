import type { Formula } from '../../evaluate/decision-program.ts';
import { always, conjunction, disjunction, negation, never } from '../../evaluate/formula.ts';
import { clockAttribute } from '../../model/condition.ts';
import { wholeShare } from '../../model/share.ts';
import type { Logic } from './logic.ts';
import { conjuncts, holdsAt, operandsOf, OutsideProfile, pathOf, readDivision, unitGuard } from './read-logic.ts';
import { readGuarded } from './read-guarded.ts';

/**
 * A condition of the portable profile as the formula that it was written from, or one that holds for the same contexts:
 * names of segments and prerequisites are gone, and a version attribute that is only compared with texts reads as a text.
 * Throws `OutsideProfile` for anything that the compiler does not write.
 */
function readFormula(logic: Logic): Formula {
  return readConjunction(conjuncts(logic));
}

/** The formula of the parts of a conjunction. Guards stand before what they guard, so parts are read in order. */
export function readConjunction(parts: readonly Logic[]): Formula {
  const formulas: Formula[] = [];
  for (let at = 0; at < parts.length; ) {
    const { formula, taken } = readBucket(parts, at) ?? readGuarded(parts, at) ?? { formula: readAlone(parts[at]), taken: 1 };
    formulas.push(formula);
    at += taken;
  }
  return conjunction(formulas);
}

/** Some parts of a conjunction that mean something together. */
interface Portion {
  readonly formula: Formula;
  readonly taken: number;
}

/** A unit, and where it says so, one with a bucket in a range. */
function readBucket(parts: readonly Logic[], at: number): Portion | undefined {
  const attribute = pathOf(operandsOf(parts[at], 'starts_with')?.[0]);
  if (attribute === undefined) return undefined;
  const guard = unitGuard(attribute);
  if (!holdsAt(parts, at, guard)) return undefined;
  const [division, name] = operandsOf(parts[at + guard.length], '===') ?? [];
  const divided = readDivision(division);
  if (divided === undefined || divided.axis.attribute !== attribute || name !== 'in') return { formula: isUnit(attribute), taken: guard.length };
  let from = 0;
  for (const [range, weight] of divided.weights) {
    if (range === 'in') return { formula: { kind: 'bucket', axis: divided.axis, from, to: from + weight }, taken: guard.length + 1 };
    from += weight;
  }
  throw new OutsideProfile(division);
}

// Whatever the salt, all buckets together are everyone who has a unit.
function isUnit(attribute: string): Formula {
  return { kind: 'bucket', axis: { attribute, salt: '' }, from: 0, to: wholeShare };
}

/** What needs no guard before it. */
function readAlone(logic: Logic | undefined): Formula {
  if (logic === true) return always;
  if (logic === false) return never;
  const [negated, ...none] = operandsOf(logic, '!') ?? [];
  if (negated !== undefined && none.length === 0) return opposite(readFormula(negated));
  const alternatives = operandsOf(logic, 'or');
  if (alternatives !== undefined) return disjunction(alternatives.map(readFormula));
  const parts = operandsOf(logic, 'and');
  if (parts !== undefined) return readConjunction(parts);
  return readTest(logic);
}

/** The negation; of an instant the one that a condition would name. */
function opposite(formula: Formula): Formula {
  if (formula.kind !== 'attribute' || formula.test.kind !== 'instant') return negation(formula);
  return { ...formula, test: { ...formula.test, operator: formula.test.operator === 'after' ? 'before' : 'after' } };
}

function readTest(logic: Logic | undefined): Formula {
  for (const [operator, toFormula] of Object.entries(tests)) {
    const [left, right, ...more] = operandsOf(logic, operator) ?? [];
    const attribute = pathOf(left);
    const formula = attribute === undefined || right === undefined || more.length > 0 ? undefined : toFormula(attribute, right);
    if (formula !== undefined) return formula;
  }
  throw new OutsideProfile(logic);
}

type ToFormula = (attribute: string, operand: Logic) => Formula | undefined;

const tests: { readonly [operator: string]: ToFormula } = {
  starts_with: (attribute, text) => (typeof text === 'string' ? { kind: 'attribute', attribute, type: 'string', test: { kind: 'startsWith', texts: [text] } } : undefined),
  ends_with: (attribute, text) => (typeof text === 'string' ? { kind: 'attribute', attribute, type: 'string', test: { kind: 'endsWith', texts: [text] } } : undefined),
  '===': (attribute, value) => {
    if (typeof value !== 'string' && typeof value !== 'boolean') return undefined;
    return { kind: 'attribute', attribute, type: typeof value === 'string' ? 'string' : 'boolean', test: { kind: 'in', values: [value] } };
  },
  '>=': (attribute, seconds) => {
    if (attribute !== '$flagd.timestamp' || typeof seconds !== 'number') return undefined;
    return { kind: 'attribute', attribute: clockAttribute, type: 'instant', test: { kind: 'instant', operator: 'after', seconds } };
  },
};
