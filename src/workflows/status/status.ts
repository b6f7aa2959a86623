import type { StatusReport } from '../../model/generated/output/status.ts';
import type { ValidationReport } from '../../model/generated/output/validation.ts';
import type { LiveHistory } from '../../plan/live-since.ts';
import { chooseEnvironments } from '../choose.ts';
import { exitCodes } from '../exit-codes.ts';
import type { ProjectRequest } from '../find-project.ts';
import { jsonHeader } from '../json-header.ts';
import { liveSince } from '../live-since.ts';
import type { Outcome } from '../outcome.ts';
import { toIsoSeconds } from '../past-commit.ts';
import { type CommittedSource, openSource } from '../publish/committed-source.ts';
import type { PublishEffects } from '../publish/publish-request.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import { flagStatus } from './flag-status.ts';
import { statusOf } from './live-status.ts';
import { relatedFlags } from './related-flags.ts';

export interface StatusRequest extends ProjectRequest {
  /** `undefined` for every environment. */
  readonly environment: string | undefined;
  readonly toolVersion: string;
}

/** Since when flags are as a commit has them; asked again only for another commit. */
export type Remembered = { commit: string; live: LiveHistory } | undefined;

/** What is live in each environment, how git compares with it, and where the flags are on the ladder. 69 where a target cannot be read. */
export async function statusWorkflow(effects: PublishEffects, request: StatusRequest): Promise<Outcome<StatusReport | ValidationReport> | Refusal> {
  const looked = await lookAt(effects, request, undefined);
  return 'report' in looked || isRefusal(looked) ? looked : { report: looked.status, exit: exitOf(looked.status) };
}

/** A look at everything, with what need not be found out again. */
export interface Looked {
  readonly kind: 'looked';
  readonly status: StatusReport;
  readonly remembered: Remembered;
}

/** Looks once; what is remembered of an earlier look saves the walk through history. */
export async function lookAt(effects: PublishEffects, request: StatusRequest, remembered: Remembered): Promise<Looked | Outcome<ValidationReport> | Refusal> {
  const source = await openSource(effects, { ...request, ref: 'HEAD' });
  if (!('kind' in source) || isRefusal(source)) return source;
  const { project, place, commit } = source;
  const chosen = chooseEnvironments(project, request.environment);
  if (isRefusal(chosen)) return chosen;
  const environments = await Promise.all(chosen.map((environment) => statusOf(effects, source, environment)));
  const flags = [...project.flags.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  const asked = flags.flatMap(({ key }) => chosen.map(({ name }) => ({ flag: key, environment: name })));
  const live = remembered?.commit === commit ? remembered.live : await historyOf(effects, source, asked);
  const now = effects.clock.now();
  const told = { project, related: relatedFlags(project), chosen, environments, live, now };
  const status: StatusReport = {
    ...jsonHeader('status', request.toolVersion),
    project: place.root === '' ? '.' : place.root,
    commit,
    at: toIsoSeconds(Math.floor(now.getTime() / 1000)),
    environments,
    flags: flags.map((flag) => flagStatus(flag, told)),
    changes: null,
  };
  return { kind: 'looked', status, remembered: { commit, live } };
}

function historyOf({ git }: PublishEffects, source: CommittedSource, asked: Parameters<typeof liveSince>[2]['asked']): Promise<LiveHistory> {
  return liveSince(git, { ...source, root: source.place.root }, { asked });
}

function exitOf({ environments }: StatusReport): number {
  return environments.some(({ state }) => state === 'unreadable') ? exitCodes.unavailable : exitCodes.done;
}
