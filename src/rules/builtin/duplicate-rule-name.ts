import type { Project } from '../../model/project.ts';
import { valueAt } from '../../source/place.ts';
import { oneFlag, releaseFlag } from '../example-base.ts';
import type { Entry } from '../facts.ts';
import type { LintRule, Offence, RuleContext } from '../lint-rule.ts';
import { mend, quote } from '../words.ts';

const rules = (second: string): string =>
  releaseFlag(
    'environments:',
    '  production:',
    '    stage: targeted',
    '    rules:',
    '      - { name: partners, when: { tenant: acme }, serve: on }',
    `      - { name: ${second}, when: { tenant: globex }, serve: on }`,
  );

/** Two rules of one name. */
export const duplicateRuleName: LintRule = {
  id: 'duplicate-rule-name',
  summary: 'Two rules of a flag have the same name in one environment.',
  severity: 'error',
  canBeOff: false,
  why: 'The name is the reason that evaluations, plans and telemetry give; it has to say which rule it was.',
  bad: { at: 'new-checkout.yaml:10:17', ...oneFlag(rules('partners')) },
  good: oneFlag(rules('more-partners')),
  check: checkDuplicateRuleName,
};

function* checkDuplicateRuleName(_project: Project, { facts }: RuleContext): Iterable<Offence> {
  for (const entry of facts.entries) if (entry.settings.rules.length > 1) yield* checkEntry(entry);
}

function* checkEntry({ flag: { file }, settings: { rules: all }, environment }: Entry): Iterable<Offence> {
  const seen = new Map<string, readonly (string | number)[]>();
  for (const { name, at } of all) {
    const first = seen.get(name);
    if (first === undefined) {
      seen.set(name, at);
      continue;
    }
    yield {
      place: valueAt(file, [...at, 'name']),
      message: `There is already a rule ${quote(name)} in ${environment}`,
      advice: [mend('give it a name of its own')],
      related: [{ message: 'the first rule of that name', place: valueAt(file, [...first, 'name']) }],
    };
  }
}
