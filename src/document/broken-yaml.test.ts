import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Diagnostic, Origin } from '../source/diagnostic.ts';
import { printable } from '../source/printable.ts';
import { lineText, toPosition, toRange, type SourceFile } from '../source/source-file.ts';
import { loadYaml } from './load-yaml.ts';

const folder = fileURLToPath(new URL('fixtures/broken/', import.meta.url));
const names = readdirSync(folder).filter((name) => name.endsWith('.yaml')).map((name) => name.slice(0, -'.yaml'.length));

describe('the catalogue of broken YAML', () => {
  it('has at least 45 files, each with what is said about it', () => {
    expect(names.length).toBeGreaterThanOrEqual(45);
  });

  it.each(names)('%s is refused with the code, the place and the mend that its golden file shows', (name) => {
    const path = `${name}.yaml`;
    const loaded = loadYaml({ kind: 'bytes', path, bytes: readFileSync(folder + path) });
    const shown = loaded.diagnostics.map((diagnostic) => show(diagnostic, loaded.source)).join('\n');
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(`${folder}${name}.golden`, shown);
    expect(loaded.value).toBeUndefined();
    expect(loaded.diagnostics.length).toBeGreaterThan(0);
    expect(shown).toBe(readFileSync(`${folder}${name}.golden`, 'utf8'));
  });
});

/** A diagnostic as a reader would want to see it: what the pretty reporter shows, without colour. */
function show(diagnostic: Diagnostic, source: SourceFile): string {
  const { start, end } = toRange(source, spanOf(diagnostic.origin));
  const line = lineText(source, start.line).slice(0, 160);
  const width = end.line === start.line ? end.column - start.column : line.length - start.column + 1;
  const before = line.slice(0, start.column - 1);
  const lines = [
    `${source.path}:${start.line}:${start.column} ${diagnostic.severity} ${diagnostic.code}: ${diagnostic.message}`,
    `    | ${printable(line)}`,
    `    | ${' '.repeat(printable(before).length)}${'^'.repeat(Math.max(1, width))}`,
    ...diagnostic.advice.map(({ kind, text }) => `  ${kind}: ${text}`),
    ...diagnostic.related.map(({ message, origin }) => `  see ${at(source, spanOf(origin).start)}: ${message}`),
    ...fixLines(diagnostic, source),
  ];
  return `${lines.join('\n')}\n`;
}

function fixLines({ fix }: Diagnostic, source: SourceFile): readonly string[] {
  if (!fix) return [];
  const edits = fix.edits.map(({ span, newText }) => `${at(source, span.start)}-${at(source, span.end)} ${JSON.stringify(newText)}`);
  return [`  fix (${fix.safety}): ${fix.title}: ${edits.join(', ')}`];
}

function at(source: SourceFile, offset: number): string {
  const { line, column } = toPosition(source, offset);
  return `${line}:${column}`;
}

function spanOf(origin: Origin): { readonly start: number; readonly end: number } {
  if (origin.kind !== 'file') throw new Error('a diagnostic of a file has its place in a file');
  return origin.span;
}
