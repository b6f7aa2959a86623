import { type DocumentCache, loadProject, type LoadedProject } from '../document/load-project.ts';
import { isProjectFile, maximumFileBytes } from '../document/project-files.ts';
import type { Files, Git } from '../effects/ports.ts';
import type { RawFile } from '../source/raw-file.ts';
import { findProject, type ProjectPlace, type ProjectRequest } from './find-project.ts';
import { joinPath } from './paths.ts';
import { isRefusal, type Refusal } from './refusal.ts';

/** A project that was found and read, with whatever is wrong with it. */
export interface OpenedProject {
  readonly kind: 'opened';
  readonly place: ProjectPlace;
  readonly loaded: LoadedProject;
  /** The commit that it was read from; `undefined` for a folder and the working tree. */
  readonly commit: string | undefined;
}

/** Finds the project that a command is about and reads it from the working tree. */
export function openProject(files: Files, request: ProjectRequest): OpenedProject | Refusal {
  const place = findProject(files, request);
  if (isRefusal(place)) return place;
  return { kind: 'opened', place, loaded: loadFiles(place.root, readFolder(files, place.directory)), commit: undefined };
}

/** The files of a project that stands in a folder of the file system, by their paths below it. */
export function readFolder(files: Files, directory: string): readonly RawFile[] {
  return files.readTree(directory, isProjectFile, maximumFileBytes);
}

/** Which project of which commit; `root` is relative to `topLevel`. */
interface CommittedProject {
  readonly topLevel: string;
  readonly commit: string;
  readonly root: string;
}

/** The files of a project as a commit holds it, by their paths below its folder. */
export function readCommitted(git: Git, { topLevel, commit, root }: CommittedProject): Promise<readonly RawFile[]> {
  return git.readTree({ topLevel, commit, folder: root, accept: isProjectFile, maximumBytes: maximumFileBytes });
}

/** Reads a project as a commit holds it. */
export async function openCommit(git: Git, project: CommittedProject): Promise<LoadedProject> {
  return loadFiles(project.root, await readCommitted(git, project));
}

/** A project from its files. `cache` lets two sides of a comparison parse equal files once. */
export function loadFiles(root: string, files: readonly RawFile[], cache?: DocumentCache): LoadedProject {
  const named = files.map((file) => ({ ...file, path: joinPath(root, file.path) }));
  return cache === undefined ? loadProject(root, named) : loadProject(root, named, cache);
}
