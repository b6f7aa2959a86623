import type { WhyReport } from '../../model/generated/output/why.ts';
import { printable } from '../../source/printable.ts';
import { count } from '../layout/count.ts';
import { wrapText } from '../layout/wrap-text.ts';
import type { RenderOptions } from '../render-options.ts';
import { renderEvaluation } from './evaluation.ts';
import { pastChangeLines } from './history.ts';
import { commitLines, gapLines, shortCommit } from './past-commit.ts';
import { arrow } from './plan-words.ts';

type Flip = WhyReport['flips'][number];

/** The decision clause by clause, then the commit that made it so, or with `--since` every commit that changed it. */
export function renderWhy(report: WhyReport, options: RenderOptions): string {
  const flips = report.since === null ? report.flips.slice(0, 1) : report.flips;
  const gaps = gapLines(report, options);
  const blocks = [
    ...wrapText(titleOf(report), Math.max(20, options.width)).map((line) => options.style.bold(line)),
    ...flips.flatMap((flip) => ['', ...flipLines(flip, options)]),
    ...earlierLines(report),
    ...(gaps.length === 0 ? [] : ['', ...gaps]),
  ];
  return `${renderEvaluation(report.evaluation, options)}\n${blocks.join('\n')}\n`;
}

function titleOf({ at, since, flips, cut_off_at: cutOff }: WhyReport): string {
  const upTo = printable(at.label);
  if (since !== null) {
    const times = flips.length === 0 ? 'has not changed' : `changed in ${count(flips.length, 'commit')}`;
    return `The answer at ${upTo} ${times} since ${printable(since.label)}${flips.length > 1 ? ', newest first' : ''}`;
  }
  if (flips.length > 0) return `The answer at ${upTo} was made so by`;
  return cutOff === null ? `The answer at ${upTo} has never been another` : `The answer at ${upTo} is as old as this clone`;
}

function earlierLines({ since, flips }: WhyReport): readonly string[] {
  if (since !== null || flips.length < 2) return [];
  return ['', `${count(flips.length - 1, 'commit')} before that changed it too; --since REF lists them.`];
}

function flipLines({ at, since, from, to, changes }: Flip, options: RenderOptions): readonly string[] {
  const note = since === null ? [] : [`  ${options.style.yellow(`compared with ${shortCommit(since)}: the commits between have errors`)}`];
  return [
    ...commitLines(at, options),
    ...note,
    `  ${answerInWords(from)} ${arrow(options)} ${answerInWords(to)}`,
    ...changes.flatMap((change) => pastChangeLines(change, 0, options)),
  ];
}

function answerInWords(answer: Flip['from']): string {
  if (answer === null) return 'no flag';
  return `\`${printable(answer.variant)}\` (${printable(JSON.stringify(answer.value), 60)})`;
}
