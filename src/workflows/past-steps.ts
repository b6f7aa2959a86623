import type { LoadedProject } from '../document/load-project.ts';
import { roleOf, settingsFileName } from '../document/project-files.ts';
import type { FolderHistory, HistoricCommit } from '../effects/ports.ts';
import { killKey, type Project } from '../model/project.ts';
import { decidability } from '../plan/decidability.ts';
import { withoutFlags } from '../plan/without-flags.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import { ReplayedFiles } from './replayed-files.ts';

/** A commit against the one before it, as far as it reaches. */
export interface PastStep {
  readonly kind: 'step';
  readonly commit: HistoricCommit;
  /** `undefined` for the first commit. */
  readonly before: Project | undefined;
  readonly after: Project;
  /** The commit compared with, where settings with errors hide those in between. */
  readonly since: string | undefined;
  /** The flags that the commit can change: on all others it has no bearing. */
  readonly keys: ReadonlySet<string>;
  /** Those of them that have errors after it, or need something that has. */
  readonly unknown: ReadonlySet<string>;
  /** What is wrong with those. */
  readonly reason: string;
  /** Flags that were unknown before it and are not any more. */
  readonly knownAgain: readonly LastKnown[];
}

/** A flag as it was last understood. */
interface LastKnown {
  readonly flag: string;
  readonly commit: string | undefined;
  readonly project: Project;
}

/** A commit whose settings cannot be understood: nothing of the project is known. */
export interface BrokenStep {
  readonly kind: 'broken';
  readonly commit: HistoricCommit;
  readonly reason: string;
}

/** Each commit of a history with what it reaches, oldest first. Commits before there was a project are left out. */
export function* pastSteps(root: string, history: FolderHistory): Generator<PastStep | BrokenStep> {
  const walk: Walk = { root, isCutOff: history.isCutOff, files: new ReplayedFiles(root), lost: new Map(), last: { kind: 'absent', commit: undefined, project: undefined } };
  for (const commit of history.commits.toReversed()) {
    const step = walk.last.kind === 'sound' && !walk.files.isAboutAll(commit) ? stepInPart(walk, commit) : stepInAll(walk, commit);
    if (step !== undefined) yield step;
  }
}

interface Walk {
  readonly root: string;
  readonly isCutOff: boolean;
  readonly files: ReplayedFiles;
  /** By flag. */
  readonly lost: Map<string, LastKnown>;
  last: Last;
}

/** The commit before, and the last project that was understood where that is not what the files say. */
type Last =
  | { readonly kind: 'sound'; readonly commit: string }
  | { readonly kind: 'absent' | 'broken'; readonly commit: string | undefined; readonly project: Project | undefined };

function stepInPart(walk: Walk, commit: HistoricCommit): PastStep {
  const { before, after, keys } = walk.files.step(commit);
  const [one, other] = [understood(before, walk.root), understood(after, walk.root)];
  if (other === undefined) throw new Error('settings that were not touched cannot be read any more');
  return toStep(walk, { commit, before: one, after: other, keys, diagnostics: after.diagnostics });
}

function stepInAll(walk: Walk, commit: HistoricCommit): PastStep | BrokenStep | undefined {
  const { files, last, root } = walk;
  const before = last.kind === 'sound' ? understood(files.load(), root) : last.project;
  files.apply(commit);
  if (!files.hasSettings && before === undefined) return undefined;
  const loaded = files.hasSettings ? files.load() : undefined;
  const after = loaded === undefined ? before && withoutFlags(before) : understood(loaded, root);
  if (after === undefined) {
    walk.last = { kind: 'broken', commit: last.commit, project: before };
    return { kind: 'broken', commit, reason: reasonIn(loaded?.diagnostics ?? [], []) };
  }
  const keys = new Set([before, after].flatMap((project) => (project === undefined ? [] : [...project.flags.keys(), ...project.unreadable.flags])));
  const step = toStep(walk, { commit, before, after, keys, diagnostics: loaded?.diagnostics ?? [] });
  if (loaded === undefined) walk.last = { kind: 'absent', commit: commit.commit, project: after };
  return step;
}

interface Compared extends Pick<PastStep, 'commit' | 'before' | 'after' | 'keys'> {
  readonly diagnostics: readonly Diagnostic[];
}

function toStep(walk: Walk, { diagnostics, ...compared }: Compared): PastStep {
  const { commit, before, after, keys } = compared;
  const { last, lost } = walk;
  const isKnown = knowability(after);
  const unknown = new Set([...keys].filter((key) => !isKnown(key)));
  const knownAgain = [...keys].flatMap((key) => (unknown.has(key) ? [] : (lost.get(key) ?? [])));
  for (const { flag } of knownAgain) lost.delete(flag);
  // Of a flag that a shallow clone begins with in errors nothing is known to compare with.
  for (const flag of before === undefined && walk.isCutOff ? [] : unknown) {
    if (!lost.has(flag)) lost.set(flag, { flag, commit: last.commit, project: before ?? withoutFlags(after) });
  }
  walk.last = { kind: 'sound', commit: commit.commit };
  const changed = commit.changes.map(({ path }) => path);
  return { kind: 'step', ...compared, since: last.kind === 'broken' ? last.commit : undefined, unknown, reason: unknown.size === 0 ? '' : reasonIn(diagnostics, changed), knownAgain };
}

function knowability(project: Project): (key: string) => boolean {
  const isDecidable = decidability(project);
  return (key) => isDecidable(key) || (!project.flags.has(key) && !project.unreadable.flags.has(key));
}

/** The project, in which flags are unreadable also when two files claim them or a kill of theirs cannot be read. */
function understood({ project, diagnostics }: LoadedProject, root: string): Project | undefined {
  if (project === undefined) return undefined;
  const roles = diagnostics.flatMap(({ severity, origin }) => (severity === 'error' && origin.kind === 'file' ? [roleOf(belowRoot(origin.path, root))] : []));
  const killed = roles.flatMap((role) => (role.kind === 'kill' && !project.kills.has(killKey(role.environment, role.flag)) ? [role.flag] : []));
  const claimed = (kind: 'flag' | 'segment'): readonly string[] => project.duplicates.flatMap((each) => (each.kind === kind ? [each.key] : []));
  if (killed.length === 0 && project.duplicates.length === 0) return project;
  const twice = new Set(claimed('segment'));
  return {
    ...project,
    segments: new Map([...project.segments].filter(([name]) => !twice.has(name))),
    unreadable: { ...project.unreadable, flags: new Set([...project.unreadable.flags, ...killed, ...claimed('flag')]) },
  };
}

function belowRoot(path: string, root: string): string {
  return root === '' ? path : path.slice(root.length + 1);
}

/** The first error, one of the files that the commit changes before others. */
function reasonIn(diagnostics: readonly Diagnostic[], changed: readonly string[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const isChanged = ({ origin }: Diagnostic): boolean => origin.kind === 'file' && changed.some((path) => origin.path.endsWith(path));
  const error = errors.find(isChanged) ?? errors[0];
  if (error === undefined) return changed.length === 0 ? `${settingsFileName} could not be understood` : 'a flag, or what it needs, names something that is not there';
  return `${error.origin.kind === 'file' ? `${error.origin.path}: ` : ''}${error.message}`;
}
