import type { CommentReport } from '../../model/generated/output/comment.ts';
import { printable } from '../../source/printable.ts';
import { linked } from '../layout/linked.ts';
import type { RenderOptions } from '../render-options.ts';

/** What became of the comment, and where it can be read. */
export function renderComment(report: CommentReport, options: RenderOptions): string {
  const { style } = options;
  const { reason, url, removed } = report;
  const isThere = reason === null;
  const lines = [
    `${isThere ? style.green(headline(report)) : `${style.yellow('warning')}: ${headline(report)}`}`,
    ...(url === null ? [] : [`   ${linked(printable(url, 1000), { kind: 'address', url }, options)}`]),
    ...(removed === 0 ? [] : [`   ${removed} more of ours ${removed === 1 ? 'was' : 'were'} too many, and removed`]),
    ...(reason === null ? [] : [`   ${reason.code}: ${printable(reason.message, 1000)}`]),
    ...(reason === null || reason.mend === null ? [] : [`   mend: ${printable(reason.mend, 1000)}`]),
  ];
  return `${lines.join('\n')}\n`;
}

/** The same in one line. */
export function commentLine(report: CommentReport): string {
  const { action, host, reason, url, changes, blocked } = report;
  const why = reason === null ? [] : [reason.code, reason.message];
  return printable([action, host, placeOf(report), `changes=${changes}`, `blocked=${blocked}`, ...(url === null ? [] : [url]), ...why].join(' '), 1000);
}

function headline(report: CommentReport): string {
  const place = placeOf(report);
  switch (report.action) {
    case 'created':
      return `commented on ${place}`;
    case 'updated':
      return `the comment on ${place} is current again`;
    case 'unchanged':
      return `the comment on ${place} says so already`;
    case 'none':
      return `nothing changes, and no comment on ${place} says otherwise`;
    case 'summary':
      return `the plan is in the summary of this job, not on ${place}`;
    case 'nowhere':
      return `the plan could not be told on ${place}`;
  }
}

function placeOf({ repository, pull_request: number, host }: CommentReport): string {
  const sign = host === 'gitlab' ? '!' : '#';
  return number === null ? 'a pull request' : printable(`${repository ?? ''}${sign}${number}`, 300);
}
