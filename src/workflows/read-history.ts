import { isProjectFile, maximumFileBytes, settingsFileName } from '../document/project-files.ts';
import type { FolderHistory, Git, HistoricCommit } from '../effects/ports.ts';
import { formerFolder } from './former-folder.ts';

/** Where a project stands, and the commit from which its history is read. */
export interface HistoryPlace {
  readonly topLevel: string;
  readonly commit: string;
  readonly root: string;
}

export interface ProjectHistory extends FolderHistory {
  /** The folders in which the project stood, the newest first. */
  readonly roots: readonly string[];
}

/**
 * The first-parent commits that change a project, newest first. Where it stood in another folder, its history goes on there:
 * the commit that moved it changes what differs between the two, by paths relative to the project.
 */
export async function readHistory(git: Git, place: HistoryPlace): Promise<ProjectHistory> {
  const here = await git.readHistory({ topLevel: place.topLevel, commit: place.commit, folder: place.root, accept: isProjectFile, maximumBytes: maximumFileBytes });
  const alone = { ...here, roots: [place.root] };
  const first = firstOf(here.commits);
  const [parent] = first?.parents ?? [];
  if (first === undefined || parent === undefined) return alone;
  const former = await formerFolder(git, place.topLevel, { before: parent, after: first.commit });
  if (former === undefined || former === place.root) return alone;
  const there = await readHistory(git, { ...place, commit: first.commit, root: former });
  const newer = here.commits.slice(0, here.commits.indexOf(first));
  return { commits: [...newer, moved(first, there.commits[0]), ...there.commits.slice(1)], isCutOff: there.isCutOff, roots: [place.root, ...there.roots] };
}

/** The newest commit that made the folder a project. */
function firstOf(commits: readonly HistoricCommit[]): HistoricCommit | undefined {
  let first: HistoricCommit | undefined;
  for (const commit of commits) {
    const settings = commit.changes.find(({ path }) => path === settingsFileName);
    if (settings === undefined) continue;
    if (settings.file !== undefined) first = commit;
    else if (first !== undefined) return first;
  }
  return first;
}

/** What a move changes: `leaving` is the same commit as the former folder has it, where every file goes. */
function moved(arriving: HistoricCommit, leaving: HistoricCommit | undefined): HistoricCommit {
  if (leaving?.commit !== arriving.commit) return arriving;
  const kept = new Set(arriving.changes.map(({ path }) => path));
  const gone = leaving.changes.filter(({ path, file }) => file === undefined && !kept.has(path));
  return { ...arriving, changes: [...gone, ...arriving.changes] };
}
