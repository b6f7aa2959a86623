import type { Environment, Freeze, Settings } from '../../model/settings.ts';
import { printable } from '../../source/printable.ts';
import type { ChangePolicy, EnvironmentChange, Objection, PolicyContext } from '../change-policy.ts';
import { onlyLowers } from '../effect-kinds.ts';
import { flagInProduction, settingsWith } from './example-flag.ts';
import { stagePlace, stepUp } from './steps.ts';

const beside = { 'maestro.yaml': `${settingsWith('freeze: error')}freezes: [{ name: sale-week, from: 2026-11-20T00:00:00Z, to: 2026-12-01T00:00:00Z }]\n` };

/** In a freeze window nothing new reaches people. */
export const freeze: ChangePolicy = {
  id: 'freeze',
  summary: 'Exposure is raised in a freeze window.',
  why: 'In such a window (`freezes:` in maestro.yaml) a fault costs more than waiting, or nobody is there to see it. Without environments of its own it holds in protected ones. Raising a stage, a restore, and whatever else gives somebody another variant or value waits; lowering and killing are always allowed.',
  bad: { file: 'search-v2.yaml', before: flagInProduction('5%'), text: flagInProduction('10%'), beside },
  good: { file: 'search-v2.yaml', before: flagInProduction('5%'), text: flagInProduction('1%'), beside },
  judge,
};

function judge(change: EnvironmentChange, context: PolicyContext): Objection | undefined {
  // A raised stage without an effect today, under a rule that serves everyone say, may have one tomorrow.
  if (onlyLowers(change) && stepUp(change) === undefined) return undefined;
  const inForce = freezeAt(context.settings, context.environment, context.now);
  if (inForce === undefined) return undefined;
  const reason = inForce.reason === undefined ? '' : `: ${printable(inForce.reason)}`;
  return { message: `freeze ${printable(inForce.name)} until ${printable(inForce.to)}${reason}`, place: stagePlace(change), mend: `wait until ${printable(inForce.to)}; lowering is allowed` };
}

/** The freeze that is in force in an environment at an instant. */
export function freezeAt({ freezes }: Settings, environment: Environment | undefined, instant: Date): Freeze | undefined {
  const time = instant.getTime();
  return freezes.find((each) => Date.parse(each.from) <= time && time < Date.parse(each.to) && isMeant(each, environment));
}

function isMeant({ environments }: Freeze, environment: Environment | undefined): boolean {
  if (environment === undefined) return false;
  return environments === undefined ? environment.protected : environments.includes(environment.name);
}
