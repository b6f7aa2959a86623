import type { EvaluationContext } from '../evaluate/evaluation-context.ts';
import type { Json } from '../model/json.ts';
import type { ClientEvents, Emitter } from './emitter.ts';
import type { Keeper } from './keeper.ts';
import type { AnyFlag, FlagMetadata, Resolution } from './served-flag.ts';
import type { ClientState } from './state.ts';

/** A decision with everything that is known about it, in OpenFeature's words. */
export interface Details<Value> {
  readonly value: Value;
  readonly variant?: string;
  readonly reason: 'STATIC' | 'TARGETING_MATCH' | 'DISABLED' | 'ERROR';
  readonly errorCode?: ErrorCode;
  readonly errorMessage?: string;
  readonly flagMetadata: FlagMetadata;
}

export type ErrorCode = 'FLAG_NOT_FOUND' | 'TYPE_MISMATCH' | 'PARSE_ERROR' | 'GENERAL';

/** The kinds of values by the names that JSON gives them. */
export type ValueKind = 'boolean' | 'string' | 'number' | 'object';

/** A flag whose caller decides, because there is nothing to serve. */
type Refused = Details<undefined>;

const noContext: EvaluationContext = Object.freeze({});
const noMetadata: FlagMetadata = Object.freeze({});

/**
 * Asks for flags, synchronously: a call allocates nothing, waits for nothing and never throws. Where there is nothing to
 * serve (no such flag, another type, no artifact yet) the caller gets its own default.
 */
export class FlagClient {
  readonly #keeper: Keeper;
  readonly #emitter: Emitter;
  readonly #now: () => number;

  /** @internal */
  constructor(keeper: Keeper, emitter: Emitter, now: () => number) {
    this.#keeper = keeper;
    this.#emitter = emitter;
    this.#now = now;
  }

  boolean(key: string, defaultValue: boolean, context: EvaluationContext = noContext): boolean {
    const value = this.#decide(key, context)?.value;
    return typeof value === 'boolean' ? value : defaultValue;
  }

  string(key: string, defaultValue: string, context: EvaluationContext = noContext): string {
    const value = this.#decide(key, context)?.value;
    return typeof value === 'string' ? value : defaultValue;
  }

  number(key: string, defaultValue: number, context: EvaluationContext = noContext): number {
    const value = this.#decide(key, context)?.value;
    return typeof value === 'number' ? value : defaultValue;
  }

  /** The value is frozen: it is the same object for every caller. */
  object<Value extends Json>(key: string, defaultValue: Value, context: EvaluationContext = noContext): Value {
    const value = this.#decide(key, context)?.value;
    // as: which object a flag holds is between the flag's author and the caller; no artifact says more.
    return typeof value === 'object' && value !== null ? (value as Value) : defaultValue;
  }

  /** The decision with its variant, its reason and the flag's metadata. */
  details<Value extends Json>(key: string, defaultValue: Value, context: EvaluationContext = noContext): Details<Value> {
    const kind = kindOf(defaultValue);
    const found = this.resolve(key, kind, context);
    // as: `resolve` has compared the kinds.
    return 'value' in found && found.value !== undefined ? (found as Details<Value>) : { ...found, value: defaultValue };
  }

  /**
   * The shared resolution of a flag, or why there is none for values of that kind.
   * @internal
   */
  resolve(key: string, kind: ValueKind, context: EvaluationContext): Resolution | Refused {
    const flag = this.#keeper.set.get(key)?.flag;
    if (flag?.kind !== 'served') return refusedFor(key, flag);
    const resolution = this.#decide(key, context);
    if (resolution === undefined) return refused('GENERAL', `the context of "${key}" threw when it was read`, flag.flagMetadata);
    if (kindOf(resolution.value) === kind) return resolution;
    return refused('TYPE_MISMATCH', `the flag "${key}" holds a ${kindOf(resolution.value)}, not a ${kind}`, flag.flagMetadata);
  }

  /** Keys of all flags that are there. */
  get keys(): readonly string[] {
    return [...this.#keeper.set.keys()];
  }

  /** How current it is, and what was refused. */
  get state(): ClientState {
    return this.#keeper.state;
  }

  /** Resolves when flags are fresh, or after two seconds with what there is. Never rejects. Flags may be asked for before. */
  ready(): Promise<void> {
    return this.#keeper.start();
  }

  /** Calls the handler from now on; returns what ends it. */
  on<Name extends keyof ClientEvents>(name: Name, handler: (detail: ClientEvents[Name]) => void): () => void {
    return this.#emitter.on(name, handler);
  }

  /** Ends polling. Flags are served on as they are. */
  close(): void {
    this.#keeper.close();
  }

  #decide(key: string, context: EvaluationContext): Resolution | undefined {
    const flag = this.#keeper.set.get(key)?.flag;
    if (flag === undefined) return undefined;
    if (flag.fixed !== undefined || flag.decide === undefined) return flag.fixed;
    try {
      return flag.decide(context ?? noContext, flag.timed ? Math.floor(this.#now() / 1000) : 0);
    } catch {
      // Only a context that throws when it is read gets here: a getter or a proxy of the caller's.
      return undefined;
    }
  }
}

function refusedFor(key: string, flag: AnyFlag | undefined): Refused {
  if (flag === undefined) return refused('FLAG_NOT_FOUND', `there is no flag "${key}"`, noMetadata);
  if (flag.kind === 'disabled') return { value: undefined, reason: 'DISABLED', flagMetadata: flag.flagMetadata };
  return refused('PARSE_ERROR', `the flag "${key}" was not understood: ${flag.problem}`, flag.flagMetadata);
}

function refused(errorCode: ErrorCode, errorMessage: string, flagMetadata: FlagMetadata): Refused {
  return { value: undefined, reason: 'ERROR', errorCode, errorMessage, flagMetadata };
}

function kindOf(value: Json): ValueKind {
  const kind = typeof value;
  return kind === 'boolean' || kind === 'string' || kind === 'number' ? kind : 'object';
}
