import { type DocumentCache, loadProject } from '../document/load-project.ts';
import { maximumFileBytes } from '../document/project-files.ts';
import type { Git, ObjectRef } from '../effects/ports.ts';
import { killOf, type Project } from '../model/project.ts';
import type { FlagPlace } from '../plan/compare-past.ts';
import { segmentNames } from '../plan/touched-flags.ts';
import type { RawFile } from '../source/raw-file.ts';
import { flagName, killName, type PastFile, type PastFiles, segmentName, settingsName } from './past-files.ts';
import { joinPath } from './paths.ts';

/** As much of a past project as one flag of it needs. */
export interface PastFlag {
  /** Of which files that was; while none of them changes, the flag decides as it does. */
  readonly names: ReadonlySet<string>;
  /** `broken` is for settings that cannot be understood; `absent` where there are none. */
  readonly project: Project | 'broken' | 'absent';
  /** A kill that cannot be understood is no proof that the flag was live. */
  readonly hasUnreadKill: boolean;
}

/** Reads flags out of past states; whatever was read once is not read again. */
export class PastFlagReader {
  readonly #git: Pick<Git, 'readObjects'>;
  readonly #topLevel: string;
  readonly #read = new Map<string, RawFile>();
  readonly #cache: DocumentCache = new Map();

  constructor(git: Pick<Git, 'readObjects'>, topLevel: string) {
    this.#git = git;
    this.#topLevel = topLevel;
  }

  /** Reads objects that will be asked for, together. */
  async prepare(objects: readonly ObjectRef[]): Promise<void> {
    const missing = [...new Map(objects.filter(({ objectId }) => !this.#read.has(objectId)).map((object) => [object.objectId, object])).values()];
    if (missing.length === 0) return;
    const files = await this.#git.readObjects({ topLevel: this.#topLevel, objects: missing, maximumBytes: maximumFileBytes });
    missing.forEach(({ objectId }, index) => {
      const file = files[index];
      if (file !== undefined) this.#read.set(objectId, file);
    });
  }

  /** The flag with all that it needs: its file first, then what that names, until nothing new is named. */
  async read(root: string, files: PastFiles, place: FlagPlace): Promise<PastFlag> {
    let names: ReadonlySet<string> = new Set([settingsName, flagName(place.flag), killName(place.environment, place.flag)]);
    for (;;) {
      if (!files.hasSettings) return { names, project: 'absent', hasUnreadKill: false };
      const { project } = loadProject(root, await this.#bytesOf(root, [...names].flatMap((name) => files.named(name))), this.#cache);
      if (project === undefined) return { names, project: 'broken', hasUnreadKill: false };
      const needed: ReadonlySet<string> = new Set([...names, ...namesNeeded(project, place.environment)]);
      if (needed.size === names.size) return { names, project, hasUnreadKill: hasUnreadKill(project, files, place.environment) };
      names = needed;
    }
  }

  async #bytesOf(root: string, files: readonly PastFile[]): Promise<readonly RawFile[]> {
    await this.prepare(files.filter((file): file is ObjectRef => file.kind === 'object'));
    return files.map((file) => ({ ...this.#bytes(file), path: joinPath(root, file.path) }));
  }

  #bytes(file: PastFile): RawFile {
    if (file.kind !== 'object') return file;
    const read = this.#read.get(file.objectId);
    if (read === undefined) throw new Error(`the object ${file.objectId} was not read`);
    return read;
  }
}

function namesNeeded(project: Project, environment: string): readonly string[] {
  const { internalSegment } = project.settings;
  const flags = [...project.flags.values()];
  const conditions = [...flags.flatMap((flag) => [...flag.environments.values()].flatMap((entry) => entry.rules)), ...project.segments.values()].map(({ when }) => when);
  const segments = [...(internalSegment === undefined ? [] : [internalSegment]), ...conditions.flatMap(segmentNames)];
  const needs = flags.flatMap((flag) => flag.prerequisites.map((each) => each.flag));
  return [...segments.map(segmentName), ...needs.flatMap((flag) => [flagName(flag), killName(environment, flag)])];
}

function hasUnreadKill(project: Project, files: PastFiles, environment: string): boolean {
  return [...project.flags.keys()].some((flag) => files.named(killName(environment, flag)).length > 0 && killOf(project, flag, environment) === undefined);
}
