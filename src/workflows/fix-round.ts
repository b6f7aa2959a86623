import { roleOf } from '../document/project-files.ts';
import { type ProjectFile, readProjectFile } from '../document/read-project-file.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import type { RawFile } from '../source/raw-file.ts';
import type { SourceFile } from '../source/source-file.ts';
import { applyEdits, type TextEdit } from '../source/text-edit.ts';

/** A safe fix of one file: the finding that it mends, and its splices. */
export interface SafeFix {
  readonly finding: Diagnostic;
  readonly edits: readonly TextEdit[];
}

/** The safe fixes among the findings, by file; one that reaches into several files is left to people. */
export function safeFixesByFile(diagnostics: readonly Diagnostic[]): ReadonlyMap<string, readonly SafeFix[]> {
  const byFile = new Map<string, SafeFix[]>();
  for (const finding of diagnostics) {
    const { fix } = finding;
    const path = fix?.edits[0]?.path;
    if (fix?.safety !== 'safe' || path === undefined || fix.edits.some((edit) => edit.path !== path)) continue;
    byFile.set(path, [...(byFile.get(path) ?? []), { finding, edits: fix.edits }]);
  }
  return byFile;
}

/** What became of the fixes of one file in one round. */
export interface FixedFile {
  readonly text: string;
  readonly applied: readonly SafeFix[];
}

/**
 * The text of a file after its fixes. Those that touch each other wait for the next round, when they are computed anew.
 * A text that would be understood less well than before is refused; then the first fix is tried alone.
 */
export function fixFile(source: SourceFile, fixes: readonly SafeFix[], root: string): FixedFile | undefined {
  const apart = pickApart(fixes);
  const together = attempt(source, apart, root);
  const [first] = apart;
  return together ?? (first !== undefined && apart.length > 1 ? attempt(source, [first], root) : undefined);
}

function attempt(source: SourceFile, fixes: readonly SafeFix[], root: string): FixedFile | undefined {
  const text = applyEdits(source.text, fixes.flatMap(({ edits }) => edits));
  if (text === source.text || isWorse(read(source.path, text, root), read(source.path, source.text, root))) return undefined;
  return { text, applied: fixes };
}

function pickApart(fixes: readonly SafeFix[]): readonly SafeFix[] {
  const taken: TextEdit['span'][] = [];
  return fixes.filter(({ edits }) => {
    const isApart = edits.every(({ span }) => taken.every((other) => span.end < other.start || span.start > other.end));
    if (isApart) taken.push(...edits.map(({ span }) => span));
    return isApart;
  });
}

function read(path: string, text: string, root: string): ProjectFile {
  const raw: RawFile = { kind: 'bytes', path, bytes: new TextEncoder().encode(text) };
  return readProjectFile(raw, roleOf(root === '' ? path : path.slice(root.length + 1)));
}

/** A file that gets one step further may show errors which nobody could see before; at the same step they may not grow. */
function isWorse(after: ProjectFile, before: ProjectFile): boolean {
  const steps = understanding(after) - understanding(before);
  return steps < 0 || (steps === 0 && after.diagnostics.length > before.diagnostics.length);
}

/** 0: not YAML; 1: YAML of another shape; 2: understood. */
function understanding({ root, meaning }: ProjectFile): number {
  if (root === undefined) return 0;
  return meaning === undefined ? 1 : 2;
}
