/** Where a block goes: its top left corner and how wide it may be. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** A block that was drawn: its shapes and where it ends. */
export interface Drawn {
  readonly shapes: readonly string[];
  readonly bottom: number;
}
