import { definitionsOf, type FlagLine, linesOfJson, splitLines } from './artifact-lines.ts';
import { FlagEntry, isOther } from './flag-entry.ts';

/** An artifact, its flags made ready as they are asked for. Never changed; a new artifact is a new set. */
export type FlagSet = ReadonlyMap<string, FlagEntry>;

export const noFlags: FlagSet = new Map();

/** A set, and the keys of the flags that came, went or decide otherwise than in the set before. */
export interface ReadSet {
  readonly set: FlagSet;
  readonly changed: readonly string[];
}

/**
 * Reads an artifact in steps between which others may run. A flag whose line is the same as before is taken over. Throws
 * `SyntaxError` for what is no JSON and `ArtifactError` for what is no flag set. Where something is served before, all that
 * is new has to be JSON: what was good is not given up for a slip. With nothing before, a line that is none is one unreadable
 * flag, like one that is not understood: it must not keep a kill of another flag from arriving.
 */
export function* readFlagSet(text: string, before: FlagSet): Generator<undefined, ReadSet> {
  const reading = new Reading(before);
  const isWhole = yield* reading.takeAll(splitLines(text));
  if (isWhole) return yield* reading.end();
  // Line ends may also stand inside of flags, in a text that somebody else wrote.
  const again = new Reading(before);
  yield* again.takeAll(linesOfJson(text));
  return yield* again.end();
}

/** The same at once: for a start that has nothing else to serve. */
export function readFlagSetAtOnce(artifact: unknown): FlagSet {
  if (typeof artifact !== 'string') return new Map(Object.entries(definitionsOf(artifact)).map(([key, definition]) => [key, new FlagEntry(definition)]));
  const steps = readFlagSet(artifact, noFlags);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value.set;
}

/** Looks at every flag that nobody has looked at yet, in steps, as long as it is wanted. */
export function* checkFlags(set: FlagSet, isWanted: () => boolean): Generator<undefined, undefined> {
  for (const entry of set.values()) {
    if (!isWanted()) return;
    if (entry.isUnreadable !== undefined) continue;
    entry.check();
    yield;
  }
}

class Reading {
  readonly #before: FlagSet;
  /** Without a prototype, so that every key is just a key. Engines keep names of properties once: those are found fastest. */
  readonly #entries: { [key: string]: FlagEntry } = Object.create(null);
  readonly #changed: string[] = [];

  constructor(before: FlagSet) {
    this.#before = before;
  }

  /** Takes the lines in; returns what the lines end with, or false for a line that had to be JSON and is not. */
  *takeAll(lines: Generator<FlagLine, boolean | void>): Generator<undefined, boolean> {
    for (;;) {
      const { done, value } = lines.next();
      if (done === true) return value === true;
      if (!this.#take(value)) return false;
      yield;
    }
  }

  *end(): Generator<undefined, ReadSet> {
    const set = new Map<string, FlagEntry>();
    for (const key in this.#entries) {
      const entry = this.#entries[key];
      if (entry !== undefined) set.set(key, entry);
      yield;
    }
    for (const key of this.#before.keys()) if (!set.has(key)) this.#changed.push(key);
    return { set, changed: this.#changed };
  }

  #take([key, line]: FlagLine): boolean {
    const known = this.#before.get(key);
    if (known?.adopt(line) === true) {
      this.#entries[key] = known;
      return true;
    }
    const entry = new FlagEntry(line);
    if (this.#before.size > 0 && !isJson(entry)) return false;
    if (known === undefined || isOther(known, entry)) this.#changed.push(key);
    this.#entries[key] = entry;
    return true;
  }
}

function isJson(entry: FlagEntry): boolean {
  try {
    entry.read();
    return true;
  } catch {
    return false;
  }
}
