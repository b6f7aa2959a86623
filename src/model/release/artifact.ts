import type { Json } from '../json.ts';
import type { ManifestArtifact } from '../generated/manifest.ts';
import { type ReleaseRefusal, refuseRelease } from './refusal.ts';
import { decodeUtf8 } from './strict-json.ts';

/** The most bytes that an artifact may have; the manifest's schema says the same. */
export const artifactMaximumBytes: number = 64 * 1024 * 1024;

/** Step `digest`: whether bytes are the artifact that a manifest names. `sha256` is theirs, in hexadecimal. */
export function judgeArtifact(bytes: Uint8Array, sha256: string, artifact: ManifestArtifact): ReleaseRefusal | undefined {
  if (bytes.length > artifact.size) return refuseRelease('artifact-size', `the artifact has more than the ${artifact.size} bytes that the manifest says`);
  if (bytes.length < artifact.size) return refuseRelease('artifact-size', `the artifact has ${bytes.length} bytes, and the manifest says ${artifact.size}`);
  return sha256 === artifact.sha256 ? undefined : refuseRelease('wrong-digest', `the artifact's SHA-256 is ${sha256}, and the manifest says ${artifact.sha256}`);
}

/** Steps `parse` and `schema`; `fits` is the validator of flagd's published schema, or whatever a consumer has for it. */
export function readArtifact(bytes: Uint8Array, fits: (artifact: Json) => boolean): { readonly kind: 'artifact'; readonly artifact: Json } | ReleaseRefusal {
  const artifact = parse(bytes);
  if (artifact === undefined) return refuseRelease('artifact-not-json', 'the artifact is not JSON in UTF-8');
  return fits(artifact) ? { kind: 'artifact', artifact } : refuseRelease('artifact-schema', "the artifact does not fit flagd's schema");
}

function parse(bytes: Uint8Array): Json | undefined {
  const text = decodeUtf8(bytes);
  try {
    return text === undefined ? undefined : (JSON.parse(text) as Json); // as: that is what it returns
  } catch {
    return undefined;
  }
}
