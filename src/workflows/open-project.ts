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
  return { kind: 'opened', place, loaded: openFolder(files, place), commit: undefined };
}

/** Reads a project from a folder of the file system. `cache` lets two sides of a comparison parse equal files once. */
export function openFolder(files: Files, place: Pick<ProjectPlace, 'directory' | 'root'>, cache?: DocumentCache): LoadedProject {
  return load(place.root, files.readTree(place.directory, isProjectFile, maximumFileBytes), cache);
}

/** Which project of which commit; `root` is relative to `topLevel`. */
export interface CommittedProject {
  readonly topLevel: string;
  readonly commit: string;
  readonly root: string;
}

/** Reads a project as a commit holds it. */
export async function openCommit(git: Git, { topLevel, commit, root }: CommittedProject, cache?: DocumentCache): Promise<LoadedProject> {
  return load(root, await git.readTree({ topLevel, commit, folder: root, accept: isProjectFile, maximumBytes: maximumFileBytes }), cache);
}

function load(root: string, files: readonly RawFile[], cache: DocumentCache | undefined): LoadedProject {
  const named = files.map((file) => ({ ...file, path: joinPath(root, file.path) }));
  return cache === undefined ? loadProject(root, named) : loadProject(root, named, cache);
}
