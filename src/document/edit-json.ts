import { applyEdits, modify, parse, type ParseError } from 'jsonc-parser';
import type { Json } from '../model/json.ts';

/** A value that is to stand in a document. A list gets each entry that it lacks; a mapping is looked into; anything else is set where it is missing. */
export interface Wanted {
  readonly [key: string]: Json;
}

/**
 * A JSON document (comments and trailing commas allowed) with what it lacks; not a byte of what it says changes. `undefined`
 * where it cannot be understood.
 */
export function completeJson(text: string, wanted: Wanted): string | undefined {
  const errors: ParseError[] = [];
  const held = parse(text, errors, { allowTrailingComma: true }) as unknown;
  if (errors.length > 0 || !isMapping(held)) return undefined;
  const indent = /^([ \t]+)\S/m.exec(text)?.[1] ?? '  ';
  const formattingOptions = { insertSpaces: !indent.startsWith('\t'), tabSize: indent.startsWith('\t') ? 1 : indent.length, eol: text.includes('\r\n') ? '\r\n' : '\n' };
  let done = text;
  for (const { path, value, isEntry } of missing(held, wanted, [])) {
    done = applyEdits(done, modify(done, [...path], value, {
      formattingOptions,
      // In front, where no comment at the end of a line is parted from its line.
      ...(isEntry ? { isArrayInsertion: true } : { getInsertionIndex: () => 0 }),
    }));
  }
  return done;
}

interface Missing {
  readonly path: readonly (string | number)[];
  readonly value: Json;
  readonly isEntry: boolean;
}

function missing(held: unknown, wanted: Wanted, at: readonly string[]): readonly Missing[] {
  return Object.entries(wanted).flatMap(([key, value]): readonly Missing[] => {
    const path = [...at, key];
    const present = isMapping(held) && Object.hasOwn(held, key) ? held[key] : undefined;
    if (present === undefined) return [{ path, value, isEntry: false }];
    if (isMapping(value)) return isMapping(present) ? missing(present, value as Wanted, path) : [];
    if (!Array.isArray(value) || !Array.isArray(present)) return [];
    return value.filter((entry) => !present.some((each) => isSame(each, entry))).map((entry) => ({ path: [...path, -1], value: entry, isEntry: true }));
  });
}

/** Tasks are the same by their label: somebody may have changed the rest of one. */
function isSame(a: unknown, b: Json): boolean {
  if (isMapping(a) && isMapping(b) && a['label'] !== undefined) return a['label'] === b['label'];
  return JSON.stringify(a) === JSON.stringify(b);
}

function isMapping(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
