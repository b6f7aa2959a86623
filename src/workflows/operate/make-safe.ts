import type { Store } from '../../effects/publish/store.ts';
import type { ManifestKill } from '../../model/generated/manifest.ts';
import { type Ledger, readLive, type StoredRelease } from '../publish/live-release.ts';
import { copyPlain } from '../publish/plain-copy.ts';
import type { PublishRequest } from '../publish/publish-request.ts';
import { finishNext, type Publisher, writeRelease } from '../publish/write-release.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import type { ForcedKill } from './forced-safe.ts';
import { killedContent } from './killed-content.ts';
import type { OperateEffects } from './operate-effects.ts';

/** What became of the artifact that applications read. */
export type Safety =
  | { readonly kind: 'safe'; readonly seq: number; readonly target: string; readonly isPatched: boolean; readonly live: readonly ManifestKill[] }
  | { readonly kind: 'already'; readonly seq: number; readonly target: string; readonly live: readonly ManifestKill[] }
  /** Nothing was published there yet, or the release does not have these flags. */
  | { readonly kind: 'not-live'; readonly target: string; readonly seq: number | undefined }
  | { readonly kind: 'failed'; readonly target: string; readonly says: string; readonly hint: string }
  | { readonly kind: 'unknown'; readonly target: string; readonly says: string; readonly hint: string };

export interface MakingSafe {
  readonly ledger: Ledger;
  readonly kills: readonly ForcedKill[];
  /** Whether a live kill of the flag by another id is replaced, so that what is live is what is recorded. */
  readonly align: boolean;
  /** Milliseconds since the epoch. */
  readonly deadline: number;
}

/**
 * Forces flags safe in what is live, as a new release; again from the start whenever somebody else was first. A try takes the
 * longer the more are at it at once: chance within twice the longest one leaves them room.
 */
export async function makeSafe(effects: OperateEffects, request: PublishRequest, making: MakingSafe): Promise<Safety> {
  const { store } = making.ledger;
  const publisher: Publisher = { toolVersion: request.toolVersion, made: new Set() };
  let [last, longest]: [Safety | undefined, number] = [undefined, 0];
  for (let tried = 1; ; tried += 1) {
    const began = effects.clock.now().getTime();
    const done = await attempt(() => makeSafeOnce(effects, request, { ...making, publisher }), store);
    if (done !== undefined && !mayPass(done)) return done;
    last = done ?? last;
    const now = effects.clock.now().getTime();
    if (now >= making.deadline) return last ?? { kind: 'failed', target: store.url, says: `other publishers were first ${tried} times`, hint: 'run it again' };
    longest = Math.max(longest, now - began);
    await effects.pause(effects.random() * Math.max(Math.min(1_000, 25 * 2 ** Math.min(tried, 6)), Math.min(2 * longest, (making.deadline - now) / 2)));
  }
}

/** `undefined` where others were first. */
async function makeSafeOnce(effects: OperateEffects, request: PublishRequest, { ledger, kills, align, publisher }: MakingSafe & { readonly publisher: Publisher }): Promise<Safety | undefined> {
  const target = ledger.store.url;
  const live = await readLive(effects, ledger);
  if (live === undefined) return { kind: 'not-live', target, seq: undefined };
  if (isRefusal(live)) return toFailed(target, live);
  const { seq, kills: killed } = live.manifest;
  const wanted = kills.filter(({ flag, id }) => !killed.some((each) => each.flag === flag && (!align || each.id === id)));
  const standing = { ...ledger, live };
  if (wanted.length === 0) {
    // The next release may lift the very kill that this one has.
    const next = await finishNext(effects, standing);
    if (next !== undefined && !isRefusal(next)) return undefined;
    return publisher.made.has(effects.sha256(live.bytes)) ? settled(effects, ledger, live) : { kind: 'already', seq, target, live: killed };
  }
  const made = await killedContent(effects, request, { standing, kills: wanted });
  if (isRefusal(made)) return made.code === 'kill-not-applied' ? { kind: 'not-live', target, seq } : toFailed(target, made);
  const written = await writeRelease(effects, standing, { content: made.content, publisher });
  if (isRefusal(written)) return toFailed(target, written);
  if (written.kind === 'contended') return undefined;
  await copyPlain(effects, ledger);
  return { kind: 'safe', seq: written.manifest.seq, target, isPatched: made.isPatched, live: written.manifest.kills };
}

// A write that went through although nobody said so.
async function settled(effects: OperateEffects, ledger: Ledger, { manifest }: StoredRelease): Promise<Safety> {
  await copyPlain(effects, ledger);
  return { kind: 'safe', seq: manifest.seq, target: ledger.store.url, isPatched: false, live: manifest.kills };
}

/** What the world says no to, as a value. By name, as the class belongs to the adapters. */
async function attempt(work: () => Promise<Safety | undefined>, { url }: Store): Promise<Safety | undefined> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'EffectError') throw error;
    const { code, hint } = error as Error & { readonly code: string; readonly hint: string }; // as: every EffectError has them
    return { kind: code === 'store-unknown' ? 'unknown' : 'failed', target: url, says: error.message, hint };
  }
}

// A store that is busy, or answers not at all, is asked again until the deadline.
function mayPass(safety: Safety): boolean {
  return safety.kind === 'unknown';
}

function toFailed(target: string, { message, help }: Refusal): Safety {
  return { kind: 'failed', target, says: message, hint: help[0]?.text ?? 'run it again' };
}
