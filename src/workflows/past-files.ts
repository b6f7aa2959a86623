import { roleOf, settingsFileName } from '../document/project-files.ts';
import type { ListedCommit, ObjectRef } from '../effects/ports.ts';
import type { RawFile } from '../source/raw-file.ts';

/** A file of a past state: read, or named by its object. Its path is relative to the project's folder. */
export type PastFile = RawFile | ObjectRef;

/**
 * What a file is by its path alone: `flag/new-cart`, wherever in the project it stands. Files of one name are read
 * together; `undefined` for what never decides anything.
 */
export function fileName(path: string): string | undefined {
  const role = roleOf(path);
  switch (role.kind) {
    case 'maestro':
      return settingsName;
    case 'flag':
      return flagName(role.key);
    case 'segment':
      return segmentName(role.name);
    case 'kill':
      return killName(role.environment, role.flag);
    // A project within the project takes the files beside it out of this one.
    case 'misplaced':
      return role.code === 'nested-project' ? settingsName : undefined;
    case 'cases':
      return undefined;
  }
}

/** The name of `maestro.yaml`. */
export const settingsName = 'maestro';

/** The name of a flag's file. */
export function flagName(key: string): string {
  return `flag/${key}`;
}

/** The name of a segment's file. */
export function segmentName(name: string): string {
  return `segment/${name}`;
}

/** The name of a kill's file. */
export function killName(environment: string, flag: string): string {
  return `kill/${environment}/${flag}`;
}

/** The files of a project as they were after some commit, by name; going back in time takes what each commit did out of it. */
export class PastFiles {
  readonly #byName = new Map<string, Map<string, PastFile>>();

  constructor(files: readonly PastFile[]) {
    for (const file of files) this.#put(file);
  }

  /** The files of a name; more than one only where the project has an error. */
  named(name: string): readonly PastFile[] {
    return [...(this.#byName.get(name)?.values() ?? [])];
  }

  /** Whether there is a project at all. */
  get hasSettings(): boolean {
    return this.#byName.get(settingsName)?.has(settingsFileName) === true;
  }

  /** Takes the changes of a commit back. Returns the names of the files that differ. */
  undo(changes: ListedCommit['changes']): ReadonlySet<string> {
    const touched = new Set<string>();
    for (const { path, before } of changes) {
      const name = fileName(path);
      if (name === undefined) continue;
      touched.add(name);
      if (before === undefined) this.#byName.get(name)?.delete(path);
      else this.#put(before);
    }
    return touched;
  }

  #put(file: PastFile): void {
    const name = fileName(file.path);
    if (name === undefined) return;
    const known = this.#byName.get(name) ?? new Map<string, PastFile>();
    this.#byName.set(name, known.set(file.path, file));
  }
}
