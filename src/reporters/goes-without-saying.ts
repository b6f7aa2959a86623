import type { KillReport } from '../model/generated/output/kill.ts';
import type { Report } from './report.ts';

/**
 * Whether a report of work that ended with 0 says nothing beyond that: what was asked for was done, or nothing is wrong. What
 * somebody asked to see (a list, a decision, a plan with changes) and what they have to know (a note, the address of a pull
 * request) is never in the exit code.
 */
export function goesWithoutSaying(report: Report): boolean {
  switch (report.kind) {
    case 'comment':
      return report.reason === null;
    case 'compilation':
      return report.warnings.length === 0;
    case 'doctor':
      return report.summary.ok === report.checks.length;
    case 'generation':
      return report.notes.length === 0;
    case 'init':
      return report.beside.every(({ status }) => status !== 'left');
    case 'kill':
      return isPlainKill(report);
    case 'new-flag':
    case 'proof':
    case 'trust':
      return true;
    case 'plan':
      return report.population === null && [report.changes, report.settings, report.diagnostics, report.base_diagnostics].every(({ length }) => length === 0);
    case 'publication':
      return report.notes.length === 0 && report.edited.length === 0 && (report.outcome === 'published' || report.outcome === 'already-live');
    case 'publication-check':
      return report.findings.length === 0;
    case 'pull':
      return report.reason === null && report.verified && (report.event === 'started' || report.event === 'updated' || report.event === 'current');
    case 'restoration':
      return report.recorded.pull_request === null && (report.recorded.state === 'recorded' || report.recorded.state === 'written');
    case 'stage-change':
      return report.pull_request === null && (report.outcome === 'written' || report.outcome === 'pushed' || report.outcome === 'unchanged');
    case 'validation':
      return report.diagnostics.length === 0;
    case 'verification':
      return report.summary.passed === report.environments.reduce((sum, { checks }) => sum + checks.length, 0);
    case 'error':
    case 'evaluation':
    case 'explanation':
    case 'history':
    case 'key':
    case 'list':
    case 'show':
    case 'status':
    case 'why':
      return false;
  }
}

function isPlainKill({ safe, recorded, notes }: KillReport): boolean {
  const isSafe = safe.state === 'safe' || safe.state === 'already' || safe.state === 'skipped';
  return isSafe && recorded.pull_request === null && notes.length === 0;
}
