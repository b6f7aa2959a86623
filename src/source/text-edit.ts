import type { Span } from './span.ts';

/** Replaces the text of `span` in the file at `path` by `newText`. An empty span inserts. */
export interface TextEdit {
  readonly path: string;
  readonly span: Span;
  readonly newText: string;
}

/**
 * Applies edits of one file to its text; every byte outside the spans stays as it is.
 * Throws when two edits overlap: that is a defect of whoever made them, never of the user's file.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let result = '';
  let offset = 0;
  for (const edit of ordered) {
    if (edit.span.start < offset) throw new Error(`edits overlap at offset ${edit.span.start} of ${edit.path}`);
    result += text.slice(offset, edit.span.start) + edit.newText;
    offset = edit.span.end;
  }
  return result + text.slice(offset);
}
