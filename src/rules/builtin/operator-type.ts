import { allowedOperators } from '../../model/attribute-operators.ts';
import type { AttributeTest } from '../../model/condition.ts';
import type { Project } from '../../model/project.ts';
import type { Attribute } from '../../model/settings.ts';
import type { Advice } from '../../source/diagnostic.ts';
import { keyAt } from '../../source/place.ts';
import { flagWithRule, oneFlag } from '../example-base.ts';
import type { TestCondition } from '../facts.ts';
import type { LintRule, Offence, RuleContext } from '../lint-rule.ts';
import { testFits, writtenOperator } from '../operator-fit.ts';
import { listed, mend, quote } from '../words.ts';

/** An operator that the attribute's declared type does not take. */
export const operatorType: LintRule = {
  id: 'operator-type',
  summary: 'An operator is used on an attribute whose declared type does not take it.',
  severity: 'error',
  canBeOff: false,
  why: 'A test that does not fit the type of its attribute is false for everyone.',
  bad: { at: 'new-checkout.yaml:10:27', ...oneFlag(flagWithRule('{ tenant: { gte: 10 } }')) },
  good: oneFlag(flagWithRule('{ seats: { gte: 10 } }')),
  check: checkOperatorType,
};

function* checkOperatorType(_project: Project, { facts }: RuleContext): Iterable<Offence> {
  for (const { file, condition, attribute } of facts.tests) {
    if (attribute === undefined || testFits(attribute.type, condition.test)) continue;
    yield {
      place: keyAt(file, condition.at),
      message: `Attribute ${quote(attribute.name)} is of type ${attribute.type}, which does not take ${operatorName(condition)}`,
      advice: adviceFor(attribute, condition.test),
    };
  }
}

function operatorName(condition: TestCondition): string {
  const operator = writtenOperator(condition);
  if (operator !== undefined) return `\`${operator}\``;
  return condition.test.kind === 'in' && condition.test.values.length > 1 ? 'a list of values' : 'a plain value';
}

function adviceFor({ name, type }: Attribute, test: AttributeTest): readonly Advice[] {
  const allowed = mend(`${type} takes ${listed(allowedOperators(type))}`);
  if (type === 'string[]' && test.kind === 'in') {
    const member = typeof test.values[0] === 'string' ? test.values[0] : 'value';
    return [mend(`ask for a member: \`${name}: { contains: ${test.values.length > 1 ? `[${listed(test.values.map(String)).replace(' and ', ', ')}]` : member} }\``), allowed];
  }
  return [allowed];
}
