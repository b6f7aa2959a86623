import type { CaseSuite } from '../model/case-suite.ts';
import type { Flag } from '../model/flag.ts';
import type { Kill } from '../model/kill.ts';
import type { Segment } from '../model/segment.ts';
import type { Settings } from '../model/settings.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import type { RawFile } from '../source/raw-file.ts';
import { type SourceFile, toSourceFile } from '../source/source-file.ts';
import { checkShape } from './check-shape.ts';
import type { DataNode } from './data-node.ts';
import type { Document } from './document.ts';
import { loadYaml } from './load-yaml.ts';
import { normaliseCases } from './normalise-cases.ts';
import { normaliseFlag } from './normalise-flag.ts';
import { normaliseKill } from './normalise-kill.ts';
import { normaliseSegment } from './normalise-segment.ts';
import { normaliseSettings } from './normalise-settings.ts';
import { fileStart, type Problem, toDiagnostic } from './problem.ts';
import type { FileRole } from './project-files.ts';
import type { Reading } from './reading.ts';

/** What a file means. */
export type Meaning =
  | { readonly kind: 'maestro'; readonly settings: Settings }
  | { readonly kind: 'flag'; readonly flag: Flag }
  | { readonly kind: 'segment'; readonly segment: Segment }
  | { readonly kind: 'kill'; readonly kill: Kill }
  | { readonly kind: 'cases'; readonly suite: CaseSuite };

/** A file of a project after reading: what it means, when that can be told, and all that is wrong with it. */
export interface ProjectFile {
  readonly role: FileRole;
  readonly source: SourceFile;
  readonly root: DataNode | undefined;
  readonly meaning: Meaning | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads one file by its role: YAML, then shape, then meaning; each step only when the one before could be understood. */
export function readProjectFile(raw: RawFile, role: FileRole): ProjectFile {
  if (role.kind === 'misplaced') return misplaced(raw.path, role);
  const { value: root, source, diagnostics } = loadYaml(raw);
  if (root === undefined) return { role, source, root, meaning: undefined, diagnostics };
  const shape = checkShape(role.kind, { source, root });
  const found = [...diagnostics, ...shape.diagnostics];
  if (!shape.readable) return { role, source, root, meaning: undefined, diagnostics: found };
  const { meaning, problems } = normalise({ source, root }, role);
  return { role, source, root, meaning, diagnostics: [...found, ...problems.map((problem) => toDiagnostic(source, problem))] };
}

function misplaced(path: string, role: Extract<FileRole, { kind: 'misplaced' }>): ProjectFile {
  const source = toSourceFile(path, '');
  const { code, message, advice } = role;
  return { role, source, root: undefined, meaning: undefined, diagnostics: [toDiagnostic(source, { code, message, advice, span: fileStart })] };
}

function normalise({ source, root }: Document, role: Exclude<FileRole, { kind: 'misplaced' }>): { readonly meaning: Meaning | undefined; readonly problems: readonly Problem[] } {
  const reading: Reading = { source, problems: [] };
  const meaning = toMeaning(root, role, reading);
  return { meaning: reading.problems.length === 0 ? meaning : undefined, problems: reading.problems };
}

function toMeaning(root: DataNode, role: Exclude<FileRole, { kind: 'misplaced' }>, reading: Reading): Meaning {
  switch (role.kind) {
    case 'maestro':
      return { kind: 'maestro', settings: normaliseSettings(root, reading) };
    case 'flag':
      return { kind: 'flag', flag: normaliseFlag(role.key, root, reading) };
    case 'segment':
      return { kind: 'segment', segment: normaliseSegment(role.name, root, reading) };
    case 'kill':
      return { kind: 'kill', kill: normaliseKill(role, root, reading) };
    case 'cases':
      return { kind: 'cases', suite: normaliseCases(role.flag, root, reading) };
  }
}
