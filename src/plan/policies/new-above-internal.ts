import { compareStages, formatStage } from '../../model/stage.ts';
import type { ChangePolicy, EnvironmentChange, Objection, PolicyContext } from '../change-policy.ts';
import { flagInProduction } from './example-flag.ts';
import { isNewFlag, stagePlace } from './steps.ts';

/** A new flag starts with the people who made it. */
export const newAboveInternal: ChangePolicy = {
  id: 'new-above-internal',
  summary: 'A new flag enters a protected environment above the stage internal.',
  why: 'Nobody has used it there yet. It may start at off, targeted or internal; from there it goes up the ladder.',
  bad: { file: 'gift-wrap.yaml', before: undefined, text: flagInProduction('5%') },
  good: { file: 'gift-wrap.yaml', before: undefined, text: flagInProduction('internal') },
  judge,
};

function judge(change: EnvironmentChange, context: PolicyContext): Objection | undefined {
  if (!isNewFlag(change) || change.to === undefined || context.environment?.protected !== true) return undefined;
  if (compareStages(change.to.stage, { kind: 'internal' }) <= 0) return undefined;
  return {
    message: `a new flag starts at internal or below, not at ${formatStage(change.to.stage)}`,
    place: stagePlace(change),
    mend: 'stage: internal',
  };
}
