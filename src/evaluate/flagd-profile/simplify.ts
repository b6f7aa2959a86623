import type { AttributeFormula, Formula } from '../decision-program.ts';
import { conjunction, disjunction } from '../formula.ts';
import { wholeShare } from '../../model/share.ts';

/** A conjunction without what its next part says anyway, and with `>= n` and `<= n` as the equality they stand for. */
export function mergeSequence(parts: readonly Formula[]): Formula {
  const merged: Formula[] = [];
  for (let index = 0; index < parts.length; index += 1) {
    const [part, next] = [parts[index], parts[index + 1]];
    if (part === undefined || (next !== undefined && isImplied(part, next))) continue;
    const equality = next === undefined ? undefined : equalityOf(part, next);
    merged.push(equality ?? part);
    if (equality !== undefined) index += 1;
  }
  return conjunction(merged);
}

/** A disjunction, as one test where all its parts are the same test of one attribute. */
export function mergeAlternatives(parts: readonly Formula[]): Formula {
  const [first, ...others] = parts;
  if (first?.kind !== 'attribute' || others.length === 0) return disjunction(parts);
  const tests = parts.flatMap((part) => (part.kind === 'attribute' && part.attribute === first.attribute && part.type === first.type ? [part.test] : []));
  const values = tests.flatMap((test) => (test.kind === 'in' ? [test.values] : []));
  if (values.length === parts.length) return { ...first, test: { kind: 'in', values: values.flat() } };
  const { test } = first;
  if (test.kind !== 'startsWith' && test.kind !== 'endsWith' && test.kind !== 'contains') return disjunction(parts);
  const texts = tests.flatMap((one) => (one.kind === test.kind ? [one.texts] : []));
  return texts.length === parts.length ? { ...first, test: { kind: test.kind, texts: texts.flat() } } : disjunction(parts);
}

function equalityOf(part: Formula, next: Formula): AttributeFormula | undefined {
  const [low, high] = [boundOf(part, 'gte'), boundOf(next, 'lte')];
  if (low === undefined || high === undefined || low.attribute !== high.attribute || low.bound !== high.bound) return undefined;
  const values: readonly number[] = [low.bound];
  return { kind: 'attribute', attribute: low.attribute, type: 'number', test: { kind: 'in', values } };
}

function boundOf(formula: Formula, operator: 'gte' | 'lte'): { readonly attribute: string; readonly bound: number } | undefined {
  if (formula.kind !== 'attribute' || formula.test.kind !== 'compare' || formula.test.operator !== operator) return undefined;
  return { attribute: formula.attribute, bound: formula.test.bound };
}

/** Whether a guard says nothing that the part behind it does not: that holds for values of the guard's type only. */
function isImplied(guard: Formula, next: Formula): boolean {
  if (guard.kind === 'bucket' && guard.from === 0 && guard.to === wholeShare) return next.kind === 'bucket' && next.axis.attribute === guard.axis.attribute;
  return guard.kind === 'attribute' && guard.test.kind === 'exists' && isOfType(next, guard);
}

function isOfType(formula: Formula, guard: AttributeFormula): boolean {
  switch (formula.kind) {
    case 'attribute':
      return formula.attribute === guard.attribute && typeName(formula) === typeName(guard);
    case 'any':
      return formula.of.length > 0 && formula.of.every((part) => isOfType(part, guard));
    case 'all':
      return formula.of.some((part) => isOfType(part, guard));
    case 'bucket':
      return guard.type === 'string' && formula.axis.attribute === guard.attribute;
    case 'not':
    case 'named':
      return false;
  }
}

function typeName({ type }: AttributeFormula): string {
  return type === 'semver' ? 'string' : type;
}
