import { Chalk } from 'chalk';
import { printable } from '../source/printable.ts';
import { fence } from './markdown/fence.ts';
import { limitOf } from './markdown/hosts.ts';
import type { MarkdownOptions } from './markdown/markdown-options.ts';
import { pretty } from './pretty.ts';
import type { Report } from './report.ts';

/**
 * A report as Markdown for a comment, a description or a job summary. It is not longer than the limit, no fence and no fold
 * is left open, and nothing that users wrote is anything but text in it. It ends with a line end.
 */
export function renderMarkdown(report: Report, options: MarkdownOptions = {}): string {
  return renderAsText(report, limitOf(options));
}

/** What people read in a terminal, in a fence. */
function renderAsText(report: Report, limit: number): string {
  const lines = pretty.render(report, { style: new Chalk({ level: 0 }), unicode: true, width: 100 }).trimEnd().split('\n');
  const kept: string[] = [];
  let length = 200;
  for (const line of lines) {
    length += printable(line, 1000).length + 10;
    if (length > limit) break;
    kept.push(line);
  }
  const rest = lines.length - kept.length;
  return `${[...fence(kept), ...(rest === 0 ? [] : ['', `and ${rest} more lines`])].join('\n')}\n`;
}
