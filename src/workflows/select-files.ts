import type { LoadedProject } from '../document/load-project.ts';
import type { Files } from '../effects/ports.ts';
import { nearestName } from '../source/nearest-name.ts';
import { printable } from '../source/printable.ts';
import { exitCodes } from './exit-codes.ts';
import type { ProjectPlace } from './find-project.ts';
import { joinPath, normalizePath, pathBelow } from './paths.ts';
import { type Refusal, refuse } from './refusal.ts';

/** What `validate PATH…` names, as it was typed. */
export interface Selection {
  readonly cwd: string;
  readonly paths: readonly string[];
}

/**
 * The project's files that the paths name, as reports name them; a folder names all of the project below it.
 * A path that does not exist, or has no file of the project, is refused: it would look like a clean file.
 */
export function selectFiles(files: Files, place: ProjectPlace, loaded: LoadedProject, selection: Selection): ReadonlySet<string> | Refusal {
  const chosen = new Set<string>();
  for (const path of selection.paths) {
    const absolute = normalizePath(joinPath(selection.cwd, path));
    if (!files.exists(absolute)) return missing(path, loaded);
    const found = filesBelow(absolute, place, loaded);
    if (found.length === 0) return foreign(path, place);
    for (const file of found) chosen.add(file);
  }
  return chosen;
}

function filesBelow(absolute: string, { directory, root }: ProjectPlace, loaded: LoadedProject): readonly string[] {
  const all = [...loaded.sources.keys()];
  if (pathBelow(absolute, directory) !== undefined) return all;
  const below = pathBelow(directory, absolute);
  if (below === undefined) return [];
  const reported = joinPath(root, below);
  return all.filter((file) => file === reported || file.startsWith(`${reported}/`));
}

function missing(path: string, loaded: LoadedProject): Refusal {
  const nearest = nearestName(path, loaded.sources.keys());
  return refuse({
    code: 'not-found',
    exit: exitCodes.notFound,
    message: `there is no file or folder ${printable(path)}`,
    help: nearest === undefined ? [{ kind: 'run', text: 'maestro-flags validate' }] : [{ kind: 'hint', text: `did you mean ${printable(nearest)}?` }],
  });
}

function foreign(path: string, { directory }: ProjectPlace): Refusal {
  return refuse({
    code: 'not-found',
    exit: exitCodes.notFound,
    message: `${printable(path)} holds no file of the project in ${printable(directory)}`,
    help: [{ kind: 'mend', text: 'name a .yaml file or a folder of the project, or choose another project with --project DIR' }],
  });
}
