import { cleanText } from './findings/clean-text.ts';
import type { ReportedFinding } from './findings/finding.ts';
import { type FindingKind, findingsOf, hasFindings } from './findings/findings-of.ts';
import { count } from './layout/count.ts';
import { placeOf } from './pretty/diagnostic.ts';
import type { Report } from './report.ts';
import type { Reporter } from './reporter.ts';

const kinds: readonly FindingKind[] = ['compilation', 'error', 'plan', 'proof', 'publication', 'publication-check', 'validation', 'verification'];

/**
 * Workflow commands that GitHub Actions shows as annotations: at most ten of each severity, because a step shows no more; the
 * last of them says how many more there are, and these stand below as plain lines of the log.
 */
export const github: Reporter = { id: 'github', summary: 'annotations of GitHub Actions', kinds, medium: 'file', render: renderGithub };

/** How many annotations of one severity GitHub shows for a step. */
const mostShown = 10;
const commands = { error: 'error', warning: 'warning', info: 'notice' } as const;

function renderGithub(report: Report): string {
  if (!hasFindings(report, kinds)) throw new Error(`a report of the kind ${report.kind} has no findings`);
  const findings = findingsOf(report);
  const lines = (['error', 'warning', 'info'] as const).flatMap((severity) => ofSeverity(findings.filter((finding) => finding.severity === severity)));
  const counts = (['error', 'warning'] as const).flatMap((severity) => {
    const amount = findings.filter((finding) => finding.severity === severity).length;
    return amount === 0 ? [] : [count(amount, severity)];
  });
  return `${[...lines, `${report.kind}: ${counts.length === 0 ? 'no errors, no warnings' : counts.join(', ')}`].join('\n')}\n`;
}

function ofSeverity(findings: readonly ReportedFinding[]): readonly string[] {
  const more = findings.length - mostShown;
  return [
    ...findings.slice(0, mostShown).map((finding, index) => annotation(finding, index === mostShown - 1 && more > 0 ? [`and ${count(more, `more ${commands[finding.severity]}`)}: see the log of this step`] : [])),
    ...findings.slice(mostShown).map(logLine),
  ];
}

function annotation(finding: ReportedFinding, after: readonly string[]): string {
  const { code, severity, message, mends } = finding;
  const [mend] = mends;
  const text = [message, ...(mend === undefined ? [] : [`fix: ${mend}`]), ...after].map((line) => cleanText(line)).join('\n');
  const properties = [...placeProperties(finding), ['title', cleanText(code)] as const].map(([name, value]) => `${name}=${escapedProperty(String(value))}`);
  return `::${commands[severity]} ${properties.join(',')}::${escapedData(text)}`;
}

/** Columns only within one line: GitHub takes no others. There an end is the last column. */
function placeProperties({ file, range }: ReportedFinding): readonly (readonly [string, string | number])[] {
  if (file === null) return [];
  // The runner drops the equals signs that a value begins with.
  const path = ['file', cleanText(file.startsWith('=') ? `./${file}` : file)] as const;
  if (range === null) return [path];
  const { start, end } = range;
  if (end.line === start.line) return [path, ['line', start.line], ['endLine', end.line], ['col', start.column], ['endColumn', Math.max(start.column, end.column - 1)]];
  return [path, ['line', start.line], ['endLine', end.column === 1 ? end.line - 1 : end.line]];
}

/** As the runner takes it apart again (actions/runner, ActionCommand.cs). The legacy form is broken up, as logs may be read again. */
function escapedData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A').replaceAll('##[', '##\\u{5b}');
}

function escapedProperty(text: string): string {
  return escapedData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** What no annotation is left for. It starts with our word, so it is no command. */
function logLine({ code, severity, message, file, range }: ReportedFinding): string {
  const place = placeOf(file, range);
  return `${severity} ${cleanText(`${code}: ${message}`)}${place === '' ? '' : ` at ${place}`}`.replaceAll('##[', '##\\u{5b}');
}
