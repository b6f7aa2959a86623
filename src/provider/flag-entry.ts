import { isSame } from '../evaluate/flagd-profile/logic.ts';
import type { Json } from '../model/json.ts';
import { isObject } from './artifact-lines.ts';
import { type AnyFlag, serveFlag, unreadable } from './served-flag.ts';

/** A flag of an artifact, made ready when it is first asked for: most of them never are. */
export class FlagEntry {
  /** The flag as JSON, or as the object that an application handed in. */
  #definition: unknown;
  #flag: AnyFlag | undefined;
  #isUnreadable: boolean | undefined;

  constructor(definition: unknown) {
    this.#definition = definition;
  }

  /** The flag, ready to be asked. Never throws. */
  get flag(): AnyFlag {
    return this.#flag ?? this.#keep(make(this.#definition));
  }

  /** Whether it is not understood; `undefined` as long as nobody has looked. */
  get isUnreadable(): boolean | undefined {
    return this.#isUnreadable;
  }

  /** Finds out whether it is understood. What is made for that is not kept: it takes more room than the line. */
  check(): void {
    this.#isUnreadable ??= make(this.#definition).kind === 'unreadable';
  }

  /**
   * Whether the line says the same, letter by letter. If so, the new line takes the old one's place: either is a part of a
   * text, which it keeps in memory as a whole.
   */
  adopt(line: string): boolean {
    if (this.#definition !== line) return false;
    this.#definition = line;
    return true;
  }

  /** The definition as a value. Throws `SyntaxError` where it is no JSON. */
  read(): unknown {
    return typeof this.#definition === 'string' ? JSON.parse(this.#definition) : this.#definition;
  }

  #keep(flag: AnyFlag): AnyFlag {
    this.#flag = flag;
    this.#isUnreadable = flag.kind === 'unreadable';
    return flag;
  }
}

function make(definition: unknown): AnyFlag {
  try {
    return serveFlag(typeof definition === 'string' ? JSON.parse(definition) : definition);
  } catch (error) {
    // Whatever somebody else wrote: JSON that is cut off, values nested deeper than the stack is.
    return unreadable(error instanceof SyntaxError ? 'it is not JSON' : 'it cannot be read');
  }
}

const decisive = ['state', 'variants', 'defaultVariant', 'targeting'] as const;

/** Whether a flag may decide otherwise than before: another version by its metadata or none, or anything else but its metadata. */
export function isOther(before: FlagEntry, after: FlagEntry): boolean {
  try {
    const [one, other] = [before.read(), after.read()];
    if (!isObject(one) || !isObject(other)) return true;
    if (noted(other, 'version') === undefined) return true;
    // as: it came from JSON, or from an application whose values count as others where they are none of JSON's.
    return ['version', 'killed'].some((name) => noted(one, name) !== noted(other, name)) || decisive.some((part) => !isSame(one[part] as Json, other[part] as Json));
  } catch {
    // No JSON before, or nested deeper than the stack is.
    return true;
  }
}

function noted({ metadata }: { readonly [key: string]: unknown }, name: string): unknown {
  return isObject(metadata) ? metadata[name] : undefined;
}
