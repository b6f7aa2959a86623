import type { Flag } from '../../model/flag.ts';
import type { StatusReport } from '../../model/generated/output/status.ts';
import { killOf, type Project } from '../../model/project.ts';
import type { Environment } from '../../model/settings.ts';
import { formatStage, nextStages } from '../../model/stage.ts';
import { type LiveHistory, placeKey } from '../../plan/live-since.ts';
import { isExpired } from '../list.ts';
import { toIsoSeconds } from '../past-commit.ts';
import type { EnvironmentStatus } from './live-status.ts';
import { raiseOf } from './raise-of.ts';

/** What the state of flags is told from. */
export interface Told {
  readonly project: Project;
  readonly related: (key: string) => Project['flags'];
  readonly chosen: readonly Environment[];
  readonly environments: readonly EnvironmentStatus[];
  readonly live: LiveHistory;
  readonly now: Date;
}

type Entry = StatusReport['flags'][number];
type State = Entry['environments'][number];

/** A flag with its state in each environment. */
export function flagStatus(flag: Flag, told: Told): Entry {
  const today = told.now.toISOString().slice(0, 10);
  return {
    flag: flag.key,
    owner: flag.owner,
    expires: flag.expires ?? null,
    expired: isExpired(flag, today),
    expires_in_days: flag.expires === undefined ? null : Math.round((Date.parse(flag.expires) - Date.parse(today)) / 86_400_000),
    environments: told.chosen.map(({ name }) => stateIn(flag, name, told)),
  };
}

function stateIn(flag: Flag, environment: string, told: Told): State {
  const stage = flag.environments.get(environment)?.stage ?? { kind: 'off' };
  const kill = killIn(flag, environment, told);
  const since = told.live.get(placeKey({ flag: flag.key, environment }));
  const next = kill === null ? nextStages(told.project.settings.ladder, stage).at(-1) : undefined;
  return {
    environment,
    stage: formatStage(stage),
    since: since?.kind === 'since' ? { commit: since.commit, at: toIsoSeconds(since.seconds) } : null,
    next: next === undefined ? null : formatStage(next),
    raise: next === undefined || stage.kind === 'off' ? null : raiseOf(told, { flag, environment, to: next }),
    killed: kill === null ? null : kill.by === null ? 'live' : 'git',
    kill,
  };
}

/** Who has killed it: as the commit has it, or else what is live, which does not say by whom. */
function killIn({ key }: Flag, environment: string, { project, environments }: Told): State['kill'] {
  const here = environments.find((each) => each.environment === environment);
  const live = here?.live?.kills.find(({ flag }) => flag === key);
  const held = killOf(project, key, environment);
  if (held !== undefined) return { id: held.id, by: held.by, since: held.at, reason: held.reason, live: here?.state === 'live' ? live?.id === held.id : null };
  return live === undefined ? null : { id: live.id, by: null, since: live.since, reason: live.reason, live: true };
}
