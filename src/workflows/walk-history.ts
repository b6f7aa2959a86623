import { roleOf } from '../document/project-files.ts';
import type { HistoricCommit } from '../effects/ports.ts';
import type { Project } from '../model/project.ts';
import type { Change } from '../plan/change.ts';
import { diffProjects } from '../plan/diff-projects.ts';
import { withoutFlags } from '../plan/without-flags.ts';
import type { OpenedHistory } from './open-history.ts';
import { pastProjects } from './past-projects.ts';

/** Which changes are asked for. */
export interface AskedChanges {
  readonly flag: string | undefined;
  readonly environment: string | undefined;
  /** Whether commits and changes count that have no effect on any decision. */
  readonly all: boolean;
}

export interface HistoryEntry {
  readonly commit: HistoricCommit;
  /** The commit compared with, where those in between could not be compared. */
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
 * Compares each commit with the one before it. A project with errors cannot be compared: its commit is skipped, and what it
 * did is found in the next one without errors. The oldest commit of a shallow clone is only compared with.
 */
export function walkHistory({ root, history }: OpenedHistory, asked: AskedChanges): WalkedHistory {
  const entries: HistoryEntry[] = [];
  const skipped: SkippedCommit[] = [];
  const flags = new Set<string>();
  const environments = new Set<string>();
  let previous: { readonly commit: string; readonly project: Project } | undefined;
  let hidden = 0;
  for (const { commit, state } of pastProjects(root, history)) {
    if (state.kind === 'broken') skipped.push({ commit, reason: state.reason });
    hidden = state.kind === 'broken' ? hidden + 1 : hidden;
    if (state.kind === 'broken' || (state.kind === 'absent' && previous === undefined)) continue;
    const project: Project | undefined = state.kind === 'sound' ? state.project : previous && withoutFlags(previous.project);
    if (project === undefined) continue;
    for (const key of project.flags.keys()) flags.add(key);
    for (const { name } of project.settings.environments) environments.add(name);
    if (previous !== undefined || !history.isCutOff) {
      const changes = meaningful(diffProjects(previous?.project ?? withoutFlags(project), project, asked), asked);
      if (changes.length > 0 || (asked.all && isAbout(commit, asked.flag))) entries.push({ commit, since: hidden > 0 ? previous?.commit : undefined, changes });
    }
    previous = { commit: commit.commit, project };
    hidden = 0;
  }
  return { entries: entries.reverse(), skipped: skipped.reverse(), flags, environments };
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
