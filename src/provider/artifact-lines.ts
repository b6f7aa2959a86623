/** A flag of an artifact, its definition as JSON. */
export type FlagLine = readonly [key: string, line: string];

const head = '{"flags":{\n';
const end = '},';
/** Keys are sorted in a flag as `compile` writes it, so these are its beginning and its end. */
const opening = /"([a-z0-9][a-z0-9._-]*)":\{"defaultVariant":"/y;
const closing = '}}';

/**
 * Splits the text as `compile` writes it, one flag a line, without reading the flags: most of them are as they were before,
 * or are never asked for. A line end stands in no JSON string, so whenever each line is JSON the text is, and says the same.
 * Returns whether the text is of that form; if not, what was split of it means nothing.
 */
export function* splitLines(text: string): Generator<FlagLine, boolean> {
  if (!text.startsWith(head)) return false;
  for (let start = head.length, isLast = false; !isLast; ) {
    const stop = text.indexOf('\n', start);
    if (stop === -1) return false;
    isLast = text.startsWith(end, stop + 1);
    opening.lastIndex = start;
    const key = opening.exec(text)?.[1];
    const lineEnd = isLast ? stop : stop - 1;
    if (key === undefined || !text.startsWith(closing, lineEnd - closing.length) || (!isLast && text[lineEnd] !== ',')) return false;
    yield [key, text.slice(start + key.length + 3, lineEnd)];
    start = stop + 1;
    if (isLast) return isJson(`{${text.slice(start + end.length)}`);
  }
  return false;
}

/** The flags of a text of any other form, which is read as a whole. Throws `SyntaxError` where it is no JSON, `ArtifactError` where it has no flags. */
export function* linesOfJson(text: string): Generator<FlagLine> {
  const definitions = definitionsOf(JSON.parse(text));
  for (const key in definitions) yield [key, JSON.stringify(definitions[key])];
}

/** The flags of an artifact by their keys. */
export function definitionsOf(artifact: unknown): { readonly [key: string]: unknown } {
  if (!isObject(artifact) || !isObject(artifact['flags'])) throw new ArtifactError('the artifact is not an object with a mapping of flags');
  return artifact['flags'];
}

/** An artifact cannot be used at all: what was served before stays. */
export class ArtifactError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ArtifactError';
  }
}

/** Whether a value is an object and no list. */
export function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
