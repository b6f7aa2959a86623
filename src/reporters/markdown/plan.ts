import type { PlanReport } from '../../model/generated/output/plan.ts';
import { count, grouped } from '../layout/count.ts';
import { exposureBar } from '../pretty/plan-bar.ts';
import { wordOf } from '../pretty/plan-words.ts';
import { alert, bullets, folded } from './blocks.ts';
import { compose, type Section } from './compose.ts';
import { findingItems } from './diagnostic.ts';
import { code, prose } from './inline.ts';
import type { Page } from './page.ts';
import { flagFolds, refusalItems } from './plan-details.ts';
import { barSigns, changeTable } from './plan-table.ts';
import { type RankedChange, rankChanges } from './risk.ts';

/**
 * A plan: what it comes to, one table that is always visible with the riskiest change first, and what each flag does to whom
 * folded away below.
 */
export function planMarkdown(report: PlanReport, page: Page): string {
  const changes = rankChanges(report.changes);
  return compose(
    [
      `### ${title(report)}`,
      verdict(report, changes, page),
      refusals(changes, page),
      compared(report),
      errorsOf(report, page),
      changeTable(changes, report, page),
      legend(changes, page),
      flagFolds(changes, report, page),
      ...besides(report, page),
    ],
    page.limit,
  );
}

function title({ summary, applyable, settings }: PlanReport): string {
  if (summary.changes === 0 && applyable) return settings.length === 0 ? 'Flags: no changes' : 'Flags: no changes but of settings';
  const others = summary.changes - summary.blocked - summary.overridden;
  const parts = [
    ...(summary.blocked > 0 ? [`${grouped(summary.blocked)} blocked`] : []),
    ...(summary.errors > 0 ? [count(summary.errors, 'error')] : []),
    ...(summary.overridden > 0 ? [`${grouped(summary.overridden)} overridden`] : []),
  ];
  if (others > 0) parts.push(count(others, parts.length === 0 ? 'change' : 'other change'));
  return `Flags: ${parts.length === 0 ? 'nothing to compare' : parts.join(', ')}`;
}

/** What a reader has to know who reads nothing else. */
function verdict(report: PlanReport, changes: readonly RankedChange[], page: Page): string {
  const { summary, applyable } = report;
  if (!applyable) {
    const reasons = [
      ...(summary.blocked > 0 ? [`policy does not allow ${count(summary.blocked, 'change')}`] : []),
      ...(summary.errors > 0 ? [`the flag files have ${count(summary.errors, 'error')}`] : []),
    ];
    return alert('CAUTION', [`**Blocked:** ${reasons.join(', and ')}.`], page);
  }
  const taking = changes.filter(({ lost }) => lost.everyone + lost.group > 0).length;
  const words = [
    ...(summary.overridden > 0 ? [`policy was set aside for ${count(summary.overridden, 'change')}`] : []),
    ...(taking > 0 ? [`${count(taking, 'change takes', 'changes take')} something away from users`] : []),
  ];
  if (words.length > 0) return alert('WARNING', [`Allowed, but ${words.join(', and ')}.`], page);
  return summary.changes === 0 ? '' : 'Policy allows every change, and none takes anything away from users.';
}

/** What is blocked, why, and the edit that would be allowed. */
function refusals(changes: readonly RankedChange[], page: Page): Section {
  const blocked = changes.filter(({ change }) => change.verdict === 'blocked');
  return {
    head: [],
    items: blocked.flatMap(({ change }) => refusalItems(change, page)),
    rest: (left) => `and ${count(left, 'more refusal')} by policy.`,
    part: 0.2,
  };
}

function errorsOf({ diagnostics }: PlanReport, page: Page): Section {
  return { head: ['**Errors**, which hide what they concern:', ''], items: findingItems(diagnostics, page), rest: (left) => `and ${count(left, 'more error')}; \`maestro-flags validate\` shows all.`, part: 0.2 };
}

/** What the signs and words of the table mean. */
function legend(changes: readonly RankedChange[], { look }: Page): string {
  if (!changes.some(({ change }) => change.effect !== null)) return '';
  const hasBar = changes.some(({ change: { effect } }) => effect !== null && exposureBar(effect.everyone_else, look) !== undefined);
  const bar = hasBar ? ` In bars ${barSigns.map(([sign, meaning]) => `${code(sign)} ${meaning}`).join(', ')}.` : '';
  return `Shares are of everyone else: whom no rule and no internal segment names.${bar}`;
}

function besides(report: PlanReport, page: Page): readonly Section[] {
  const { settings, base, base_diagnostics: baseErrors, summary } = report;
  const side = (text: string | null): string => (text === null ? 'not there' : code(text, 200));
  return [
    {
      head: ['**Settings** in `maestro.yaml`; this plan is judged by those of its base:', ''],
      items: settings.map(({ name, before, after }) => `- ${code(name)}: ${side(before)} → ${side(after)}`),
      rest: (left) => `and ${count(left, 'more setting')}.`,
      part: 0.3,
    },
    populationOf(report, page),
    {
      head: [`**Errors of the base** ${code(base.label, 80)}; what they hide is not compared:`, ''],
      items: findingItems(baseErrors, page),
      rest: (left) => `and ${count(left, 'more error')} of the base.`,
      part: 0.3,
    },
    {
      head: ['**Not compared** because of errors:', ''],
      items: summary.not_compared.map((name) => `- ${code(name)}`),
      rest: (left) => `and ${count(left, 'more flag')} that could not be compared.`,
      part: 0.3,
    },
  ];
}

function populationOf({ population }: PlanReport, page: Page): Section {
  if (population === null || (population.problems.length === 0 && population.people > 0)) return '';
  const { source, people, refused, problems, more_problems: more } = population;
  const lines = [
    ...problems.map(({ line, message, lines: all }) => `${code(`${source}:${line}`)}: ${prose(message, 300)}${all === 1 ? '' : ` (${grouped(all)} lines)`}`),
    ...(more === 0 ? [] : [`and ${count(more, 'more line')} with other problems`]),
  ];
  const title = [{ code: source }, `: ${count(people, 'person', 'people')} counted, ${count(refused, 'line')} could not be read`];
  return { head: [], items: [folded(title, [bullets(lines)], page)], rest: () => 'The problems of the file of people do not fit here.', part: 0.3 };
}

/** Both sides, and what it comes to. */
function compared(report: PlanReport): string {
  const { base, head, environment, summary } = report;
  const only = environment === null ? '' : `, only ${code(environment, 80)}`;
  const kinds = summary.kinds.map((each) => `${grouped(each.count)} ${wordOf(each.kind)}`);
  const blocked = summary.blocked > 0 ? [`${grouped(summary.blocked)} blocked`] : [];
  const noProject = base.kind !== 'published' && base.project === null ? ' The base has no flags project, so every flag is new and no stage is skipped.' : '';
  return `${code(base.label, 80)} → ${code(head.label, 80)}${only}: ${[...blocked, ...kinds].map((part) => `${part}, `).join('').replace(/, $/, '; ')}${unchanged(report)}.${noProject}`;
}

function unchanged({ summary, settings }: PlanReport): string {
  if (summary.changes > 0) return `${count(summary.unchanged, 'flag')} unchanged`;
  if (summary.unchanged === 0 && summary.not_compared.length === 0 && settings.length === 0) return 'there are no flags on either side';
  return summary.unchanged === 1 ? 'the one flag decides as before' : `all ${grouped(summary.unchanged)} flags decide as before`;
}
