import type { Clock, Cryptography } from '../../effects/ports.ts';
import type { Store, StoredObject } from '../../effects/publish/store.ts';
import type { Trust } from '../../model/generated/trust.ts';
import type { Json } from '../../model/json.ts';
import { judgeArtifact, readArtifact } from '../../model/release/artifact.ts';
import { isReleaseRefusal, type ReleaseRefusal, refuseRelease } from '../../model/release/refusal.ts';
import { type AcceptedRelease, manifestMaximumBytes } from '../../model/release/release.ts';
import { trustMaximumBytes } from '../../model/release/trust.ts';
import { adoptTrust } from './adopt-trust.ts';
import type { Held } from './held-release.ts';
import { judgeManifestBytes } from './manifest-bytes.ts';

/** What is needed to fetch a release and to believe it. */
export interface FetchEffects {
  readonly store: Pick<Store, 'read' | 'readUnless' | 'url'>;
  readonly cryptography: Pick<Cryptography, 'sha256' | 'verify'>;
  readonly clock: Clock;
  readonly fits: (artifact: Json) => boolean;
}

/** What the target has for an environment. */
export type Fetched =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'absent' }
  | ReleaseRefusal
  | {
      readonly kind: 'fetched';
      readonly release: AcceptedRelease;
      readonly pointer: StoredObject;
      /** `undefined` where it is the one that is held. */
      readonly artifact: Uint8Array | undefined;
      readonly trust: Pick<Held, 'trust' | 'trustBytes'>;
    };

/** Where a target keeps a trust file that was signed by the keys of the one before. */
const trustPath = 'trust.json';

/** Fetches the pointer and, where it is believed and new, the artifact. Throws `EffectError` where the target cannot be reached. */
export async function fetchRelease(effects: FetchEffects, environment: string, held: Held): Promise<Fetched> {
  const pointer = await readPointer(effects, `${environment}/current.json`, held.release === undefined ? undefined : held.version);
  if (pointer === undefined) return { kind: 'absent' };
  if (pointer === 'unchanged') return { kind: 'unchanged' };
  const judged = await judgePointer(effects, { environment, held, bytes: pointer.bytes });
  if (isReleaseRefusal(judged)) return judged;
  const { release, trust } = judged;
  if (release.artifact.sha256 === held.release?.sha256) return { kind: 'fetched', release, pointer, artifact: undefined, trust };
  const artifact = await fetchArtifact(effects, release);
  return isReleaseRefusal(artifact) ? artifact : { kind: 'fetched', release, pointer, artifact: artifact.bytes, trust };
}

async function readPointer({ store }: FetchEffects, path: string, version: string | undefined): Promise<StoredObject | 'unchanged' | undefined> {
  if (version !== undefined && store.readUnless !== undefined) return store.readUnless(path, manifestMaximumBytes, version);
  const pointer = await store.read(path, manifestMaximumBytes);
  return pointer !== undefined && pointer.version === version ? 'unchanged' : pointer;
}

/** A pointer that was fetched, and who wants to know. */
interface Pointer {
  readonly environment: string;
  readonly held: Pick<Held, 'trust' | 'trustBytes' | 'lastSeen'>;
  readonly bytes: Uint8Array;
}

type JudgedPointer = { readonly kind: 'judged'; readonly release: AcceptedRelease; readonly trust: Pick<Held, 'trust' | 'trustBytes'> };

/**
 * Judges the bytes of a pointer. Where the keys do not fit, the target may have a trust file that hands on from ours to
 * others: `trust` is the one that it was believed by.
 */
export async function judgePointer(effects: FetchEffects, { environment, held, bytes }: Pointer): Promise<JudgedPointer | ReleaseRefusal> {
  const judge = (trust: Trust | undefined): AcceptedRelease | ReleaseRefusal =>
    judgeManifestBytes(effects.cryptography, bytes, { environment, now: effects.clock.now(), trust, lastSeen: held.lastSeen });
  const release = judge(held.trust);
  if (!isReleaseRefusal(release)) return { kind: 'judged', release, trust: held };
  if (held.trust === undefined || release.step !== 'signature' || release.code === 'unsigned') return release;
  const next = await fetchTrust(effects, held.trust);
  if (next === undefined) return release;
  const again = judge(next.trust);
  return isReleaseRefusal(again) ? release : { kind: 'judged', release: again, trust: next };
}

async function fetchTrust({ store, cryptography, clock }: FetchEffects, present: Trust): Promise<Pick<Held, 'trust' | 'trustBytes'> | undefined> {
  const stored = await store.read(trustPath, trustMaximumBytes);
  const trust = stored === undefined ? undefined : adoptTrust(cryptography, stored.bytes, present, clock.now());
  return stored === undefined || trust === undefined || isReleaseRefusal(trust) ? undefined : { trust, trustBytes: stored.bytes };
}

/** The artifact of a release, verified. */
export async function fetchArtifact({ store, cryptography, fits }: Omit<FetchEffects, 'clock'>, { artifact }: Pick<AcceptedRelease, 'artifact'>): Promise<StoredObject | ReleaseRefusal> {
  const stored = await store.read(artifact.path, artifact.size);
  if (stored === undefined) return refuseRelease('artifact-missing', `the target has no ${artifact.path}`);
  const wrong = judgeArtifact(stored.bytes, cryptography.sha256(stored.bytes), artifact) ?? readArtifact(stored.bytes, fits);
  return 'code' in wrong ? wrong : stored;
}
