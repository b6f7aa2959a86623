import type { PlanReport } from '../../model/generated/output/plan.ts';
import { formatDuration } from '../../model/duration.ts';
import { count } from '../layout/count.ts';
import { transitionOf } from '../pretty/plan-change.ts';
import { type Counted, effectTexts } from '../pretty/plan-effect.ts';
import { mainKind, type PlannedChange, wordOf } from '../pretty/plan-words.ts';
import { bullets, folded, type TitlePart } from './blocks.ts';
import type { Section } from './compose.ts';
import { fence } from './fence.ts';
import { code, prose } from './inline.ts';
import type { Page } from './page.ts';
import { transitionCell } from './plan-table.ts';
import type { RankedChange } from './risk.ts';

type Facet = PlannedChange['facets'][number];
type Policy = PlannedChange['policy'][number];

/** A fold for each flag, in the order of the table, with all that happens to it in every environment. */
export function flagFolds(changes: readonly RankedChange[], { population }: PlanReport, page: Page): Section {
  const flags = new Map<string, PlannedChange[]>();
  for (const { change } of changes) {
    const together = flags.get(change.flag);
    if (together === undefined) flags.set(change.flag, [change]);
    else together.push(change);
  }
  return {
    head: [],
    items: [...flags].map(([flag, together]) => foldOf(flag, together, { counted: population, page })),
    rest: (left) => `The details of ${count(left, 'flag')} do not fit here; \`maestro-flags plan\` shows them.`,
    part: 1,
  };
}

interface Setting {
  readonly counted: Counted;
  readonly page: Page;
}

function foldOf(flag: string, changes: readonly PlannedChange[], setting: Setting): string {
  return folded(titleOf(flag, changes), changes.flatMap((change) => changeBlocks(change, setting)), setting.page);
}

/** `blocked ramp up in production; retire in staging, development`. */
function titleOf(flag: string, changes: readonly PlannedChange[]): readonly TitlePart[] {
  return [{ code: flag }, ': ', ...alikeOf(changes).flatMap((alike, index): readonly TitlePart[] => [...(index === 0 ? [] : ['; ']), ...alikeTitle(alike)])];
}

/** The changes that have one name and one verdict together. */
function alikeOf(changes: readonly PlannedChange[]): readonly (readonly PlannedChange[])[] {
  const groups = new Map<string, PlannedChange[]>();
  for (const change of changes) {
    const key = `${change.verdict} ${mainKind(change)}`;
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return [...groups.values()];
}

function alikeTitle(alike: readonly PlannedChange[]): readonly TitlePart[] {
  const [first] = alike;
  if (first === undefined) return [];
  const environments = alike.flatMap(({ environment }) => (environment === null ? [] : [environment]));
  return [
    ...(first.verdict === 'blocked' ? [{ strong: 'blocked' }, ' '] : []),
    wordOf(mainKind(first)),
    ...environments.flatMap((environment, index): readonly TitlePart[] => [index === 0 ? ' in ' : ', ', { code: environment }]),
  ];
}

function changeBlocks(change: PlannedChange, { counted, page }: Setting): readonly string[] {
  const facets = change.facets.filter((facet, index) => !isSaid(facet, index === 0, page));
  const items = [
    ...facets.filter(isShort).map(shortFacet),
    ...change.policy.flatMap((finding) => policyItems(finding, page)),
    ...effectTexts(change, counted, page.look).map(({ text, below }) => `${below === true ? '  ' : ''}${prose(text, 2000)}`),
    ...bakedItems(change),
  ];
  return [headOf(change, page), ...(items.length === 0 ? [] : [bullets(items)]), ...facets.filter((facet) => !isShort(facet)).flatMap(facetBlocks)];
}

/** What policy refuses of a change, as items of a list. */
export function refusalItems(change: PlannedChange, page: Page): readonly string[] {
  const where = change.environment === null ? '' : ` in ${prose(change.environment, 80)}`;
  const refused = change.policy.filter(({ severity, override }) => severity === 'error' && override === null);
  return refused.map((finding) => `- ${code(change.flag)}${where}: ${policyText(finding, page)}`);
}

function headOf(change: PlannedChange, page: Page): string {
  const where = change.environment === null ? '**All environments**' : `${code(change.environment, 80)}${change.protected ? ' (protected)' : ''}`;
  const what = [wordOf(mainKind(change)), transitionCell(change, page.look)].filter((part) => part !== '').join(' ');
  return `${where}: **${what}**, owned by ${code(`@${change.owner}`, 80)}`;
}

function policyItems(finding: Policy, page: Page): readonly string[] {
  if (finding.override !== null) return [overrideText(finding, finding.override)];
  return [`${finding.severity === 'error' ? '**blocked**' : 'warning'} ${policyText(finding, page)}`];
}

function policyText({ code: id, message, mend, file, range }: Policy, page: Page): string {
  const place = page.place(file, range);
  // A mend is an edit or a sentence.
  const edit = /^[\w.-]+: \S+$/.test(mend) ? code(mend) : prose(mend, 300);
  return `${code(id)}: ${prose(message, 400)}. To be allowed: ${edit}${place === '' ? '' : ` at ${place}`}`;
}

function overrideText({ code: id, message }: Policy, override: NonNullable<Policy['override']>): string {
  return `overridden ${code(id)}: ${prose(message, 400)}; set aside by ${code(override.approved_by, 80)} until ${prose(override.until, 40)}: ${prose(override.reason, 400)}`;
}

function bakedItems({ baked }: PlannedChange): readonly string[] {
  if (baked === null) return [];
  const live = `${baked.at_least ? 'at least ' : ''}${formatDuration(baked.live_seconds)}`;
  return [`baked ${live} of ${formatDuration(baked.needed_seconds)}, since ${code(baked.commit.slice(0, 12))}`];
}

// Where the head says it, or there is nothing to say.
function isSaid(facet: Facet, isMain: boolean, page: Page): boolean {
  return (isMain && transitionOf({ facets: [facet] }, page.look) !== '') || (facet.before === null && facet.after === null);
}

const longestInLine = 40;

// An arrow within a side would read as another change.
function isShort({ before, after }: Facet): boolean {
  return [before, after].every((side) => side !== null && side.length <= longestInLine && !side.includes('->'));
}

function nameOf({ kind, cause }: Facet): string {
  return cause === null ? wordOf(kind) : `${wordOf(kind)} because of ${code(cause, 80)}`;
}

function shortFacet(facet: Facet): string {
  return `${nameOf(facet)}: ${prose(facet.before ?? '')} → ${prose(facet.after ?? '')}`;
}

/** Both sides under each other, in the colours of a difference. */
function facetBlocks(facet: Facet): readonly string[] {
  const { before, after } = facet;
  const lines = [...(before === null ? [] : [`- ${before}`]), ...(after === null ? [] : [`+ ${after}`])];
  return [`${nameOf(facet)}:`, fence(lines, 'diff').join('\n')];
}
