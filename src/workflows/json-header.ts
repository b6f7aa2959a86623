/** The version of the shape of our JSON documents: minor adds, major breaks. */
const formatVersion = '1.0';

/** What every JSON document starts with. */
export interface JsonHeader<K extends string> {
  readonly format_version: string;
  readonly tool_version: string;
  readonly kind: K;
}

/** Makes the start of a JSON document. */
export function jsonHeader<K extends string>(kind: K, toolVersion: string): JsonHeader<K> {
  return { format_version: formatVersion, tool_version: toolVersion, kind };
}
