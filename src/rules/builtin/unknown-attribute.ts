import type { Project } from '../../model/project.ts';
import { keyAt, type Place, valueAt } from '../../source/place.ts';
import { flagWithRule, oneFlag } from '../example-base.ts';
import type { LintRule, Offence, RuleContext } from '../lint-rule.ts';
import { attributePath } from '../operator-fit.ts';
import { nameAdvice, quote } from '../words.ts';

/** An attribute that `maestro.yaml` does not declare. */
export const unknownAttribute: LintRule = {
  id: 'unknown-attribute',
  summary: 'An attribute is named that maestro.yaml does not declare.',
  severity: 'error',
  canBeOff: false,
  why: 'A test of an attribute that no application sends is always false, and nothing would say so.',
  bad: { at: 'new-checkout.yaml:10:17', ...oneFlag(flagWithRule('{ tenent: acme }')) },
  good: oneFlag(flagWithRule('{ tenant: acme }')),
  check: checkUnknownAttribute,
};

function* checkUnknownAttribute({ settings, suites }: Project, { facts }: RuleContext): Iterable<Offence> {
  const { attributes } = settings;
  const toOffence = (name: string, place: Place): Offence => ({
    place,
    message: `Attribute ${quote(name)} is not declared in maestro.yaml`,
    advice: nameAdvice(name, attributes.keys(), { noun: 'attributes', declare: `or declare it under \`attributes:\` in ${settings.file}` }),
  });
  for (const { file, condition, attribute } of facts.tests) {
    if (attribute === undefined) yield toOffence(condition.attribute, keyAt(file, attributePath(condition)));
  }
  for (const { flag, settings: entry, path } of facts.entries) {
    if (!attributes.has(entry.bucketBy)) yield toOffence(entry.bucketBy, valueAt(flag.file, [...path, 'bucketBy']));
  }
  for (const { file, cases } of suites) {
    for (const { context, at } of cases) {
      for (const name of Object.keys(context)) {
        if (!attributes.has(name)) yield toOffence(name, keyAt(file, [...at, 'context', name]));
      }
    }
  }
}
