import type { AttributeTest } from '../model/condition.ts';
import { formatShare, wholeShare } from '../model/share.ts';
import type { AttributeFormula, BucketFormula, Formula, FormulaName } from './decision-program.ts';

const listed = 5;

/** A formula in words, on one line: `tenant is one of "acme", "globex" and not (segment internal)`. */
export function describeFormula(formula: Formula): string {
  switch (formula.kind) {
    case 'all':
      return formula.of.length === 0 ? 'everyone' : formula.of.map(nested).join(' and ');
    case 'any':
      return formula.of.length === 0 ? 'nobody' : formula.of.map(nested).join(' or ');
    case 'not':
      return formula.of.kind === 'attribute' ? describeAttribute(formula.of, true) : `not ${nested(formula.of)}`;
    case 'named':
      return describeName(formula.name);
    case 'attribute':
      return describeAttribute(formula, false);
    case 'bucket':
      return describeBucket(formula);
  }
}

function nested(formula: Formula): string {
  const compound = (formula.kind === 'all' || formula.kind === 'any') && formula.of.length > 1;
  return compound ? `(${describeFormula(formula)})` : describeFormula(formula);
}

function describeName(name: FormulaName): string {
  return name.kind === 'segment' ? `segment ${name.segment}` : `prerequisite ${name.flag} is ${name.variant}`;
}

function describeBucket({ axis, from, to }: BucketFormula): string {
  if (from === 0 && to === wholeShare) return `${axis.attribute} is a unit`;
  const part = from === 0 ? `below ${formatShare(to)}` : `from ${formatShare(from)} to ${formatShare(to)}`;
  return `bucket of ${axis.attribute} under salt ${JSON.stringify(axis.salt)} is ${part}`;
}

function describeAttribute({ attribute, test }: AttributeFormula, negated: boolean): string {
  const not = negated ? 'not ' : '';
  switch (test.kind) {
    case 'in':
      return `${attribute} is ${not}${test.values.length === 1 ? '' : 'one of '}${list(test.values)}`;
    case 'startsWith':
      return `${attribute} ${negated ? 'does not start' : 'starts'} with ${list(test.texts)}`;
    case 'endsWith':
      return `${attribute} ${negated ? 'does not end' : 'ends'} with ${list(test.texts)}`;
    case 'contains':
      return `${attribute} ${negated ? 'does not contain' : 'contains'} ${list(test.texts)}`;
    case 'compare':
      return `${attribute} ${negated ? 'is not ' : ''}${symbols[test.operator]} ${test.bound}`;
    case 'semver':
      return `${attribute} is ${not}in ${describeRange(test)}`;
    case 'instant':
      return `it is ${not}${test.operator === 'after' ? 'at or after' : 'before'} ${describeInstant(test.seconds)}`;
    case 'exists':
      return `${attribute} is ${negated ? 'missing' : 'given'}`;
  }
}

const symbols: { readonly [operator in 'gt' | 'gte' | 'lt' | 'lte']: string } = { gt: '>', gte: '>=', lt: '<', lte: '<=' };

function describeRange({ range }: Extract<AttributeTest, { kind: 'semver' }>): string {
  return range.map((all) => all.map(({ operator, version }) => operator + version).join(' ')).join(' || ');
}

function describeInstant(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}

function list(values: readonly (string | number | boolean)[]): string {
  const shown = values.slice(0, listed).map((value) => JSON.stringify(value)).join(', ');
  return values.length > listed ? `${shown} and ${values.length - listed} more` : shown;
}
