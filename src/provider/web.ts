import {
  ErrorCode,
  type EvaluationContext,
  type JsonValue,
  OpenFeatureEventEmitter,
  type Provider,
  ProviderEvents,
  type ResolutionDetails,
} from '@openfeature/web-sdk';
import { sourceOf } from './choose-source.ts';
import type { FlagClient, ValueKind } from './client.ts';
import { clientOf } from './create-client.ts';
import type { ClientOptions } from './index.ts';
import type { TextMemory } from './memory.ts';
import { startFor } from './open-feature.ts';
import { httpReader } from './reader.ts';

/** Where a browser's flags come from. */
export interface WebProviderOptions extends ClientOptions {
  /** The key in `localStorage` under which the last good release is kept for the next visit; in place of `memory`. */
  readonly lastKnownGood?: string;
}

/** Flags that maestro-flags publishes, for the OpenFeature web SDK. The artifact is in the browser: whoever opens the page can read its rules. */
export class MaestroWebProvider implements Provider {
  readonly metadata = { name: 'maestro-flags' } as const;
  readonly runsOn = 'client' as const;
  readonly events: OpenFeatureEventEmitter = new OpenFeatureEventEmitter();
  /** The synchronous client on the same flags: age, number and refusals are in its `state`. */
  readonly client: FlagClient;

  constructor(options: WebProviderOptions) {
    const { headers = {}, lastKnownGood, memory = lastKnownGood === undefined ? undefined : storageMemory(lastKnownGood) } = options;
    this.client = clientOf(
      (world) => sourceOf(options, { world, reader: (url) => httpReader(url, { world, headers, browser: true }) }),
      { ...options, ...(memory === undefined ? {} : { memory }) },
    );
  }

  initialize(): Promise<void> {
    return startFor(this.client, {
      ready: () => this.events.emit(ProviderEvents.Ready),
      stale: () => this.events.emit(ProviderEvents.Stale),
      changed: (flagsChanged) => this.events.emit(ProviderEvents.ConfigurationChanged, { flagsChanged }),
    });
  }

  onClose(): Promise<void> {
    this.client.close();
    return Promise.resolve();
  }

  resolveBooleanEvaluation(key: string, defaultValue: boolean, context: EvaluationContext): ResolutionDetails<boolean> {
    return this.#resolve(key, 'boolean', { defaultValue, context });
  }

  resolveStringEvaluation(key: string, defaultValue: string, context: EvaluationContext): ResolutionDetails<string> {
    return this.#resolve(key, 'string', { defaultValue, context });
  }

  resolveNumberEvaluation(key: string, defaultValue: number, context: EvaluationContext): ResolutionDetails<number> {
    return this.#resolve(key, 'number', { defaultValue, context });
  }

  resolveObjectEvaluation<T extends JsonValue>(key: string, defaultValue: T, context: EvaluationContext): ResolutionDetails<T> {
    return this.#resolve(key, 'object', { defaultValue, context });
  }

  #resolve<T>(key: string, kind: ValueKind, { defaultValue, context }: { readonly defaultValue: T; readonly context: EvaluationContext }): ResolutionDetails<T> {
    const found = this.client.resolve(key, kind, context);
    // as: `resolve` has compared the kinds, and the SDK only reads what it is given.
    if (found.value !== undefined) return found as object as ResolutionDetails<T>;
    const { errorCode, ...others } = found;
    return { ...others, value: defaultValue, ...(errorCode === undefined ? {} : { errorCode: ErrorCode[errorCode] }) };
  }
}

/** The part of `Storage` that is used; types of the DOM are not among this project's. */
interface TextStorage {
  getItem(key: string): string | null;
  setItem(key: string, text: string): void;
}

/** Storage may be turned off, full or partitioned: each of it throws, and is a refusal like any other. */
function storageMemory(key: string): TextMemory {
  // as: a browser has it; where there is none, the refusal says so.
  const storage = (): TextStorage => (globalThis as { readonly localStorage?: TextStorage }).localStorage ?? missing();
  return {
    load: () => Promise.resolve().then(() => storage().getItem(key) ?? undefined),
    save: (text) => Promise.resolve().then(() => storage().setItem(key, text)),
  };
}

function missing(): never {
  throw new Error('there is no localStorage');
}
