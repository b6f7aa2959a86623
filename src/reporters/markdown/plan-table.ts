import type { PlanReport } from '../../model/generated/output/plan.ts';
import { formatDuration } from '../../model/duration.ts';
import { formatShare } from '../../model/share.ts';
import { count, grouped } from '../layout/count.ts';
import { transitionOf } from '../pretty/plan-change.ts';
import { exposureBar } from '../pretty/plan-bar.ts';
import { mainKind, type PlannedChange, signOf, wordOf } from '../pretty/plan-words.ts';
import { row, tableHead } from './blocks.ts';
import type { Section } from './compose.ts';
import { code, prose } from './inline.ts';
import type { Page } from './page.ts';
import type { RankedChange } from './risk.ts';

/** The table of all changes, the riskiest first; what does not fit is counted. */
export function changeTable(changes: readonly RankedChange[], report: PlanReport, page: Page): Section {
  const everywhere = new Set(changes.map(({ change }) => change.environment)).size > 1 || report.environment === null;
  const names = ['Flag', ...(everywhere ? ['Environment'] : []), 'Owner', 'Change', 'Exposure', 'Gained and lost', 'Policy'];
  return {
    head: tableHead(names),
    items: changes.map((ranked) => row(cellsOf(ranked, everywhere, page))),
    rest: (left) => `**${restInWords(changes.slice(changes.length - left))}**; \`maestro-flags plan\` shows all.`,
    part: 0.6,
  };
}

function restInWords(rest: readonly RankedChange[]): string {
  const blocked = rest.filter(({ change }) => change.verdict === 'blocked').length;
  return `And ${count(rest.length, 'more change')} of less risk${blocked === 0 ? '' : `, ${grouped(blocked)} of them blocked`}`;
}

function cellsOf({ change }: RankedChange, everywhere: boolean, page: Page): readonly string[] {
  const side = mainKind(change) === 'retire' ? 'base' : 'head';
  const flag = page.file(change.flag, change.file, side);
  return [
    change.verdict === 'blocked' ? `**${flag}**` : flag,
    ...(everywhere ? [change.environment === null ? 'all' : prose(change.environment, 80)] : []),
    // In a code span a mention notifies nobody.
    code(`@${change.owner}`, 80),
    changeCell(change, page),
    exposureCell(change, page),
    effectCell(change),
    policyCell(change),
  ];
}

/** What a change is called, from what to what. */
export function changeCell(change: Pick<PlannedChange, 'facets'>, { look }: Page): string {
  const [main, ...others] = change.facets;
  const also = [...new Set(others.map(({ kind }) => wordOf(kind)))].filter((word) => word !== wordOf(mainKind(change)));
  const because = typeof main?.cause === 'string' ? `because of ${prose(main.cause, 80)}` : '';
  const named = `${signOf(mainKind(change), look)} ${wordOf(mainKind(change))}`;
  return [named, transitionCell(change, look), because, also.length === 0 ? '' : `(also ${also.join(', ')})`].filter((part) => part !== '').join(' ');
}

/** The state before and after, `(was 50%)` where there is nothing after. */
export function transitionCell(change: Pick<PlannedChange, 'facets'>, look: Page['look']): string {
  const shown = prose(transitionOf(change, look), 120);
  return shown.startsWith('was ') ? `(${shown})` : shown;
}

/** Which part of everyone else is exposed, before and after. */
export function exposureCell({ effect }: Pick<PlannedChange, 'effect'>, { look }: Page): string {
  if (effect === null) return '';
  const { before, after } = effect.everyone_else;
  const about = effect.bounded ? 'about ' : '';
  const bar = exposureBar(effect.everyone_else, look);
  if (bar === undefined) return `${about}${formatShare(after)}`;
  return `${code(toSigns(bar.plain))} ${about}${formatShare(before)} → ${formatShare(after)}`;
}

/** The signs of a bar, in which no two shades have to be told apart. */
export const barSigns: readonly (readonly [sign: string, meaning: string])[] = [['█', 'keep it'], ['+', 'gain it'], ['░', 'lose it'], ['·', 'go without']];

function toSigns(bar: string): string {
  return bar.slice(1, -1).replaceAll('▓', '+');
}

/** Of everyone else; losses stand out. Where only some others are concerned, that is said instead. */
export function effectCell({ effect, people, note }: Pick<PlannedChange, 'effect' | 'people' | 'note'>): string {
  if (effect === null) return note === null ? 'no effect' : prose(note, 100);
  const about = effect.bounded ? 'about ' : '';
  const share = (amount: number): string => (amount === 100_000 ? 'all' : `${about}${formatShare(amount)}`);
  const { gained, lost, moved } = effect;
  const parts = [
    ...(gained > 0 ? [`${share(gained)} gain`] : []),
    ...(lost > 0 ? [`**${share(lost)} lose**`] : []),
    ...(moved > 0 ? [`**${share(moved)} move**`] : []),
    ...othersIn(effect),
  ];
  const counted = people === null ? [] : peopleIn(people);
  const nothing = note === null ? 'nobody' : prose(note, 100);
  return [parts.length === 0 ? nothing : parts.join(', '), ...counted].join('; ');
}

/** What happens to those whom rules name and does not happen to everyone else. */
function othersIn({ regions, gained, lost, moved }: NonNullable<PlannedChange['effect']>): readonly string[] {
  const some = ([['gained', 'gain', gained], ['lost', 'lose', lost], ['moved', 'move', moved]] as const).filter(([kind, , total]) => total === 0 && regions.some((region) => region[kind] > 0));
  const words = some.map(([, word]) => (word === 'gain' ? word : `**${word}**`));
  if (words.length === 0) return lost === 0 && moved === 0 && gained > 0 ? ['0 lost'] : [];
  return [`some groups ${words.join(' or ')}`];
}

function peopleIn({ gained, lost, moved }: NonNullable<PlannedChange['people']>): readonly string[] {
  const parts = ([[gained, 'gain'], [lost, 'lose'], [moved, 'move']] as const).flatMap(([amount, word]) => (amount === 0 ? [] : [`${grouped(amount)} ${word}`]));
  return [parts.length === 0 ? 'nobody in the file' : `in the file ${parts.join(', ')}`];
}

function policyCell({ verdict, policy, baked }: PlannedChange): string {
  const codes = (wanted: (finding: PlannedChange['policy'][number]) => boolean): string => [...new Set(policy.filter(wanted).map((finding) => code(finding.code)))].join(', ');
  if (verdict === 'blocked') return `**blocked**: ${codes(({ severity, override }) => severity === 'error' && override === null)}`;
  const warned = codes(({ severity, override }) => severity === 'warning' && override === null);
  const allowed = verdict === 'overridden' ? `overridden: ${codes(({ override }) => override !== null)}` : 'allowed';
  const bakedFor = baked === null ? '' : `, baked ${baked.at_least ? 'at least ' : ''}${formatDuration(baked.live_seconds)} of ${formatDuration(baked.needed_seconds)}`;
  return `${allowed}${bakedFor}${warned === '' ? '' : `, warns: ${warned}`}`;
}
