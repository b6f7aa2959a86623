import { count } from './layout/count.ts';
import { compose } from './markdown/compose.ts';
import { explanationMarkdown } from './markdown/explanation.ts';
import { fence } from './markdown/fence.ts';
import { historyMarkdown } from './markdown/history.ts';
import { listMarkdown } from './markdown/list.ts';
import type { MarkdownOptions } from './markdown/markdown-options.ts';
import { type Page, toPage } from './markdown/page.ts';
import { planMarkdown } from './markdown/plan.ts';
import { proofMarkdown } from './markdown/proof.ts';
import { statusMarkdown } from './markdown/status.ts';
import { validationMarkdown } from './markdown/validation.ts';
import { pretty } from './pretty.ts';
import type { Report } from './report.ts';
import type { Reporter } from './reporter.ts';

/** Markdown for comments, descriptions and summaries. */
export const markdown: Reporter = {
  id: 'markdown',
  summary: 'Markdown, for comments and job summaries',
  kinds: 'all',
  medium: 'file',
  render: (report, options) => renderMarkdown(report, options.markdown),
};

/**
 * A report as Markdown for a comment, a description or a job summary. It is not longer than the limit, no fence and no fold
 * is left open, and nothing that users wrote is anything but text in it. It ends with a line end.
 */
export function renderMarkdown(report: Report, options: MarkdownOptions = {}): string {
  const page = toPage(options);
  switch (report.kind) {
    case 'explanation':
      return explanationMarkdown(report, page);
    case 'history':
      return historyMarkdown(report, page);
    case 'list':
      return listMarkdown(report, page);
    case 'plan':
      return planMarkdown(report, page);
    case 'proof':
      return proofMarkdown(report, page);
    case 'status':
      return statusMarkdown(report, page);
    case 'validation':
      return validationMarkdown(report, page);
    default:
      return asText(report, page);
  }
}

/** What people read in a terminal, in a fence. */
function asText(report: Report, page: Page): string {
  const lines = pretty.render(report, page.look).trimEnd().split('\n');
  const [open = '', ...rest] = fence(lines);
  const close = rest.at(-1) ?? '';
  const kept = linesThatFit(rest.slice(0, -1), page.limit - 200);
  const left = lines.length - kept.length;
  return compose([[open, ...kept, close].join('\n'), left === 0 ? '' : `and ${count(left, 'more line')}.`], page.limit);
}

function linesThatFit(lines: readonly string[], room: number): readonly string[] {
  let length = 0;
  const end = lines.findIndex((line) => {
    length += line.length + 1;
    return length > room;
  });
  return end < 0 ? lines : lines.slice(0, end);
}
