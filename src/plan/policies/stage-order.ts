import { compareStages, formatStage } from '../../model/stage.ts';
import { printable } from '../../source/printable.ts';
import { feltStage } from '../change.ts';
import type { ChangePolicy, EnvironmentChange, Objection, PolicyContext } from '../change-policy.ts';
import { toSide } from '../side.ts';
import { flagInProduction } from './example-flag.ts';
import { stagePlace, stepUp } from './steps.ts';

/** No environment gets ahead of the one that it requires. */
export const stageOrder: ChangePolicy = {
  id: 'stage-order',
  summary: 'A flag is raised above its stage in the environment that this one requires.',
  why: 'What `requires: staging` asks for is that staging shows a fault first. A flag that is ahead in production was never tried.',
  bad: { file: 'search-v2.yaml', before: flagInProduction('5%', '5%'), text: flagInProduction('10%', '5%') },
  good: { file: 'search-v2.yaml', before: flagInProduction('5%', '5%'), text: flagInProduction('10%', '10%') },
  judge,
};

function judge(change: EnvironmentChange, { environment, after }: PolicyContext): Objection | undefined {
  const required = environment === undefined ? after.settings.environments.find((each) => each.name === change.environment)?.requires : environment.requires;
  const step = stepUp(change);
  if (step === undefined || required === undefined) return undefined;
  const there = toSide(after, change.flag, required)?.state;
  const limit = feltStage(there);
  if (compareStages(step.to, limit) <= 0) return undefined;
  const state = there?.killed === true ? 'killed' : `at ${formatStage(limit)}`;
  return {
    message: `${formatStage(step.to)} is above ${printable(required)}, where the flag is ${state}`,
    place: stagePlace(change),
    mend: `stage: ${formatStage(limit)}, or raise ${printable(required)} first`,
  };
}
