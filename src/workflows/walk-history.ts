import { roleOf } from '../document/project-files.ts';
import type { HistoricCommit, ShowProgress } from '../effects/ports.ts';
import type { Change } from '../plan/change.ts';
import { diffProjects } from '../plan/diff-projects.ts';
import { withoutFlags } from '../plan/without-flags.ts';
import { countingOf } from './counting.ts';
import type { OpenedHistory } from './open-history.ts';
import { type PastStep, pastSteps } from './past-steps.ts';

/** Which changes are asked for. */
export interface AskedChanges {
  readonly flag: string | undefined;
  readonly environment: string | undefined;
  /** Whether commits and changes count that have no effect on any decision. */
  readonly all: boolean;
}

export interface HistoryEntry {
  readonly commit: HistoricCommit;
  /** The commit compared with, where these flags had errors in between. A commit can have several entries that differ in this. */
  readonly since: string | undefined;
  readonly changes: readonly Change[];
}

interface SkippedCommit {
  readonly commit: HistoricCommit;
  readonly reason: string;
}

/** What a walk along history came to, newest first. */
export interface WalkedHistory {
  readonly entries: readonly HistoryEntry[];
  readonly skipped: readonly SkippedCommit[];
  /** The keys of all flags that there ever were. */
  readonly flags: ReadonlySet<string>;
  readonly environments: ReadonlySet<string>;
}

/**
 * Compares each commit with the one before it, as far as it reaches. A flag with errors cannot be compared: what commits do
 * to it is found in the next one in which it has none; so for all flags where the settings have errors. The oldest commit of a
 * shallow clone is only compared with.
 */
export function walkHistory({ root, history }: OpenedHistory, asked: AskedChanges, showProgress?: ShowProgress): WalkedHistory {
  const tell = countingOf(showProgress, 'commits looked at');
  let done = 0;
  const entries: HistoryEntry[] = [];
  const skipped: SkippedCommit[] = [];
  const flags = new Set<string>();
  const environments = new Set<string>();
  for (const step of pastSteps(root, history)) {
    tell?.(done, history.commits.length);
    done += 1;
    const { commit } = step;
    const isHidden = step.kind === 'broken' || [...step.unknown].some((key) => asked.flag === undefined || asked.flag === key);
    if (isHidden) skipped.push({ commit, reason: step.reason });
    if (step.kind === 'broken') continue;
    for (const key of step.keys) flags.add(key);
    for (const { name } of step.after.settings.environments) environments.add(name);
    const told = [...comparedAgain(step, asked), ...compared(step, asked, history.isCutOff)];
    const isTold = told.some(({ changes }) => changes.length > 0);
    entries.push(...told.filter(({ changes }) => changes.length > 0));
    if (!isTold && asked.all && !isHidden && isAbout(commit, asked.flag)) entries.push({ commit, since: step.since, changes: [] });
  }
  return { entries: entries.reverse(), skipped: skipped.reverse(), flags, environments };
}

function compared({ commit, before, after, since, keys }: PastStep, asked: AskedChanges, isCutOff: boolean): readonly HistoryEntry[] {
  if ((before === undefined && isCutOff) || (asked.flag !== undefined && !keys.has(asked.flag))) return [];
  return [{ commit, since, changes: meaningful(diffProjects(before ?? withoutFlags(after), after, asked), asked) }];
}

/** What happened to flags while they had errors, by the commit that they are compared with. */
function comparedAgain({ commit, after, knownAgain }: PastStep, asked: AskedChanges): readonly HistoryEntry[] {
  const found = new Map<string | undefined, Change[]>();
  for (const { flag, commit: since, project } of knownAgain) {
    if (asked.flag !== undefined && asked.flag !== flag) continue;
    const changes = meaningful(diffProjects(project, after, { ...asked, flag }), asked);
    found.set(since, [...(found.get(since) ?? []), ...changes]);
  }
  return Array.from(found, ([since, changes]) => ({ commit, since, changes }));
}

function meaningful(changes: readonly Change[], { all }: AskedChanges): readonly Change[] {
  return all ? changes : changes.filter(({ facets }) => facets.some((facet) => facet.kind !== 'metadata'));
}

function isAbout({ changes }: HistoricCommit, flag: string | undefined): boolean {
  if (flag === undefined) return changes.length > 0;
  return changes.some(({ path }) => {
    const role = roleOf(path);
    return (role.kind === 'flag' && role.key === flag) || ((role.kind === 'kill' || role.kind === 'cases') && role.flag === flag);
  });
}
