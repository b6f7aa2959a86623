import type { Formula } from '../../evaluate/decision-program.ts';
import type { Condition } from '../../model/condition.ts';

/** The formula of a rule or a segment as the condition it was made from, segments by name; `undefined` where it asks for buckets. */
export function formulaCondition(formula: Formula): Condition | undefined {
  switch (formula.kind) {
    case 'all':
    case 'any': {
      const parts = formula.of.map(formulaCondition);
      const known = parts.filter((part) => part !== undefined);
      return known.length === parts.length ? { kind: formula.kind, of: known, at: [] } : undefined;
    }
    case 'not': {
      const of = formulaCondition(formula.of);
      return of === undefined ? undefined : { kind: 'not', of, at: [] };
    }
    case 'named':
      return formula.name.kind === 'segment' ? { kind: 'segment', segment: formula.name.segment, at: [] } : undefined;
    case 'attribute':
      return { kind: 'test', attribute: formula.attribute, test: formula.test, at: [] };
    case 'bucket':
      return undefined;
  }
}
