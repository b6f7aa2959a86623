import { formatShare } from '../../model/share.ts';
import { printable } from '../../source/printable.ts';
import { count, grouped } from '../layout/count.ts';
import type { RenderOptions } from '../render-options.ts';
import { type Bar, exposureBar } from './plan-bar.ts';
import { detail } from './plan-detail.ts';
import { arrow, changeInWords, type PlannedChange, type RegionWords, regionsInWords, transitionInWords } from './plan-words.ts';

type Effect = NonNullable<PlannedChange['effect']>;
type Region = Effect['regions'][number];
type People = NonNullable<PlannedChange['people']>;

const mostGroups = 4;

/** How many people were counted, if any were. */
export type Counted = { readonly people: number } | null;

/** A sentence about an effect, before anything breaks its lines. */
export interface EffectText {
  readonly text: string;
  readonly tone?: 'bold' | 'dim' | 'yellow';
  /** The exposure that the sentence is about. */
  readonly bar?: Bar;
  /** Whether it says more of the sentence before it. */
  readonly below?: true;
}

/** What a change does to whom: the largest first and at most a handful, or everything with `detail`. */
export function effectLines(change: PlannedChange, counted: Counted, options: RenderOptions): readonly string[] {
  return effectTexts(change, counted, options).flatMap(({ text, tone, bar, below }) => {
    const paint = tone === undefined ? undefined : options.style[tone];
    if (below === true) return detail(`  ${text}`, options, paint);
    // The bar is measured without its colours, and has no space at which a line could break.
    if (bar !== undefined) return detail(`${bar.plain} ${text}`, options).map((line, index) => (index === 0 ? line.replace(bar.plain, bar.painted) : line));
    return detail(text, options, paint);
  });
}

/** The sentences of `effectLines`. */
export function effectTexts(change: PlannedChange, counted: Counted, options: RenderOptions): readonly EffectText[] {
  const { effect, people, note } = change;
  return [
    ...boundedTexts(effect),
    ...(effect === null ? [] : options.detail === true ? detailedTexts(effect, people, options) : groupTexts(effect, people, options)),
    ...(people === null || counted === null || effect === null ? [] : peopleTexts(people, effect, counted.people)),
    ...(note === null ? [] : [{ text: printable(note, 400), tone: 'dim' } as const]),
  ];
}

/** What an estimate stands on, before anything is said by it. */
function boundedTexts(effect: Effect | null): readonly EffectText[] {
  if (effect === null || effect.sample === null) return [];
  const { contexts, combinations, confidence_percent: percent, gained, lost, moved } = effect.sample;
  const intervals = [['gain', gained], ['lose', lost], ['move', moved]] as const;
  const totals = intervals.map(([word, { low, high }]) => `${formatShare(low)} to ${formatShare(high)} ${word}`).join(', ');
  const words = `bounded, not proven: it asks too much for every case to be looked at; an estimate from ${grouped(contexts)} sampled contexts, ${grouped(combinations)} combinations of values among them; of everyone else, with ${percent}% confidence, ${totals}`;
  return [{ text: words, tone: 'yellow' }];
}

function groupTexts(effect: Effect, people: People | null, options: RenderOptions): readonly EffectText[] {
  const groups = sorted(regionsInWords(effect), effect, people);
  const hidden = groups.slice(mostGroups);
  return [
    ...groups.slice(0, mostGroups).map((group) => groupText(group, effect, people, options)),
    ...(hidden.length === 0 ? [] : [{ text: `and ${count(hidden.flatMap(({ places }) => places).length, 'more region')}: ${kindsOf(hidden, effect)}; --detail shows all` }]),
  ];
}

function groupText({ when, happens, isEveryoneElse, places }: RegionWords, effect: Effect, people: People | null, options: RenderOptions): EffectText {
  const bar = exposureBar(effect.everyone_else, options);
  const isSafe = !effect.bounded && effect.gained > 0 && effect.lost === 0 && effect.moved === 0;
  const counted = people === null ? '' : ` (${count(peopleIn(places, people), 'person', 'people')})`;
  const words = `${when}: ${happens}${isEveryoneElse && isSafe ? '; 0 lost' : ''}${counted}`;
  return isEveryoneElse && bar !== undefined ? { text: words, bar } : { text: words };
}

// Where people were counted, the most people; else everyone else, who are the most, then the largest share; those without a unit last.
function sorted(groups: readonly RegionWords[], { regions }: Effect, people: People | null): readonly RegionWords[] {
  const shareOf = ({ places }: RegionWords): number => Math.max(0, ...places.map((place) => sum(regions[place]?.matrix.map(({ share }) => share) ?? [])));
  const rank = (group: RegionWords): readonly number[] => [people === null ? 0 : peopleIn(group.places, people), Number(group.isEveryoneElse), Number(!group.when.includes(' without ')), shareOf(group)];
  return groups.toSorted((a, b) => {
    const [left, right] = [rank(a), rank(b)];
    return left.map((value, index) => (right[index] ?? 0) - value).find((difference) => difference !== 0) ?? 0;
  });
}

function kindsOf(groups: readonly RegionWords[], { regions }: Effect): string {
  const hidden = groups.flatMap(({ places }) => places.flatMap((place) => regions[place] ?? []));
  const parts = ([['gained', 'gain'], ['lost', 'lose'], ['moved', 'move']] as const).flatMap(([kind, word]) => {
    const some = hidden.filter((region) => region[kind] > 0).length;
    return some === 0 ? [] : [`in ${some} some ${word}`];
  });
  return parts.join(', ');
}

/** Every region by itself: what happens, who keeps what, and whether a bucket or a rule made it. */
function detailedTexts(effect: Effect, people: People | null, options: RenderOptions): readonly EffectText[] {
  const totals = ([['gained', 'gain'], ['lost', 'lose'], ['moved', 'move']] as const).flatMap(([kind, word]) =>
    effect[kind] === 0 ? [] : [`${formatShare(effect[kind])} ${word} (${byWhat(effect.by_hash[kind], effect.by_rule[kind])})`],
  );
  const inAll = totals.length === 0 ? [] : [{ text: `of everyone else in all: ${totals.join(', ')}` }];
  return [...effect.regions.flatMap((region, place) => regionTexts(region, { effect, people, place }, options)), ...inAll];
}

interface RegionPlace {
  readonly effect: Effect;
  readonly people: People | null;
  readonly place: number;
}

function regionTexts(region: Region, { effect, people, place }: RegionPlace, options: RenderOptions): readonly EffectText[] {
  const cause = region.cause === null ? '' : `, ${printable(region.cause)}`;
  const rows = [
    ...region.matrix.map(({ from, to, share, by_hash: byHash, by_rule: byRule }) => {
      const counted = people?.regions.find((each) => each.region === place && each.from === from && each.to === to)?.people ?? 0;
      const persons = people === null ? '' : `, ${count(counted, 'person', 'people')}`;
      return `${printable(from)} ${arrow(options)} ${printable(to)}: ${formatShare(share)}, ${byWhat(byHash, byRule)}${persons}`;
    }),
    ...region.kept.map(({ variant, share }) => `${printable(variant)} stays: ${formatShare(share)}`),
  ];
  return [{ text: `${printable(region.when, 600)}: ${changeInWords(region.matrix, effect)}${cause}` }, ...rows.map((text) => ({ text, tone: 'dim', below: true }) as const)];
}

function byWhat(byHash: number, byRule: number): string {
  if (byRule === 0) return 'by hash';
  return byHash === 0 ? 'by rule' : `${formatShare(byHash)} by hash, ${formatShare(byRule)} by rule`;
}

function peopleTexts(people: People, effect: Effect, all: number): readonly EffectText[] {
  const everybody = `${count(all, 'person', 'people')} in the file`;
  const changed = people.matrix.map((each, index) => `${grouped(each.people)} ${index === 0 ? `of ${everybody} ` : ''}${transitionInWords(each, effect.safe, each.people)}`);
  if (changed.length === 0 && effect.regions.length === 0) return [];
  const words = changed.length === 0 ? `nobody of ${everybody} gets anything else` : changed.join(', ');
  return [{ text: `${words}${withoutUnitInWords(people, effect)}`, tone: 'bold' }];
}

// Of interest where a share is handed out: it reaches nobody without a unit.
function withoutUnitInWords({ without_unit: lacking }: People, { everyone_else: { before, after, unit } }: Effect): string {
  const isShare = [before, after].some((share) => share > 0 && share < 100_000);
  return lacking === 0 || !isShare ? '' : `; ${grouped(lacking)} ${lacking === 1 ? 'has' : 'have'} no ${printable(unit)}, so no share reaches them`;
}

function peopleIn(places: readonly number[], people: People): number {
  return sum(people.regions.filter(({ region }) => places.includes(region)).map((each) => each.people));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
