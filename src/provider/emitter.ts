import type { RefusalCode } from './refusal.ts';

/** What was refused last, and when, in milliseconds since 1970. */
export interface RefusalRecord {
  readonly code: RefusalCode;
  readonly message: string;
  readonly at: number;
}

/** What a client tells of: fresh for the first time or again; no longer fresh; flags that decide otherwise; refused data. */
export interface ClientEvents {
  readonly ready: undefined;
  readonly stale: undefined;
  readonly changed: readonly string[];
  readonly refused: RefusalRecord;
}

type Handlers = { readonly [Name in keyof ClientEvents]: Set<(detail: ClientEvents[Name]) => void> };

/** Calls handlers. One that throws must not keep flags from being current, so what it throws is dropped. */
export class Emitter {
  readonly #handlers: Handlers = { ready: new Set(), stale: new Set(), changed: new Set(), refused: new Set() };

  /** Returns what ends it. */
  on<Name extends keyof ClientEvents>(name: Name, handler: (detail: ClientEvents[Name]) => void): () => void {
    const handlers = this.#handlers[name];
    handlers.add(handler);
    return () => void handlers.delete(handler);
  }

  emit<Name extends keyof ClientEvents>(name: Name, detail: ClientEvents[Name]): void {
    for (const handler of this.#handlers[name]) {
      try {
        handler(detail);
      } catch {
        // Said above.
      }
    }
  }
}
