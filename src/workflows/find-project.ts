import type { Files } from '../effects/ports.ts';
import { printable } from '../source/printable.ts';
import { exitCodes } from './exit-codes.ts';
import { joinPath, lastPart, normalizePath, parentFolder, pathBelow } from './paths.ts';
import { type Refusal, refuse } from './refusal.ts';

/** Where a flags project is: what was found, before any of its files is read. */
export interface ProjectPlace {
  readonly kind: 'place';
  /** The folder that holds `maestro.yaml`, absolute, with `/`. */
  readonly directory: string;
  /** The top level of the git work tree around it, absolute; `undefined` outside of git. */
  readonly topLevel: string | undefined;
  /** The folder as reports name it: relative to `topLevel`, or its own name where there is no git. */
  readonly root: string;
}

export interface ProjectRequest {
  /** Absolute, with `/`. */
  readonly cwd: string;
  /** What `--project` says: a folder that holds `maestro.yaml` or `flags/maestro.yaml`. */
  readonly project: string | undefined;
}

const settingsFile = 'maestro.yaml';
const usualFolder = 'flags';

/**
 * Finds the project: in the folder of `--project`, or else from the working directory upwards to the top level of its git
 * work tree (without git, to the file system's root), in each folder itself and in its `flags/`.
 */
export function findProject(files: Files, request: ProjectRequest): ProjectPlace | Refusal {
  return request.project === undefined ? searchUpwards(files, request.cwd) : lookIn(files, request.cwd, request.project);
}

/** The top level of the git work tree around a folder: where `.git` is, a folder or (worktrees, submodules) a file. */
export function findTopLevel(files: Files, directory: string): string | undefined {
  return ancestors(directory).find((folder) => files.exists(joinPath(folder, '.git')));
}

function searchUpwards(files: Files, cwd: string): ProjectPlace | Refusal {
  const start = normalizePath(cwd);
  const topLevel = findTopLevel(files, start);
  const folders = ancestors(start).filter((folder) => topLevel === undefined || pathBelow(topLevel, folder) !== undefined);
  for (const folder of folders) {
    const directory = settingsFolder(files, folder);
    if (directory !== undefined) return toPlace(directory, topLevel);
  }
  return nothingFound(start, folders.at(-1) ?? start);
}

function lookIn(files: Files, cwd: string, project: string): ProjectPlace | Refusal {
  const folder = normalizePath(joinPath(cwd, project));
  const shown = printable(project);
  if (!files.exists(folder)) {
    return refuse({
      code: 'not-found',
      exit: exitCodes.notFound,
      message: `the folder of --project does not exist: ${shown}`,
      help: [
        { kind: 'hint', text: `looked at ${printable(folder)}` },
        { kind: 'mend', text: 'name the folder that holds maestro.yaml' },
      ],
    });
  }
  const directory = settingsFolder(files, folder);
  if (directory !== undefined) return toPlace(directory, findTopLevel(files, directory));
  return noProjectIn(shown, files.isDirectory(folder));
}

function noProjectIn(shown: string, isFolder: boolean): Refusal {
  if (!isFolder) {
    return refuse({
      code: 'not-found',
      exit: exitCodes.notFound,
      message: `--project takes a folder, and ${shown} is a file`,
      help: [{ kind: 'mend', text: 'name the folder that holds maestro.yaml' }],
    });
  }
  return refuse({
    code: 'not-found',
    exit: exitCodes.notFound,
    message: `there is no flags project in ${shown}`,
    help: [
      { kind: 'hint', text: `looked for ${joinPath(shown, settingsFile)} and ${joinPath(shown, `${usualFolder}/${settingsFile}`)}` },
      { kind: 'run', text: `maestro-flags init ${shown}` },
    ],
  });
}

function nothingFound(start: string, last: string): Refusal {
  return refuse({
    code: 'not-found',
    exit: exitCodes.notFound,
    message: `there is no flags project here: neither ${settingsFile} nor ${usualFolder}/${settingsFile}`,
    help: [
      { kind: 'hint', text: start === last ? `looked in ${printable(start)}` : `looked in ${printable(start)} and above it, up to ${printable(last)}` },
      { kind: 'mend', text: 'go into the project, or name it with --project DIR' },
      { kind: 'run', text: 'maestro-flags init' },
    ],
  });
}

function settingsFolder(files: Files, folder: string): string | undefined {
  return [folder, joinPath(folder, usualFolder)].find((candidate) => files.exists(joinPath(candidate, settingsFile)));
}

function toPlace(directory: string, topLevel: string | undefined): ProjectPlace {
  const root = topLevel === undefined ? lastPart(directory) : (pathBelow(topLevel, directory) ?? lastPart(directory));
  return { kind: 'place', directory, topLevel, root };
}

function ancestors(directory: string): readonly string[] {
  const folders = [directory];
  for (let folder = directory; parentFolder(folder) !== folder; ) {
    folder = parentFolder(folder);
    folders.push(folder);
  }
  return folders;
}
