import { createHash } from 'node:crypto';
import type { Store } from '../effects/publish/store.ts';

/** Objects in memory, of which many stores are opened as many publishers would. */
export interface MemoryObjects {
  readonly objects: ReadonlyMap<string, Uint8Array>;
  /** Every state that an object has had under a name, oldest first. */
  readonly statesOf: (path: string) => readonly Uint8Array[];
  /** A store whose every call is a step of its own. */
  readonly open: (step: Step) => Store;
}

/**
 * What happens around a call: it may wait, and it may throw before or after `apply` as a publisher does that is killed
 * before its request arrives or before it sees the answer.
 */
export type Step = <T>(call: string, apply: () => T) => Promise<T>;

/** No objects. */
export function memoryObjects(): MemoryObjects {
  const objects = new Map<string, Uint8Array>();
  const states = new Map<string, Uint8Array[]>();
  const set = (path: string, bytes: Uint8Array): void => {
    objects.set(path, bytes);
    states.set(path, [...(states.get(path) ?? []), bytes]);
  };
  const versionOf = (path: string): string | undefined => {
    const bytes = objects.get(path);
    return bytes === undefined ? undefined : createHash('sha256').update(bytes).digest('hex');
  };
  return {
    objects,
    statesOf: (path) => states.get(path) ?? [],
    open: (step) => ({
      url: 'memory:/',
      read: (path) => step(`read ${path}`, () => toStored(objects.get(path), versionOf(path))),
      create: (path, bytes) =>
        step(`create ${path}`, () => {
          if (objects.has(path)) return 'exists';
          set(path, bytes);
          return 'created';
        }),
      replace: (path, bytes, expected) =>
        step(`replace ${path}`, () => {
          if (versionOf(path) !== expected) return 'lost';
          set(path, bytes);
          return 'replaced';
        }),
      overwrite: (path, bytes) => step(`overwrite ${path}`, () => set(path, bytes)),
      probe: async () => ({ broken: [] }),
    }),
  };
}

function toStored(bytes: Uint8Array | undefined, version: string | undefined): { readonly bytes: Uint8Array; readonly version: string } | undefined {
  return bytes === undefined || version === undefined ? undefined : { bytes, version };
}
