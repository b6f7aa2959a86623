import type { Refusal } from '../refusal.ts';

/** Where the files of the project are, seen from the top of the repository. */
export interface Surroundings {
  /** `flags/`, or empty where the project is the top. */
  readonly prefix: string;
  /** What to add to a command for it to find the project; starts with a space where it is not empty. */
  readonly option: string;
}

/** A file beside the project that belongs to somebody else: an editor's, a hook's, an agent's. */
export interface Addition {
  /** Relative to the top of the repository. */
  readonly path: string;
  /** The file as it should be, from what it is (`undefined`: it is not there). */
  readonly complete: (before: string | undefined) => Completed | Refusal;
}

/** A text, or what to add by hand to a file that cannot be merged safely. */
type Completed = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'left'; readonly add: string };

/** A file of ours as a whole; where one is there already, what it should say is told. */
export function wholeFile(path: string, text: string): Addition {
  return { path, complete: (before) => (before === undefined ? { kind: 'text', text } : holds(before, text) ? { kind: 'text', text: before } : { kind: 'left', add: text }) };
}

// Somebody who has taken the advice is not given it again.
function holds(before: string, text: string): boolean {
  return before.includes(text) || /maestro-flags validate/.test(before);
}
