import type { Project } from '../../model/project.ts';
import type { Attribute, AttributeKind } from '../../model/settings.ts';
import type { ScalarValue } from '../../source/amendment.ts';
import type { Advice } from '../../source/diagnostic.ts';
import type { Place } from '../../source/place.ts';
import { flagWithRule, oneFlag } from '../example-base.ts';
import type { LintRule, Offence, RuleContext } from '../lint-rule.ts';
import { testedValues } from '../operands.ts';
import { valueFits } from '../operator-fit.ts';
import { mend, quote, written } from '../words.ts';

/** A value of another type than its attribute has. */
export const valueType: LintRule = {
  id: 'value-type',
  summary: 'An attribute is compared with a value of another type than it has.',
  severity: 'error',
  canBeOff: false,
  why: 'Values of different types are never equal, so the test is false for everyone. YAML reads 42 as a number and true as a boolean unless they are quoted.',
  bad: { at: 'new-checkout.yaml:10:25', ...oneFlag(flagWithRule('{ tenant: 42 }')) },
  good: oneFlag(flagWithRule('{ tenant: "42" }')),
  check: checkValueType,
};

function* checkValueType(_project: Project, { facts }: RuleContext): Iterable<Offence> {
  for (const use of facts.tests) {
    if (use.attribute === undefined) continue;
    for (const { value, place } of testedValues(use)) {
      if (!valueFits(use.attribute.type, value)) yield toOffence(use.attribute, value, place);
    }
  }
}

function toOffence({ name, type }: Attribute, value: ScalarValue, place: Place): Offence {
  return {
    place,
    message: `Attribute ${quote(name)} is of type ${type}, and ${written(value)} is a ${typeof value}`,
    advice: adviceFor(type, value),
  };
}

function adviceFor(type: AttributeKind, value: ScalarValue): readonly Advice[] {
  if (type === 'number') return [mend('write a number, without quotes')];
  if (type === 'boolean') return [mend('write true or false, without quotes')];
  return [mend(typeof value === 'number' && !Number.isInteger(value) ? 'put it in quotes' : `put it in quotes: ${quote(String(value))}`)];
}
