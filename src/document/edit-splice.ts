import type { SourceFile } from '../source/source-file.ts';
import type { TextEdit } from '../source/text-edit.ts';

/** A part of a text that is being edited: kept from the original, or new. */
type Piece = { readonly kind: 'kept'; readonly start: number; readonly end: number } | { readonly kind: 'new'; readonly text: string };

/**
 * Edits made one step after the other, each step meaning the text that the one before left, as edits of the original text.
 * What no step touched is in none of their spans.
 */
export function composeEdits(source: SourceFile, steps: readonly (readonly TextEdit[])[]): readonly TextEdit[] {
  let pieces: readonly Piece[] = [{ kind: 'kept', start: 0, end: source.text.length }];
  for (const step of steps) {
    const fromTheEnd = [...step].sort((a, b) => b.span.start - a.span.start || b.span.end - a.span.end);
    for (const edit of fromTheEnd) pieces = splice(pieces, edit);
  }
  return toEdits(source, pieces);
}

function splice(pieces: readonly Piece[], edit: TextEdit): readonly Piece[] {
  const before = cut(pieces, 0, edit.span.start);
  const after = cut(pieces, edit.span.end, Number.POSITIVE_INFINITY);
  return edit.newText === '' ? [...before, ...after] : [...before, { kind: 'new', text: edit.newText }, ...after];
}

/** The pieces that make up the range from `start` to `end` of the text that all of them make up. */
function cut(pieces: readonly Piece[], start: number, end: number): readonly Piece[] {
  const kept: Piece[] = [];
  let offset = 0;
  for (const piece of pieces) {
    const length = piece.kind === 'kept' ? piece.end - piece.start : piece.text.length;
    const from = Math.max(start - offset, 0);
    const to = Math.min(end - offset, length);
    if (from < to) kept.push(piece.kind === 'kept' ? { kind: 'kept', start: piece.start + from, end: piece.start + to } : { kind: 'new', text: piece.text.slice(from, to) });
    offset += length;
  }
  return kept;
}

function toEdits(source: SourceFile, pieces: readonly Piece[]): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  let offset = 0;
  let newText = '';
  const flush = (end: number): void => {
    if (newText !== '' || offset < end) edits.push({ path: source.path, span: { start: offset, end }, newText });
    newText = '';
  };
  for (const piece of pieces) {
    if (piece.kind === 'new') {
      newText += piece.text;
      continue;
    }
    flush(piece.start);
    offset = piece.end;
  }
  flush(source.text.length);
  return edits;
}
