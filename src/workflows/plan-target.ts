import type { Effects, Git, ShowProgress } from '../effects/ports.ts';
import { printable } from '../source/printable.ts';
import { exitCodes } from './exit-codes.ts';
import { findProject, type ProjectPlace } from './find-project.ts';
import { joinPath, normalizePath } from './paths.ts';
import type { PlanRequest } from './plan-request.ts';
import { isRefusal, type Refusal, refuse } from './refusal.ts';

/** One side of a comparison before anything of it is read. */
export type Target =
  | { readonly kind: 'commit'; readonly label: string; readonly commit: string; readonly topLevel: string }
  | { readonly kind: 'folder' | 'working-tree'; readonly label: string; readonly place: ProjectPlace }
  /** Before the first commit there is nothing to compare with. */
  | { readonly kind: 'nothing'; readonly label: string };

export interface Targets {
  readonly kind: 'targets';
  readonly base: Target;
  readonly head: Target;
}

export interface Readers extends Pick<Effects, 'files' | 'git'> {
  /** For work that goes over many flags or commits. */
  readonly showProgress?: ShowProgress | undefined;
}

/** What a request compares with what; a value that is both a revision and a folder is the revision, unless it starts with `./`. */
export async function chooseTargets(effects: Readers, place: ProjectPlace, request: PlanRequest): Promise<Targets | Refusal> {
  const head = request.head === undefined ? workingTree(place) : await chooseTarget('--head', request.head, { effects, place, cwd: request.cwd });
  if (isRefusal(head)) return head;
  if (request.against !== undefined) return { kind: 'targets', base: { kind: 'nothing', label: 'published' }, head };
  const base = request.base === undefined ? await defaultBase(effects.git, place, head) : await chooseTarget('--base', request.base, { effects, place, cwd: request.cwd });
  return isRefusal(base) ? base : { kind: 'targets', base, head };
}

/** The project as it lies in its folder. */
export function workingTree(place: ProjectPlace): Target {
  return { kind: 'working-tree', label: place.topLevel === undefined ? place.root : 'working tree', place };
}

/** Where a name of a side is looked up: `cwd` for folders. */
interface Surroundings {
  readonly effects: Readers;
  readonly place: ProjectPlace;
  readonly cwd: string;
}

/** The side that an option names. */
export async function chooseTarget(option: string, value: string, { effects, place, cwd }: Surroundings): Promise<Target | Refusal> {
  const looksLikePath = /^(?:\.{0,2}\/|\.{1,2}$|[A-Za-z]:)|\/$/.test(value);
  const isRevision = !looksLikePath && place.topLevel !== undefined && value !== '' && !value.startsWith('-');
  const commit = isRevision ? await effects.git.resolveCommit(place.topLevel, value) : undefined;
  if (commit !== undefined && place.topLevel !== undefined) return { kind: 'commit', label: labelOf(value, commit), commit, topLevel: place.topLevel };
  if (effects.files.isDirectory(normalizePath(joinPath(cwd, value)))) {
    const found = findProject(effects.files, { cwd, project: value });
    return isRefusal(found) ? found : { kind: 'folder', label: value, place: found };
  }
  return unknownTarget(option, value, place);
}

function unknownTarget(option: string, value: string, place: ProjectPlace): Refusal {
  return refuse({
    code: 'unknown-revision',
    exit: exitCodes.notFound,
    message: `${option} ${printable(value)} is neither a revision of this repository nor a folder`,
    help:
      place.topLevel === undefined
        ? [{ kind: 'hint', text: 'there is no git repository here, so only a folder can be named' }]
        : [
            { kind: 'hint', text: 'a clone may lack branches and older commits' },
            { kind: 'run', text: 'git fetch origin' },
          ],
  });
}

async function defaultBase(git: Git, place: ProjectPlace, head: Target): Promise<Target | Refusal> {
  const { topLevel } = place;
  if (topLevel === undefined || (head.kind !== 'commit' && head.kind !== 'working-tree')) return nothingToCompareWith(topLevel);
  const commit = head.kind === 'commit' ? head.commit : await git.resolveCommit(topLevel, 'HEAD');
  if (commit === undefined) return { kind: 'nothing', label: 'nothing (no commits yet)' };
  const [branch, current] = [await git.defaultBranch(topLevel), await git.currentBranch(topLevel)];
  const name = branch?.replace(/^origin\//, '');
  if (branch === undefined || (head.kind === 'working-tree' && current === name)) {
    return { kind: 'commit', label: labelOf(current ?? 'HEAD', commit), commit, topLevel };
  }
  const base = await git.mergeBase(topLevel, branch, commit);
  if (base === undefined) return noCommonCommit(branch, await git.isShallow(topLevel));
  return { kind: 'commit', label: labelOf(name ?? branch, base), commit: base, topLevel };
}

function nothingToCompareWith(topLevel: string | undefined): Refusal {
  return refuse({
    code: 'no-base',
    exit: exitCodes.usage,
    message: topLevel === undefined ? 'there is no git repository here, so there is nothing to compare with' : 'a folder has no history, so there is nothing to compare it with',
    help: [{ kind: 'mend', text: 'name what to compare with: --base REF or --base DIR' }],
  });
}

function noCommonCommit(branch: string, isShallow: boolean): Refusal {
  const shown = printable(branch);
  return refuse({
    code: 'no-merge-base',
    exit: exitCodes.notFound,
    message: isShallow ? `this clone is shallow and does not reach the commit where ${shown} and the head part` : `${shown} and the head share no commit`,
    help: [
      ...(isShallow ? [{ kind: 'run', text: 'git fetch --unshallow origin' } as const] : []),
      { kind: 'mend', text: `name what to compare with: --base ${shown}` },
    ],
  });
}

function labelOf(name: string, commit: string): string {
  return commit.startsWith(name) && name.length >= 7 ? commit.slice(0, 7) : `${printable(name)}@${commit.slice(0, 7)}`;
}
