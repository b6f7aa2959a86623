import { compareStages, formatStage } from '../../model/stage.ts';
import { printable } from '../../source/printable.ts';
import { feltStage, isDark } from '../change.ts';
import type { ChangePolicy, EnvironmentChange, Objection, PolicyContext } from '../change-policy.ts';
import { toSide } from '../side.ts';
import { flagInProduction } from './example-flag.ts';
import { stagePlace, stepUp } from './steps.ts';

const raised = flagInProduction('5%').replace('environments:', 'prerequisites: [{ flag: search-index, variant: on }]\nenvironments:');

/** A flag goes up only where the flags that it needs are live, and who lowers one is told who needs it. */
export const prerequisiteLive: ChangePolicy = {
  id: 'prerequisite-live',
  summary: 'A flag is raised while a flag that it needs is off or killed.',
  why: 'The raise has no effect today and all of it on the day the other flag is raised, when nobody thinks of this one. The other way round it only warns, as lowering is never blocked: a flag that is lowered or killed takes those with it that need it and are further up.',
  bad: { file: 'search-v2.yaml', before: raised.replace('5%', '1%'), text: raised, beside: { 'search-index.yaml': flagInProduction('off') } },
  good: { file: 'search-v2.yaml', before: raised.replace('5%', '1%'), text: raised, beside: { 'search-index.yaml': flagInProduction('50%') } },
  judge,
};

function judge(change: EnvironmentChange, context: PolicyContext): Objection | undefined {
  if (stepUp(change) !== undefined) return darkNeed(change, context);
  return change.to !== undefined && compareStages(feltStage(change.to), feltStage(change.from)) < 0 ? tellDependents(change, context) : undefined;
}

function darkNeed(change: EnvironmentChange, { after }: PolicyContext): Objection | undefined {
  for (const { flag, variant } of after.flags.get(change.flag)?.prerequisites ?? []) {
    const side = toSide(after, flag, change.environment);
    // Where it asks for the safe variant, a dark flag is what it asks for.
    if (side === undefined || !isDark(side.state) || side.flag.safe === variant) continue;
    const name = printable(flag);
    return { message: `it needs ${name}, which is ${side.state.killed ? 'killed' : 'off'} there`, place: stagePlace(change), mend: `${side.state.killed ? 'restore' : 'raise'} ${name} first` };
  }
  return undefined;
}

function tellDependents(change: EnvironmentChange, { after }: PolicyContext): Objection | undefined {
  const stage = feltStage(change.to);
  const safe = after.flags.get(change.flag)?.safe;
  const further = [...after.flags.values()].filter((each) => {
    if (!each.prerequisites.some((need) => need.flag === change.flag && need.variant !== safe)) return false;
    return compareStages(feltStage(toSide(after, each.key, change.environment)?.state), stage) > 0;
  });
  if (further.length === 0) return undefined;
  const names = further.slice(0, 5).map((each) => printable(each.key)).join(', ');
  const words = further.length > 5 ? `${names} and ${further.length - 5} more` : names;
  return { message: `${words} ${further.length === 1 ? 'needs' : 'need'} it and ${further.length === 1 ? 'is' : 'are'} above ${formatStage(stage)}`, place: stagePlace(change), mend: 'lower them too, if that is what is meant', isAdvice: true };
}
