import {
  ErrorCode,
  type EvaluationContext,
  type JsonValue,
  OpenFeatureEventEmitter,
  type Provider,
  ProviderEvents,
  type ResolutionDetails,
} from '@openfeature/server-sdk';
import type { FlagClient, ValueKind } from './client.ts';
import { createClient, type NodeClientOptions } from './node.ts';
import { startFor } from './open-feature.ts';

/** Flags that maestro-flags publishes, for the OpenFeature server SDK. */
export class MaestroProvider implements Provider {
  readonly metadata = { name: 'maestro-flags' } as const;
  readonly runsOn = 'server' as const;
  readonly events: OpenFeatureEventEmitter = new OpenFeatureEventEmitter();
  /** The synchronous client on the same flags: age, number and refusals are in its `state`. */
  readonly client: FlagClient;

  constructor(options: NodeClientOptions) {
    this.client = createClient(options);
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

  resolveBooleanEvaluation(key: string, defaultValue: boolean, context: EvaluationContext): Promise<ResolutionDetails<boolean>> {
    return this.#resolve(key, 'boolean', { defaultValue, context });
  }

  resolveStringEvaluation(key: string, defaultValue: string, context: EvaluationContext): Promise<ResolutionDetails<string>> {
    return this.#resolve(key, 'string', { defaultValue, context });
  }

  resolveNumberEvaluation(key: string, defaultValue: number, context: EvaluationContext): Promise<ResolutionDetails<number>> {
    return this.#resolve(key, 'number', { defaultValue, context });
  }

  resolveObjectEvaluation<T extends JsonValue>(key: string, defaultValue: T, context: EvaluationContext): Promise<ResolutionDetails<T>> {
    return this.#resolve(key, 'object', { defaultValue, context });
  }

  #resolve<T>(key: string, kind: ValueKind, { defaultValue, context }: { readonly defaultValue: T; readonly context: EvaluationContext }): Promise<ResolutionDetails<T>> {
    const found = this.client.resolve(key, kind, context);
    // as: `resolve` has compared the kinds, and the SDK only reads what it is given.
    if (found.value !== undefined) return Promise.resolve(found as object as ResolutionDetails<T>);
    const { errorCode, ...others } = found;
    return Promise.resolve({ ...others, value: defaultValue, ...(errorCode === undefined ? {} : { errorCode: ErrorCode[errorCode] }) });
  }
}
