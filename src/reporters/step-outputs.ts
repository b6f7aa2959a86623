import type { Report } from './report.ts';

/** What a report tells the steps of a job that come after it, by name; `undefined` where a report has nothing for them. */
export function stepOutputs(report: Report): Readonly<Record<string, string>> | undefined {
  switch (report.kind) {
    case 'validation':
      return { valid: String(report.summary.errors === 0), errors: String(report.summary.errors), warnings: String(report.summary.warnings) };
    case 'plan':
      return { 'has-changes': String(report.changes.length + report.settings.length > 0), blocked: String(!report.applyable) };
    case 'comment':
      return { comment: report.action, 'comment-url': report.url ?? '' };
    case 'publication':
      return { outcome: report.outcome, seq: String(report.seq), commit: report.commit ?? '' };
    case 'publication-check':
      return { agrees: String(report.findings.every(({ repaired }) => repaired)) };
    case 'stage-change':
      return { outcome: report.outcome, from: report.from, to: report.to, branch: report.branch ?? '', 'pull-request': report.pull_request ?? '' };
    case 'kill':
      return { safe: report.safe.state, recorded: report.recorded.state, ids: report.flags.map(({ id }) => id).join(' '), 'pull-request': report.recorded.pull_request ?? '' };
    default:
      return undefined;
  }
}

/** Whether a report is worth a place in the summary of the job that made it. */
export function belongsInSummary(report: Report): boolean {
  return summarized.has(report.kind);
}

const summarized: ReadonlySet<Report['kind']> = new Set(['kill', 'plan', 'publication', 'publication-check', 'restoration', 'stage-change', 'validation']);
