import { canonicalJson } from '../../evaluate/canonical-json.ts';
import type { FlagdArtifact } from '../../model/artifact.ts';

/**
 * The artifact as text: keys in code-unit order, one flag a line so that a diff shows flags, a line end at the end.
 * Equal artifacts are equal bytes.
 */
export function serializeArtifact({ flags, metadata }: FlagdArtifact): string {
  const lines = Object.keys(flags).sort().map((key) => `${JSON.stringify(key)}:${canonicalJson({ ...flags[key] })}`);
  const body = lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n}`;
  return `{"flags":${body},\n"metadata":${canonicalJson({ ...metadata })}}\n`;
}
