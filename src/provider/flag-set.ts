import { type ArtifactParts, splitArtifact } from './artifact-lines.ts';
import { type AnyFlag, serveFlag } from './served-flag.ts';

/** A flag of an artifact, made ready when it is first asked for. */
class FlagEntry {
  /** The flag as JSON, where it has a line of its own in the artifact. */
  readonly line: string | undefined;
  #definition: unknown;
  #flag: AnyFlag | undefined;

  constructor(line: string | undefined, definition: unknown, flag?: AnyFlag) {
    this.line = line;
    this.#definition = definition;
    this.#flag = flag;
  }

  get flag(): AnyFlag {
    return this.#flag ?? this.#make();
  }

  /** Whether it has turned out not to be understood. */
  get isUnreadable(): boolean {
    return this.#flag?.kind === 'unreadable';
  }

  #make(): AnyFlag {
    const flag = this.line === undefined ? serveFlag(this.#definition) : serveLine(this.line);
    this.#flag = flag;
    this.#definition = undefined;
    return flag;
  }
}

/** An artifact made ready. Never changed; a new artifact is a new set. */
export type FlagSet = ReadonlyMap<string, FlagEntry>;

export const noFlags: FlagSet = new Map();

/** A set, and the keys of the flags that came, went or decide otherwise than in the set before. */
export interface ReadSet {
  readonly set: FlagSet;
  readonly changed: readonly string[];
}

/** An artifact cannot be used at all: what was served before stays. */
export class ArtifactError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ArtifactError';
  }
}

/**
 * Makes an artifact ready, every flag of it, in steps between which others may run. A flag whose line is the same as before
 * is taken over. Throws `SyntaxError` for what is no JSON and `ArtifactError` for what is no flag set. A flag that is not
 * understood is one unreadable flag: it must not keep a kill of another flag from arriving.
 */
export function* readFlagSet(text: string, before: FlagSet): Generator<undefined, ReadSet> {
  try {
    return yield* readParts(splitArtifact(text), before);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    // Line ends may also stand inside of flags, in a text that somebody else wrote.
    return yield* readParts({ kind: 'value', value: JSON.parse(text) }, before);
  }
}

function* readParts(parts: ArtifactParts, before: FlagSet): Generator<undefined, ReadSet> {
  const set = new Map<string, FlagEntry>();
  const changed: string[] = [];
  for (const [key, entry] of entriesOf(parts)) {
    const known = before.get(key);
    const isSame = known?.line !== undefined && known.line === entry.line;
    // With the line of the new text: the old one would keep all of the old text in memory.
    set.set(key, isSame ? new FlagEntry(entry.line, undefined, known.flag) : entry);
    if (!isSame && isOther(known?.flag, wellFormed(entry).flag)) changed.push(key);
    yield;
  }
  for (const key of before.keys()) if (!set.has(key)) changed.push(key);
  return { set, changed };
}

/** The same at once, with flags made ready when they are asked for: for a start that has nothing else to serve. */
export function readFlagSetLazily(artifact: unknown): FlagSet {
  return new Map(entriesOf(typeof artifact === 'string' ? splitArtifact(artifact) : { kind: 'value', value: artifact }));
}

function* entriesOf(parts: ArtifactParts): Generator<readonly [string, FlagEntry]> {
  if (parts.kind === 'lines') {
    for (const [key, line] of parts.lines) yield [key, new FlagEntry(line, undefined)];
    return;
  }
  const definitions = definitionsOf(parts.value);
  for (const key in definitions) yield [key, new FlagEntry(undefined, definitions[key])];
}

function definitionsOf(artifact: unknown): { readonly [key: string]: unknown } {
  if (!isObject(artifact) || !isObject(artifact['flags'])) throw new ArtifactError('the artifact is not an object with a mapping of flags');
  return artifact['flags'];
}

const notJson: AnyFlag = { kind: 'unreadable', flagMetadata: {}, problem: 'its line is not JSON' };

function serveLine(line: string): AnyFlag {
  try {
    return serveFlag(JSON.parse(line));
  } catch {
    return notJson;
  }
}

function wellFormed(entry: FlagEntry): FlagEntry {
  if (entry.flag === notJson) throw new SyntaxError('a line of the artifact is not JSON');
  return entry;
}

/** As `metadata.version` tells; without one, whenever in doubt. */
function isOther(before: AnyFlag | undefined, after: AnyFlag): boolean {
  if (before === undefined || before.kind !== after.kind) return true;
  const version = after.flagMetadata['version'];
  return version === undefined || version !== before.flagMetadata['version'];
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
