import type { Store } from '../effects/publish/store.ts';
import type { Manifest, ManifestArtifact } from '../model/generated/manifest.ts';
import type { Release } from '../model/generated/output/plan.ts';
import type { Json } from '../model/json.ts';
import { judgeArtifact } from '../model/release/artifact.ts';
import { payloadTypes } from '../model/release/envelope.ts';
import { isReleaseRefusal, type ReleaseRefusal } from '../model/release/refusal.ts';
import { manifestMaximumBytes, openRelease, readManifest } from '../model/release/release.ts';
import { isTooDeep } from '../outputs/flagd/read-flag.ts';
import { printable } from '../source/printable.ts';
import { exitCodes } from './exit-codes.ts';
import { isRefusal, type Refusal, refuse } from './refusal.ts';
import type { Sha256 } from './sources-digest.ts';

/** What is live in an environment. */
export interface PublishedRelease {
  readonly kind: 'release';
  readonly release: Release;
  /** The artifact as JSON that nothing is believed of yet; `undefined` where nothing is published. */
  readonly artifact: Json | undefined;
  /** The ids of the kills that the manifest holds, by flag. */
  readonly kills: ReadonlyMap<string, string>;
}

/** Opens a place for reading: a URL or a path of a folder. */
export type OpenTarget = (url: string) => Promise<Pick<Store, 'url' | 'read'>>;

/** How published releases are read. */
export interface ReleaseReader {
  readonly openTarget: OpenTarget;
  readonly sha256: Sha256;
  readonly now: Date;
}

/** An artifact of all flags that a project may have stays far below it. */
const maximumArtifactBytes = 64 * 1024 * 1024;

/** What a target says is live: its pointer, and the object that the pointer names, judged by its digest. */
export async function readTarget(reader: ReleaseReader, location: string, environment: string): Promise<PublishedRelease | Refusal> {
  const target = await reader.openTarget(location);
  const path = `${environment}/current.json`;
  const found = await target.read(path, manifestMaximumBytes);
  const source = `${target.url.replace(/\/$/, '')}/${path}`;
  if (found === undefined) return nothingYet(environment, source);
  return readRelease(reader, { target, bytes: found.bytes, source, environment });
}

/** A single file: a manifest, whose target is two folders above it, or an artifact alone. */
export async function readSingle(reader: ReleaseReader, location: string, environment: string | undefined): Promise<PublishedRelease | Refusal> {
  const { folder, name } = lastSegment(location);
  const target = await reader.openTarget(folder);
  const found = await target.read(name, maximumArtifactBytes);
  const source = `${target.url.replace(/\/$/, '')}/${name}`;
  if (found === undefined) return notThere(source);
  const artifact = parseArtifact(found.bytes);
  if (artifact !== undefined) return artifactAlone(reader, { artifact, bytes: found.bytes, source, environment });
  return readRelease(reader, { target: await reader.openTarget(lastSegment(folder).folder), bytes: found.bytes, source, environment });
}

interface FoundManifest {
  readonly target: Pick<Store, 'url' | 'read'>;
  readonly bytes: Uint8Array;
  readonly source: string;
  /** The only one it may be for. */
  readonly environment: string | undefined;
}

async function readRelease(reader: ReleaseReader, { target, bytes, source, environment }: FoundManifest): Promise<PublishedRelease | Refusal> {
  const manifest = manifestOf(bytes, reader.now);
  if (isReleaseRefusal(manifest)) return unreadable(source, manifest);
  if (environment !== undefined && manifest.environment !== environment) return otherEnvironment(source, manifest.environment, environment);
  const artifact = manifest.artifacts.find(({ format }) => format === 'flagd');
  if (artifact === undefined) return refused(source, 'it names no artifact of the format flagd');
  const json = await readObject(reader, target, artifact);
  if (isArtifactRefusal(json)) return json;
  return {
    kind: 'release',
    release: { environment: manifest.environment, source, seq: manifest.seq, manifest_sha256: reader.sha256(bytes), artifact_sha256: artifact.sha256, commit: manifest.commit },
    artifact: json.artifact,
    kills: new Map(manifest.kills.map(({ flag, id }) => [flag, id])),
  };
}

// Signatures are not verified: that takes the keys that a consumer trusts, and a plan is believed no more than its digests.
function manifestOf(bytes: Uint8Array, now: Date): Manifest | ReleaseRefusal {
  const opened = openRelease(bytes, undefined, now);
  if (isReleaseRefusal(opened)) return opened;
  if (!opened.isSigned || opened.payloadType === payloadTypes.manifest) return readManifest(opened.payload);
  return { kind: 'refused', code: 'wrong-payload-type', step: 'payload-type', reason: `what is signed is ${JSON.stringify(opened.payloadType)}` };
}

async function readObject(reader: ReleaseReader, target: FoundManifest['target'], artifact: ManifestArtifact): Promise<{ readonly artifact: Json } | Refusal> {
  const source = `${target.url.replace(/\/$/, '')}/${artifact.path}`;
  const found = await target.read(artifact.path, artifact.size);
  if (found === undefined) return refused(source, 'it is named by the manifest, and is not there');
  const refusal = judgeArtifact(found.bytes, reader.sha256(found.bytes), artifact);
  if (refusal !== undefined) return unreadable(source, refusal);
  const json = parseArtifact(found.bytes);
  return json === undefined ? refused(source, 'it is no flagd flag definition') : { artifact: json };
}

function isArtifactRefusal(value: { readonly artifact: Json } | Refusal): value is Refusal {
  return isRefusal(value);
}

function artifactAlone({ sha256 }: ReleaseReader, found: { readonly artifact: Json; readonly bytes: Uint8Array; readonly source: string; readonly environment: string | undefined }): PublishedRelease | Refusal {
  const { artifact, bytes, source, environment } = found;
  const named = setOf(artifact);
  if (named !== undefined && environment !== undefined && named !== environment) return otherEnvironment(source, named, environment);
  const known = environment ?? named;
  if (known === undefined) return refused(source, 'it does not say which environment it is for: name it with --env');
  return { kind: 'release', release: { environment: known, source, seq: null, manifest_sha256: null, artifact_sha256: sha256(bytes), commit: null }, artifact, kills: new Map() };
}

function parseArtifact(bytes: Uint8Array): Json | undefined {
  try {
    const value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as Json; // as: that is what it returns
    return typeof value === 'object' && value !== null && 'flags' in value && !isTooDeep(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The `flagSetId`, which is the environment. */
function setOf(artifact: Json): string | undefined {
  const metadata = typeof artifact === 'object' && artifact !== null && 'metadata' in artifact ? artifact.metadata : undefined;
  const name = typeof metadata === 'object' && metadata !== null && 'flagSetId' in metadata ? metadata.flagSetId : undefined;
  return typeof name === 'string' ? name : undefined;
}

/** `a/b/c.json` as `a/b` and `c.json`; above a plain name is the folder that it is relative to, and above that `..`. */
function lastSegment(location: string): { readonly folder: string; readonly name: string } {
  const clean = location.replaceAll('\\', '/').replace(/\/+$/, '');
  const start = /^[a-z][a-z0-9+.-]+:(?:\/\/[^/]*)?/i.exec(clean)?.[0] ?? '';
  const path = clean.slice(start.length);
  const slash = path.lastIndexOf('/');
  const name = path.slice(slash + 1);
  if (slash < 0) return path === '.' || path === '' ? { folder: `${start}..`, name: '' } : { folder: `${start}.`, name };
  return { folder: `${start}${path.slice(0, slash) || '/'}`, name };
}

function nothingYet(environment: string, source: string): PublishedRelease {
  return { kind: 'release', release: { environment, source, seq: null, manifest_sha256: null, artifact_sha256: null, commit: null }, artifact: undefined, kills: new Map() };
}

function notThere(source: string): Refusal {
  return refuse({ code: 'not-found', exit: exitCodes.notFound, message: `there is nothing at ${printable(source)}`, help: [{ kind: 'mend', text: 'name a manifest, an artifact, or the folder or URL of a publish target' }] });
}

function otherEnvironment(source: string, found: string, wanted: string): Refusal {
  return refused(source, `it is of the environment ${printable(found)}, and ${printable(wanted)} is compared`);
}

function unreadable(source: string, { reason }: ReleaseRefusal): Refusal {
  return refused(source, reason);
}

function refused(source: string, why: string): Refusal {
  return refuse({
    code: 'unreadable-release',
    exit: exitCodes.refused,
    message: `${printable(source)} is no release to compare with: ${printable(why, 300)}`,
    help: [{ kind: 'mend', text: 'name a manifest, an artifact of maestro-flags, or the folder or URL of a publish target' }],
  });
}
