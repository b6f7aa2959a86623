import type { Project } from '../../model/project.ts';
import { keyAt } from '../../source/place.ts';
import { flagWithRule, oneFlag } from '../example-base.ts';
import type { LintRule, Offence, RuleContext } from '../lint-rule.ts';
import { mend, quote } from '../words.ts';

const most = 100;
const numbers = (count: number): string => Array.from({ length: count }, (_, index) => `t-${index + 1}`).join(', ');

/** A list that is slow in the engines which read the artifact. Over 1,000 values the loader refuses it. */
export const listTooLong: LintRule = {
  id: 'list-too-long',
  summary: 'A condition lists more than 100 values.',
  severity: 'warning',
  canBeOff: true,
  why: 'Engines that read the compiled artifact walk the list at every evaluation: one needs 7.7 ms for 10,000 values. Over 1,000 values are refused.',
  bad: { at: 'new-checkout.yaml:10:17', ...oneFlag(flagWithRule(`{ tenant: [${numbers(most + 1)}] }`)) },
  good: oneFlag(flagWithRule(`{ tenant: [${numbers(3)}] }`)),
  check: checkListTooLong,
};

function* checkListTooLong(_project: Project, { facts }: RuleContext): Iterable<Offence> {
  for (const { file, condition } of facts.tests) {
    const { test } = condition;
    const length = test.kind === 'in' ? test.values.length : 'texts' in test ? test.texts.length : 0;
    if (length <= most) continue;
    yield {
      place: keyAt(file, condition.at),
      message: `The list for ${quote(condition.attribute)} has ${length} values; over ${most} slow every evaluation down`,
      advice: [mend('compute the membership in the application and pass it as an attribute, such as `groups: { contains: beta-tenants }`')],
    };
  }
}
