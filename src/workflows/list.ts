import type { Flag } from '../model/flag.ts';
import type { ListReport } from '../model/generated/output/list.ts';
import { killOf, type Project } from '../model/project.ts';
import type { Environment } from '../model/settings.ts';
import { formatStage, stageShare } from '../model/stage.ts';
import { chooseEnvironments } from './choose.ts';
import { jsonHeader } from './json-header.ts';
import type { Outcome } from './outcome.ts';
import { isRefusal, type Refusal } from './refusal.ts';

export interface ListRequest {
  readonly environment: string | undefined;
  /** A calendar day, `YYYY-MM-DD`. */
  readonly today: string;
  readonly toolVersion: string;
}

/** Every flag of the project with its stage in each environment. */
export function listFlags(project: Project, request: ListRequest): Outcome<ListReport> | Refusal {
  const environments = chooseEnvironments(project, request.environment);
  if (isRefusal(environments)) return environments;
  const flags = [...project.flags.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  const report: ListReport = {
    ...jsonHeader('list', request.toolVersion),
    project: project.root === '' ? '.' : project.root,
    environments: environments.map((environment) => environment.name),
    flags: flags.map((flag) => toEntry(project, flag, { environments, today: request.today })),
    unreadable: project.unreadable.flags.size,
  };
  return { report, exit: 0 };
}

interface Columns {
  readonly environments: readonly Environment[];
  readonly today: string;
}

function toEntry(project: Project, flag: Flag, { environments, today }: Columns): ListReport['flags'][number] {
  return {
    flag: flag.key,
    file: flag.file,
    owner: flag.owner,
    flag_kind: flag.kind,
    type: flag.type,
    expires: flag.expires ?? null,
    expired: isExpired(flag, today),
    environments: environments.map(({ name }) => {
      const stage = flag.environments.get(name)?.stage ?? { kind: 'off' };
      return { environment: name, stage: formatStage(stage), share: stageShare(stage), killed: killOf(project, flag.key, name) !== undefined };
    }),
  };
}

/** Whether the flag's last day is past; ISO days compare as texts. */
export function isExpired(flag: Flag, today: string): boolean {
  return flag.expires !== undefined && flag.expires < today;
}
