import type { Flag } from '../model/flag.ts';
import type { StatusReport } from '../model/generated/output/status.ts';
import type { ValidationReport } from '../model/generated/output/validation.ts';
import { killOf } from '../model/project.ts';
import type { Environment } from '../model/settings.ts';
import { formatStage, nextStages } from '../model/stage.ts';
import { type LiveHistory, placeKey } from '../plan/live-since.ts';
import { chooseEnvironments } from './choose.ts';
import { exitCodes } from './exit-codes.ts';
import type { ProjectRequest } from './find-project.ts';
import { jsonHeader } from './json-header.ts';
import { isExpired } from './list.ts';
import { liveSince } from './live-since.ts';
import type { Outcome } from './outcome.ts';
import { toIsoSeconds } from './past-commit.ts';
import { type CommittedSource, openSource } from './publish/committed-source.ts';
import type { PublishEffects } from './publish/publish-request.ts';
import { type EnvironmentStatus, statusOf } from './publish/live-status.ts';
import { isRefusal, type Refusal } from './refusal.ts';

export interface StatusRequest extends ProjectRequest {
  /** `undefined` for every environment. */
  readonly environment: string | undefined;
  readonly toolVersion: string;
}

/** What is live in each environment, how git compares with it, and where the flags are on the ladder. 69 where a target cannot be read. */
export async function statusWorkflow(effects: PublishEffects, request: StatusRequest): Promise<Outcome<StatusReport | ValidationReport> | Refusal> {
  const source = await openSource(effects, { ...request, ref: 'HEAD' });
  if (!('kind' in source) || isRefusal(source)) return source;
  const chosen = chooseEnvironments(source.project, request.environment);
  if (isRefusal(chosen)) return chosen;
  const environments: EnvironmentStatus[] = [];
  for (const environment of chosen) environments.push(await statusOf(effects, source, environment));
  const flags = [...source.project.flags.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  const asked = flags.flatMap(({ key }) => chosen.map(({ name }) => ({ flag: key, environment: name })));
  const history = await liveSince(effects.git, { ...source, root: source.place.root }, { asked });
  const now = effects.clock.now();
  const told: Told = { source, chosen, environments, history, today: now.toISOString().slice(0, 10) };
  const report: StatusReport = {
    ...jsonHeader('status', request.toolVersion),
    project: source.place.root === '' ? '.' : source.place.root,
    commit: source.commit,
    at: toIsoSeconds(Math.floor(now.getTime() / 1000)),
    environments,
    flags: flags.map((flag) => toEntry(flag, told)),
  };
  return { report, exit: environments.some(({ state }) => state === 'unreadable') ? exitCodes.unavailable : exitCodes.done };
}

interface Told {
  readonly source: CommittedSource;
  readonly chosen: readonly Environment[];
  readonly environments: readonly EnvironmentStatus[];
  readonly history: LiveHistory;
  readonly today: string;
}

type Entry = StatusReport['flags'][number];

function toEntry(flag: Flag, told: Told): Entry {
  return {
    flag: flag.key,
    owner: flag.owner,
    expires: flag.expires ?? null,
    expired: isExpired(flag, told.today),
    environments: told.chosen.map(({ name }) => toState(flag, name, told)),
  };
}

function toState(flag: Flag, environment: string, { source, environments, history }: Told): Entry['environments'][number] {
  const { project } = source;
  const stage = flag.environments.get(environment)?.stage ?? { kind: 'off' };
  const live = environments.find((each) => each.environment === environment)?.live?.kills ?? [];
  const killed = killOf(project, flag.key, environment) !== undefined ? 'git' : live.some((kill) => kill.flag === flag.key) ? 'live' : null;
  const since = history.get(placeKey({ flag: flag.key, environment }));
  const next = killed === null ? nextStages(project.settings.ladder, stage).at(-1) : undefined;
  return {
    environment,
    stage: formatStage(stage),
    since: since?.kind === 'since' ? { commit: since.commit, at: toIsoSeconds(since.seconds) } : null,
    next: next === undefined ? null : formatStage(next),
    killed,
  };
}
