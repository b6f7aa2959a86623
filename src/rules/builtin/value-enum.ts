import type { Project } from '../../model/project.ts';
import { valueAt } from '../../source/place.ts';
import { flagWithRule, oneFlag } from '../example-base.ts';
import type { TestUse } from '../facts.ts';
import type { LintRule, Offence, RuleContext } from '../lint-rule.ts';
import { testedValues } from '../operands.ts';
import { valueFits } from '../operator-fit.ts';
import { nameAdvice, quote, written } from '../words.ts';

/** A value that the attribute cannot have. */
export const valueEnum: LintRule = {
  id: 'value-enum',
  summary: 'An attribute is compared with a value that its enum in maestro.yaml does not have.',
  severity: 'error',
  canBeOff: true,
  why: 'The attribute never has that value, so the test reaches nobody; most often it is a typing error.',
  bad: { at: 'new-checkout.yaml:10:23', ...oneFlag(flagWithRule('{ plan: entreprise }')) },
  good: oneFlag(flagWithRule('{ plan: enterprise }')),
  check: checkValueEnum,
};

function* checkValueEnum({ settings }: Project, { facts }: RuleContext): Iterable<Offence> {
  for (const use of facts.tests) {
    if (use.attribute?.values !== undefined) yield* checkTest(use, settings.file);
  }
}

function* checkTest(use: TestUse, settingsFile: string): Iterable<Offence> {
  const { attribute } = use;
  const values = attribute?.values;
  if (attribute === undefined || values === undefined) return;
  for (const { value, place } of testedValues(use)) {
    if (values.includes(value) || !valueFits(attribute.type, value)) continue;
    yield {
      place,
      message: `Attribute ${quote(attribute.name)} is never ${written(value)}`,
      advice: nameAdvice(String(value), values.map(String), { noun: 'values', declare: `or add it to the enum in ${settingsFile}` }),
      related: [{ message: 'its values are declared here', place: valueAt(settingsFile, ['attributes', attribute.name, 'enum']) }],
    };
  }
}
