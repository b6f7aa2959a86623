import { FlagClient } from './client.ts';
import { Emitter } from './emitter.ts';
import { type FlagSet, readFlagSetAtOnce } from './flag-set.ts';
import { Keeper } from './keeper.ts';
import type { TextMemory } from './memory.ts';
import { type Refusal, toRefusal } from './refusal.ts';
import type { Source } from './source.ts';
import { type World, worldFrom } from './world.ts';

/** What every client can be given, wherever its flags come from. */
export interface CommonOptions {
  /** An artifact, as a value or as JSON text: served until something fresher is there. It is frozen. One that is no artifact is refused. */
  readonly bootstrap?: object | string;
  /** Where the last good release is kept for the next start. */
  readonly memory?: TextMemory;
  /** Seconds between two polls; default 5, spread by a fifth each way. */
  readonly intervalSeconds?: number;
  /** Seconds that `ready` waits at most; default 2. */
  readonly startTimeoutSeconds?: number;
  /** Parts of the platform, handed in instead. */
  readonly world?: Partial<World>;
}

/** Makes a client of a source; it does not start before `ready` is called. */
export function clientOf(toSource: (world: World) => Source | undefined, options: CommonOptions): FlagClient {
  const world = worldFrom(options.world);
  const emitter = new Emitter();
  const keeper = new Keeper({
    source: toSource(world),
    memory: options.memory,
    bootstrap: bootstrapOf(options.bootstrap),
    world,
    emitter,
    interval: (options.intervalSeconds ?? 5) * 1000,
    startTimeout: (options.startTimeoutSeconds ?? 2) * 1000,
  });
  return new FlagClient(keeper, emitter, world.now);
}

function bootstrapOf(artifact: object | string | undefined): FlagSet | Refusal | undefined {
  if (artifact === undefined) return undefined;
  try {
    return readFlagSetAtOnce(artifact);
  } catch (error) {
    return toRefusal(error, error instanceof SyntaxError ? 'artifact-not-json' : 'artifact-schema');
  }
}
