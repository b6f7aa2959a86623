import { loadProject, type LoadedProject } from '../document/load-project.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import { type SourceFile, toPosition } from '../source/source-file.ts';

/** Loads a project in `flags/` from texts by path below it. */
export function loadFiles(files: ReadonlyMap<string, string> | { readonly [path: string]: string }): LoadedProject {
  const entries: readonly (readonly [string, string])[] = files instanceof Map ? [...files] : Object.entries(files);
  const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
  return loadProject('flags', sorted.map(([path, text]) => ({ kind: 'bytes', path: `flags/${path}`, bytes: new TextEncoder().encode(text) })));
}

/** `new-checkout.yaml:3:7 error missing-expires`: where a finding stands and what it is, without `flags/` and its words. */
export function placeLine({ code, severity, origin }: Diagnostic, sources: ReadonlyMap<string, SourceFile>): string {
  if (origin.kind !== 'file') return `${severity} ${code}`;
  const source = sources.get(origin.path);
  const { line, column } = source === undefined ? { line: 0, column: 0 } : toPosition(source, origin.span.start);
  return `${origin.path.replace(/^flags\//, '')}:${line}:${column} ${severity} ${code}`;
}
