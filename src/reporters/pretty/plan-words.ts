import type { PlanReport } from '../../model/generated/output/plan.ts';
import { formatShare } from '../../model/share.ts';
import { printable } from '../../source/printable.ts';
import type { RenderOptions } from '../render-options.ts';

export type PlannedChange = PlanReport['changes'][number];
export type FacetKind = PlannedChange['facets'][number]['kind'];
type Effect = NonNullable<PlannedChange['effect']>;
type Region = Effect['regions'][number];

interface Sign {
  readonly word: string;
  readonly unicode: string;
  readonly ascii: string;
  readonly paint: 'red' | 'green' | 'yellow' | 'cyan' | 'dim';
}

/** The word and the symbol of every kind of change; one never stands without the other. */
const signs: { readonly [K in FacetKind]: Sign } = {
  kill: { word: 'kill', unicode: '✕', ascii: 'x', paint: 'red' },
  restore: { word: 'restore', unicode: '↺', ascii: 'o', paint: 'green' },
  retire: { word: 'retire', unicode: '−', ascii: '-', paint: 'yellow' },
  rebucket: { word: 'rebucket', unicode: '⇄', ascii: '#', paint: 'yellow' },
  safe: { word: 'safe', unicode: '◇', ascii: '*', paint: 'yellow' },
  retarget: { word: 'retarget', unicode: '~', ascii: '~', paint: 'cyan' },
  reweight: { word: 'reweight', unicode: '÷', ascii: '%', paint: 'cyan' },
  values: { word: 'values', unicode: '=', ascii: '=', paint: 'cyan' },
  create: { word: 'create', unicode: '+', ascii: '+', paint: 'green' },
  'ramp-up': { word: 'ramp up', unicode: '▲', ascii: '^', paint: 'green' },
  'ramp-down': { word: 'ramp down', unicode: '▼', ascii: 'v', paint: 'yellow' },
  metadata: { word: 'metadata', unicode: '·', ascii: '.', paint: 'dim' },
};

/** The widest word. */
export const wordWidth: number = Math.max(...Object.values(signs).map((sign) => sign.word.length));

/** What a kind of change is called. */
export function wordOf(kind: FacetKind): string {
  return signs[kind].word;
}

/** The symbol of a change: that of its kind, or the one for blocked. */
export function symbolOf(change: PlannedChange, options: RenderOptions): string {
  return change.verdict === 'blocked' ? '!' : signOf(mainKind(change), options);
}

/** The symbol of a kind of change. */
export function signOf(kind: FacetKind, { unicode }: RenderOptions): string {
  return unicode ? signs[kind].unicode : signs[kind].ascii;
}

/** The colour of a change, which only underlines what its word says. */
export function paintOf(change: PlannedChange, { style }: RenderOptions): (text: string) => string {
  return change.verdict === 'blocked' ? style.red : style[signs[mainKind(change)].paint];
}

/** The kind that names a change. */
export function mainKind(change: Pick<PlannedChange, 'facets'>): FacetKind {
  return change.facets[0]?.kind ?? 'metadata';
}

/** `->`, or a real arrow. */
export function arrow({ unicode }: RenderOptions): string {
  return unicode ? '→' : '->';
}

/** Regions in which the same happens. */
export interface RegionWords {
  readonly when: string;
  /** `4% gain `on``. */
  readonly happens: string;
  /** Whether everyone whom no rule singles out is among them. */
  readonly isEveryoneElse: boolean;
  /** Their places among the regions of the effect. */
  readonly places: readonly number[];
}

/** The regions and what happens in them, those with the same change together. */
export function regionsInWords({ regions, safe, bounded }: Effect): readonly RegionWords[] {
  const groups = new Map<string, { readonly whens: string[]; readonly places: number[] }>();
  regions.forEach((region, place) => {
    const happens = changeInWords(region.matrix, { safe, bounded });
    const group = groups.get(happens) ?? { whens: [], places: [] };
    group.whens.push(printable(region.when, 600));
    group.places.push(place);
    groups.set(happens, group);
  });
  return [...groups].map(([happens, { whens, places }]) => ({ when: whens.join('; '), happens, places, isEveryoneElse: whens.some((when) => /^everyone else(?:,|$)/.test(when)) }));
}

/** `4% gain `on`, 1% lose `beta``; an estimate is `about` its share. */
export function changeInWords(matrix: Region['matrix'], { safe, bounded }: Pick<Effect, 'safe' | 'bounded'>): string {
  return matrix.map((each) => `${bounded ? aboutShare(each.share) : allOrShare(each.share)} ${transitionInWords(each, safe)}`).join(', ');
}

function allOrShare(share: number): string {
  return share === 100_000 ? 'all' : formatShare(share);
}

// More digits than an estimate has would say more than is known.
function aboutShare(share: number): string {
  if (share === 100_000) return 'all seen';
  return share < 100 ? 'under 0.1%' : `about ${formatShare(Math.round(share / 100) * 100)}`;
}

/** `gain `on``; `gains` where it is one. */
export function transitionInWords({ from, to }: { readonly from: string; readonly to: string }, safe: Effect['safe'], amount = 2): string {
  const s = amount === 1 ? 's' : '';
  if (from === safe.before && to !== safe.after) return `gain${s} ${inTicks(to)}`;
  if (from !== safe.before && to === safe.after) return `lose${s} ${inTicks(from)}`;
  return `move${s} from ${inTicks(from)} to ${inTicks(to)}`;
}

function inTicks(variant: string): string {
  return `\`${printable(variant)}\``;
}
