import type { Manifest } from '../../model/generated/manifest.ts';
import { isReleaseRefusal } from '../../model/release/refusal.ts';
import { printable } from '../../source/printable.ts';
import { exitCodes } from '../exit-codes.ts';
import { toIsoSeconds } from '../past-commit.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import { readArtifact, readLive, readNumbered, type StoredRelease } from './live-release.ts';
import type { PublishEffects } from './publish-request.ts';
import type { ReleaseContent, Standing } from './release-content.ts';
import { currentPath, manifestPath, objectPath } from './release-paths.ts';

/** What an attempt came to; `contended` where another publisher was there first and everything is to be decided anew. */
export type Attempt =
  | { readonly kind: 'published'; readonly manifest: Manifest }
  | { readonly kind: 'contended'; readonly completed: number | undefined };

/** What one run of publishing remembers of its attempts. */
export interface Publisher {
  readonly toolVersion: string;
  /** As in the request. */
  readonly expiresInSeconds?: number | undefined;
  /** The digests of the manifests that it made: one of them may be in the store although nobody said so. */
  readonly made: Set<string>;
}

/**
 * Writes the artifact, then the manifest of the next number, then the pointer. Whoever creates the manifest has published:
 * it was decided against the release before it and nothing can come between. The pointer only follows, and any publisher
 * that finds it behind moves it on, so that one that was killed holds up nobody.
 */
export async function writeRelease(effects: PublishEffects, standing: Standing, { content, publisher }: { readonly content: ReleaseContent; readonly publisher: Publisher }): Promise<Attempt | Refusal> {
  const manifest = toManifest(effects, standing, { content, publisher });
  const bytes = effects.releases.write(manifest);
  const judged = effects.releases.read(bytes, standing.environment);
  if (isReleaseRefusal(judged)) return notBelieved(judged.reason);
  await writeObject(effects, standing, content);
  publisher.made.add(effects.sha256(bytes));
  if ((await standing.store.create(manifestPath(standing.environment, manifest.seq), bytes)) === 'exists') return giveWay(effects, standing, { seq: manifest.seq, publisher });
  await movePointer(effects, standing, { seq: manifest.seq, bytes });
  return { kind: 'published', manifest };
}

/** What this publisher itself would not believe, nobody with its trust file does. */
function notBelieved(reason: string): Refusal {
  return refuse({
    code: 'not-enough-signatures',
    exit: exitCodes.refused,
    message: `who has this trust file would refuse the release: ${printable(reason, 300)}`,
    help: [{ kind: 'mend', text: 'sign with as many of its keys as it asks for: --signing-key FILE, which can be repeated' }],
  });
}

async function writeObject({ sha256 }: PublishEffects, { store }: Standing, content: ReleaseContent): Promise<void> {
  const path = objectPath(content.sha256);
  if ((await store.create(path, content.bytes)) === 'created') return;
  const there = await store.read(path, content.bytes.length);
  // Something else wrote there: under this name nothing but these bytes is right.
  if (there === undefined || sha256(there.bytes) !== content.sha256) await store.overwrite(path, content.bytes);
}

function toManifest({ clock, sha256 }: PublishEffects, { environment, live }: Standing, { content, publisher }: { readonly content: ReleaseContent; readonly publisher: Publisher }): Manifest {
  const issuedSeconds = Math.floor(clock.now().getTime() / 1000);
  return {
    formatVersion: '1.0',
    environment,
    seq: (live?.manifest.seq ?? 0) + 1,
    prev: live === undefined ? null : sha256(live.bytes),
    commit: content.commit,
    issuedAt: toIsoSeconds(issuedSeconds),
    expiresAt: publisher.expiresInSeconds === undefined ? null : toIsoSeconds(issuedSeconds + publisher.expiresInSeconds),
    kills: content.kills.map(({ id, flag, reason, since }) => ({ id, flag, reason, since })),
    artifacts: [{ format: 'flagd', path: objectPath(content.sha256), sha256: content.sha256, size: content.bytes.length, flags: Object.keys(content.artifact.flags).length }],
    tool: `maestro-flags/${publisher.toolVersion}`,
  };
}

/** Moves the pointer to a manifest that is in the store, unless it is there or further already. */
async function movePointer(effects: PublishEffects, standing: Standing, { seq, bytes }: { readonly seq: number; readonly bytes: Uint8Array }): Promise<void> {
  let expected = standing.live?.version;
  for (;;) {
    if ((await standing.store.replace(currentPath(standing.environment), bytes, expected)) === 'replaced') return;
    const now = await readLive(effects, standing);
    // Who made the pointer unreadable will be told of by the next reader; this release is in the store for good.
    if (now !== undefined && (isRefusal(now) || now.manifest.seq >= seq)) return;
    expected = now?.version;
  }
}

/** The number is taken: by this run (whose write went through without a word), or by another publisher, whose pointer may not have moved yet. */
async function giveWay(effects: PublishEffects, standing: Standing, { seq, publisher }: { readonly seq: number; readonly publisher: Publisher }): Promise<Attempt | Refusal> {
  const taken = await readNumbered(effects, standing, seq);
  if (taken === undefined) return { kind: 'contended', completed: undefined };
  if (isRefusal(taken)) return taken;
  if (publisher.made.has(effects.sha256(taken.bytes))) {
    await movePointer(effects, standing, { seq, bytes: taken.bytes });
    return { kind: 'published', manifest: taken.manifest };
  }
  const now = await readLive(effects, standing);
  if (now !== undefined && isRefusal(now)) return now;
  if (now?.version !== standing.live?.version) return { kind: 'contended', completed: undefined };
  return complete(effects, standing, taken);
}

/**
 * Moves the pointer on, where a publisher that died has made the next release and not pointed to it. Whoever goes by what is
 * live without writing anything asks this before he says so; `undefined`: nothing is left behind.
 */
export async function finishNext(effects: PublishEffects, standing: Standing): Promise<Attempt | Refusal | undefined> {
  const next = await readNumbered(effects, standing, (standing.live?.manifest.seq ?? 0) + 1);
  return next === undefined || isRefusal(next) ? next : complete(effects, standing, next);
}

/** Moves the pointer to what another publisher has left, after the same looks that its own publisher took. */
async function complete(effects: PublishEffects, standing: Standing, release: StoredRelease): Promise<Attempt | Refusal> {
  const { live } = standing;
  const { seq, prev } = release.manifest;
  if (prev !== (live === undefined ? null : effects.sha256(live.bytes))) return brokenLedger(standing, seq, 'does not follow what is live');
  const artifact = await readArtifact(effects, standing, release);
  if (isRefusal(artifact)) return artifact;
  const next = await readNumbered(effects, standing, seq + 1);
  const now = await readLive(effects, standing);
  if (now !== undefined && isRefusal(now)) return now;
  if (now?.version !== live?.version) return { kind: 'contended', completed: undefined };
  if (next !== undefined) return brokenLedger(standing, seq, 'is not the newest one, so the pointer was put back or deleted');
  await movePointer(effects, standing, { seq, bytes: release.bytes });
  return { kind: 'contended', completed: seq };
}

function brokenLedger({ store, environment, live }: Standing, seq: number, what: string): Refusal {
  const pointer = live === undefined ? 'names nothing' : `names release ${live.manifest.seq}`;
  return refuse({
    code: 'broken-ledger',
    exit: exitCodes.refused,
    message: `${printable(store.url)}: ${currentPath(environment)} ${pointer}, and ${manifestPath(environment, seq)} ${what}`,
    help: [
      { kind: 'run', text: `maestro-flags publish --env ${environment} --check` },
      { kind: 'mend', text: `was a backup put back? copy the newest manifest over ${currentPath(environment)}` },
    ],
  });
}
