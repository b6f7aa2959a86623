import { nodeFiles } from '../effects/node-files.ts';
import { renderMarkdown } from '../reporters/markdown.ts';
import type { Report } from '../reporters/report.ts';
import { belongsInSummary, stepOutputs } from '../reporters/step-outputs.ts';
import { printable } from '../source/printable.ts';
import type { Outcome } from '../workflows/outcome.ts';
import { linksOfJob, thisJob } from './job.ts';

/** Gives a job of GitHub Actions the outputs of this step and its part of the summary. What was done stays done where that fails. */
export function tellJob({ report, stepOutputs: others }: Outcome<Report>): void {
  const job = thisJob();
  if (job === undefined) return;
  try {
    const outputs = stepOutputs(report);
    if (outputs !== undefined || others !== undefined) job.setOutputs({ ...outputs, ...others });
    if (belongsInSummary(report)) job.summarize(renderMarkdown(report, { host: 'github', links: linksOfJob(nodeFiles(process.cwd())) }));
  } catch (error) {
    process.stderr.write(`warning: the job was not told: ${printable(error instanceof Error ? error.message : String(error), 1000)}\n`);
  }
}
