import type { Span } from './span.ts';
import type { TextEdit } from './text-edit.ts';

/** Where a diagnostic comes from. Only `file` (and `git`, the same at a commit) has a place in a text. */
export type Origin =
  | { readonly kind: 'file'; readonly path: string; readonly span: Span }
  | { readonly kind: 'git'; readonly ref: string; readonly path: string; readonly span: Span }
  | { readonly kind: 'argv'; readonly option: string }
  | { readonly kind: 'remote'; readonly url: string }
  | { readonly kind: 'project' };

export type Severity = 'error' | 'warning' | 'info';

/**
 * What to do about it. `hint` stands under the culprit (`did you mean "range"?`), `mend` says the edit to make,
 * `run` is an exact command line.
 */
export interface Advice {
  readonly kind: 'hint' | 'mend' | 'run';
  readonly text: string;
}

/** A mend that the tool can make itself. `safe` ones are made by `validate --fix`; `review` ones are only shown. */
export interface Fix {
  readonly title: string;
  readonly safety: 'safe' | 'review';
  readonly edits: readonly TextEdit[];
}

export interface RelatedPlace {
  readonly message: string;
  readonly origin: Origin;
}

/**
 * Something that is wrong with what the user gave us: a value, never thrown.
 * `code` is a kebab-case rule id that `explain` knows; `message` is one sentence without the place.
 */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly origin: Origin;
  readonly related: readonly RelatedPlace[];
  readonly advice: readonly Advice[];
  readonly fix?: Fix;
}

/** Both: as much as could be understood, and all that is wrong. */
export interface Parsed<T> {
  readonly value: T | undefined;
  readonly diagnostics: readonly Diagnostic[];
}
