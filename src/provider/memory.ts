import type { LastSeen } from '../model/release/release.ts';
import { parseJson } from './parse.ts';
import { Refusal } from './refusal.ts';
import type { Kept } from './source.ts';

/** Where the last release that was good is kept for the next start: one text, replaced as a whole. */
export interface TextMemory {
  readonly load: () => Promise<string | undefined>;
  readonly save: (text: string) => Promise<void>;
}

/** A release as a text to keep. */
export function writeKept({ manifest, artifact, seen }: Kept): string {
  return JSON.stringify({ formatVersion: '1.0', seen, manifest, artifact });
}

/** Reads a text that was kept; what it holds is not believed yet. Throws `Refusal`. */
export function readKept(text: string): Kept {
  const value = parseJson(text);
  if (!isObject(value)) throw notKept();
  const { manifest, artifact, seen } = value;
  if (typeof artifact !== 'string' || (manifest !== undefined && typeof manifest !== 'string')) throw notKept();
  return { manifest, artifact, seen: Array.isArray(seen) ? seen.filter(isLastSeen) : [] };
}

function isLastSeen(value: unknown): value is LastSeen {
  return isObject(value) && typeof value['keyid'] === 'string' && typeof value['sha256'] === 'string' && Number.isSafeInteger(value['seq']);
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function notKept(): Refusal {
  return new Refusal('not-kept', 'what was kept is not a release');
}
