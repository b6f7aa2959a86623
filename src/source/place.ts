/** A path inside a YAML document: keys of mappings and indices of lists, from the root. */
export type Path = readonly (string | number)[];

/**
 * A place named by meaning, not by offset: an entry of a document and which part of it is meant.
 * Rules name places; `document/` turns them into spans.
 */
export interface Place {
  readonly file: string;
  readonly path: Path;
  readonly part: 'key' | 'value';
}

/** The place of the value at `path`. */
export function valueAt(file: string, path: Path): Place {
  return { file, path, part: 'value' };
}

/** The place of the key at `path`; for a list item this is the item itself. */
export function keyAt(file: string, path: Path): Place {
  return { file, path, part: 'key' };
}
