import type { AttributeFormula, Formula } from '../decision-program.ts';
import { always, negation, never } from '../formula.ts';
import { parseVersion } from '../version.ts';
import { type AttributeTest, clockAttribute, type VersionComparator } from '../../model/condition.ts';
import type { Json } from '../../model/json.ts';
import { type Guards, isGuarded } from './guards.ts';
import { readSequence } from './read-sequence.ts';
import { attributeOf, isList, operandsOf, operationOf, outside, pathOf } from './logic.ts';
import { readShare } from './read-share.ts';
import { mergeAlternatives } from './simplify.ts';

const deepest = 400;
/** Where flagd has the time of an evaluation. */
const clock = '$flagd.timestamp';

/**
 * The formula that an expression of the portable profile stands for. Throws `OutsideProfile` for any other: to guess
 * what it means could serve somebody the wrong thing.
 */
export function readLogic(logic: Json | undefined, guards: Guards | undefined, depth = 0): Formula {
  if (logic === true) return always;
  if (logic === false) return never;
  if (depth > deepest) throw outside(logic, `is nested deeper than ${deepest} levels`);
  const operation = operationOf(logic);
  if (operation === undefined) throw outside(logic, 'stands where a condition is expected');
  const { operator, operands } = operation;
  switch (operator) {
    case 'and':
      return readSequence(operands, guards, (part, known) => readLogic(part, known, depth + 1)).formula;
    case 'or':
      return mergeAlternatives(operands.map((part) => readLogic(part, guards, depth + 1)));
    case '!':
      return opposite(readLogic(single(logic, operands), guards, depth + 1));
    default:
      return readTest(logic, operator, operands, guards);
  }
}

/** The negation; of an instant the one that a condition would name. */
function opposite(formula: Formula): Formula {
  if (formula.kind !== 'attribute' || formula.test.kind !== 'instant') return negation(formula);
  return { ...formula, test: { ...formula.test, operator: formula.test.operator === 'after' ? 'before' : 'after' } };
}

function single(logic: Json | undefined, operands: readonly Json[]): Json | undefined {
  if (operands.length !== 1) throw outside(logic, 'takes one operand');
  return operands[0];
}

function readTest(logic: Json | undefined, operator: string, operands: readonly Json[], guards: Guards | undefined): Formula {
  switch (operator) {
    case '===':
      return readEquality(logic, operands, guards);
    case 'starts_with':
      return readPart(logic, operands, 'startsWith');
    case 'ends_with':
      return readPart(logic, operands, 'endsWith');
    case 'in':
      return readMembership(logic, operands, guards);
    case 'sem_ver':
      return readVersionTest(logic, operands, guards);
    case '>=':
      if (pathOf(operands[0]) === clock) return readInstant(logic, operands);
      return readComparison(logic, operands, guards);
    case '>':
    case '<':
    case '<=':
      return readComparison(logic, operands, guards);
    default:
      throw outside(logic, 'is not in the portable profile');
  }
}

function readEquality(logic: Json | undefined, [left, right, ...others]: readonly Json[], guards: Guards | undefined): Formula {
  if (others.length > 0) throw outside(logic, 'takes two operands');
  if (operandsOf(left, 'fractional') !== undefined && right === 'in') return readShare(left, guards);
  const attribute = attributeOf(left);
  if (attribute === undefined || (typeof right !== 'string' && typeof right !== 'boolean')) throw outside(logic, 'compares something else than an attribute with a text or a boolean');
  return test(attribute, typeof right === 'string' ? 'string' : 'boolean', { kind: 'in', values: [right] });
}

function readPart(logic: Json | undefined, [value, text, ...others]: readonly Json[], kind: 'startsWith' | 'endsWith'): Formula {
  const attribute = attributeOf(value);
  if (attribute === undefined || typeof text !== 'string' || others.length > 0) throw outside(logic, 'compares something else than an attribute with a text');
  return test(attribute, 'string', text === '' ? { kind: 'exists' } : { kind, texts: [text] });
}

function readMembership(logic: Json | undefined, [left, right, ...others]: readonly Json[], guards: Guards | undefined): Formula {
  const attribute = attributeOf(left);
  if (attribute !== undefined && isList(right) && others.length === 0 && right.every((value) => typeof value === 'string')) {
    if (!isGuarded(guards, 'text', attribute)) throw outside(logic, `looks "${attribute}" up in a list, which is not known to be a text`);
    return test(attribute, 'string', { kind: 'in', values: right });
  }
  const searched = attributeOf(right);
  if (searched === undefined || typeof left !== 'string' || others.length > 0) throw outside(logic, 'searches something else than an attribute or a list of texts');
  if (!isGuarded(guards, 'text', searched)) throw outside(logic, `searches "${searched}", which is not known to be a text`);
  return test(searched, 'string', { kind: 'contains', texts: [left] });
}

const versionOperators: ReadonlySet<unknown> = new Set<VersionComparator['operator']>(['=', '<', '<=', '>', '>=']);

function readVersionTest(logic: Json | undefined, [value, operator, version, ...others]: readonly Json[], guards: Guards | undefined): Formula {
  const attribute = attributeOf(value);
  if (attribute === undefined || !isGuarded(guards, 'text', attribute) || others.length > 0) throw outside(logic, 'compares something that is not known to be a text');
  if (!isVersionOperator(operator)) throw outside(logic, 'has an operator for versions that is not in the portable profile');
  if (typeof version !== 'string' || parseVersion(version) === undefined) throw outside(logic, 'compares with something else than a version');
  return test(attribute, 'semver', { kind: 'semver', range: [[{ operator, version }]] });
}

function isVersionOperator(operator: Json | undefined): operator is VersionComparator['operator'] {
  return versionOperators.has(operator);
}

const comparisons: { readonly [operator: string]: 'gt' | 'gte' | 'lt' | 'lte' } = { '>': 'gt', '>=': 'gte', '<': 'lt', '<=': 'lte' };

function readComparison(logic: Json | undefined, [value, bound, ...others]: readonly Json[], guards: Guards | undefined): Formula {
  const attribute = attributeOf(value);
  const operator = comparisons[operationOf(logic)?.operator ?? ''];
  if (attribute === undefined || operator === undefined || typeof bound !== 'number' || others.length > 0) throw outside(logic, 'compares something else than an attribute with a number');
  if (!isGuarded(guards, 'number', attribute)) throw outside(logic, `compares "${attribute}", which is not known to be a number`);
  return test(attribute, 'number', { kind: 'compare', operator, bound });
}

function readInstant(logic: Json | undefined, [, seconds, ...others]: readonly Json[]): Formula {
  if (typeof seconds !== 'number' || others.length > 0) throw outside(logic, 'compares the clock with something else than seconds');
  return test(clockAttribute, 'instant', { kind: 'instant', operator: 'after', seconds });
}

function test(attribute: string, type: AttributeFormula['type'], of: AttributeTest): AttributeFormula {
  return { kind: 'attribute', attribute, type, test: of };
}
