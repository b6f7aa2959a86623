import type { StageChangeReport } from '../../model/generated/output/stage-change.ts';
import { printable } from '../../source/printable.ts';
import { linked } from '../layout/linked.ts';
import { wrapText } from '../layout/wrap-text.ts';
import type { RenderOptions } from '../render-options.ts';
import { renderPlan } from './plan.ts';
import { arrow } from './plan-words.ts';

type Outcome = StageChangeReport['outcome'];

const paints: { readonly [K in Outcome]: 'green' | 'red' | 'yellow' } = {
  written: 'green',
  pushed: 'green',
  proposed: 'yellow',
  unchanged: 'green',
  blocked: 'red',
  declined: 'yellow',
  failed: 'red',
  unknown: 'red',
};

/** The plan of the edit, then what became of it, and what comes next. */
export function renderStageChange(report: StageChangeReport, options: RenderOptions): string {
  const { style, width } = options;
  const word = report.outcome.toUpperCase();
  const below = [placeOf(report), report.message === null ? undefined : printable(report.message, 1000)];
  const lines = [
    ...(report.plan === null ? [] : [renderPlan(report.plan, options)]),
    `${style[paints[report.outcome]].bold(word)}  ${whatBecame(report, options)}`,
    ...below.flatMap((text) => (text === undefined ? [] : wrapText(text, width - 2).map((line) => `  ${line}`))),
    ...(report.pull_request === null ? [] : [`open: ${linked(printable(report.pull_request, 2000), { kind: 'address', url: report.pull_request }, options)}`]),
    ...report.next.map((command) => `next: ${style.bold(printable(command, 1000))}`),
  ];
  return `${lines.join('\n')}\n`;
}

function whatBecame(report: StageChangeReport, options: RenderOptions): string {
  const flag = `${options.style.bold(printable(report.flag))} in ${printable(report.environment)}`;
  const [from, to] = [printable(report.from), printable(report.to)];
  const step = `${flag}: ${from} ${arrow(options)} ${to}`;
  switch (report.outcome) {
    case 'unchanged':
      return `${flag} ${from === to ? 'is' : `was to go to ${to}, and is`} at ${from} already`;
    case 'written':
    case 'pushed':
    case 'proposed':
    case 'unknown':
    case 'blocked':
    case 'declined':
    case 'failed':
      return step;
  }
}

/** Where the change is now. */
function placeOf({ outcome, file, commit, branch }: StageChangeReport): string | undefined {
  if (outcome === 'written') return printable(`in ${file}`, 1000);
  return commit === null ? undefined : printable(`${commit.slice(0, 7)} on ${outcome === 'proposed' ? 'the branch ' : ''}${branch ?? ''}`, 1000);
}

/** One line: what became of which step. */
export function stageChangeLine(report: StageChangeReport): string {
  const { outcome, environment, flag, from, to, commit, branch } = report;
  return printable([outcome, environment, flag, `${from}->${to}`, ...(commit === null ? [report.file] : [commit, branch ?? ''])].join(' '), 1000);
}
