import type { LastSeen } from '../model/release/release.ts';
import { Refusal } from './refusal.ts';
import type { Kept } from './source.ts';

/** Where the last release that was good is kept for the next start: one text, replaced as a whole. */
export interface TextMemory {
  readonly load: () => Promise<string | undefined>;
  readonly save: (text: string) => Promise<void>;
}

/** A release as a text to keep: a line of JSON, and behind it the artifact as it is, because to quote it takes its time. */
export function writeKept({ manifest, artifact, seen }: Kept): string {
  return `${JSON.stringify({ formatVersion: '1.0', seen, manifest })}\n${artifact}`;
}

/** Reads a text that was kept; what it holds is not believed yet. Throws `Refusal`. */
export function readKept(text: string): Kept {
  const end = text.indexOf('\n');
  const value = parse(text.slice(0, Math.max(0, end)));
  if (!isObject(value)) throw notKept();
  const { manifest, seen } = value;
  if (manifest !== undefined && typeof manifest !== 'string') throw notKept();
  const artifact = text.slice(end + 1);
  return { manifest, artifact, seen: Array.isArray(seen) ? seen.filter(isLastSeen) : [] };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw notKept();
  }
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
