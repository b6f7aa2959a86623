import type { DocumentCache, LoadedProject } from '../document/load-project.ts';
import { settingsFileName } from '../document/project-files.ts';
import type { Files, Git } from '../effects/ports.ts';
import type { RawFile } from '../source/raw-file.ts';
import { exitCodes } from './exit-codes.ts';
import type { ProjectPlace } from './find-project.ts';
import { formerFolder, projectFolders } from './former-folder.ts';
import { loadFiles, readCommitted, readFolder } from './open-project.ts';
import { joinPath } from './paths.ts';
import type { Readers, Target, Targets } from './plan-target.ts';
import { type Refusal, refuse } from './refusal.ts';

/** A side that was read. */
export interface OpenedSide {
  readonly kind: 'side';
  readonly target: Target;
  /** The project's folder on this side, as reports name it; `undefined` where the side has no project. */
  readonly root: string | undefined;
  readonly loaded: LoadedProject | undefined;
  /** What `loaded` was read from, by their paths below `root`. */
  readonly files: readonly RawFile[];
}

export interface OpenedSides {
  readonly kind: 'sides';
  readonly base: OpenedSide;
  readonly head: OpenedSide;
}

/**
 * Reads both sides through the same pipeline; files that are equal by git's object id are read once. A base without the
 * project is one before its introduction, unless the project stood in another folder there. A head without it is refused.
 */
export async function openSides(effects: Readers, place: ProjectPlace, targets: Targets): Promise<OpenedSides | Refusal> {
  const reader = new SideReader(effects, place, targets);
  const head = await reader.open(targets.head, place.root);
  if (head.loaded === undefined) return noProject(targets.head.label, place.root);
  const base = await reader.open(targets.base, place.root);
  if (base.loaded !== undefined || targets.base.kind !== 'commit') return { kind: 'sides', base, head };
  const former = await reader.formerRoot(targets.base);
  return { kind: 'sides', base: former === undefined ? base : await reader.open(targets.base, former), head };
}

class SideReader {
  readonly #effects: Readers;
  readonly #place: ProjectPlace;
  readonly #targets: Targets;
  readonly #cache: DocumentCache = new Map();

  constructor(effects: Readers, place: ProjectPlace, targets: Targets) {
    this.#effects = effects;
    this.#place = place;
    this.#targets = targets;
  }

  async open(target: Target, root: string): Promise<OpenedSide> {
    switch (target.kind) {
      case 'nothing':
        return { kind: 'side', target, root: undefined, loaded: undefined, files: [] };
      case 'folder':
      case 'working-tree': {
        const files = readFolder(this.#filesWithIds(), target.place.directory);
        return { kind: 'side', target, root: target.place.root, loaded: loadFiles(target.place.root, files, this.#cache), files };
      }
      case 'commit': {
        const files = await readCommitted(this.#effects.git, { topLevel: target.topLevel, commit: target.commit, root });
        const isThere = files.some((file) => file.path === settingsFileName);
        return { kind: 'side', target, root: isThere ? root : undefined, loaded: isThere ? loadFiles(root, files, this.#cache) : undefined, files };
      }
    }
  }

  /** The one folder that was a project in the commit and is none any more: then the project has moved from there. */
  async formerRoot({ topLevel, commit }: Extract<Target, { readonly kind: 'commit' }>): Promise<string | undefined> {
    const { files, git } = this.#effects;
    const { head } = this.#targets;
    if (head.kind === 'commit') return this.#place.topLevel === undefined ? undefined : formerFolder(git, topLevel, { before: commit, after: head.commit });
    const gone = (await projectFolders(git, topLevel, commit)).filter((folder) => !files.exists(joinPath(joinPath(topLevel, folder), settingsFileName)));
    return this.#place.topLevel !== undefined && gone.length === 1 ? gone[0] : undefined;
  }

  // Files of a commit come with their ids; those of a folder get the id that git would give them, in the repository's own way.
  #filesWithIds(): Files {
    const { files, git } = this.#effects;
    const commit = [this.#targets.base, this.#targets.head].find((target) => target.kind === 'commit');
    if (commit === undefined) return files;
    const algorithm = commit.commit.length === sha256Digits ? 'sha256' : 'sha1';
    return { ...files, readTree: (...request) => files.readTree(...request).map((file) => withId(file, git, algorithm)) };
  }
}

const sha256Digits = 64;

function withId<F extends ReturnType<Files['readTree']>[number]>(file: F, git: Git, algorithm: 'sha1' | 'sha256'): F {
  return file.kind === 'bytes' ? { ...file, objectId: git.blobId(file.bytes, algorithm) } : file;
}

function noProject(label: string, root: string): Refusal {
  return refuse({
    code: 'not-found',
    exit: exitCodes.notFound,
    message: `${label} holds no flags project in ${root === '' ? 'its top folder' : root}`,
    help: [{ kind: 'mend', text: 'name another revision or folder' }],
  });
}
