import type { PullReport } from '../../model/generated/output/pull.ts';
import { type FoundHeld, type Held, memoryOf, openHeld } from './held-release.ts';
import { type PullEffects, type PullEvent, pullRound, type PullRequest, type Round, toPullReport, tried } from './pull.ts';

/** What watching needs besides. */
export type WatchEffects = PullEffects & {
  /** Waits for so many milliseconds. */
  readonly pause: (milliseconds: number) => Promise<void>;
  /** A fraction in [0, 1). */
  readonly random: () => number;
};

/** What is pulled, and how often. */
export interface WatchRequest extends PullRequest {
  readonly intervalMilliseconds: number;
}

/** Rounds without a verified answer after which what is held is called stale. */
const staleAfterIntervals = 3;
const longestBackoff = 300_000;

/**
 * Pulls until the process ends, and tells every change of how it goes: at the start, when a release was taken, and when the
 * reason for trouble changes. Whatever the target does, the file keeps what was verified last.
 */
export async function* watchRelease(effects: WatchEffects, request: WatchRequest): AsyncGenerator<PullReport> {
  const report = (event: PullEvent): PullReport => toPullReport(effects, request, event);
  const found = await open(effects, request);
  yield report({ kind: 'started', held: found.held, problem: found.problem });
  let watch: Watch = { held: found.held, failures: 0, verifiedAt: effects.clock.now().getTime(), told: '', isStale: false };
  for (;;) {
    const round = await pullRound(effects, request, watch.held);
    const next = advance(watch, round, effects.clock.now());
    if (isNews(watch, round)) yield report(round);
    const reason = staleReason(next, request, effects.clock.now());
    if (reason !== undefined && !next.isStale) yield report({ kind: 'stale', held: next.held, reason });
    watch = { ...next, isStale: reason !== undefined };
    await effects.pause(waitAfter(watch, request, effects.random()));
  }
}

interface Watch {
  readonly held: Held;
  /** Rounds in a row that brought nothing verified. */
  readonly failures: number;
  /** When a round last did. */
  readonly verifiedAt: number;
  /** The trouble that was told last; empty when there is none. */
  readonly told: string;
  readonly isStale: boolean;
}

function advance(watch: Watch, round: Round, now: Date): Watch {
  const isGood = round.kind === 'updated' || round.kind === 'current';
  return {
    held: round.held,
    failures: isGood ? 0 : watch.failures + 1,
    verifiedAt: isGood ? now.getTime() : watch.verifiedAt,
    told: troubleOf(round),
    isStale: watch.isStale,
  };
}

function isNews(watch: Watch, round: Round): boolean {
  return round.kind === 'updated' || troubleOf(round) !== watch.told;
}

function troubleOf(round: Round): string {
  switch (round.kind) {
    case 'updated':
    case 'current':
      return '';
    case 'refused':
      return `${round.kind} ${round.refusal.code} ${round.refusal.reason}`;
    case 'unreachable':
    case 'unwritable':
      return `${round.kind} ${round.error.code}`;
  }
}

function staleReason({ held, verifiedAt }: Watch, { intervalMilliseconds }: WatchRequest, now: Date): string | undefined {
  if (held.release === undefined) return undefined;
  const { seq, expiresAt } = held.release.manifest;
  if (expiresAt !== null && now.getTime() >= Date.parse(expiresAt)) return `release ${seq} expired at ${expiresAt} and is served until there is a newer one`;
  const age = now.getTime() - verifiedAt;
  return age > staleAfterIntervals * intervalMilliseconds ? `nothing was verified for ${Math.round(age / 1000)} s` : undefined;
}

/** The interval, 20 % more or less; after a failure a random part of 1 s x 2^n, at most 5 min ("full jitter"). */
function waitAfter({ failures }: Watch, { intervalMilliseconds }: WatchRequest, random: number): number {
  if (failures === 0) return Math.round(intervalMilliseconds * (0.8 + 0.4 * random));
  return Math.round(random * Math.min(longestBackoff, 1000 * 2 ** (failures - 1)));
}

// A disk that cannot be read is no reason to end: what is fetched may still be written when it can.
async function open(effects: WatchEffects, request: WatchRequest): Promise<FoundHeld> {
  const found = await tried(async () => openHeld(effects, request));
  return found instanceof Error ? { held: { ...memoryOf(undefined), trust: request.pinned }, problem: found.message } : found;
}
