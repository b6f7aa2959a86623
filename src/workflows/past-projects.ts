import { type DocumentCache, loadProject, type LoadedProject } from '../document/load-project.ts';
import { settingsFileName } from '../document/project-files.ts';
import type { FolderHistory, HistoricCommit } from '../effects/ports.ts';
import type { Project } from '../model/project.ts';
import { decidability } from '../plan/decidability.ts';
import type { RawFile } from '../source/raw-file.ts';
import { joinPath } from './paths.ts';

/** A project as a commit left it. */
export interface PastProject {
  readonly commit: HistoricCommit;
  readonly state: PastState;
}

/** `absent` is for a folder that holds no maestro.yaml. `broken` has errors that hide what flags decide. */
type PastState =
  | { readonly kind: 'sound'; readonly project: Project }
  | { readonly kind: 'broken'; readonly reason: string }
  | { readonly kind: 'absent' };

/**
 * The project after each commit, oldest first. The files are those of the commit before with its changes applied, so no
 * tree is listed twice; each distinct file is read once.
 */
export function* pastProjects(root: string, history: FolderHistory): Generator<PastProject> {
  const files = new Map<string, RawFile>();
  const cache: DocumentCache = new Map();
  let state: PastState = { kind: 'absent' };
  for (const commit of [...history.commits].reverse()) {
    for (const { path, file } of commit.changes) {
      const name = joinPath(root, path);
      if (file === undefined) files.delete(name);
      else files.set(name, { ...file, path: name });
    }
    if (commit.changes.length > 0) state = files.has(joinPath(root, settingsFileName)) ? judge(loadProject(root, [...files.values()], cache)) : { kind: 'absent' };
    yield { commit, state };
  }
}

/** What can be said of a project that was read: whether every flag of it can be decided. */
function judge({ project, diagnostics }: LoadedProject): PastState {
  const error = diagnostics.find(({ severity }) => severity === 'error');
  if (error !== undefined) {
    const place = error.origin.kind === 'file' ? `${error.origin.path}: ` : '';
    return { kind: 'broken', reason: `${place}${error.message}` };
  }
  if (project === undefined) return { kind: 'broken', reason: `${settingsFileName} could not be understood` };
  const isDecidable = decidability(project);
  const flag = [...project.flags.values()].find(({ key }) => !isDecidable(key));
  return flag === undefined ? { kind: 'sound', project } : { kind: 'broken', reason: `${flag.file}: the flag or what it needs names something that is not there` };
}
