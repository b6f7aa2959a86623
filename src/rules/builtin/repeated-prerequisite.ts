import type { Project } from '../../model/project.ts';
import { valueAt } from '../../source/place.ts';
import { lines, releaseFlag } from '../example-base.ts';
import type { LintRule, Offence } from '../lint-rule.ts';
import { mend, quote } from '../words.ts';

const cart = lines('description: The new cart.', 'owner: payments', 'kind: operational');

/** Two prerequisites on one flag: they say the same, or they can never both be met. */
export const repeatedPrerequisite: LintRule = {
  id: 'repeated-prerequisite',
  summary: 'A flag names the same prerequisite flag twice.',
  severity: 'error',
  canBeOff: true,
  why: 'A flag serves one variant at a time: two prerequisites on it are the same one, or can never both be met.',
  bad: {
    at: 'new-checkout.yaml:5:58',
    files: { 'new-cart.yaml': cart, 'new-checkout.yaml': releaseFlag('prerequisites: [{ flag: new-cart, variant: on }, { flag: new-cart, variant: off }]') },
  },
  good: { files: { 'new-cart.yaml': cart, 'new-checkout.yaml': releaseFlag('prerequisites: [{ flag: new-cart, variant: on }]') } },
  check: checkRepeatedPrerequisite,
};

function* checkRepeatedPrerequisite({ flags }: Project): Iterable<Offence> {
  for (const { file, prerequisites } of flags.values()) {
    if (prerequisites.length < 2) continue;
    const seen = new Map<string, string>();
    for (const { flag, variant, at } of prerequisites) {
      const first = seen.get(flag);
      seen.set(flag, first ?? variant);
      if (first === undefined) continue;
      yield {
        place: valueAt(file, [...at, 'flag']),
        message: first === variant ? `Flag ${quote(flag)} is already a prerequisite` : `Flag ${quote(flag)} cannot serve ${quote(first)} and ${quote(variant)} at once`,
        advice: [mend('take one of the two out')],
      };
    }
  }
}
