import { compareStages, formatStage, nextStages, type Stage } from '../../model/stage.ts';
import { type Place, valueAt } from '../../source/place.ts';
import { feltStage } from '../change.ts';
import type { EnvironmentChange, PolicyContext } from '../change-policy.ts';

/** A step up the ladder as users feel it: from `off` where the flag was new, off or killed. */
export interface Step {
  readonly from: Stage;
  readonly to: Stage;
}

/** The step up of a change; `undefined` when it does not raise the stage that is felt. */
export function stepUp(change: EnvironmentChange): Step | undefined {
  const step = { from: feltStage(change.from), to: feltStage(change.to) };
  return compareStages(step.to, step.from) > 0 ? step : undefined;
}

/** The stages that one step may lead to, by the ladder in force. */
export function allowedStages(step: Step, { settings }: PolicyContext): readonly Stage[] {
  return nextStages(settings.ladder, step.from);
}

/** Whether a policy that guards protected environments guards this one; `protectedOnly: false` asks for it everywhere. */
export function isGuarded(id: string, { environment, settings }: PolicyContext): boolean {
  return environment !== undefined && (environment.protected || settings.policies.get(id)?.options.get('protectedOnly') === false);
}

/** Whether the flag is new in a project and an environment that were there before. */
export function isNewFlag(change: EnvironmentChange): boolean {
  return change.from === undefined;
}

/** Where the stage of the change stands. */
export function stagePlace(change: EnvironmentChange): Place {
  return valueAt(change.file, ['environments', change.environment, 'stage']);
}

/** `internal`, `targeted or 1%`. */
export function stagesInWords(stages: readonly Stage[]): string {
  return stages.map(formatStage).join(' or ');
}
