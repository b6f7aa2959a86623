/**
 * Where releases go. Paths are relative to the target, of `/`-separated segments of `[A-Za-z0-9._-]`.
 * Every method throws `EffectError` and nothing else; one of code `store-unknown` means that a write may or may not have
 * been applied and that reading did not tell (somebody else wrote meanwhile): read again before deciding anything.
 */
export interface Store {
  /** The target as it may be printed: no user name, no password, no query. */
  readonly url: string;
  /**
   * The object with its version; `undefined` when there is none. Of one that is longer than `maximumBytes` come `maximumBytes` + 1,
   * so that whoever judges its length or its digest sees it.
   */
  read(path: string, maximumBytes: number): Promise<StoredObject | undefined>;
  /** The same, unless it is still of the version that is known: then it is not sent again. Missing where nothing is saved by it. */
  readUnless?(path: string, maximumBytes: number, version: string): Promise<StoredObject | 'unchanged' | undefined>;
  /** Writes an object that is not there yet. One that is there stays as it is, whatever it holds. */
  create(path: string, bytes: Uint8Array): Promise<'created' | 'exists'>;
  /** Writes the object if it is still of the version that was read; `undefined`: if it is still absent. */
  replace(path: string, bytes: Uint8Array, expected: string | undefined): Promise<'replaced' | 'lost'>;
  /** Writes the object whatever is there. Of two at once either may stay. */
  overwrite(path: string, bytes: Uint8Array): Promise<void>;
  /** Tries out whether the store keeps what `create` and `replace` promise. May leave the object `maestro-probe.json`. */
  probe(): Promise<StoreConditions>;
}

export interface StoredObject {
  readonly bytes: Uint8Array;
  /** Opaque: the ETag, the hash of the content or the like. Equal bytes may have equal versions. */
  readonly version: string;
}

/** What a probe found. A store is safe to publish to when nothing is broken. */
export interface StoreConditions {
  readonly broken: readonly BrokenCondition[];
}

export interface BrokenCondition {
  readonly id: 'create-overwrites' | 'stale-replaces' | 'absent-replaces' | 'fresh-refused' | 'no-version';
  /** A sentence that starts with what the store does: `it overwrites …`. */
  readonly message: string;
}

/** How a store is opened. */
export interface StoreOptions {
  /** Where credentials, endpoints and the like are read from. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Absolute; what a relative `file:` is below. */
  readonly workingDirectory: string;
  /** Takes `http:` to other machines, where bytes and credentials can be read and changed on the way. */
  readonly allowPlainHttp?: boolean;
  /** How the waits between tries are spent; default a timer. */
  readonly wait?: (milliseconds: number) => Promise<void>;
  /** What a single call may take; default 10,000. */
  readonly timeLimitMilliseconds?: number;
}

/** A kind of target. */
export interface StoreScheme {
  /** The scheme of the URL, without the colon. */
  readonly id: string;
  /** How such a URL is written, for help and messages. */
  readonly form: string;
  readonly load: () => Promise<OpenStore>;
}

/** Opens what the user named. Throws `EffectError` of code `target-malformed` when it cannot be understood. */
export type OpenStore = (url: string, options: StoreOptions) => Promise<Store>;
