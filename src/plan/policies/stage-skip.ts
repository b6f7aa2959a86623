import { compareStages, formatStage } from '../../model/stage.ts';
import { mainFacet } from '../change.ts';
import type { ChangePolicy, EnvironmentChange, Objection, PolicyContext } from '../change-policy.ts';
import { flagInProduction } from './example-flag.ts';
import { newAboveInternal } from './new-above-internal.ts';
import { allowedStages, isGuarded, isNewFlag, stagePlace, stagesInWords, type Step, stepUp } from './steps.ts';

/**
 * A ramp takes one rung at a time. By default only in protected environments: elsewhere nobody is hurt when a flag goes to
 * everyone at once; `protectedOnly: false` asks for it everywhere.
 */
export const stageSkip: ChangePolicy = {
  id: 'stage-skip',
  summary: 'A flag goes up the ladder by more than one stage at once.',
  why: 'Each stage is there to show a fault to a few before it reaches many. A skipped stage shows it to all of them. It holds in protected environments; `stage-skip: { severity: error, protectedOnly: false }` asks for it everywhere.',
  bad: { file: 'search-v2.yaml', before: flagInProduction('10%'), text: flagInProduction('100%') },
  good: { file: 'search-v2.yaml', before: flagInProduction('10%'), text: flagInProduction('50%') },
  judge,
};

function judge(change: EnvironmentChange, context: PolicyContext): Objection | undefined {
  const step = stepUp(change);
  if (step === undefined || !appliesTo(change, context)) return undefined;
  const allowed = allowedStages(step, context);
  const farthest = allowed.at(-1);
  if (farthest === undefined || compareStages(step.to, farthest) <= 0) return undefined;
  return { message: explain(change, step, stagesInWords(allowed)), place: stagePlace(change), mend: `stage: ${formatStage(farthest)}` };
}

function appliesTo(change: EnvironmentChange, context: PolicyContext): boolean {
  if (!isGuarded('stage-skip', context)) return false;
  // One objection to a new flag is enough.
  return !isNewFlag(change) || context.isOff(newAboveInternal.id) || newAboveInternal.judge(change, context) === undefined;
}

function explain(change: EnvironmentChange, step: Step, allowed: string): string {
  if (mainFacet(change).kind === 'restore') return `it comes back from a kill at ${formatStage(step.to)}; the first stage is ${allowed}`;
  const from = step.from.kind === 'off' ? 'the first stage' : 'the next stage';
  return `${from} is ${allowed}`;
}
