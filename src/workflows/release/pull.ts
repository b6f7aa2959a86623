import type { EffectError } from '../../effects/effect-error.ts';
import type { PullReport } from '../../model/generated/output/pull.ts';
import { isReleaseRefusal, type ReleaseRefusal, refuseRelease } from '../../model/release/refusal.ts';
import { rememberRelease } from '../../model/release/release.ts';
import { exitCodes } from '../exit-codes.ts';
import { jsonHeader } from '../json-header.ts';
import type { Outcome } from '../outcome.ts';
import { type FetchEffects, type Fetched, fetchRelease } from './fetch-release.ts';
import { type FoundHeld, type Held, type HoldEffects, type HoldRequest, keepRelease, openHeld, rememberHeld, toHeldRelease } from './held-release.ts';

/** What pulling needs of the world. */
export type PullEffects = FetchEffects & HoldEffects;

/** What is pulled and where it goes. */
export interface PullRequest extends HoldRequest {
  readonly toolVersion: string;
}

/** How one round of pulling ended. `held` is what is held afterwards. */
export type Round = { readonly held: Held } & RoundEnd;

type RoundEnd =
  | { readonly kind: 'updated' }
  | { readonly kind: 'current' }
  | { readonly kind: 'refused'; readonly refusal: ReleaseRefusal }
  | { readonly kind: 'unreachable' | 'unwritable'; readonly error: EffectError };

/** Pulls once. Throws `EffectError` where the target cannot be reached or the file cannot be written. */
export async function pullRelease(effects: PullEffects, request: PullRequest): Promise<Outcome<PullReport>> {
  const found = openHeld(effects, request);
  const round = await pullRound(effects, request, found.held);
  if (round.kind === 'unreachable' || round.kind === 'unwritable') throw round.error;
  const report = toPullReport(effects, request, round);
  if (round.kind === 'refused') return { report, exit: exitCodes.refused };
  return { report: { ...report, ...problemOf(found) }, exit: exitCodes.done };
}

/** One round: fetches, judges, and keeps what is new. Never throws for what the world does. */
export async function pullRound(effects: PullEffects, request: PullRequest, held: Held): Promise<Round> {
  const fetched = await tried(() => fetchRelease(effects, request.environment, held));
  if (fetched instanceof Error) return { kind: 'unreachable', error: fetched, held };
  if (fetched.kind === 'unchanged') return { kind: 'current', held };
  if (fetched.kind === 'absent') return { kind: 'refused', refusal: refuseRelease('manifest-missing', `the target has no ${request.environment}/current.json`), held };
  if (isReleaseRefusal(fetched)) return { kind: 'refused', refusal: fetched, held };
  return keepFetched(effects, request, { held, fetched });
}

type NewRelease = Extract<Fetched, { readonly kind: 'fetched' }>;

async function keepFetched({ files }: PullEffects, request: PullRequest, { held, fetched }: { readonly held: Held; readonly fetched: NewRelease }): Promise<Round> {
  const { release, pointer, artifact, trust } = fetched;
  const next: Held = { release: toHeldRelease(release, pointer.bytes), lastSeen: rememberRelease(held.lastSeen, release), version: pointer.version, trust: trust.trust, trustBytes: trust.trustBytes };
  const error = await tried(async () => {
    if (artifact === undefined) rememberHeld(files, request, next, undefined);
    else keepRelease(files, request, { held: next, artifact, former: held.release });
  });
  if (error instanceof Error) return { kind: 'unwritable', error, held };
  return { kind: held.release?.manifest.seq === release.manifest.seq ? 'current' : 'updated', held: next };
}

/** What the work comes to, or the `EffectError` that it threw; told by its name, because the class exists once in each bundle. */
export async function tried<T>(work: () => Promise<T>): Promise<T | EffectError> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Error && error.name === 'EffectError') return error as EffectError; // as: the name says so
    throw error;
  }
}

/** What happens to be told besides how a round ended. */
export type PullEvent = Round | { readonly kind: 'started'; readonly held: Held; readonly problem: FoundHeld['problem'] } | { readonly kind: 'stale'; readonly held: Held; readonly reason: string };

/** An event as a report. */
export function toPullReport({ store, clock }: Pick<PullEffects, 'store' | 'clock'>, { file, environment, toolVersion }: PullRequest, event: PullEvent): PullReport {
  const { release, trust } = event.held;
  return {
    ...jsonHeader('pull', toolVersion),
    event: event.kind,
    at: clock.now().toISOString().replace(/\.\d{3}Z$/, 'Z'),
    target: store.url,
    environment,
    file,
    verified: trust !== undefined,
    release:
      release === undefined
        ? null
        : {
            seq: release.manifest.seq,
            commit: release.manifest.commit,
            issued_at: release.manifest.issuedAt,
            expires_at: release.manifest.expiresAt,
            sha256: release.sha256,
            flags: release.manifest.artifacts.find(({ sha256 }) => sha256 === release.sha256)?.flags ?? 0,
            kills: release.manifest.kills.length,
            signed_by: [...release.keyids],
          },
    ...reasonOf(event),
  };
}

function reasonOf(event: PullEvent): Pick<PullReport, 'code' | 'reason'> {
  switch (event.kind) {
    case 'refused':
      return { code: event.refusal.code, reason: event.refusal.reason };
    case 'unreachable':
    case 'unwritable':
      return { code: event.error.code, reason: event.error.message };
    case 'started':
      return problemOf(event);
    case 'stale':
      return { code: null, reason: event.reason };
    case 'updated':
    case 'current':
      return { code: null, reason: null };
  }
}

function problemOf({ problem }: Pick<FoundHeld, 'problem'>): Pick<PullReport, 'code' | 'reason'> {
  return { code: problem === undefined ? null : 'last-known-good', reason: problem ?? null };
}
