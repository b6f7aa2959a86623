import { printable } from '../../source/printable.ts';
import type { ChangePolicy, EnvironmentChange, Objection, PolicyContext } from '../change-policy.ts';
import { flagInProduction } from './example-flag.ts';
import { stagePlace, stepUp } from './steps.ts';

const late = (stage: string): string => flagInProduction(stage).replace('2027-02-28', '2026-10-31');

/** A flag that should be gone is not taken to more people. `validate` tells of it all the time. */
export const expired: ChangePolicy = {
  id: 'expired',
  severity: 'warn',
  summary: 'A flag is raised after its expires day.',
  why: 'Who raises it now counts on it staying, and it was agreed that it goes.',
  bad: { file: 'search-v2.yaml', before: late('1%'), text: late('5%') },
  good: { file: 'search-v2.yaml', before: late('5%'), text: late('1%') },
  judge,
};

function judge(change: EnvironmentChange, { after, now }: PolicyContext): Objection | undefined {
  const expires = after.flags.get(change.flag)?.expires;
  if (expires === undefined || expires >= now.toISOString().slice(0, 10) || stepUp(change) === undefined) return undefined;
  return { message: `it expired on ${printable(expires)}`, place: stagePlace(change), mend: 'take it out of the code, or agree on a later day for `expires`' };
}
