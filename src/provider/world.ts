/** The part of a `fetch` response that is read. */
export interface FetchedResponse {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  readonly body: ReadableStream<Uint8Array> | null;
}

/** What a fetch is asked for. */
interface FetchOptions {
  readonly headers: { readonly [name: string]: string };
  readonly signal: AbortSignal;
  readonly cache?: 'no-cache' | 'no-store';
}

/** The part of WebCrypto that is used; a key is whatever the platform makes of it. */
export interface Subtle {
  readonly digest: (algorithm: string, data: Uint8Array) => Promise<ArrayBuffer>;
  readonly importKey: (...given: [format: 'spki', key: Uint8Array, algorithm: string, isExtractable: boolean, usages: readonly string[]]) => Promise<unknown>;
  readonly verify: (algorithm: string, key: unknown, signature: Uint8Array, data: Uint8Array) => Promise<boolean>;
}

/** Everything outside that a client uses. Each has a default from the platform; tests and odd platforms hand in their own. */
export interface World {
  readonly fetch: (url: string, options: FetchOptions) => Promise<FetchedResponse>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** From 0 up to, not including, 1. */
  readonly random: () => number;
  /** Runs something later, unless the returned function is called before. Must not keep a process alive. */
  readonly after: (milliseconds: number, run: () => void) => () => void;
  /** WebCrypto, for digests and signatures; browsers have it on secure pages only. */
  readonly subtle: Subtle | undefined;
  /** Lets everything else that waits run first. */
  readonly pause: () => Promise<void>;
}

/** The platform, with what is handed in instead. */
export function worldFrom(given: Partial<World> = {}): World {
  return { ...platform, ...given };
}

const platform: World = {
  // Looked up at each call: tests and polyfills replace it. as: a response of the platform has what is read of it.
  fetch: (url, options) => globalThis.fetch(url, options as RequestInit) as Promise<FetchedResponse>,
  now: () => Date.now(),
  random: () => Math.random(),
  after: (milliseconds, run) => {
    const timer: unknown = setTimeout(run, milliseconds);
    if (isNodeTimer(timer)) timer.unref();
    // as: it came from setTimeout of the same platform.
    return () => clearTimeout(timer as Parameters<typeof clearTimeout>[0]);
  },
  // as: keys are only handed back to where they came from.
  subtle: globalThis.crypto?.subtle as object as Subtle | undefined,
  pause: () => new Promise((resolve) => void setTimeout(resolve, 0)),
};

function isNodeTimer(timer: unknown): timer is { unref(): void } {
  return typeof timer === 'object' && timer !== null && 'unref' in timer;
}
