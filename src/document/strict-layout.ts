import type { Advice } from '../source/diagnostic.ts';
import { printable } from '../source/printable.ts';
import { hint, mend, type Problem } from './strict-problem.ts';
import { lineEndAt, lineStartAt, skipBlanks, skipTrivia } from './text-lines.ts';

/** A line that begins in a column where nothing around it does. `offset` is in that line or in blank ones above it. */
export function misplacedLine(text: string, offset: number): Problem {
  const start = contentFrom(text, lineStartAt(text, offset));
  const column = start - lineStartAt(text, start) + 1;
  const span = { start, end: firstWordEnd(text, start) };
  const columns = columnsInUse(text, start);
  if (columns.includes(column)) return strayEntry(text.slice(span.start, span.end), span);
  return {
    code: 'indentation',
    message: `The line starts in column ${column}, where nothing around it starts`,
    span,
    advice: [...afterComment(text, start), mend(`indent it like the entries it belongs to: column ${listed(columns)}`)],
  };
}

/** A line below an entry that has its value already. `offset` is where that value starts. */
export function lineBelowValue(text: string, offset: number): Problem {
  const above = text.slice(skipBlanks(text, lineStartAt(text, offset)), lineEndAt(text, offset));
  const start = contentFrom(text, lineEndAt(text, offset));
  const span = { start, end: firstWordEnd(text, start) };
  const column = skipBlanks(text, lineStartAt(text, offset)) - lineStartAt(text, offset) + 1;
  return {
    code: 'indentation',
    message: `The line is indented below \`${printable(above, 60)}\`, which has its value already`,
    span,
    advice: [mend(`start it in column ${column}, like the line above; or take the value away from the line above`)],
  };
}

/** Where the next content begins; where the last one ends when there is none. */
function contentFrom(text: string, offset: number): number {
  const place = skipTrivia(text, offset);
  return place < text.length ? place : Math.max(0, text.trimEnd().length - 1);
}

function afterComment(text: string, start: number): readonly Advice[] {
  const line = lineStartAt(text, start);
  const above = line === 0 ? '' : text.slice(lineStartAt(text, line - 1), line).trimStart();
  return above.startsWith('#') ? [hint('a comment ends the text above it')] : [];
}

function strayEntry(word: string, span: Problem['span']): Problem {
  const isItem = word.startsWith('-');
  return {
    code: 'list-and-mapping',
    message: isItem ? 'A list item stands among the entries of a mapping' : 'An entry of a mapping stands among the items of a list',
    span,
    advice: [hint('a block holds either "- item" or "key: value" lines'), mend(isItem ? 'indent it below the key whose list it belongs to' : 'indent it like the entries of the item above, or put "- " before it')],
  };
}

/** The columns that the open blocks above a line start in, from the outermost; those behind dashes included. */
function columnsInUse(text: string, offset: number): readonly number[] {
  const columns: number[] = [];
  let lowest = Number.POSITIVE_INFINITY;
  for (let end = lineStartAt(text, offset); end > 0 && lowest > 1; end = lineStartAt(text, end - 1)) {
    const lineStart = lineStartAt(text, end - 1);
    const content = skipBlanks(text, lineStart);
    if (content >= lineEndAt(text, lineStart) || text[content] === '#') continue;
    for (const column of columnsOf(text, lineStart, content)) {
      if (column < lowest) columns.push(column);
      lowest = Math.min(lowest, column);
    }
  }
  return columns.reverse();
}

/** The columns that a line's blocks start in, innermost first: `  - name: x` starts some in columns 5 and 3. */
function columnsOf(text: string, lineStart: number, content: number): readonly number[] {
  const columns = [content - lineStart + 1];
  let place = content;
  while (text[place] === '-' && (text[place + 1] === ' ' || text[place + 1] === '\t')) {
    place = skipBlanks(text, place + 1);
    columns.unshift(place - lineStart + 1);
  }
  return columns;
}

function firstWordEnd(text: string, start: number): number {
  const line = text.slice(start, lineEndAt(text, start));
  const word = /^(?:-(?=\s|$)|[^\s:]+)/.exec(line)?.[0].length ?? Math.min(1, line.length);
  return start + word;
}

function listed(columns: readonly number[]): string {
  const last = columns.at(-1) ?? 1;
  return columns.length < 2 ? String(last) : `${columns.slice(0, -1).join(', ')} or ${last}`;
}
