import type { HistoryReport } from '../../model/generated/output/history.ts';
import { count } from '../layout/count.ts';
import { row, tableHead } from './blocks.ts';
import { compose } from './compose.ts';
import { code, prose } from './inline.ts';
import type { Page } from './page.ts';
import { changeCell, effectCell, exposureCell } from './plan-table.ts';

type Entry = HistoryReport['entries'][number];

/** Who changed what, and for whom, the newest first. */
export function historyMarkdown(report: HistoryReport, page: Page): string {
  const { flag, environment, project, at, entries, skipped, cut_off_at: cutOff, summary } = report;
  const where = environment === null ? '' : ` in ${prose(environment, 80)}`;
  const rows = entries.flatMap((entry) => entryRows(entry, page));
  return compose(
    [
      `### History of ${code(flag ?? project, 200)}${where}`,
      `Up to ${code(at.label, 200)}, the newest first: ${count(summary.changes, 'change')}, of ${count(summary.commits, 'commit')} of this folder.`,
      {
        head: tableHead(['When', 'Commit', 'Who', 'Flag', 'Environment', 'Change', 'Exposure', 'Gained and lost']),
        items: rows,
        rest: (left) => `And ${count(left, 'older change')}; \`maestro-flags history\` shows all.`,
        part: 0.9,
      },
      {
        head: ['**Not read**, because flags had errors; what was done to them is in the next commit without:', ''],
        items: skipped.map((each) => `- ${commitCell(each.at)} ${prose(each.reason, 200)}`),
        rest: (left) => `and ${count(left, 'more commit')} with errors.`,
        part: 1,
      },
      cutOff === null ? '' : `This clone is shallow: history ends at ${code(cutOff.slice(0, 7))}. For the rest run ${code('git fetch --unshallow origin')}.`,
    ],
    page.limit,
  );
}

function entryRows({ at, changes }: Entry, page: Page): readonly string[] {
  const head = [prose(at.committed_at.slice(0, 10)), commitCell(at), code(at.author.name, 80)];
  if (changes.length === 0) return [row([...head, '', '', 'no effect', '', ''])];
  return changes.map((change) =>
    row([...head, code(change.flag), change.environment === null ? '' : prose(change.environment, 80), changeCell(change, page), exposureCell(change, page), effectCell({ ...change, people: null })]),
  );
}

function commitCell({ commit, subject }: Entry['at']): string {
  return `${code(commit.slice(0, 7))} ${prose(subject, 100)}`.trim();
}
