import type { HistoryReport } from '../../model/generated/output/history.ts';
import { formatShare } from '../../model/share.ts';
import { printable } from '../../source/printable.ts';
import { count } from '../layout/count.ts';
import { displayWidth, padColumns } from '../layout/display-width.ts';
import type { RenderOptions } from '../render-options.ts';
import { commitLines, gapLines, shortCommit } from './past-commit.ts';
import { facetLines, transitionOf } from './plan-change.ts';
import { detail } from './plan-detail.ts';
import { paintOf, symbolOf, wordOf, wordWidth } from './plan-words.ts';

type Entry = HistoryReport['entries'][number];
type PastChange = Entry['changes'][number];

/** Each commit with what it changed and for whom, the newest first; then what is not known, and what it comes to. */
export function renderHistory(report: HistoryReport, options: RenderOptions): string {
  const gaps = gapLines(report, options);
  const blocks = [[titleOf(report, options)], ...report.entries.map((entry) => entryLines(entry, options)), ...(gaps.length === 0 ? [] : [gaps]), [summaryOf(report)]];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function titleOf({ flag, environment, project, at }: HistoryReport, { style }: RenderOptions): string {
  const where = environment === null ? '' : ` in ${style.bold(printable(environment))}`;
  return `History of ${style.bold(printable(flag ?? project))}${where} up to ${printable(at.label)}, newest first`;
}

function entryLines({ at, since, changes }: Entry, options: RenderOptions): readonly string[] {
  const note = since === null ? [] : [`  ${options.style.yellow(`compared with ${shortCommit(since)}: the commits between have errors`)}`];
  const width = Math.max(0, ...changes.map((change) => displayWidth(printable(change.flag))));
  return [
    ...commitLines(at, options),
    ...note,
    ...(changes.length === 0 ? [`  ${options.style.dim('no effect: comments, formatting, or files that decide nothing')}`] : []),
    ...changes.flatMap((change) => pastChangeLines(change, width, options)),
  ];
}

/** A past change: what it is called, from what to what, and for whom. */
export function pastChangeLines(change: PastChange, width: number, options: RenderOptions): readonly string[] {
  // As the plan shows it; policy has nothing to say to what has happened.
  const shown = { ...change, protected: false, people: null, verdict: 'allowed' as const, policy: [], baked: null };
  const paint = paintOf(shown, options);
  const kind = change.facets[0]?.kind ?? 'metadata';
  const parts = [
    `  ${paint(symbolOf(shown, options))} ${paint(padColumns(wordOf(kind), wordWidth))}`,
    padColumns(printable(change.flag), width),
    ...(change.environment === null ? [] : [printable(change.environment)]),
    transitionOf(change, options),
  ];
  return [
    parts.filter((part) => part !== '').join('  ').trimEnd(),
    ...change.facets.flatMap((facet, index) => facetLines(facet, index === 0, options)),
    ...effectLines(change, options),
  ];
}

/** The effect on everyone whom no rule singles out; whether others are concerned too is said, who they are is in the JSON. */
function effectLines({ effect, note }: PastChange, options: RenderOptions): readonly string[] {
  const notes = note === null ? [] : detail(printable(note, 400), options, options.style.dim);
  if (effect === null || effect.regions.length === 0) return notes;
  const { gained, lost, moved, everyone_else: others, regions } = effect;
  const singled = regions.filter(({ when }) => !/^everyone else(?:,|$)/.test(when)).length;
  const whom = `everyone else, by ${printable(others.unit)}: ${share(gained)} gained, ${share(lost)} lost, ${share(moved)} moved`;
  const more = singled === 0 ? '' : `; also ${count(singled, 'other group')}`;
  return [...detail(`${whom}${more}`, options), ...notes];
}

function share(parts: number): string {
  return parts === 0 ? '0' : formatShare(parts);
}

function summaryOf({ summary, entries, all }: HistoryReport): string {
  const read = `${count(summary.commits, 'commit')} of this folder`;
  if (entries.length === 0) return `No changes in ${read}.`;
  return `${count(summary.changes, 'change')} in ${count(new Set(entries.map((entry) => entry.at.commit)).size, 'commit')}, of ${read}${all ? '' : '; --all lists also what had no effect'}.`;
}
