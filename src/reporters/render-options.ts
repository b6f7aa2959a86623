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
  /** Makes words lead somewhere, where the terminal can; the words stay what they are. */
  readonly link?: Link | undefined;
  /** For formats that carry the explanation of a code along. */
  readonly explain?: Explain | undefined;
  /** For whom Markdown is made. */
  readonly markdown?: MarkdownOptions | undefined;
}

/** What words may lead to. Where nothing is known of it, or an address is none to follow, they stay plain words. */
export type LinkTarget =
  /** A path as reports name it, and a line from 1. */
  | { readonly kind: 'file'; readonly path: string; readonly line: number | undefined }
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'commit'; readonly id: string }
  | { readonly kind: 'address'; readonly url: string };

/** Gives back the words, with what makes them a link around them. */
export type Link = (words: string, target: LinkTarget) => string;

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
