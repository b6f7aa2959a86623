import { isProjectFile, maximumFileBytes } from '../document/project-files.ts';
import type { Git, ListedCommit } from '../effects/ports.ts';
import type { RawFile } from '../source/raw-file.ts';
import { formerFolder } from './former-folder.ts';
import { PastFiles, settingsName } from './past-files.ts';

/** A project as a commit holds it. */
export interface CommittedFiles {
  readonly topLevel: string;
  readonly commit: string;
  readonly root: string;
  /** Paths relative to `root`. */
  readonly files: readonly RawFile[];
}

/** One commit of a walk back in time. */
export interface BackStep {
  readonly commit: Pick<ListedCommit, 'commit' | 'committedAtSeconds'>;
  /** The files as they were before the commit; `undefined` where a shallow clone ends at it. */
  readonly before: PastState | undefined;
}

export interface PastState {
  readonly root: string;
  readonly files: PastFiles;
  /** Whether the commit changed any of these. */
  readonly isTouched: (names: ReadonlySet<string>) => boolean;
}

/** How many commits are listed at first; each next list is four times as long. */
const firstPage = 128;

export interface WalkOptions {
  readonly page?: number;
  /** Called with each list before its first step. */
  readonly onListed?: (changes: readonly ListedCommit[]) => Promise<void>;
}

/**
 * The first-parent commits that changed the project, newest first, each with the files before it. Where the project stood
 * in another folder, the walk goes on there. Git is asked for more only as the walk goes on.
 */
export async function* walkBack(git: Git, base: CommittedFiles, options: WalkOptions = {}): AsyncGenerator<BackStep> {
  let { commit, root } = base;
  let files = new PastFiles(base.files);
  for (let most = options.page ?? firstPage; ; most *= 4) {
    const listed = await git.listHistory({ topLevel: base.topLevel, commit, folder: root, accept: isProjectFile, most });
    await options.onListed?.(listed.commits);
    let moved: Moved | undefined;
    for (const [index, each] of listed.commits.entries()) {
      if (listed.isCutOff && index === listed.commits.length - 1) return yield { commit: each, before: undefined };
      const touched = files.undo(each.changes);
      moved = touched.has(settingsName) && !files.hasSettings ? await findFormer(git, base.topLevel, { root, each }) : undefined;
      if (moved !== undefined) ({ root, files } = moved);
      yield { commit: each, before: { root, files, isTouched: moved === undefined ? (names) => [...names].some((name) => touched.has(name)) : () => true } };
      if (moved !== undefined) break;
    }
    const last = listed.commits.at(-1);
    const next = moved === undefined ? last?.parents[0] : moved.commit;
    if (next === undefined || (moved === undefined && listed.commits.length < most)) return;
    commit = next;
  }
}

interface Moved {
  readonly commit: string;
  readonly root: string;
  readonly files: PastFiles;
}

async function findFormer(git: Git, topLevel: string, { root, each }: { readonly root: string; readonly each: ListedCommit }): Promise<Moved | undefined> {
  const [parent] = each.parents;
  if (parent === undefined) return undefined;
  const former = await formerFolder(git, topLevel, { before: parent, after: each.commit });
  if (former === undefined || former === root) return undefined;
  const read = await git.readTree({ topLevel, commit: parent, folder: former, accept: isProjectFile, maximumBytes: maximumFileBytes });
  return { commit: parent, root: former, files: new PastFiles(read) };
}
