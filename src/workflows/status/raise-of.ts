import type { Flag } from '../../model/flag.ts';
import type { StatusReport } from '../../model/generated/output/status.ts';
import type { Project } from '../../model/project.ts';
import type { Stage } from '../../model/stage.ts';
import { diffProjects } from '../../plan/diff-projects.ts';
import { judgeChanges } from '../../plan/judge-changes.ts';
import type { LiveHistory } from '../../plan/live-since.ts';
import { freezeAt } from '../../plan/policies/freeze.ts';
import { toIsoSeconds } from '../past-commit.ts';

export type Raise = NonNullable<StatusReport['flags'][number]['environments'][number]['raise']>;

/** What a raise is judged by. */
export interface RaiseGround {
  readonly project: Project;
  readonly related: (key: string) => Project['flags'];
  readonly live: LiveHistory;
  readonly now: Date;
}

/** A flag that could go up one stage. */
export interface Rung {
  readonly flag: Flag;
  readonly environment: string;
  readonly to: Stage;
}

/**
 * Whether policy lets a flag go up now, and else from when on: what `promote` would be told. Only time is waited for; what stands
 * against it otherwise is said.
 */
export function raiseOf(ground: RaiseGround, rung: Rung): Raise {
  const found = judge(ground, rung);
  if (found.objections.length === 0) return { state: 'now', at: null, reasons: [] };
  const isTimed = found.dueSeconds !== undefined && found.objections.every(({ code }) => code === 'bake' || code === 'freeze');
  const at = isTimed ? whenFree(ground, rung, found.dueSeconds) : null;
  const state = at === null ? 'blocked' : found.objections.some(({ code }) => code === 'bake') ? 'baking' : 'frozen';
  return { state, at, reasons: found.objections };
}

interface Judged {
  readonly objections: Raise['reasons'];
  /** When the last stage has been live for long enough, in seconds; `undefined` where nobody can tell. */
  readonly dueSeconds: number | undefined;
}

function judge({ project, related, live, now }: RaiseGround, { flag, environment, to }: Rung): Judged {
  const before: Project = { ...project, flags: related(flag.key) };
  const known = flag.environments.get(environment);
  if (known === undefined) return { objections: [], dueSeconds: 0 };
  const raised: Flag = { ...flag, environments: new Map([...flag.environments, [environment, { ...known, stage: to }]]) };
  const after: Project = { ...before, flags: new Map([...before.flags, [flag.key, raised]]) };
  const judged = judgeChanges(diffProjects(before, after, { environment }), { before, after, isFirst: false, now, live });
  const findings = judged.flatMap((change) => change.findings).filter(({ severity, override }) => severity === 'error' && override === undefined);
  const baked = judged.flatMap((change) => (change.baked === undefined ? [] : [change.baked]));
  const dues = baked.map(({ sinceSeconds, neededSeconds }) => sinceSeconds + neededSeconds);
  return {
    objections: findings.map(({ code, message }) => ({ code, message })),
    dueSeconds: baked.some(({ isAtLeast, liveSeconds, neededSeconds }) => isAtLeast && liveSeconds < neededSeconds) ? undefined : Math.max(0, ...dues),
  };
}

/** The first instant from then on at which no freeze is in force. */
function whenFree({ project, now }: RaiseGround, { environment }: Rung, dueSeconds = 0): string {
  const { settings } = project;
  const place = settings.environments.find(({ name }) => name === environment);
  let due = new Date(Math.max(now.getTime(), dueSeconds * 1000));
  for (let freeze = freezeAt(settings, place, due); freeze !== undefined; freeze = freezeAt(settings, place, due)) due = new Date(freeze.to);
  return toIsoSeconds(Math.ceil(due.getTime() / 1000));
}
