import { formatShare } from '../../model/share.ts';
import { printable } from '../../source/printable.ts';
import { count, grouped } from '../layout/count.ts';
import type { RenderOptions } from '../render-options.ts';
import { exposureBar } from './plan-bar.ts';
import { detail } from './plan-detail.ts';
import { arrow, changeInWords, type PlannedChange, type RegionWords, regionsInWords, transitionInWords } from './plan-words.ts';

type Effect = NonNullable<PlannedChange['effect']>;
type Region = Effect['regions'][number];
type People = NonNullable<PlannedChange['people']>;

const mostGroups = 4;

/** How many people were counted, if any were. */
export type Counted = { readonly people: number } | null;

/** What a change does to whom: the largest first and at most a handful, or everything with `detail`. */
export function effectLines(change: PlannedChange, counted: Counted, options: RenderOptions): readonly string[] {
  const { effect, people, note } = change;
  return [
    ...boundedLines(effect, options),
    ...(effect === null ? [] : options.detail === true ? detailedLines(effect, people, options) : groupLines(effect, people, options)),
    ...(people === null || counted === null || effect === null ? [] : peopleLines(people, effect, counted.people, options)),
    ...(note === null ? [] : detail(printable(note, 400), options, options.style.dim)),
  ];
}

/** What an estimate stands on, before anything is said by it. */
function boundedLines(effect: Effect | null, options: RenderOptions): readonly string[] {
  if (effect === null || effect.sample === null) return [];
  const { contexts, combinations, confidence_percent: percent, gained, lost, moved } = effect.sample;
  const intervals = [['gain', gained], ['lose', lost], ['move', moved]] as const;
  const totals = intervals.map(([word, { low, high }]) => `${formatShare(low)} to ${formatShare(high)} ${word}`).join(', ');
  const words = `bounded, not proven: it asks too much for every case to be looked at; an estimate from ${grouped(contexts)} sampled contexts, ${grouped(combinations)} combinations of values among them; of everyone else, with ${percent}% confidence, ${totals}`;
  return detail(words, options, options.style.yellow);
}

function groupLines(effect: Effect, people: People | null, options: RenderOptions): readonly string[] {
  const groups = sorted(regionsInWords(effect), effect, people);
  const hidden = groups.slice(mostGroups);
  return [
    ...groups.slice(0, mostGroups).flatMap((group) => groupLine(group, effect, people, options)),
    ...(hidden.length === 0 ? [] : detail(`and ${count(hidden.flatMap(({ places }) => places).length, 'more region')}: ${kindsOf(hidden, effect)}; --detail shows all`, options)),
  ];
}

function groupLine({ when, happens, isEveryoneElse, places }: RegionWords, effect: Effect, people: People | null, options: RenderOptions): readonly string[] {
  const bar = exposureBar(effect.everyone_else, options);
  const isSafe = !effect.bounded && effect.gained > 0 && effect.lost === 0 && effect.moved === 0;
  const counted = people === null ? '' : ` (${count(peopleIn(places, people), 'person', 'people')})`;
  const words = `${when}: ${happens}${isEveryoneElse && isSafe ? '; 0 lost' : ''}${counted}`;
  if (!isEveryoneElse || bar === undefined) return detail(words, options);
  // The bar is measured without its colours, and has no space at which a line could break.
  return detail(`${bar.plain} ${words}`, options).map((line, index) => (index === 0 ? line.replace(bar.plain, bar.painted) : line));
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
function detailedLines(effect: Effect, people: People | null, options: RenderOptions): readonly string[] {
  const totals = ([['gained', 'gain'], ['lost', 'lose'], ['moved', 'move']] as const).flatMap(([kind, word]) =>
    effect[kind] === 0 ? [] : [`${formatShare(effect[kind])} ${word} (${byWhat(effect.by_hash[kind], effect.by_rule[kind])})`],
  );
  const inAll = totals.length === 0 ? [] : detail(`of everyone else in all: ${totals.join(', ')}`, options);
  return [...effect.regions.flatMap((region, place) => regionLines(region, { effect, people, place }, options)), ...inAll];
}

interface RegionPlace {
  readonly effect: Effect;
  readonly people: People | null;
  readonly place: number;
}

function regionLines(region: Region, { effect, people, place }: RegionPlace, options: RenderOptions): readonly string[] {
  const cause = region.cause === null ? '' : `, ${printable(region.cause)}`;
  const rows = [
    ...region.matrix.map(({ from, to, share, by_hash: byHash, by_rule: byRule }) => {
      const counted = people?.regions.find((each) => each.region === place && each.from === from && each.to === to)?.people ?? 0;
      const persons = people === null ? '' : `, ${count(counted, 'person', 'people')}`;
      return `${printable(from)} ${arrow(options)} ${printable(to)}: ${formatShare(share)}, ${byWhat(byHash, byRule)}${persons}`;
    }),
    ...region.kept.map(({ variant, share }) => `${printable(variant)} stays: ${formatShare(share)}`),
  ];
  return [...detail(`${printable(region.when, 600)}: ${changeInWords(region.matrix, effect)}${cause}`, options), ...rows.flatMap((row) => detail(`  ${row}`, options, options.style.dim))];
}

function byWhat(byHash: number, byRule: number): string {
  if (byRule === 0) return 'by hash';
  return byHash === 0 ? 'by rule' : `${formatShare(byHash)} by hash, ${formatShare(byRule)} by rule`;
}

function peopleLines(people: People, effect: Effect, all: number, options: RenderOptions): readonly string[] {
  const everybody = `${count(all, 'person', 'people')} in the file`;
  const changed = people.matrix.map((each, index) => `${grouped(each.people)} ${index === 0 ? `of ${everybody} ` : ''}${transitionInWords(each, effect.safe, each.people)}`);
  if (changed.length === 0 && effect.regions.length === 0) return [];
  const words = changed.length === 0 ? `nobody of ${everybody} gets anything else` : changed.join(', ');
  return detail(`${words}${withoutUnitInWords(people, effect)}`, options, options.style.bold);
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
