import type { ListReport } from '../../model/generated/output/list.ts';
import { printable } from '../../source/printable.ts';
import { count } from '../layout/count.ts';
import { type Cell, tableWidth, toTable } from '../layout/table.ts';
import type { RenderOptions } from '../render-options.ts';

type ListedFlag = ListReport['flags'][number];

/** The flags as a table; where that is too wide for the terminal, two lines a flag, so that nothing is left out. */
export function renderList(report: ListReport, options: RenderOptions): string {
  const rows = [headings(report), ...report.flags.map((flag) => toRow(flag, options))];
  const table = tableWidth(rows) <= options.width ? toTable(rows) : report.flags.flatMap((flag) => toBlock(flag, options));
  return `${[...(report.flags.length === 0 ? [] : [...table, '']), ...summaryLines(report)].join('\n')}\n`;
}

function headings(report: ListReport): readonly Cell[] {
  return ['FLAG', ...report.environments, 'OWNER', 'KIND', 'EXPIRES'].map((text) => ({ text: printable(text) }));
}

function toRow(flag: ListedFlag, options: RenderOptions): readonly Cell[] {
  return [
    { text: printable(flag.flag), style: options.style.bold },
    ...flag.environments.map((state): Cell => ({ text: stageText(state), style: stagePaint(state, options) })),
    { text: printable(flag.owner) },
    { text: flag.flag_kind },
    { text: expiryText(flag), ...(flag.expired ? { style: options.style.yellow } : {}) },
  ];
}

function toBlock(flag: ListedFlag, options: RenderOptions): readonly string[] {
  const facts = [printable(flag.owner), flag.flag_kind, ...(flag.expires === null ? [] : [`expires ${expiryText(flag)}`])];
  const states = flag.environments.map((state) => `${printable(state.environment)} ${stagePaint(state, options)(stageText(state))}`);
  return [`${options.style.bold(printable(flag.flag))}  ${facts.join(', ')}`, `   ${states.join('   ')}`];
}

function stageText({ stage, killed }: ListedFlag['environments'][number]): string {
  return printable(killed ? `killed (${stage})` : stage);
}

function stagePaint({ stage, killed }: ListedFlag['environments'][number], { style }: RenderOptions): (text: string) => string {
  if (killed) return style.red;
  return stage === 'off' ? style.dim : style.green;
}

function expiryText({ expires, expired }: ListedFlag): string {
  if (expires === null) return '';
  return printable(expired ? `${expires} (past)` : expires);
}

function summaryLines(report: ListReport): readonly string[] {
  const flags = count(report.flags.length, 'flag');
  const killed = report.flags.filter((flag) => flag.environments.some((state) => state.killed)).length;
  const expired = report.flags.filter((flag) => flag.expired).length;
  const facts = [...(killed > 0 ? [`${killed} killed`] : []), ...(expired > 0 ? [`${expired} past the expiry day`] : [])];
  const unreadable =
    report.unreadable === 0 ? [] : [`${count(report.unreadable, 'flag file is', 'flag files are')} not listed because of errors; run: maestro-flags validate`];
  return [[flags, ...facts].join(', '), ...unreadable];
}
