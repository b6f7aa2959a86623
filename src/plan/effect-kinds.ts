import { type Change, type Effect, isDark, type Transition } from './change.ts';

/** The safe variant on each side. */
export type SafeVariants = Effect['safe'];

/** What a transition is to those whom it concerns. */
export function kindOfTransition({ from, to }: Pick<Transition, 'from' | 'to'>, { safe }: { readonly safe: SafeVariants }): 'gained' | 'lost' | 'moved' {
  if (from === safe.before && to !== safe.after) return 'gained';
  return from !== safe.before && to === safe.after ? 'lost' : 'moved';
}

/**
 * Whether a change does nothing but take variants away: nobody gains one, moves to another or gets another value. Where the
 * effect is not known exactly, that is so only if the flag ends up dark.
 */
export function onlyLowers(change: Change): boolean {
  if (change.facets.some(({ kind }) => kind === 'values' || kind === 'safe')) return false;
  const { effect } = change;
  if (effect === undefined || effect.exact === 'bounded') return isDark(change.to);
  return effect.regions.every((region) => region.matrix.every((each) => kindOfTransition(each, effect) === 'lost'));
}
