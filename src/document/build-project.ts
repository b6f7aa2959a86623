import type { CaseSuite } from '../model/case-suite.ts';
import type { Flag } from '../model/flag.ts';
import type { Kill } from '../model/kill.ts';
import { killKey, type Project } from '../model/project.ts';
import type { Segment } from '../model/segment.ts';
import type { Settings } from '../model/settings.ts';
import type { ProjectFile } from './read-project-file.ts';

/** Puts together what the files of a project mean; of several files with one key the first counts. */
export function buildProject(root: string, settings: Settings, files: readonly ProjectFile[]): Project {
  const flags = new Map<string, Flag>();
  const segments = new Map<string, Segment>();
  const kills = new Map<string, Kill>();
  const suites: CaseSuite[] = [];
  for (const { meaning } of files) {
    if (meaning?.kind === 'flag') putFirst(flags, meaning.flag.key, meaning.flag);
    if (meaning?.kind === 'segment') putFirst(segments, meaning.segment.name, meaning.segment);
    if (meaning?.kind === 'kill') kills.set(killKey(meaning.kill.environment, meaning.kill.flag), meaning.kill);
    if (meaning?.kind === 'cases') suites.push(meaning.suite);
  }
  return { root, settings, flags, segments, kills, suites, unreadable: findUnreadable(files), duplicates: findDuplicates(files) };
}

function putFirst<T>(map: Map<string, T>, key: string, value: T): void {
  if (!map.has(key)) map.set(key, value);
}

/** A file that is not where or what it should be may be meant as either. */
function findUnreadable(files: readonly ProjectFile[]): Project['unreadable'] {
  const flags = new Set<string>();
  const segments = new Set<string>();
  for (const { role, meaning } of files) {
    if (meaning !== undefined) continue;
    if (role.kind === 'flag') flags.add(role.key);
    if (role.kind === 'segment') segments.add(role.name);
    if (role.kind !== 'misplaced') continue;
    flags.add(role.name);
    segments.add(role.name);
  }
  return { flags, segments };
}

/** Files are named by their role alone, so a key is taken also by a file that cannot be understood. */
function findDuplicates(files: readonly ProjectFile[]): Project['duplicates'] {
  const firstFiles = new Map<string, string>();
  return files.flatMap(({ role, source }) => {
    const named = namedBy(role);
    if (named === undefined) return [];
    const id = `${named.kind} ${named.key}`;
    const firstFile = firstFiles.get(id);
    if (firstFile !== undefined) return [{ ...named, file: source.path, firstFile }];
    firstFiles.set(id, source.path);
    return [];
  });
}

function namedBy(role: ProjectFile['role']): { readonly key: string; readonly kind: 'flag' | 'segment' } | undefined {
  if (role.kind === 'flag') return { key: role.key, kind: 'flag' };
  return role.kind === 'segment' ? { key: role.name, kind: 'segment' } : undefined;
}
