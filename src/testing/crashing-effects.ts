import type { Store } from '../effects/publish/store.ts';
import type { OperateEffects } from '../workflows/operate/operate-effects.ts';

/** At which call of the world a run dies: before the call is made, or before its answer is seen. */
export interface CrashPoint {
  readonly nth: number;
  readonly side: 'before' | 'after';
}

/** Effects that die at a call, and with it every later one, also of work that goes on beside it. */
export interface CrashingEffects {
  readonly effects: OperateEffects;
  /** Whether the run came so far. */
  readonly hasCrashed: () => boolean;
  /** Comes back when what was under way has ended: a dead process leaves no more behind than that. */
  readonly quiet: () => Promise<void>;
}

/** In the form in which the world says no, so that nothing of the run is left to end on its own. */
class Crash extends Error {
  override readonly name = 'EffectError';
  readonly code = 'io-failed';
  readonly hint = 'nobody is there to read this';
}

/** The same effects, which end for good at this point; to the end where there is none. */
export function crashingEffects(effects: OperateEffects, point: CrashPoint | undefined): CrashingEffects {
  const underWay = new Set<Promise<unknown>>();
  let [calls, isDead] = [0, false];
  const die = (): never => {
    isDead = true;
    throw new Crash('the process is dead');
  };
  const step = async <T>(apply: () => Promise<T>): Promise<T> => {
    calls += 1;
    const isHere = calls === point?.nth;
    if (isDead || (isHere && point.side === 'before')) die();
    const work = apply();
    underWay.add(work);
    try {
      const answer = await work;
      return isDead || isHere ? die() : answer;
    } finally {
      underWay.delete(work);
    }
  };
  return {
    effects: {
      ...effects,
      writer: {
        readClone: (directory) => step(() => effects.writer.readClone(directory)),
        land: (request) => step(() => effects.writer.land({ ...request, edit: (tip) => step(() => request.edit(tip)) })),
      },
      openStore: async (url, workingDirectory) => stepping(await effects.openStore(url, workingDirectory), step),
    },
    hasCrashed: () => isDead,
    quiet: async () => {
      while (underWay.size > 0) await Promise.allSettled(underWay);
    },
  };
}

function stepping(store: Store, step: <T>(apply: () => Promise<T>) => Promise<T>): Store {
  return {
    url: store.url,
    read: (path, maximumBytes) => step(() => store.read(path, maximumBytes)),
    create: (path, bytes) => step(() => store.create(path, bytes)),
    replace: (path, bytes, expected) => step(() => store.replace(path, bytes, expected)),
    overwrite: (path, bytes) => step(() => store.overwrite(path, bytes)),
    probe: () => step(() => store.probe()),
  };
}
