import type { DataNode } from '../document/data-node.ts';
import { loadSource } from '../document/load-yaml.ts';
import type { SourceFile } from '../source/source-file.ts';
import { lineText } from '../source/source-file.ts';
import type { Span } from '../source/span.ts';

/** A comment `# maestro-ignore CODE -- reason`: what it sets aside, and on which line. */
export interface IgnoreComment {
  readonly path: string;
  /** As written; empty when there is none. */
  readonly code: string;
  readonly reason: string;
  /** The line whose findings it is about: its own, or the next with content when it stands alone. */
  readonly line: number;
  /** The comment from its `#` on. */
  readonly span: Span;
  /** What to take out with the comment: its whole line when it stands alone, else the space before it too. */
  readonly removal: Span;
}

const word = 'maestro-ignore';
const pattern = /^(.*?)(?<=^|\s)#\s*maestro-ignore(?![\w-])(.*)$/;

/** The comments of a file that set findings aside. A text that only looks like one, inside a value, is none. */
export function readIgnoreComments(source: SourceFile): readonly IgnoreComment[] {
  if (!source.text.includes(word)) return [];
  const values = valueSpans(loadSource(source).value);
  return source.lineStarts.flatMap((_, index) => {
    const comment = readLine(source, index + 1);
    return comment === undefined || values.some(({ start, end }) => start <= comment.span.start && comment.span.start < end) ? [] : [comment];
  });
}

function readLine(source: SourceFile, line: number): IgnoreComment | undefined {
  const text = lineText(source, line);
  const match = pattern.exec(text);
  if (match === null) return undefined;
  const [, before = '', said = ''] = match;
  const start = source.lineStarts[line - 1] ?? 0;
  const isAlone = before.trim() === '';
  const [code = '', ...reason] = said.split(/\s--(?=\s|$)/);
  return {
    path: source.path,
    code: code.trim(),
    reason: reason.join(' -- ').trim(),
    line: isAlone ? nextContent(source, line) : line,
    span: { start: start + before.length, end: start + text.length },
    removal: isAlone ? { start, end: source.lineStarts[line] ?? source.text.length } : { start: start + before.trimEnd().length, end: start + text.length },
  };
}

function nextContent(source: SourceFile, line: number): number {
  for (let next = line + 1; next <= source.lineStarts.length; next += 1) {
    if (!/^\s*(?:#|$)/.test(lineText(source, next))) return next;
  }
  return line;
}

/** Where texts stand: a `#` in them begins no comment. */
function valueSpans(root: DataNode | undefined): readonly Span[] {
  if (root === undefined) return [];
  switch (root.kind) {
    case 'scalar':
      return [root.span];
    case 'list':
      return root.items.flatMap(valueSpans);
    case 'map':
      return root.entries.flatMap(({ keySpan, value }) => [keySpan, ...valueSpans(value)]);
  }
}
