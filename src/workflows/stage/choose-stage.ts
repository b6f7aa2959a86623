import type { Stage } from '../../model/stage.ts';
import { compareStages, formatStage, isOnLadder, nextStages, parseStage } from '../../model/stage.ts';
import { printable } from '../../source/printable.ts';
import { didYouMean } from '../choose.ts';
import { exitCodes } from '../exit-codes.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { StageRequest } from './stage-request.ts';

/** Where a flag stands, and what is known of where it stood. */
export interface Standing {
  readonly ladder: readonly Stage[];
  readonly from: Stage;
  /** The stage that it was raised from; `undefined` where history does not say. */
  readonly former: Stage | undefined;
}

/** The stage that a request means; the one where the flag stands already, where there is no further one. */
export function chooseStage(request: StageRequest, standing: Standing): Stage | Refusal {
  const { ladder, from, former } = standing;
  if (request.to !== undefined) return namedStage(request, request.to, standing);
  if (request.action === 'promote') return nextStages(ladder, from).at(-1) ?? from;
  return former ?? rungBelow(ladder, from);
}

function namedStage(request: StageRequest, named: string, { ladder, from }: Standing): Stage | Refusal {
  const stage = parseStage(named);
  if (stage === undefined || !isOnLadder(ladder, stage)) return unknownStage(named, ladder);
  const direction = compareStages(stage, from);
  return (request.action === 'promote' ? direction >= 0 : direction <= 0) ? stage : otherWay(request, { from, stage });
}

/** The next rung down; from the first one it is `off`, where the flag came from. */
function rungBelow(ladder: readonly Stage[], from: Stage): Stage {
  return [...ladder].sort(compareStages).findLast((rung) => compareStages(rung, from) < 0) ?? { kind: 'off' };
}

function unknownStage(named: string, ladder: readonly Stage[]): Refusal {
  const names = ['off', 'targeted', ...[...ladder].sort(compareStages).map(formatStage)];
  return refuse({
    code: 'unknown-stage',
    exit: exitCodes.usage,
    message: `"${printable(named)}" is not on the ladder`,
    help: [...didYouMean(named, names), { kind: 'hint', text: `the stages are: ${names.join(', ')}` }],
  });
}

function otherWay({ action, flag, environment }: StageRequest, { from, stage }: { readonly from: Stage; readonly stage: Stage }): Refusal {
  const [shown, way, other] = action === 'promote' ? [formatStage(stage), 'up', 'rollback'] : [formatStage(stage), 'down', 'promote'];
  return refuse({
    code: 'other-direction',
    exit: exitCodes.usage,
    message: `${printable(flag)} is at ${formatStage(from)} in ${printable(environment)}, and ${action} only goes ${way}: not to ${shown}`,
    help: [{ kind: 'run', text: `maestro-flags ${other} ${printable(flag)} --env ${printable(environment)} --to ${shown}` }],
  });
}
