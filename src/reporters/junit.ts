import type { PlanReport } from '../model/generated/output/plan.ts';
import { cleanText } from './findings/clean-text.ts';
import type { ReportedFinding } from './findings/finding.ts';
import { type FindingKind, findingsOf, hasFindings } from './findings/findings-of.ts';
import { placeOf } from './pretty/diagnostic.ts';
import { mainKind, type PlannedChange, wordOf } from './pretty/plan-words.ts';
import type { Report } from './report.ts';
import type { Reporter } from './reporter.ts';

const kinds: readonly FindingKind[] = ['error', 'plan', 'proof', 'publication-check', 'validation', 'verification'];

/**
 * JUnit XML as test reports of CI servers are read from (junit-10.xsd of Jenkins' xUnit plugin): a test for each finding, in
 * a plan one for each change. What does not end with an error passes, and says what it warns of.
 */
export const junit: Reporter = { id: 'junit', summary: 'JUnit XML, for the test reports of CI servers', kinds, medium: 'file', render: renderJunit };

interface TestCase {
  readonly name: string;
  /** What groups it: the file or the flag. */
  readonly group: string;
  readonly findings: readonly ReportedFinding[];
}

function renderJunit(report: Report): string {
  if (!hasFindings(report, kinds)) throw new Error(`a report of the kind ${report.kind} has no findings`);
  const cases = casesOf(report);
  const refused = cases.filter(isRefused).length;
  const [failures, errors] = report.kind === 'error' ? [0, refused] : [refused, 0];
  const counts = { tests: cases.length, failures, errors };
  const suite = { name: `maestro-flags ${report.kind}`, ...counts, skipped: 0 };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes(counts)}>`,
    `  <testsuite${attributes(suite)}>`,
    ...cases.flatMap((each) => caseLines(each, report.kind === 'error' ? 'error' : 'failure')),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

function isRefused({ findings }: TestCase): boolean {
  return findings.some(({ severity }) => severity === 'error');
}

function casesOf(report: Extract<Report, { readonly kind: FindingKind }>): readonly TestCase[] {
  if (report.kind === 'plan') return planCases(report);
  const cases = findingsOf(report).map(caseOf);
  // A report without tests reads as one that did not run.
  return cases.length === 0 ? [{ name: 'nothing wrong', group: report.kind, findings: [] }] : cases;
}

function caseOf(finding: ReportedFinding): TestCase {
  return { name: `${finding.code}: ${finding.message}`, group: finding.file ?? 'maestro-flags', findings: [finding] };
}

function planCases(report: PlanReport): readonly TestCase[] {
  const cases = [...findingsOf({ ...report, changes: [] }).map(caseOf), ...report.changes.map((change) => changeCase(change, report))];
  return cases.length === 0 ? [{ name: 'no changes', group: 'plan', findings: [] }] : cases;
}

function changeCase(change: PlannedChange, report: PlanReport): TestCase {
  const { flag, environment } = change;
  return { name: `${wordOf(mainKind(change))}${environment === null ? '' : ` in ${environment}`}`, group: flag, findings: findingsOf({ ...report, diagnostics: [], changes: [change] }) };
}

function caseLines({ name, group, findings }: TestCase, element: 'error' | 'failure'): readonly string[] {
  const start = `    <testcase${attributes({ name, classname: group })}`;
  if (findings.length === 0) return [`${start}/>`];
  const refusals = findings.filter(({ severity }) => severity === 'error');
  const others = findings.filter(({ severity }) => severity !== 'error');
  return [
    `${start}>`,
    ...refusals.map((finding) => `      <${element}${attributes({ type: finding.code, message: finding.message })}>${textOf(finding)}</${element}>`),
    ...(others.length === 0 ? [] : [`      <system-out>${others.map((finding) => `${finding.severity} ${textOf(finding)}`).join('\n')}</system-out>`]),
    '    </testcase>',
  ];
}

function textOf({ code, message, file, range, mends }: ReportedFinding): string {
  const place = placeOf(file, range);
  return escaped([`${code}: ${message}`, ...(place === '' ? [] : [`at ${place}`]), ...mends.map((mend) => `fix: ${mend}`)].map((line) => cleanText(line)).join('\n'));
}

function attributes(values: { readonly [name: string]: string | number }): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escaped(cleanText(String(value)))}"`)
    .join('');
}

const entities: { readonly [sign: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

// `:` and `[` where a runner would read a command in a log: it takes `::` at the start of a line and `##[` anywhere.
function escaped(text: string): string {
  return text
    .replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)
    .replace(/^([^\S\n]*)::/gm, '$1&#58;:')
    .replaceAll('##[', '##&#91;');
}
