import type { Project } from '../../model/project.ts';
import { valueAt } from '../../source/place.ts';
import { lines, oneFlag } from '../example-base.ts';
import type { LintRule, Offence } from '../lint-rule.ts';
import { mend, quote } from '../words.ts';

/** A temporary flag that does not say when it ends. */
export const missingExpires: LintRule = {
  id: 'missing-expires',
  summary: 'A release or experiment flag does not say when it expires.',
  severity: 'error',
  canBeOff: true,
  why: 'Flags of these kinds are meant to go away; without a day nobody notices that they did not.',
  bad: { at: 'new-checkout.yaml:3:7', ...oneFlag(lines('description: Serve the one-page checkout.', 'owner: payments', 'kind: release')) },
  good: oneFlag(lines('description: Serve the one-page checkout.', 'owner: payments', 'kind: release', 'expires: 2027-02-28')),
  check: checkMissingExpires,
};

function* checkMissingExpires({ flags }: Project): Iterable<Offence> {
  for (const { key, file, kind, expires } of flags.values()) {
    if (expires !== undefined || (kind !== 'release' && kind !== 'experiment')) continue;
    yield {
      place: valueAt(file, ['kind']),
      message: `Flag ${quote(key)} is of kind ${kind} and has no \`expires\``,
      advice: [mend('add the day by which it should be gone, such as `expires: 2027-02-28`'), mend('or make it `kind: operational` if it is to stay')],
    };
  }
}
