import type { Flag } from '../../model/flag.ts';
import { killOf } from '../../model/project.ts';
import { compareStages, formatStage, type Stage } from '../../model/stage.ts';
import { printable } from '../../source/printable.ts';
import { chooseEnvironments, chooseFlag } from '../choose.ts';
import { exitCodes } from '../exit-codes.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import { chooseStage } from './choose-stage.ts';
import { type PlannedStage, planStage, type StageBase } from './plan-stage.ts';
import type { StageEffects, StageRequest } from './stage-request.ts';

/** Where a flag stands, where it is to go, and whether it may. */
export interface Decided {
  readonly kind: 'decided';
  readonly flag: Flag;
  readonly isProtected: boolean;
  readonly from: Stage;
  readonly to: Stage;
  readonly verdict: 'go' | 'unchanged' | 'blocked' | 'declined';
  /** `undefined` where nothing changes. */
  readonly planned: PlannedStage | undefined;
}

/** What a look at an older state has decided: another try goes to the same stage, and asks nobody again for the same plan. */
export type Earlier = Pick<Decided, 'from' | 'to'> & { readonly agreedDigest: string | undefined };

/** What deciding needs to know. */
export interface Question {
  readonly base: StageBase;
  readonly former: (from: Stage) => Promise<Stage | undefined>;
  readonly earlier: Earlier | undefined;
}

/** Chooses the stage, plans the edit, asks policy, and in a protected environment somebody. */
export async function decideStage(effects: Pick<StageEffects, 'confirm'>, request: StageRequest, { base, former, earlier }: Question): Promise<Decided | Refusal> {
  const standing = standingOf(base, request);
  if (isRefusal(standing)) return standing;
  const { flag, from } = standing;
  const to = earlier?.to ?? (await chosenStage(request, { base, from, former }));
  if ('kind' in to && isRefusal(to)) return to;
  const decided = { kind: 'decided', flag, isProtected: standing.isProtected, from, to } as const;
  const left = compareStages(to, from);
  if (left === 0 || (request.action === 'rollback' && left > 0)) return { ...decided, verdict: 'unchanged', planned: undefined };
  if (earlier !== undefined && request.action === 'promote' && compareStages(from, earlier.from) !== 0) return movedMeanwhile(request, { now: from, before: earlier.from });
  const planned = await planStage(base, request, { flag, from, to });
  if (isRefusal(planned)) return planned;
  if (!planned.plan.applyable && request.action === 'promote') return { ...decided, verdict: 'blocked', planned };
  const agreed = request.action === 'rollback' || request.isAgreed || !standing.isProtected || earlier?.agreedDigest === planned.digest;
  const answer = agreed ? true : await effects.confirm(planned.plan, `Promote ${printable(flag.key)} in ${printable(request.environment)} from ${formatStage(from)} to ${formatStage(to)}?`);
  if (answer === undefined) return nobodyToAsk(request);
  return { ...decided, verdict: answer ? 'go' : 'declined', planned };
}

interface FlagStanding {
  readonly flag: Flag;
  readonly isProtected: boolean;
  readonly from: Stage;
}

function standingOf({ project }: StageBase, request: StageRequest): FlagStanding | Refusal {
  const environments = chooseEnvironments(project, request.environment);
  if (isRefusal(environments)) return environments;
  const flag = chooseFlag(project, request.flag);
  if (isRefusal(flag)) return flag;
  const kill = killOf(project, flag.key, request.environment);
  if (kill !== undefined && request.action === 'promote') return isKilled(request, kill.reason);
  return { flag, isProtected: environments[0]?.protected === true, from: flag.environments.get(request.environment)?.stage ?? { kind: 'off' } };
}

async function chosenStage(request: StageRequest, { base, from, former }: Pick<Question, 'base' | 'former'> & { readonly from: Stage }): Promise<Stage | Refusal> {
  const isAsked = request.action === 'rollback' && request.to === undefined && from.kind !== 'off';
  return chooseStage(request, { ladder: base.project.settings.ladder, from, former: isAsked ? await former(from) : undefined });
}

function isKilled({ flag, environment }: StageRequest, reason: string): Refusal {
  return refuse({
    code: 'killed',
    exit: exitCodes.refused,
    message: `${printable(flag)} is killed in ${printable(environment)} (${printable(reason, 200)}): a promote would reach nobody`,
    help: [{ kind: 'run', text: `maestro-flags restore ${printable(flag)} --env ${printable(environment)} --reason REASON` }],
  });
}

function movedMeanwhile({ flag, environment, action }: StageRequest, { now, before }: { readonly now: Stage; readonly before: Stage }): Refusal {
  return refuse({
    code: 'moved-meanwhile',
    exit: exitCodes.tryAgain,
    message: `${printable(flag)} was at ${formatStage(before)} in ${printable(environment)} when this began, and is at ${formatStage(now)} now; nothing was changed`,
    help: [{ kind: 'run', text: `maestro-flags ${action} ${printable(flag)} --env ${printable(environment)}` }],
  });
}

function nobodyToAsk({ flag, environment }: StageRequest): Refusal {
  return refuse({
    code: 'not-confirmed',
    exit: exitCodes.usage,
    message: `${printable(environment)} is protected: promote asks before it changes ${printable(flag)} there, and there is no terminal to ask at`,
    help: [{ kind: 'mend', text: 'add --yes' }],
  });
}
