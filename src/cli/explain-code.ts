import { Chalk } from 'chalk';
import { renderMarkdown } from '../reporters/markdown.ts';
import { pretty } from '../reporters/pretty.ts';
import type { ExplainedCode } from '../reporters/render-options.ts';
import { explainCode } from '../workflows/explain.ts';
import { isRefusal } from '../workflows/refusal.ts';

/** What `explain` says about a code, for reports that carry it along. */
export function explainForReport(code: string): ExplainedCode | undefined {
  const outcome = explainCode(code, { toolVersion: '' });
  if (isRefusal(outcome)) return undefined;
  const { report } = outcome;
  const { severity, summary, why } = report;
  return { severity, summary, why, text: pretty.render(report, { style: new Chalk({ level: 0 }), unicode: true, width: 100 }), markdown: renderMarkdown(report) };
}
