import type { LoadedProject } from '../document/load-project.ts';
import { resolveFinding } from '../document/resolve-finding.ts';
import { exactReasoning } from '../plan/exact-reasoning.ts';
import { policyCodes } from '../plan/policy-codes.ts';
import { checkProject } from '../rules/check-project.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import { type SourceFile, toPosition } from '../source/source-file.ts';
import { applyIgnores } from './apply-ignores.ts';

/** Everything that is wrong with a project: its files and what they mean, comments taken into account, sorted by place. */
export function diagnose(loaded: LoadedProject, today: string): readonly Diagnostic[] {
  const { project, sources, locator, diagnostics } = loaded;
  const findings = project === undefined ? [] : checkProject(project, { today, policyCodes, exact: exactReasoning }).map((finding) => resolveFinding(finding, locator));
  const broken = new Set(diagnostics.map(({ origin }) => (origin.kind === 'file' ? origin.path : undefined)));
  const unjudged = (path: string): boolean => project === undefined || broken.has(path);
  const judged = applyIgnores({ sources, findings, unjudged });
  return sortByPlace([...diagnostics, ...judged], sources);
}

/** The order of every report: file, line, column, code. What is about no file comes first. */
function sortByPlace(diagnostics: readonly Diagnostic[], sources: ReadonlyMap<string, SourceFile>): readonly Diagnostic[] {
  const keyed = diagnostics.map((diagnostic) => ({ diagnostic, key: toKey(diagnostic, sources) }));
  return keyed.sort((a, b) => compareKeys(a.key, b.key)).map(({ diagnostic }) => diagnostic);
}

interface Key {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly code: string;
}

function toKey({ origin, code }: Diagnostic, sources: ReadonlyMap<string, SourceFile>): Key {
  if (origin.kind !== 'file' && origin.kind !== 'git') return { file: '', line: 0, column: 0, code };
  const source = sources.get(origin.path);
  const position = source === undefined ? { line: 0, column: 0 } : toPosition(source, origin.span.start);
  return { file: origin.path, ...position, code };
}

function compareKeys(a: Key, b: Key): number {
  return compareTexts(a.file, b.file) || a.line - b.line || a.column - b.column || compareTexts(a.code, b.code);
}

/** By code unit, the same in every locale. */
function compareTexts(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
