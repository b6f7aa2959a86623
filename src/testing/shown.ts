import type { Diagnostic } from '../source/diagnostic.ts';
import { type SourceFile, toRange } from '../source/source-file.ts';

/** A diagnostic on a few lines, everything it says: `4:1-4:5 unknown-key: ...`, then its advice and its fix. */
export function shown(diagnostic: Diagnostic, source: SourceFile): string {
  const { code, message, origin, advice, fix } = diagnostic;
  const lines = [`${origin.kind === 'file' ? `${position(source, origin.span)} ` : ''}${code}: ${message}`];
  for (const { kind, text } of advice) lines.push(`  ${kind}: ${text}`);
  if (fix !== undefined) lines.push(`  fix (${fix.safety}) ${fix.title}: ${fix.edits.map(({ span, newText }) => `${position(source, span)} ${JSON.stringify(newText)}`).join(', ')}`);
  return lines.join('\n');
}

function position(source: SourceFile, span: { readonly start: number; readonly end: number }): string {
  const { start, end } = toRange(source, span);
  return `${start.line}:${start.column}-${end.line}:${end.column}`;
}
