import type { Project } from '../../model/project.ts';
import type { ScalarValue } from '../../source/amendment.ts';
import { flagWithRule, oneFlag } from '../example-base.ts';
import type { LintRule, Offence, RuleContext } from '../lint-rule.ts';
import { testedValues, writtenTexts, type Operand } from '../operands.ts';
import { mend, safeFix, written } from '../words.ts';

/** A value that stands twice in one list. */
export const repeatedValue: LintRule = {
  id: 'repeated-value',
  summary: 'A list in a condition has the same value twice.',
  severity: 'warning',
  canBeOff: true,
  why: 'It has no effect, and often another value was meant.',
  bad: { at: 'new-checkout.yaml:10:40', ...oneFlag(flagWithRule('{ tenant: [acme, globex, acme] }')) },
  good: oneFlag(flagWithRule('{ tenant: [acme, globex] }')),
  check: checkRepeatedValue,
};

function* checkRepeatedValue(_project: Project, { facts }: RuleContext): Iterable<Offence> {
  for (const use of facts.tests) {
    const { test } = use.condition;
    if (test.kind === 'in' && test.values.length > 1) yield* checkList(testedValues(use));
    else if ('texts' in test && test.texts.length > 1) yield* checkList(writtenTexts(use));
  }
}

function* checkList(operands: readonly Operand[]): Iterable<Offence> {
  const seen = new Map<ScalarValue, Operand>();
  for (const operand of operands) {
    const first = seen.get(operand.value);
    if (first === undefined) {
      seen.set(operand.value, operand);
      continue;
    }
    yield {
      place: operand.place,
      message: `${written(operand.value)} is already in this list`,
      advice: [mend('take it out')],
      related: [{ message: 'it stands here first', place: first.place }],
      fix: safeFix('take it out', { kind: 'remove', place: operand.place }),
    };
  }
}
