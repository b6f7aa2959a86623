import type { ChalkInstance } from 'chalk';

/** How a report is to look where it is going; but for `detail` nothing in it changes what is said. */
export interface RenderOptions {
  /** Level 0 where the stream takes no colour. */
  readonly style: ChalkInstance;
  /** Whether anything beyond ASCII may be printed. */
  readonly unicode: boolean;
  /** Columns to lay out for. */
  readonly width: number;
  /** Whether everything is shown that is otherwise only counted. */
  readonly detail?: boolean | undefined;
}
