import { formatDuration } from '../../model/duration.ts';
import { printable } from '../../source/printable.ts';
import { displayWidth, padColumns } from '../layout/display-width.ts';
import type { RenderOptions } from '../render-options.ts';
import { linkedPlace } from './diagnostic.ts';
import { detail, detailIndent } from './plan-detail.ts';
import { type Counted, effectLines } from './plan-effect.ts';
import { arrow, mainKind, paintOf, type PlannedChange, symbolOf, wordOf, wordWidth } from './plan-words.ts';

type Facet = PlannedChange['facets'][number];
type Policy = PlannedChange['policy'][number];

/** How wide the columns are. */
export interface Columns {
  readonly flag: number;
  readonly owner: number;
  readonly transition: number;
}

/** What all changes of a plan share. */
export interface ChangeLayout {
  readonly columns: Columns;
  readonly counted: Counted;
}

/** Longer names are not padded for: one of them must not push every other line apart. */
const widestName = 32;

/** The widths that line up all changes of a plan. */
export function columnsOf(changes: readonly PlannedChange[], options: RenderOptions): Columns {
  const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(displayWidth).filter((width) => width <= widestName));
  return {
    flag: widest(changes.map((change) => printable(change.flag))),
    owner: widest(changes.map(ownerOf)),
    transition: widest(changes.map((change) => transitionOf(change, options))),
  };
}

/** One change: its line, what it does to whom, and what policy says to it. */
export function changeLines(change: PlannedChange, { columns, counted }: ChangeLayout, options: RenderOptions): readonly string[] {
  return [
    headLine(change, columns, options),
    ...change.facets.flatMap((facet, index) => facetLines(facet, index === 0, options)),
    ...effectLines(change, counted, options),
    ...bakedLines(change, options),
    ...change.policy.flatMap((finding) => policyLines(finding, options)),
  ];
}

function headLine(change: PlannedChange, columns: Columns, options: RenderOptions): string {
  const paint = paintOf(change, options);
  const parts = [
    `  ${paint(symbolOf(change, options))} ${paint(padColumns(wordOf(mainKind(change)), wordWidth))}`,
    `${options.style.bold(printable(change.flag))}${' '.repeat(Math.max(0, columns.flag - displayWidth(printable(change.flag))))}`,
    options.style.dim(padColumns(ownerOf(change), columns.owner)),
    padColumns(transitionOf(change, options), columns.transition),
    verdictOf(change, options),
  ];
  return parts.filter((part) => part !== '').join('  ').trimEnd();
}

function ownerOf(change: PlannedChange): string {
  return `@${printable(change.owner)}`;
}

function verdictOf({ verdict }: PlannedChange, { style }: RenderOptions): string {
  if (verdict === 'blocked') return style.red.bold('BLOCKED');
  return verdict === 'overridden' ? style.yellow('OVERRIDDEN') : '';
}

/** What fits behind the name: the change of a state. Anything longer has lines of its own. */
export function transitionOf({ facets }: Pick<PlannedChange, 'facets'>, options: RenderOptions): string {
  const [main] = facets;
  if (main === undefined || !isShort(main)) return '';
  if (main.before === null) return printable(main.after ?? '');
  if (main.after === null) return `was ${printable(main.before)}`;
  return `${printable(main.before)} ${arrow(options)} ${printable(main.after)}`;
}

function isShort({ kind }: Facet): boolean {
  switch (kind) {
    case 'kill':
    case 'restore':
    case 'retire':
    case 'create':
    case 'ramp-up':
    case 'ramp-down':
    case 'safe':
      return true;
    case 'rebucket':
    case 'retarget':
    case 'reweight':
    case 'values':
    case 'metadata':
      return false;
  }
}

/** The lines of a facet below its change; none for the main one where its name says it all. */
export function facetLines(facet: Facet, isMain: boolean, options: RenderOptions): readonly string[] {
  if (isMain && isShort(facet)) return [];
  const name = facet.cause === null ? (isMain ? '' : `${wordOf(facet.kind)}: `) : `because of ${printable(facet.cause)}: `;
  const [before, after] = [facet.before, facet.after].map((side) => (side === null ? null : printable(side, 600)));
  if (typeof before === 'string' && typeof after === 'string') {
    const line = `${name}${before} ${arrow(options)} ${withoutLabelOf(before, after)}`;
    if (isOneLine(facet, line, options)) return detail(line, options);
  }
  return [
    ...(name === '' ? [] : detail(name.trimEnd(), options)),
    ...(typeof before === 'string' ? detail(`- ${before}`, options, options.style.red) : []),
    ...(typeof after === 'string' ? detail(`+ ${after}`, options, options.style.green) : []),
  ];
}

// `expires: 2027-06-30 -> 2027-09-30` rather than the label twice.
function withoutLabelOf(before: string, after: string): string {
  const label = /^[\w.-]+: /.exec(before)?.[0];
  return label !== undefined && after.startsWith(label) ? after.slice(label.length) : after;
}

// Two long sides are easier to compare under each other, and an arrow within a side would read as another change.
function isOneLine({ before, after }: Facet, line: string, options: RenderOptions): boolean {
  return detailIndent + displayWidth(line) <= options.width && !`${before ?? ''}${after ?? ''}`.includes('->');
}

// A refusal says it itself.
function bakedLines({ baked, policy }: PlannedChange, options: RenderOptions): readonly string[] {
  if (baked === null || policy.some(({ code }) => code === 'bake')) return [];
  const live = `${baked.at_least ? 'at least ' : ''}${formatDuration(baked.live_seconds)}`;
  return detail(`baked ${live} of ${formatDuration(baked.needed_seconds)}`, options);
}

function policyLines(finding: Policy, options: RenderOptions): readonly string[] {
  const { style } = options;
  if (finding.override !== null) return overrideLines(finding, finding.override, options);
  const paint = finding.severity === 'error' ? style.red : style.yellow;
  const label = finding.severity === 'error' ? finding.code : `warning ${finding.code}`;
  const [fix, place] = [`fix: ${printable(finding.mend, 200)}`, `at ${linkedPlace(finding.file, finding.range, options)}`];
  const together = `${fix}  ${place}`;
  return [
    ...detail(`${label}: ${printable(finding.message, 400)}`, options, paint),
    ...(detailIndent + displayWidth(together) <= options.width ? [`${' '.repeat(detailIndent)}${fix}  ${style.dim(place)}`] : [...detail(fix, options), ...detail(place, options, style.dim)]),
  ];
}

function overrideLines({ code, message }: Policy, override: NonNullable<Policy['override']>, options: RenderOptions): readonly string[] {
  const who = `overridden by ${printable(override.approved_by)} until ${printable(override.until)}: ${printable(override.reason, 400)}`;
  return [...detail(`${code}: ${printable(message, 400)}`, options, options.style.yellow), ...detail(who, options)];
}
