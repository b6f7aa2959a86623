import type { Amendment } from './amendment.ts';
import type { Advice, Severity } from './diagnostic.ts';
import type { Place } from './place.ts';
import type { Span } from './span.ts';
import type { TextEdit } from './text-edit.ts';

/** What a rule says: a diagnostic whose places are still names. `resolveFinding` gives it spans. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly place: Place;
  readonly related: readonly { readonly message: string; readonly place: Place }[];
  readonly advice: readonly Advice[];
  readonly fix?: { readonly title: string; readonly safety: 'safe' | 'review'; readonly amendments: readonly Amendment[] };
}

/** Knows the texts behind the places; made by `document/`. */
export interface Locator {
  /** The span of a place, or `undefined` when the file has no such entry (a defect of the rule that named it). */
  locate(place: Place): Span | undefined;
  /** The splices that carry out the amendments, or `undefined` when one cannot be made without touching other text. */
  toEdits(amendments: readonly Amendment[]): readonly TextEdit[] | undefined;
}
