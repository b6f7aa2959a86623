import type { PlanReport } from '../../model/generated/output/plan.ts';
import { printable } from '../../source/printable.ts';
import { count } from '../layout/count.ts';
import { wrapText } from '../layout/wrap-text.ts';
import type { RenderOptions } from '../render-options.ts';
import { diagnosticLines, linkedPlace } from './diagnostic.ts';
import { barLegend, exposureBar } from './plan-bar.ts';
import { type ChangeLayout, changeLines, columnsOf } from './plan-change.ts';
import { populationLines } from './plan-population.ts';
import { arrow, type PlannedChange, wordOf } from './plan-words.ts';

/**
 * What was compared, every change under its environment with its effect and what policy says to it, what stands in the
 * way, and last what it comes to.
 */
export function renderPlan(report: PlanReport, options: RenderOptions): string {
  const layout = { columns: columnsOf(report.changes, options), counted: report.population };
  const blocks = [
    comparedLines(report, options),
    ...groupsOf(report.changes).map((group) => groupLines(group, layout, options)),
    settingsLines(report, options),
    populationLines(report, options),
    ...report.diagnostics.map((diagnostic) => diagnosticLines(diagnostic, options)),
    baseErrorLines(report, options),
    notComparedLines(report, options),
    legendLines(report, options),
    summaryLines(report, options),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function comparedLines({ base, head, environment }: PlanReport, options: RenderOptions): readonly string[] {
  const only = environment === null ? '' : `, only ${printable(environment)}`;
  const moved = base.project !== null && head.project !== null && base.project !== head.project;
  return [
    `Comparing ${options.style.bold(printable(base.label))} ${arrow(options)} ${options.style.bold(printable(head.label))}${only}`,
    ...(base.kind !== 'published' && base.project === null ? ['The base has no flags project, so every flag is new and no stage is skipped.'] : []),
    ...(moved ? [`The project stood in ${printable(base.project ?? '')} and stands in ${printable(head.project ?? '')}.`] : []),
  ];
}

function groupsOf(changes: readonly PlannedChange[]): readonly (readonly PlannedChange[])[] {
  const groups = new Map<string | null, PlannedChange[]>();
  for (const change of changes) groups.set(change.environment, [...(groups.get(change.environment) ?? []), change]);
  return [...groups.values()];
}

function groupLines(group: readonly PlannedChange[], layout: ChangeLayout, options: RenderOptions): readonly string[] {
  const [first] = group;
  if (first === undefined) return [];
  return [groupTitle(first, options), ...group.flatMap((change) => changeLines(change, layout, options))];
}

function groupTitle({ environment, protected: isProtected }: PlannedChange, { style }: RenderOptions): string {
  if (environment === null) return `${style.bold('no effect')}${style.dim(' (nobody gets anything else)')}`;
  return `${style.bold(printable(environment))}${isProtected ? style.dim(' (protected)') : ''}`;
}

function settingsLines({ settings }: PlanReport, options: RenderOptions): readonly string[] {
  if (settings.length === 0) return [];
  const words = (side: string | null): string => (side === null ? 'not there' : printable(side));
  return [
    options.style.bold('maestro.yaml'),
    ...settings.map((each) => `  ~ ${printable(each.name)}: ${words(each.before)} ${arrow(options)} ${words(each.after)}`),
    options.style.dim('      this plan is judged by the settings of its base'),
  ];
}

function baseErrorLines({ base, base_diagnostics: errors }: PlanReport, options: RenderOptions): readonly string[] {
  if (errors.length === 0) return [];
  const title = `${printable(base.label)} has ${count(errors.length, 'error')} of its own; what it hides is not compared:`;
  const lines = errors.map((each) => `   ${[linkedPlace(each.file, each.range, options), `${each.code}: ${printable(each.message, 300)}`].filter((part) => part !== '').join(' ')}`);
  return [options.style.yellow(title), ...lines];
}

const mostNames = 10;

function notComparedLines({ summary }: PlanReport, options: RenderOptions): readonly string[] {
  const names = summary.not_compared;
  if (names.length === 0) return [];
  const shown = names.slice(0, mostNames).map((name) => printable(name)).join(', ');
  const rest = names.length > mostNames ? ` and ${names.length - mostNames} more` : '';
  return wrapText(`Not compared because of errors: ${shown}${rest}`, options.width).map((line) => options.style.yellow(line));
}

/** What the words of the effects mean, where they were used. */
function legendLines({ changes }: PlanReport, options: RenderOptions): readonly string[] {
  const { style, width } = options;
  const hasBar = changes.some(({ effect }) => effect !== null && exposureBar(effect.everyone_else, options) !== undefined);
  const whens = changes.flatMap(({ effect }) => effect?.regions.map(({ when }) => when) ?? []);
  const parts = [
    ...(whens.some((when) => when.startsWith('everyone else')) ? ['Everyone else: whom no rule and no internal segment names.'] : []),
    ...(whens.some((when) => when.includes(', by ')) ? ['By x: the same x always gets the same.'] : []),
    ...(hasBar ? [barLegend(options)] : []),
  ];
  return wrapText(parts.join(' '), width).filter((line) => line !== '').map((line) => style.dim(line));
}

function summaryLines(report: PlanReport, { style, width }: RenderOptions): readonly string[] {
  const { summary, applyable } = report;
  const parts = [
    ...(summary.errors > 0 ? [style.red(count(summary.errors, 'error'))] : []),
    ...(summary.blocked > 0 ? [style.red(`${summary.blocked} blocked`)] : []),
    ...(summary.overridden > 0 ? [style.yellow(`${summary.overridden} overridden`)] : []),
    ...summary.kinds.map((each) => `${each.count} ${wordOf(each.kind)}`),
  ];
  if (summary.changes === 0 && applyable) return [noChanges(report, style.green('No changes'))];
  const unchanged = `${count(summary.unchanged, 'flag')} unchanged`;
  // A count and its word stay on one line: each part is one word to the wrapping.
  const sentence = `Plan: ${(parts.length === 0 ? ['nothing to compare'] : parts).map(glued).join(', ')}; ${glued(unchanged)}.`;
  return wrapText(sentence, width - 6).map((line, index) => `${index === 0 ? '' : '      '}${line.replaceAll(glue, ' ')}`);
}

const glue = '\u00A0';

function glued(words: string): string {
  return words.replaceAll(' ', glue);
}

function noChanges({ summary, settings }: PlanReport, words: string): string {
  const flags = summary.unchanged === 1 ? 'the one flag decides' : `all ${summary.unchanged} flags decide`;
  if (settings.length > 0) return `${words} of flags: ${flags} as before.`;
  return summary.unchanged === 0 && summary.not_compared.length === 0 ? `${words}: there are no flags on either side.` : `${words}: ${flags} as before.`;
}
