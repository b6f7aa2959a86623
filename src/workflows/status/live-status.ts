import type { StatusReport } from '../../model/generated/output/status.ts';
import type { Environment } from '../../model/settings.ts';
import type { CommittedSource } from '../publish/committed-source.ts';
import { readLive, type StoredRelease } from '../publish/live-release.ts';
import { openTarget } from '../publish/open-ledger.ts';
import type { PublishEffects } from '../publish/publish-request.ts';
import { type Relation, relationOf } from '../publish/relation.ts';
import { isRefusal } from '../refusal.ts';

export type EnvironmentStatus = StatusReport['environments'][number];

/** What is live in an environment, and how the commit compares with it. A target that cannot be read is told, never thrown. */
export async function statusOf(effects: PublishEffects, source: CommittedSource, { name, protected: isProtected }: Environment): Promise<EnvironmentStatus> {
  const about = { environment: name, protected: isProtected, target: null, live: null, drift: null, message: null };
  const opened = openTarget(effects, { cwd: source.place.directory, to: undefined, environment: name }, source);
  if ('kind' in opened) return { ...about, state: 'no-target' };
  try {
    const store = await opened;
    const live = await readLive(effects, { store, environment: name });
    if (live === undefined) return { ...about, target: store.url, state: 'nothing-published' };
    if (isRefusal(live)) return { ...about, target: store.url, state: 'unreadable', message: live.message };
    return { ...about, target: store.url, state: 'live', live: toLive(effects, live), drift: await driftOf(effects, source, live) };
  } catch (error) {
    if (error instanceof Error && error.name === 'EffectError') return { ...about, target: null, state: 'unreadable', message: error.message };
    throw error;
  }
}

function toLive({ clock }: PublishEffects, { manifest, entry }: StoredRelease): EnvironmentStatus['live'] {
  const { seq, commit, issuedAt, kills } = manifest;
  const age = Math.max(0, Math.floor((clock.now().getTime() - Date.parse(issuedAt)) / 1000));
  return { seq, commit, issued_at: issuedAt, age_seconds: age, flags: entry.flags, kills: kills.map(({ id, flag, reason, since }) => ({ id, flag, reason, since })) };
}

const drifts: { readonly [R in Relation]: NonNullable<EnvironmentStatus['drift']> } = { same: 'none', newer: 'behind', older: 'ahead', diverged: 'diverged', unknown: 'unknown' };

async function driftOf({ git }: PublishEffects, { topLevel, commit }: CommittedSource, { manifest }: StoredRelease): Promise<EnvironmentStatus['drift']> {
  return manifest.commit === null ? 'unknown' : drifts[await relationOf(git, topLevel, { ours: commit, live: manifest.commit })];
}
