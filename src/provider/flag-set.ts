import { type AnyFlag, serveFlag } from './served-flag.ts';

/** An artifact made ready: every flag that it holds. Never changed; a new artifact is a new set. */
export interface FlagSet {
  readonly flags: ReadonlyMap<string, AnyFlag>;
  /** Keys of the flags that were not understood. */
  readonly unreadable: readonly string[];
}

export const noFlags: FlagSet = { flags: new Map(), unreadable: [] };

/** An artifact cannot be used at all: what was served before stays. */
export class ArtifactError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ArtifactError';
  }
}

/** How many flags are made ready between two pauses: well below a millisecond's worth. */
const flagsAtOnce = 64;

/**
 * Makes an artifact ready, in steps between which others may run. Throws `ArtifactError` for what is no flag set. A flag
 * that is not understood is one unreadable flag: it must not keep a kill of another flag from arriving.
 */
export function* readFlagSet(artifact: unknown): Generator<undefined, FlagSet> {
  const definitions = definitionsOf(artifact);
  const flags = new Map<string, AnyFlag>();
  const unreadable: string[] = [];
  let count = 0;
  for (const key in definitions) {
    const flag = serveFlag(definitions[key]);
    flags.set(key, flag);
    if (flag.kind === 'unreadable') unreadable.push(key);
    count += 1;
    if (count % flagsAtOnce === 0) yield;
  }
  return { flags, unreadable };
}

/** The same at once: for a start that has nothing else to serve meanwhile. */
export function readFlagSetAtOnce(artifact: unknown): FlagSet {
  const steps = readFlagSet(artifact);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

function definitionsOf(artifact: unknown): { readonly [key: string]: unknown } {
  if (!isObject(artifact) || !isObject(artifact['flags'])) throw new ArtifactError('the artifact is not an object with a mapping of flags');
  return artifact['flags'];
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
