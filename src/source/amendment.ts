import type { Place } from './place.ts';

/** A scalar as it may stand in a project file. */
export type ScalarValue = string | number | boolean;

/**
 * A change of one entry, named by place. `document/` turns it into text edits that touch nothing else.
 * `set` replaces a scalar; `rename` replaces a key; `remove` takes an entry out with its line;
 * `insert` adds `key: value` as the first entry of the mapping at `place`.
 */
export type Amendment =
  | { readonly kind: 'set'; readonly place: Place; readonly value: ScalarValue }
  | { readonly kind: 'rename'; readonly place: Place; readonly key: string }
  | { readonly kind: 'remove'; readonly place: Place }
  | { readonly kind: 'insert'; readonly place: Place; readonly key: string; readonly value: ScalarValue };
