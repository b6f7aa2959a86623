import type { FlagPlace } from './compare-past.ts';

/** Since when a flag is live as the base has it. */
export type LiveSince =
  /** The first-parent commit in which it last changed there, and its committer date. */
  | { readonly kind: 'since'; readonly commit: string; readonly seconds: number }
  /** A shallow clone ends at this commit, where it was live already. */
  | { readonly kind: 'cut-off'; readonly commit: string; readonly seconds: number };

/** The answers by `placeKey`; none where the base is no commit and so has no history. */
export type LiveHistory = ReadonlyMap<string, LiveSince>;

/** The key of a place in `LiveHistory`. */
export function placeKey({ flag, environment }: FlagPlace): string {
  return `${environment}/${flag}`;
}
