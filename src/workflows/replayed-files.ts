import { type DocumentCache, loadProject, type LoadedProject, readCached } from '../document/load-project.ts';
import { type FileRole, roleOf, settingsFileName } from '../document/project-files.ts';
import type { HistoricCommit } from '../effects/ports.ts';
import type { RawFile } from '../source/raw-file.ts';
import { joinPath } from './paths.ts';

/** Some flags with all that they need, as a commit found and as it left them. */
export interface Excerpts {
  readonly before: LoadedProject;
  readonly after: LoadedProject;
  /** The flags that the commit reaches. */
  readonly keys: ReadonlySet<string>;
}

/**
 * The files of a project as commits change them one after the other, with who needs whom. What a commit reaches is read as a
 * small project of its own, so that a commit costs what it changes and not what the project holds. Each distinct file is
 * read once; a file that cannot name a prerequisite is not read to learn that.
 */
export class ReplayedFiles {
  readonly #root: string;
  readonly #files = new Map<string, RawFile>();
  readonly #cache: DocumentCache = new Map();
  readonly #pathsOf = new Map<string, Set<string>>();
  readonly #common = new Set<string>();
  readonly #needs = new Map<string, ReadonlySet<string>>();
  readonly #neededBy = new Map<string, Set<string>>();
  #misplaced = 0;

  constructor(root: string) {
    this.#root = root;
  }

  get hasSettings(): boolean {
    return this.#files.has(settingsFileName);
  }

  /** Whether a commit can change more than the flags whose own files it touches: settings, segments, files that stand wrong. */
  isAboutAll({ changes }: HistoricCommit): boolean {
    return this.#misplaced > 0 || changes.some(({ path }) => keyOf(roleOf(path)) === undefined);
  }

  /** The keys of the flags whose own files a commit touches. */
  keysIn({ changes }: HistoricCommit): ReadonlySet<string> {
    return new Set(changes.flatMap(({ path }) => keyOf(roleOf(path)) ?? []));
  }

  /** All of the project. */
  load(): LoadedProject {
    return this.#load([...this.#files]);
  }

  /** Makes the commit's changes. */
  apply({ changes }: HistoricCommit): void {
    const keys = new Set<string>();
    for (const { path, file } of changes) {
      const role = roleOf(path);
      const isNew = !this.#files.has(path);
      if (file === undefined) this.#files.delete(path);
      else this.#files.set(path, { ...file, path: joinPath(this.#root, path) });
      if (role.kind === 'misplaced') this.#misplaced += file === undefined ? (isNew ? 0 : -1) : Number(isNew);
      const key = keyOf(role);
      if (key !== undefined) keys.add(key);
      const paths = key === undefined ? this.#common : this.#pathsBy(key);
      if (file === undefined) paths.delete(path);
      else paths.add(path);
    }
    for (const key of keys) this.#relate(key);
  }

  /** Makes the changes of a commit that is not about all, and reads before and after of what it reaches. */
  step(commit: HistoricCommit): Excerpts {
    const own = this.keysIn(commit);
    const reached = spread(own, (key) => this.#neededBy.get(key));
    const needed = new Set([...own].flatMap((key) => [...(this.#needs.get(key) ?? [])]));
    const replaced = new Map(commit.changes.map(({ path }) => [path, this.#files.get(path)]));
    this.apply(commit);
    const keys = new Set([...reached, ...spread(own, (key) => this.#neededBy.get(key))]);
    const all = spread(new Set([...keys, ...needed]), (key) => this.#needs.get(key));
    const paths = [...this.#common, ...[...all].flatMap((key) => [...(this.#pathsOf.get(key) ?? [])]), ...replaced.keys()];
    const after = new Map(paths.map((path) => [path, this.#files.get(path)]));
    return { before: this.#load([...after, ...replaced]), after: this.#load([...after]), keys };
  }

  #load(files: readonly (readonly [string, RawFile | undefined])[]): LoadedProject {
    const present = [...new Map(files).values()].filter((file) => file !== undefined);
    return loadProject(this.#root, present, this.#cache);
  }

  #pathsBy(key: string): Set<string> {
    const paths = this.#pathsOf.get(key) ?? new Set<string>();
    this.#pathsOf.set(key, paths);
    return paths;
  }

  #relate(key: string): void {
    for (const needed of this.#needs.get(key) ?? []) this.#neededBy.get(needed)?.delete(key);
    const files = [...this.#pathsBy(key)].flatMap((path) => this.#files.get(path) ?? []);
    const needs = new Set(files.filter(mayNeed).flatMap((file) => this.#prerequisitesIn(file)));
    this.#needs.set(key, needs);
    for (const needed of needs) {
      const dependents = this.#neededBy.get(needed) ?? new Set<string>();
      this.#neededBy.set(needed, dependents.add(key));
    }
  }

  #prerequisitesIn(file: RawFile): readonly string[] {
    const { meaning } = readCached(file, this.#root, this.#cache);
    return meaning?.kind === 'flag' ? meaning.flag.prerequisites.map(({ flag }) => flag) : [];
  }
}

/** The flag that a file is about; `undefined` for a file that is about more. */
function keyOf(role: FileRole): string | undefined {
  if (role.kind === 'flag') return role.key;
  return role.kind === 'kill' || role.kind === 'cases' ? role.flag : undefined;
}

/** Whether a file may name prerequisites; a name that is written with escapes counts. */
function mayNeed(file: RawFile): boolean {
  if (file.kind !== 'bytes') return false;
  const text = new TextDecoder('latin1').decode(file.bytes);
  return text.includes('prerequisites') || text.includes('\\');
}

function spread(start: ReadonlySet<string>, next: (key: string) => ReadonlySet<string> | undefined): Set<string> {
  const reached = new Set(start);
  const pending = [...start];
  for (let key = pending.pop(); key !== undefined; key = pending.pop()) {
    for (const each of next(key) ?? []) {
      if (!reached.has(each)) pending.push(each);
      reached.add(each);
    }
  }
  return reached;
}
