import type { Share } from '../model/share.ts';
import type { Stage } from '../model/stage.ts';

/** What a change is called, the riskiest first; a change is listed under the riskiest of its facets. */
export const facetKinds = [
  'kill', 'restore', 'retire', 'rebucket', 'safe', 'retarget', 'reweight', 'values', 'create', 'ramp-up', 'ramp-down', 'metadata',
] as const;

export type FacetKind = (typeof facetKinds)[number];

/** One aspect of a change, its two sides in words; `undefined` where there is nothing on that side. */
export interface Facet {
  readonly kind: FacetKind;
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** What changed it, when that is not the flag's own file: `segment eu-banks`, `flag new-cart`, `maestro.yaml`. */
  readonly cause: string | undefined;
}

/** How far a flag is in an environment on one side: what its file says, and whether a kill lies over it. */
export interface FlagState {
  readonly stage: Stage;
  readonly killed: boolean;
}

/** One flag in one environment, before and after; or the flag as a whole where no environment is concerned. */
export interface Change {
  readonly flag: string;
  /** `undefined` for what concerns the flag in every environment alike, without effect on any decision. */
  readonly environment: string | undefined;
  /** Where the flag stands, or stood when it is retired. */
  readonly file: string;
  readonly owner: string;
  /** `undefined` where the flag, or the environment, does not exist. */
  readonly from: FlagState | undefined;
  readonly to: FlagState | undefined;
  /** The riskiest first, never empty. */
  readonly facets: readonly Facet[];
  /** `undefined` where this version cannot tell it exactly; `note` says so. */
  readonly effect: Effect | undefined;
  /** What a reader should know beside the effect. */
  readonly note: string | undefined;
}

/**
 * Who gets something else than before, in parts per 100,000 of all units. `gained`, `lost` and `moved` are for everyone
 * whom no rule and no internal segment singles out, on either side; `regions` carry the rest too, and are disjoint.
 */
export interface Effect {
  /** From the safe variant to another. */
  readonly gained: Share;
  /** From another variant to the safe one. */
  readonly lost: Share;
  /** From one variant to another, neither or both of them safe. */
  readonly moved: Share;
  /** How much of everyone else is exposed on each side, and the attribute that decides who. */
  readonly everyoneElse: { readonly before: Share; readonly after: Share; readonly unit: string };
  /** The safe variant on each side: what tells a gain from a loss in the regions. */
  readonly safe: { readonly before: string; readonly after: string };
  /** The parts of the three by what made them. */
  readonly byHash: Totals;
  readonly byRule: Totals;
  readonly regions: readonly Region[];
  /** `bounded` where both sides together ask too much: then all shares are estimates from `sample`. */
  readonly exact: true | 'bounded';
  /** What an estimate stands on; `undefined` where the effect is exact. */
  readonly sample: Sample | undefined;
}

/** What was looked at instead of everything, and where the totals lie with that confidence. */
export interface Sample {
  readonly contexts: number;
  /** Of values of the attributes that the two sides ask for; each was looked at with several units. */
  readonly combinations: number;
  readonly confidencePercent: number;
  readonly gained: Interval;
  readonly lost: Interval;
  readonly moved: Interval;
}

/** Parts per 100,000, both ends among them. */
export interface Interval {
  readonly low: Share;
  readonly high: Share;
}

/** What a change does to those whom it concerns, in parts per 100,000. */
export interface Totals {
  readonly gained: Share;
  readonly lost: Share;
  readonly moved: Share;
}

/** A set of contexts in words, and which part of them gets which variant: `matrix` and `kept` together are all of them. */
export interface Region {
  readonly when: string;
  /** Who gets another variant, the most first. */
  readonly matrix: readonly Transition[];
  /** Who gets the variant that they had, the most first. */
  readonly kept: readonly { readonly variant: string; readonly share: Share }[];
  readonly cause: string | undefined;
}

/**
 * `share` of a region gets `to` where it got `from`. Where several buckets divide it, parts are rounded to whole ones, and
 * those of a region never all to none.
 *
 * `byHash` of it is decided by the same clause on both sides, and that clause goes by the bucket: its range, weights, salt
 * or unit is what changed. `byRule` is the rest: another clause decides now, or the same one gives another variant outright.
 * The stage is one clause, whether it is `off` (nobody), `targeted`, a share or `100%`; a rule is the same one when it has
 * the same name, or the same condition under a new name.
 */
export interface Transition {
  readonly from: string;
  readonly to: string;
  readonly share: Share;
  readonly byHash: Share;
  readonly byRule: Share;
}

/** Whether everyone gets the safe variant, whatever the rules say. */
export function isDark(state: FlagState | undefined): boolean {
  return state === undefined || state.killed || state.stage.kind === 'off';
}

/** The stage that is felt: `off` while a kill lies over it, or where there is no flag. */
export function feltStage(state: FlagState | undefined): Stage {
  return state === undefined || state.killed ? { kind: 'off' } : state.stage;
}

/** The facet that names the change. */
export function mainFacet(change: Pick<Change, 'facets'>): Facet {
  const [first] = change.facets;
  if (first === undefined) throw new Error('a change without a facet is no change');
  return first;
}
