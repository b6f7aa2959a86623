import { printable } from '../../source/printable.ts';
import { displayWidth } from './display-width.ts';
import { toAscii } from './to-ascii.ts';

/** A line of a file as it can be printed, with the columns at which a part of it stands. */
export interface VisibleLine {
  readonly text: string;
  /** The first column of the marked part, from 0. */
  readonly markStart: number;
  /** How many columns the marked part takes; at least one. */
  readonly markWidth: number;
}

/** Which UTF-16 units of a line are meant, from 0; the end is exclusive. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

export interface Window {
  readonly width: number;
  /** Whether anything beyond ASCII may be printed. */
  readonly unicode: boolean;
}

interface Piece {
  readonly offset: number;
  readonly text: string;
  readonly width: number;
}

const tabStop = 4;
/** How much of the line is kept in sight before the marked part when the line is too long. */
const lead = 1 / 3;

/**
 * A line made printable: tabs become spaces, control characters are escaped. A line that is wider than the window is cut
 * around its marked part.
 */
export function toVisibleLine(line: string, mark: Mark, window: Window): VisibleLine {
  const pieces = toPieces(line, window.unicode);
  const total = sum(pieces);
  const markStart = sum(pieces.filter((piece) => piece.offset < mark.start));
  const markWidth = Math.max(1, sum(pieces.filter((piece) => piece.offset >= mark.start && piece.offset < mark.end)));
  if (total <= window.width) return { text: textOf(pieces), markStart, markWidth };
  return cutAround(pieces, { markStart, markWidth, total }, window);
}

interface Extent {
  readonly markStart: number;
  readonly markWidth: number;
  readonly total: number;
}

function cutAround(pieces: readonly Piece[], { markStart, markWidth, total }: Extent, { width, unicode }: Window): VisibleLine {
  const ellipsis = unicode ? '…' : '...';
  const room = Math.max(ellipsis.length * 2 + 1, width);
  const fits = markStart + markWidth <= room - ellipsis.length;
  const from = fits ? 0 : Math.max(0, Math.min(markStart - Math.floor(room * lead), total - room + ellipsis.length));
  const head = from > 0 ? ellipsis : '';
  const shown = takeColumns(pieces, from + (from > 0 ? ellipsis.length : 0), from + room);
  const cutBehind = shown.end < total;
  const kept = cutBehind ? takeColumns(pieces, shown.start, from + room - ellipsis.length) : shown;
  const start = head.length + Math.max(0, markStart - kept.start);
  const end = head.length + Math.min(markStart + markWidth, kept.end) - kept.start;
  return { text: head + textOf(kept.pieces) + (cutBehind ? ellipsis : ''), markStart: start, markWidth: Math.max(1, end - start) };
}

function takeColumns(pieces: readonly Piece[], from: number, to: number): { readonly pieces: readonly Piece[]; readonly start: number; readonly end: number } {
  const taken: Piece[] = [];
  let column = 0;
  let start = from;
  let end = from;
  for (const piece of pieces) {
    if (column >= from && column + piece.width <= to) {
      if (taken.length === 0) start = column;
      taken.push(piece);
      end = column + piece.width;
    }
    column += piece.width;
  }
  return { pieces: taken, start, end };
}

function toPieces(line: string, unicode: boolean): readonly Piece[] {
  const pieces: Piece[] = [];
  let offset = 0;
  let column = 0;
  for (const character of line) {
    const text = character === '\t' ? ' '.repeat(tabStop - (column % tabStop)) : safeText(character, unicode);
    const width = displayWidth(text);
    pieces.push({ offset, text, width });
    offset += character.length;
    column += width;
  }
  return pieces;
}

function safeText(character: string, unicode: boolean): string {
  const text = printable(character);
  return unicode ? text : toAscii(text);
}

function sum(pieces: readonly Piece[]): number {
  return pieces.reduce((width, piece) => width + piece.width, 0);
}

function textOf(pieces: readonly Piece[]): string {
  return pieces.map((piece) => piece.text).join('');
}
