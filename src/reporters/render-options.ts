import type { ChalkInstance } from 'chalk';
import type { MarkdownOptions } from './markdown/markdown-options.ts';

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
  /** For formats that carry the explanation of a code along. */
  readonly explain?: Explain | undefined;
  /** For whom Markdown is made. */
  readonly markdown?: MarkdownOptions | undefined;
}

/** What `explain` says about a code; `undefined` where it knows nothing of it. */
export type Explain = (code: string) => ExplainedCode | undefined;

export interface ExplainedCode {
  readonly severity: 'error' | 'warning';
  readonly summary: string;
  readonly why: string;
  /** The whole page. */
  readonly text: string;
  readonly markdown: string;
}
