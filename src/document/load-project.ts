import type { Project } from '../model/project.ts';
import type { Settings } from '../model/settings.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import type { Locator } from '../source/finding.ts';
import { printable } from '../source/printable.ts';
import type { RawFile } from '../source/raw-file.ts';
import { type SourceFile, toSourceFile } from '../source/source-file.ts';
import { buildProject } from './build-project.ts';
import type { Document } from './document.ts';
import { toLocator } from './locator.ts';
import { withoutCollisions } from './path-collision.ts';
import { mend } from './problem.ts';
import { roleOf, settingsFileName } from './project-files.ts';
import { type ProjectFile, readProjectFile } from './read-project-file.ts';

/** A project as far as it could be understood, all that is wrong with its files, and the texts to point into. */
export interface LoadedProject {
  /** `undefined` when `maestro.yaml` is missing or could not be understood. */
  readonly project: Project | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** By path. */
  readonly sources: ReadonlyMap<string, SourceFile>;
  readonly locator: Locator;
  readonly fileCount: number;
}

/** Files that were read before, so that both sides of a comparison read what they share once. Only files with an object id are kept. */
export type DocumentCache = Map<string, ProjectFile>;

/** Reads a project from its files. `root` is the directory of `maestro.yaml` as the paths of the files have it. */
export function loadProject(root: string, files: readonly RawFile[], cache?: DocumentCache): LoadedProject {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const { kept, diagnostics: collisions } = withoutCollisions(withoutNested(root, sorted));
  const read = kept.map((raw) => readCached(raw, root, cache));
  const settings = settingsOf(read);
  const hasSettings = read.some(({ role }) => role.kind === 'maestro');
  return {
    project: settings === undefined ? undefined : buildProject(root, settings, read),
    diagnostics: [...(hasSettings ? [] : [noSettings(root)]), ...collisions, ...read.flatMap(({ diagnostics }) => diagnostics)],
    sources: new Map([...sorted.map(({ path }) => toSourceFile(path, '')), ...read.map(({ source }) => source)].map((source) => [source.path, source])),
    locator: toLocator(new Map(read.map((file) => [file.source.path, toDocument(file)]))),
    fileCount: files.length,
  };
}

function toDocument({ source, root }: ProjectFile): Document | undefined {
  return root === undefined ? undefined : { source, root };
}

/** Leaves out what stands beside or below a nested `maestro.yaml`: it belongs to that project. */
function withoutNested(root: string, files: readonly RawFile[]): readonly RawFile[] {
  const suffix = `/${settingsFileName}`;
  const nested = files.map(({ path }) => path).filter((path) => path.endsWith(suffix) && relative(root, path) !== settingsFileName);
  if (nested.length === 0) return files;
  const folders = nested.map((path) => path.slice(0, -settingsFileName.length));
  const isInside = (path: string): boolean => folders.some((folder) => path.startsWith(folder) && path !== folder + settingsFileName);
  return files.filter(({ path }) => !isInside(path));
}

function relative(root: string, path: string): string {
  return root === '' ? path : path.slice(root.length + 1);
}

/** One file, as `loadProject` reads it. */
export function readCached(raw: RawFile, root: string, cache: DocumentCache | undefined): ProjectFile {
  const objectId = raw.kind === 'bytes' ? raw.objectId : undefined;
  const role = roleOf(relative(root, raw.path));
  if (cache === undefined || objectId === undefined) return readProjectFile(raw, role);
  const key = `${objectId}:${root}:${raw.path}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  const file = readProjectFile(raw, role);
  cache.set(key, file);
  return file;
}

function settingsOf(files: readonly ProjectFile[]): Settings | undefined {
  for (const { meaning } of files) if (meaning?.kind === 'maestro') return meaning.settings;
  return undefined;
}

function noSettings(root: string): Diagnostic {
  return {
    code: 'missing-project',
    severity: 'error',
    message: `There is no \`${settingsFileName}\` in \`${printable(root === '' ? '.' : root)}\``,
    origin: { kind: 'project' },
    related: [],
    advice: [mend('make a project with `maestro-flags init`, or name its directory with `--project DIR`')],
  };
}
