import type { Trust } from '../model/generated/trust.ts';
import { judgeArtifact } from '../model/release/artifact.ts';
import { isReleaseRefusal, type ReleaseRefusal } from '../model/release/refusal.ts';
import { type AcceptedRelease, judgeRelease, type LastSeen, manifestMaximumBytes, openRelease, rememberRelease } from '../model/release/release.ts';
import { digestOf, verifiedKeys } from './cryptography.ts';
import type { FlagSet } from './flag-set.ts';
import { parseArtifact, textOf } from './parse.ts';
import type { Reader } from './reader.ts';
import { Refusal } from './refusal.ts';
import type { Release, Source } from './source.ts';
import type { World } from './world.ts';

/** What is published for an environment: a manifest that says what is live, and the artifact that it names. */
export interface ReleasePlace {
  readonly read: Reader;
  readonly environment: string;
  /** Whose signatures count; `undefined` where none is asked for. */
  readonly trust: Trust | undefined;
}

/** The releases of an environment, each judged in the order of `releaseSteps` before any of it is used. */
export function releaseSource(place: ReleasePlace, world: World): Source {
  let last: { readonly validator: string | undefined; readonly manifest: string; readonly expiresAt: string | null } | undefined;
  return {
    fetch: async ({ before, current, seen, signal }) => {
      const known = current === undefined ? undefined : last;
      const found = await place.read({ path: `${place.environment}/current.json`, maximumBytes: manifestMaximumBytes, validator: known?.validator, signal });
      const manifest = found === undefined ? known?.manifest : textOf(found.bytes);
      if (known !== undefined && manifest === known.manifest) return stillGood(known.expiresAt, world);
      const bytes = found?.bytes ?? new Uint8Array();
      const accepted = await judge(place, { bytes, seen, now: new Date(world.now()) }, world);
      const artifact = await readArtifact(place, { accepted, signal });
      const text = textOf(artifact);
      const release = await toRelease(accepted, { bytes: artifact, text, before }, world);
      last = { validator: found?.validator, manifest: manifest ?? '', expiresAt: accepted.manifest.expiresAt };
      return { release, kept: { manifest: last.manifest, artifact: text, seen: rememberRelease(seen, accepted) } };
    },
    revive: async ({ manifest, artifact, seen }, before) => {
      if (manifest === undefined) throw new Refusal('not-kept', 'what was kept has no manifest');
      const encoder = new TextEncoder();
      const accepted = await judge(place, { bytes: encoder.encode(manifest), seen, now: undefined }, world);
      return toRelease(accepted, { bytes: encoder.encode(artifact), text: artifact, before }, world);
    },
  };
}

/** What has expired while it was served is served on, but is not fresh. */
function stillGood(expiresAt: string | null, world: World): undefined {
  if (expiresAt !== null && world.now() >= Date.parse(expiresAt)) throw new Refusal('expired', `the release expired at ${expiresAt}`);
  return undefined;
}

/** A manifest that is not believed yet. Without `now` it may have expired: it was fresh when it was kept. */
interface Candidate {
  readonly bytes: Uint8Array;
  readonly seen: readonly LastSeen[];
  readonly now: Date | undefined;
}

async function judge({ environment, trust }: ReleasePlace, { bytes, seen, now }: Candidate, world: World): Promise<AcceptedRelease> {
  const opened = believed(openRelease(bytes, trust, now ?? new Date(world.now())));
  const verified = await verifiedKeys(opened.checks, world);
  return believed(judgeRelease(opened, verified, { environment, now: now ?? new Date(0), trust, lastSeen: seen }));
}

function believed<Judged extends object>(judged: Judged | ReleaseRefusal): Judged {
  if (isReleaseRefusal(judged)) throw new Refusal(judged.code, judged.reason);
  return judged;
}

async function readArtifact({ read }: ReleasePlace, { accepted, signal }: { readonly accepted: AcceptedRelease; readonly signal: AbortSignal }): Promise<Uint8Array> {
  const { path, size } = accepted.artifact;
  const found = await read({ path, maximumBytes: size, validator: undefined, signal });
  if (found === undefined) throw new Refusal('artifact-missing', 'the artifact was not sent');
  return found.bytes;
}

interface ArtifactText {
  readonly bytes: Uint8Array;
  readonly text: string;
  /** What is served meanwhile. */
  readonly before: FlagSet;
}

async function toRelease({ manifest, artifact }: AcceptedRelease, { bytes, text, before }: ArtifactText, world: World): Promise<Release> {
  const refusal = judgeArtifact(bytes, await digestOf(bytes, world), artifact);
  if (refusal !== undefined) throw new Refusal(refusal.code, refusal.reason);
  return { ...(await parseArtifact(text, before, world)), seq: manifest.seq, commit: manifest.commit ?? undefined };
}
