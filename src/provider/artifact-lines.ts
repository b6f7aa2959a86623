/** An artifact: the text of each flag where it has a line of its own, else the value that the whole text is. */
export type ArtifactParts =
  | { readonly kind: 'lines'; readonly lines: readonly (readonly [key: string, line: string])[] }
  | { readonly kind: 'value'; readonly value: unknown };

const head = '{"flags":{\n';
const end = '},';
const keyed = /^"([a-z0-9][a-z0-9._-]*)":/;

/**
 * Splits the text as `compile` writes it, one flag a line, without reading the flags: most of them are as they were before,
 * or are never asked for. A line end stands in no JSON string, so whenever each line is JSON the text is, and says the same. Any
 * other form is read as a whole; throws `SyntaxError` where that is no JSON.
 */
export function splitArtifact(text: string): ArtifactParts {
  return splitLines(text) ?? { kind: 'value', value: JSON.parse(text) };
}

function splitLines(text: string): ArtifactParts | undefined {
  if (!text.startsWith(head)) return undefined;
  const lines: (readonly [string, string])[] = [];
  let start = head.length;
  for (let isLast = false; !isLast; ) {
    const stop = text.indexOf('\n', start);
    if (stop === -1) return undefined;
    isLast = text.startsWith(end, stop + 1);
    const line = readLine(text.slice(start, stop), isLast);
    if (line === undefined) return undefined;
    lines.push(line);
    start = stop + 1;
  }
  return isJson(`{${text.slice(start + end.length)}`) ? { kind: 'lines', lines } : undefined;
}

/** A key and the JSON behind it; every line but the last ends with a comma. */
function readLine(line: string, isLast: boolean): readonly [string, string] | undefined {
  const key = keyed.exec(line)?.[1];
  if (key === undefined || line.endsWith(',') === isLast) return undefined;
  return [key, line.slice(key.length + 3, isLast ? undefined : -1)];
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
