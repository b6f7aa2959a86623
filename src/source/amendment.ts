import type { Place } from './place.ts';

/** A scalar as it may stand in a project file. */
export type ScalarValue = string | number | boolean;

/** A value that an entry can be added with: a scalar, or a mapping of such, which is written on one line. */
export type EntryValue = ScalarValue | { readonly [key: string]: EntryValue };

/**
 * A change of one entry, named by place. `document/` turns it into text edits that touch nothing else.
 * `set` replaces a scalar; `rename` replaces a key; `remove` takes an entry out with its line;
 * `insert` adds `key: value` as the first entry of the mapping at `place`, `append` as its last one.
 */
export type Amendment =
  | { readonly kind: 'set'; readonly place: Place; readonly value: ScalarValue }
  | { readonly kind: 'rename'; readonly place: Place; readonly key: string }
  | { readonly kind: 'remove'; readonly place: Place }
  | { readonly kind: 'insert'; readonly place: Place; readonly key: string; readonly value: ScalarValue }
  | { readonly kind: 'append'; readonly place: Place; readonly key: string; readonly value: EntryValue };
