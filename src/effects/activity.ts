import { channel } from 'node:diagnostics_channel';

/** Something outside of this process that was asked of it, or is being waited for. */
export interface Activity {
  /** `git rev-parse HEAD`, `GET https://host/path`: without secrets. It may hold what users wrote: whoever prints it escapes it. */
  readonly what: string;
  /** What somebody waits for who waits; `undefined` for what is over at once. */
  readonly waitsFor?: string | undefined;
}

/** What a listener hears: an activity begins and ends, and what was over at once only ends. */
export interface Heard {
  readonly phase: 'begin' | 'end';
  /** The same object at both ends. */
  readonly activity: Activity;
  /** How long it took, in milliseconds; `undefined` for what was over at once. */
  readonly milliseconds?: number;
  /** What came of it, in a word or two. */
  readonly outcome?: string;
}

// A channel of Node's own has one name in the whole process, while a module is there once in each file that we are bundled into.
const activities = channel('maestro-flags.activity');

/** Calls back for all that adapters do, until what it returns is called. Without a listener nothing of it is even put into words. */
export function listenToActivities(listener: (heard: Heard) => void): () => void {
  const hear = (message: unknown): void => listener(message as Heard); // as: only this file publishes there
  activities.subscribe(hear);
  return () => {
    activities.unsubscribe(hear);
  };
}

interface Told<T> {
  readonly activity: () => Activity;
  readonly outcome: (result: T) => string;
}

/** Does work while listeners know of it. */
export async function during<T>({ activity, outcome }: Told<T>, work: () => Promise<T>): Promise<T> {
  if (!activities.hasSubscribers) return work();
  const started = performance.now();
  const told = activity();
  const end = (came: string): void => tell({ phase: 'end', activity: told, milliseconds: performance.now() - started, outcome: came });
  tell({ phase: 'begin', activity: told });
  try {
    const result = await work();
    end(outcome(result));
    return result;
  } catch (error) {
    end(error instanceof Error && error.name === 'EffectError' ? 'failed' : 'given up');
    throw error;
  }
}

/** Tells of what was over at once. */
export function noteActivity(what: () => string): void {
  if (activities.hasSubscribers) tell({ phase: 'end', activity: { what: what() } });
}

function tell(heard: Heard): void {
  activities.publish(heard);
}
