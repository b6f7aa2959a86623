import type { Project } from '../../model/project.ts';
import { valueAt } from '../../source/place.ts';
import { lines, oneFlag } from '../example-base.ts';
import type { LintRule, Offence, RuleContext } from '../lint-rule.ts';
import { mend, quote } from '../words.ts';

/** A flag that should be gone. `expires` is its last day. */
export const expired: LintRule = {
  id: 'expired',
  summary: 'A flag is past its expires day.',
  severity: 'warning',
  canBeOff: true,
  why: 'Both sides of an old flag have to be kept working, and one of them is no longer tested by anyone. `plan` says it again of a change that raises such a flag, and refuses that where the policy is an error.',
  bad: { at: 'new-checkout.yaml:4:10', ...oneFlag(lines('description: Serve the one-page checkout.', 'owner: payments', 'kind: release', 'expires: 2026-10-31')) },
  good: oneFlag(lines('description: Serve the one-page checkout.', 'owner: payments', 'kind: release', 'expires: 2027-02-28')),
  check: checkExpired,
};

function* checkExpired({ flags }: Project, { today }: RuleContext): Iterable<Offence> {
  for (const { key, file, expires } of flags.values()) {
    if (expires === undefined || expires >= today) continue;
    yield {
      place: valueAt(file, ['expires']),
      message: `Flag ${quote(key)} expired on ${expires}`,
      advice: [mend('take the flag out of the code and remove its file, or agree on a later day')],
    };
  }
}
