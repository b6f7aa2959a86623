import type { RefusalRecord } from './emitter.ts';

/** How a client is. */
export interface ClientState {
  /** Not verified yet; verified lately; not verified for three polls. Flags are served in each of them. */
  readonly phase: 'BOOT' | 'READY' | 'STALE';
  /** Where what is served came from; with `nothing`, callers get their own defaults. */
  readonly origin: 'nothing' | 'bootstrap' | 'last-known-good' | 'source';
  /** The number of the release; `undefined` without a manifest. */
  readonly seq: number | undefined;
  readonly commit: string | undefined;
  /** Seconds since the source last confirmed what is served. */
  readonly ageSeconds: number | undefined;
  readonly flags: number;
  /** Keys of flags that were not understood; callers get their own defaults. */
  readonly unreadable: readonly string[];
  /** How many flags nobody has looked at: some of them may not be understood. Soon none, once `ready` was called. */
  readonly unchecked: number;
  /** How often something from outside was refused. */
  readonly refusals: number;
  readonly lastRefusal: RefusalRecord | undefined;
}
