import { loadProject, type LoadedProject } from '../document/load-project.ts';
import { isProjectFile, maximumFileBytes, settingsFileName } from '../document/project-files.ts';
import type { Git } from '../effects/ports.ts';
import type { Project } from '../model/project.ts';
import { vanishedInWords, type VanishedKill, vanishedKills } from '../plan/vanished-kills.ts';
import type { Diagnostic, Severity } from '../source/diagnostic.ts';
import type { ProjectPlace } from './find-project.ts';
import { joinPath } from './paths.ts';
import { restoredSince } from './restored-since.ts';

const code = 'kill-vanished';

/**
 * Kills that the work tree lost since it parted from the default branch, as far as no commit since says that they were
 * restored. A kill that the checked-out commit still holds is only warned of: there is no message yet that could say so.
 * Nothing is said where there is no git, no commit to compare with, or where the files of a side cannot be understood.
 */
export async function findLostKills(git: Git, place: ProjectPlace, loaded: LoadedProject): Promise<readonly Diagnostic[]> {
  const { topLevel, root } = place;
  const after = loaded.project;
  if (topLevel === undefined || after === undefined) return [];
  const head = await git.resolveCommit(topLevel, 'HEAD');
  if (head === undefined) return [];
  const branch = await git.defaultBranch(topLevel);
  const base = branch === undefined ? head : await git.mergeBase(topLevel, branch, head);
  const read = (commit: string): Promise<Project | undefined> => readKills(git, { topLevel, root, commit });
  const committed = await read(head);
  const before = base === undefined || base === head ? committed : await read(base);
  if (before === undefined) return [];
  const severity = before.settings.policies.get(code)?.severity ?? 'error';
  const lost = severity === 'off' ? [] : vanishedKills(before, after).filter((each) => !loaded.sources.has(each.kill.file) || each.successor !== undefined);
  if (lost.length === 0) return [];
  const restored = base === undefined ? new Set<string>() : await restoredSince(git, { topLevel, after: base, upTo: head });
  const gone = new Set(committed === undefined ? [] : vanishedKills(before, committed).map(({ kill }) => kill.id));
  return lost
    .filter(({ kill }) => !restored.has(kill.id))
    .map((each) => toDiagnostic(each, severity === 'error' && gone.has(each.kill.id) ? 'error' : 'warning', gone.has(each.kill.id)));
}

/** The kills and the settings of a commit; the flags are not needed for this. */
async function readKills(git: Git, { topLevel, root, commit }: { readonly topLevel: string; readonly root: string; readonly commit: string }): Promise<Project | undefined> {
  const accept = (path: string): boolean => isProjectFile(path) && (path === settingsFileName || path.startsWith('kills/'));
  const files = await git.readTree({ topLevel, commit, folder: root, accept, maximumBytes: maximumFileBytes });
  return loadProject(root, files.map((file) => ({ ...file, path: joinPath(root, file.path) }))).project;
}

function toDiagnostic(vanished: VanishedKill, severity: Severity, isCommitted: boolean): Diagnostic {
  const { message, mend, record } = vanishedInWords(vanished);
  return {
    code,
    severity,
    message,
    origin: { kind: 'project' },
    related: [],
    advice: [{ kind: 'mend', text: mend }, ...(isCommitted ? [{ kind: 'run', text: record } as const] : [])],
  };
}
