import { parseJson } from './parse.ts';
import { Refusal } from './refusal.ts';
import type { Asked, Kept, Release, Source } from './source.ts';

/** Where the last release that was good is kept for the next start: one text, replaced as a whole. */
export interface TextMemory {
  readonly load: () => Promise<string | undefined>;
  readonly save: (text: string) => Promise<void>;
}

/** What is kept: a release, and the highest number seen of each key. */
export interface Memory {
  readonly load: () => Promise<KeptWithSeen | undefined>;
  readonly save: (kept: KeptWithSeen) => Promise<void>;
}

interface KeptWithSeen extends Kept {
  readonly seen: ReadonlyMap<string, number>;
}

/** Keeps releases as JSON in a text memory. */
export function memoryIn(texts: TextMemory): Memory {
  return {
    load: async () => {
      const text = await texts.load();
      return text === undefined ? undefined : toKept(parseJson(text));
    },
    save: ({ manifest, artifact, seen }) => texts.save(JSON.stringify({ formatVersion, seen: Object.fromEntries(seen), manifest, artifact })),
  };
}

/** The release that a memory holds, verified like a download. */
export async function reviveKept(memory: Memory, source: Source, asked: Asked): Promise<{ readonly release: Release; readonly seen: ReadonlyMap<string, number> } | undefined> {
  const kept = await memory.load();
  if (kept === undefined) return undefined;
  const release = await source.revive(kept, { ...asked, seen: kept.seen });
  return { release, seen: kept.seen };
}

const formatVersion = '1.0';

function toKept(value: unknown): KeptWithSeen {
  if (typeof value !== 'object' || value === null) throw notKept();
  const { manifest, artifact, seen } = value as { readonly [key: string]: unknown }; // as: an object has values of any kind
  if (typeof artifact !== 'string' || (manifest !== undefined && typeof manifest !== 'string')) throw notKept();
  const numbers = typeof seen === 'object' && seen !== null ? Object.entries(seen) : [];
  const sound = numbers.filter((entry): entry is [string, number] => Number.isSafeInteger(entry[1]));
  return { manifest, artifact, seen: new Map(sound) };
}

function notKept(): Refusal {
  return new Refusal('not-kept', 'what was kept is not a release');
}
