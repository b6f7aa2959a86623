import type { ChangePolicy, EnvironmentChange, Objection, PolicyContext } from '../change-policy.ts';
import { onlyLowers } from '../effect-kinds.ts';
import { flagInProduction, settingsWith } from './example-flag.ts';
import { stagePlace } from './steps.ts';

const beside = { 'maestro.yaml': settingsWith('blast-radius: { production: 0 }') };

/** No plan changes more than so many flags of an environment. Those that only lower exposure do not count. */
export const blastRadius: ChangePolicy = {
  id: 'blast-radius',
  summary: 'One plan changes more flags in an environment than it allows.',
  why: 'When something breaks, nobody can tell which of them it was; one edited segment can reach hundreds. The limit is a number of flags by environment: `blast-radius: { severity: error, production: 5 }`. Flags that only lose exposure, or that nobody notices, do not count; nor do those with an override.',
  bad: { file: 'search-v2.yaml', before: flagInProduction('5%'), text: flagInProduction('10%'), beside },
  good: { file: 'search-v2.yaml', before: flagInProduction('10%'), text: flagInProduction('5%'), beside },
  judge,
};

function judge(change: EnvironmentChange, context: PolicyContext): Objection | undefined {
  const option = context.settings.policies.get(blastRadius.id)?.options.get(change.environment);
  if (option === undefined || onlyLowers(change)) return undefined;
  const limit = Number(option);
  const counted = context.changes.filter((each) => each.environment === change.environment && !onlyLowers(each));
  const own = context.isOverridden(blastRadius.id, change);
  const count = own ? counted.length : counted.filter((each) => !context.isOverridden(blastRadius.id, each)).length;
  if (count <= limit) return undefined;
  const place = stagePlace(change);
  if (Number.isNaN(limit)) return { message: 'its limit is no number, so no change is allowed', place, mend: 'write a limit such as `production: 5` in maestro.yaml' };
  return { message: `${count} ${count === 1 ? 'flag changes' : 'flags change'} there at once; ${limit} may`, place, mend: 'divide it into several changes' };
}
