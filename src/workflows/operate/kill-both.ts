import type { ManifestKill } from '../../model/generated/manifest.ts';
import { readLive } from '../publish/live-release.ts';
import type { PublishRequest } from '../publish/publish-request.ts';
import { isRefusal } from '../refusal.ts';
import type { ForcedKill } from './forced-safe.ts';
import type { KillRequest } from './kill-request.ts';
import { makeSafe, type Safety } from './make-safe.ts';
import type { OperateEffects } from './operate-effects.ts';
import { recordKills, type Recorded, type WantedKill } from './record-kill.ts';
import type { Scene } from './scene.ts';
import { effectFailure } from './effect-failure.ts';
import type { Target } from './target.ts';

/** One half of a kill, and after how many milliseconds it was done. */
export interface Timed<T> {
  readonly value: T;
  readonly milliseconds: number;
}

/** What became of a kill; a half that was not there to be done is `undefined`. */
export interface Killed {
  readonly scene: Scene;
  readonly wanted: readonly WantedKill[];
  readonly safety: Timed<Safety> | undefined;
  readonly recorded: Timed<Recorded> | undefined;
}

interface Killing {
  readonly scene: Scene;
  readonly wanted: readonly WantedKill[];
  readonly target: Target | undefined;
}

type Request = Pick<KillRequest, 'cwd' | 'project' | 'repository' | 'branch' | 'to' | 'environment' | 'toolVersion' | 'limitMilliseconds'>;

/** Forces what is live safe and records the kills, side by side; then sees to it that both say the same. */
export async function killBoth(effects: OperateEffects, request: Request, { scene, wanted, target }: Killing): Promise<Killed> {
  const started = effects.clock.now().getTime();
  const deadline = started + request.limitMilliseconds;
  const timed = async <T>(work: Promise<T>): Promise<Timed<T>> => ({ value: await work, milliseconds: effects.clock.now().getTime() - started });
  const live = liveKills(effects, target);
  const { remote } = scene;
  const [safety, recorded] = await Promise.all([
    target === undefined ? undefined : timed(forceLive(effects, request, { target, kills: wanted, align: false, deadline })),
    remote === undefined ? undefined : timed(recordOrSay(effects, request, { scene: { ...scene, remote }, environment: request.environment, wanted, live, deadline })),
  ]);
  const aligned = await align(effects, request, { safety: safety?.value, recorded: recorded?.value, target, deadline });
  return { scene, wanted, safety: aligned === undefined || safety === undefined ? safety : { ...safety, value: aligned }, recorded };
}

interface Forcing {
  readonly target: Target;
  readonly kills: readonly WantedKill[];
  readonly align: boolean;
  readonly deadline: number;
}

async function forceLive(effects: OperateEffects, request: Request, { target, kills, align: isAlign, deadline }: Forcing): Promise<Safety> {
  const { ledger, url } = target;
  if (!('store' in ledger)) return { kind: 'failed', target: url, ...ledger };
  return makeSafe(effects, toPublishRequest(request), { ledger, kills: kills.map(toForced), align: isAlign, deadline });
}

/** The kills that are live; none where the store does not say so soon: a dead store must not hold up the commit. */
export async function liveKills(effects: OperateEffects, target: Target | undefined): Promise<readonly ManifestKill[]> {
  if (target === undefined || !('store' in target.ledger)) return [];
  const { ledger } = target;
  const read = async (): Promise<readonly ManifestKill[]> => {
    try {
      const live = await readLive(effects, ledger);
      return live === undefined || isRefusal(live) ? [] : live.manifest.kills;
    } catch (error) {
      effectFailure(error);
      return [];
    }
  };
  const over = new AbortController();
  try {
    return await Promise.race([read(), effects.pause(patienceMilliseconds, over.signal).then(() => [])]);
  } finally {
    over.abort();
  }
}

const patienceMilliseconds = 2_000;

async function recordOrSay(effects: OperateEffects, request: Request, recording: Parameters<typeof recordKills>[2]): Promise<Recorded> {
  try {
    return await recordKills(effects, request, recording);
  } catch (error) {
    const { says, hint } = effectFailure(error);
    return { landed: { kind: 'failed', because: 'broken', says, hint }, kills: recording.wanted };
  }
}

interface Halves {
  readonly safety: Safety | undefined;
  readonly recorded: Recorded | undefined;
  readonly target: Target | undefined;
  readonly deadline: number;
}

/**
 * Where the branch held a kill of another id than the one that went live, what is live gets that id: a kill is lifted by
 * restoring what is recorded.
 */
async function align(effects: OperateEffects, request: Request, { safety, recorded, target, deadline }: Halves): Promise<Safety | undefined> {
  if (target === undefined || recorded === undefined || safety === undefined || !('live' in safety) || !isHeld(recorded)) return undefined;
  const differing = recorded.kills.filter(({ flag, id }) => safety.live.some((kill) => kill.flag === flag && kill.id !== id));
  if (differing.length === 0) return undefined;
  const again = await forceLive(effects, request, { target, kills: differing, align: true, deadline });
  return again.kind === 'safe' ? again : undefined;
}

/** Whether the branch holds the kills now. */
export function isHeld({ landed }: Recorded): boolean {
  return landed.kind === 'landed' || (landed.kind === 'stopped' && landed.why.kind === 'held');
}

function toForced({ flag, id, reason, at, incident }: WantedKill): ForcedKill {
  return { id, flag, reason, since: at, origin: 'live', unsettled: false, incident };
}

function toPublishRequest({ cwd, project, to, environment, toolVersion }: Request): PublishRequest {
  return {
    cwd,
    project,
    to,
    environment,
    toolVersion,
    ref: 'HEAD',
    plan: undefined,
    fromSeq: undefined,
    servedFrom: undefined,
    dryRun: false,
    acceptShrink: true,
    acceptDiverged: true,
    allowEmpty: true,
    allowUnsafeStore: true,
  };
}
