import { exitCodes } from './exit-codes.ts';
import { type Refusal, refuse } from './refusal.ts';
import { printable } from '../source/printable.ts';

/** Lines that belong to this tool in a file that belongs to somebody else. */
export interface Block {
  /** The command that makes them; it marks where they begin and end. */
  readonly madeBy: string;
  /** How the file is called in messages. */
  readonly file: string;
  readonly lines: readonly string[];
  /** How a comment of the file begins and ends. */
  readonly comment?: readonly [string, string];
}

interface Replaced {
  readonly kind: 'replaced';
  readonly text: string;
}

/** A file with its block as it should be: in its place, or at the end. Line ends are those of the file; nothing else changes. */
export function replaceBlock(text: string, { madeBy, file, lines, comment: [open, close] = ['# ', ''] }: Block): Replaced | Refusal {
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const [first, last] = [`${open}begin ${madeBy}`, `${open}end ${madeBy}`];
  const block = [`${first}${close}`, ...lines, `${last}${close}`].join(end);
  const [starts, ends] = [placesOf(text, first), placesOf(text, last)];
  const [start, stop] = [starts[0], ends[0]];
  if (start === undefined && stop === undefined) return { kind: 'replaced', text: appended(text, block, end) };
  if (start === undefined || stop === undefined || starts.length > 1 || ends.length > 1 || stop < start) return damaged(file, first, last);
  const lineEnd = /\r?\n|$/g;
  lineEnd.lastIndex = stop;
  const after = lineEnd.exec(text)?.index ?? text.length;
  return { kind: 'replaced', text: text.slice(0, start) + block + text.slice(after) };
}

function appended(text: string, block: string, end: string): string {
  if (text === '') return block + end;
  return `${text}${text.endsWith('\n') ? '' : end}${end}${block}${end}`;
}

/** Where lines begin that start so. */
function placesOf(text: string, start: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1)) {
    if (at === 0 || text[at - 1] === '\n' || text.slice(0, at) === '\uFEFF') places.push(at);
  }
  return places;
}

function damaged(file: string, first: string, last: string): Refusal {
  return refuse({
    code: 'damaged-block',
    exit: exitCodes.refused,
    message: `${printable(file)} does not hold one "${first.trim()}" line followed by one "${last.trim()}" line; nothing was changed`,
    help: [{ kind: 'mend', text: 'take out what is left of these lines and run it again: the block is added at the end' }],
  });
}
