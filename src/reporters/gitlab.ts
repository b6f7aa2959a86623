import { cleanText } from './findings/clean-text.ts';
import type { ReportedFinding } from './findings/finding.ts';
import { type FindingKind, findingsOf, hasFindings } from './findings/findings-of.ts';
import { fingerprintsOf } from './findings/fingerprint.ts';
import { toInertJson } from './inert-json.ts';
import type { Report } from './report.ts';
import type { Reporter } from './reporter.ts';

const kinds: readonly FindingKind[] = ['plan', 'validation'];

/** A code quality report of GitLab, a JSON array (https://docs.gitlab.com/ci/testing/code_quality/). */
export const gitlab: Reporter = { id: 'gitlab', summary: 'a code quality report of GitLab', kinds, medium: 'file', render: renderGitlab };

const severities = { error: 'critical', warning: 'minor', info: 'info' } as const;

function renderGitlab(report: Report): string {
  if (!hasFindings(report, kinds)) throw new Error(`a report of the kind ${report.kind} has no findings in files`);
  const findings = findingsOf(report);
  const prints = fingerprintsOf(findings);
  const project = report.kind === 'validation' ? report.project : report.kind === 'plan' ? report.head.project : null;
  // Every issue needs a file: what is about the project as a whole is about its settings.
  const settings = project === null || project === '.' || project === '' ? 'maestro.yaml' : `${project}/maestro.yaml`;
  return toInertJson(findings.map((finding, index) => issue(finding, prints[index] ?? '', settings)));
}

function issue({ code, severity, message, mends, file, range }: ReportedFinding, fingerprint: string, settings: string): object {
  const [mend] = mends;
  return {
    description: text(`${message}${mend === undefined ? '' : `; fix: ${mend}`}`),
    check_name: text(code),
    fingerprint,
    severity: severities[severity],
    location: { path: cleanText(file ?? settings), lines: { begin: range?.start.line ?? 1, end: range === null ? 1 : Math.max(range.start.line, range.end.column === 1 ? range.end.line - 1 : range.end.line) } },
  };
}

// Within `%{…}` the merge request's page looks for styles.
function text(words: string): string {
  return cleanText(words).replaceAll('%{', '%\\u{7b}');
}
