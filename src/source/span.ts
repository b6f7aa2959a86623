/** A half-open range of UTF-16 offsets into a text: `start` is in, `end` is out. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place as people count it: `line` and `column` from 1, columns in UTF-16 code units (as editors and LSP do). */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A half-open range of positions; `end` is the first position after the text. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}
