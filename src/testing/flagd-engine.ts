import type { Logger } from '@openfeature/core';
import { MemoryStorage } from '@openfeature/flagd-core';
import type { Json } from '../model/json.ts';

/** How flagd's JavaScript engine runs targeting: compiled to a function, or interpreted (edge runtimes). */
export type FlagdMode = 'compiled' | 'interpreted';

/** What flagd resolves; `error` instead where it could not. */
export interface FlagdResolution {
  readonly value: Json | undefined;
  readonly variant: string | undefined;
  readonly reason: string | undefined;
  readonly error: string | undefined;
}

const silent: Logger = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

/** Loads an artifact into flagd's own storage, strictly: a text against its schema throws. */
export function loadFlagd(artifact: string, mode: FlagdMode): (flag: string, context: { readonly [attribute: string]: Json }) => FlagdResolution {
  const storage = new MemoryStorage(silent, { disableDynamicCodeGeneration: mode === 'interpreted' });
  storage.setConfigurations(artifact, true);
  return (flag, context) => {
    // as: a context of ours is JSON; the SDK's type has the same values, mutable.
    const result = storage.getFlag(flag)?.evaluate(context as never, silent);
    // as: values of our artifacts are JSON.
    return { value: result?.value as Json | undefined, variant: result?.variant, reason: result?.reason, error: result === undefined ? 'no such flag' : errorOf(result) };
  };
}

function errorOf(result: { readonly errorMessage?: string | undefined }): string | undefined {
  return result.errorMessage;
}
