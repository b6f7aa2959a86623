import { cleanText, relativeUri } from './findings/clean-text.ts';
import type { ReportedFinding } from './findings/finding.ts';
import { type FindingKind, findingsOf, hasFindings } from './findings/findings-of.ts';
import { fingerprintsOf } from './findings/fingerprint.ts';
import { toInertJson } from './inert-json.ts';
import type { Explain, RenderOptions } from './render-options.ts';
import type { Report } from './report.ts';
import type { Reporter } from './reporter.ts';

const kinds: readonly FindingKind[] = ['error', 'plan', 'validation'];

/**
 * SARIF 2.1.0 (OASIS standard with errata 01), as code scanning takes it. A run that could not judge anything has no results
 * and says so as its invocation.
 */
export const sarif: Reporter = { id: 'sarif', summary: 'SARIF 2.1.0, for code scanning', kinds, medium: 'file', render: renderSarif };

type Range = NonNullable<ReportedFinding['range']>;

const levels = { error: 'error', warning: 'warning', info: 'note' } as const;
const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

function renderSarif(report: Report, { explain }: RenderOptions): string {
  if (!hasFindings(report, kinds)) throw new Error(`a report of the kind ${report.kind} has no findings in files`);
  const findings = report.kind === 'error' ? [] : findingsOf(report);
  const codes = [...new Set(findings.map(({ code }) => code))].sort();
  const prints = fingerprintsOf(findings);
  const run = {
    tool: { driver: { name: 'maestro-flags', semanticVersion: report.tool_version, rules: codes.map((code) => ruleOf(code, explain)) } },
    invocations: [invocationOf(report)],
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The top of the repository, or the project where there is none.' } } },
    results: findings.map((finding, index) => resultOf(finding, codes.indexOf(finding.code), prints[index] ?? '')),
  };
  return toInertJson({ $schema: schema, version: '2.1.0', runs: [run] });
}

function invocationOf(report: Report): object {
  if (report.kind !== 'error') return { executionSuccessful: true };
  const text = findingsOf(report).flatMap(({ message, mends }) => [message, ...mends]).join('; ');
  return { executionSuccessful: false, toolExecutionNotifications: [{ level: 'error', message: messageOf(text), descriptor: { id: cleanText(report.code) } }] };
}

function ruleOf(code: string, explain: Explain | undefined): object {
  const id = cleanText(code);
  const page = explain?.(code);
  if (page === undefined) return { id, shortDescription: { text: id } };
  return {
    id,
    shortDescription: { text: cleanText(page.summary) },
    fullDescription: { text: cleanText(page.why) },
    help: { text: page.text.split('\n').map((line) => cleanText(line)).join('\n'), markdown: page.markdown },
    defaultConfiguration: { level: levels[page.severity] },
  };
}

function resultOf(finding: ReportedFinding, ruleIndex: number, fingerprint: string): object {
  const { code, severity, message, mends, file, related } = finding;
  const [mend] = mends;
  return {
    ruleId: cleanText(code),
    ruleIndex,
    level: levels[severity],
    message: messageOf(`${message}${mend === undefined ? '' : `; fix: ${mend}`}`),
    locations: file === null ? [] : [{ physicalLocation: locationOf(file, finding.range, finding.frame) }],
    ...(related.length === 0 ? {} : { relatedLocations: related.flatMap((each, id) => (each.file === null ? [] : [{ id, message: messageOf(each.message), physicalLocation: locationOf(each.file, each.range, null) }])) }),
    partialFingerprints: { 'findingIdentity/v1': fingerprint, primaryLocationLineHash: `${fingerprint.slice(0, 16)}:1` },
    ...fixesOf(finding),
  };
}

function locationOf(file: string, range: ReportedFinding['range'], frame: ReportedFinding['frame']): object {
  return {
    artifactLocation: artifactOf(file),
    ...(range === null ? {} : { region: regionOf(range) }),
    ...(frame === null || range === null ? {} : { contextRegion: { startLine: frame.first_line, endLine: frame.first_line + frame.lines.length - 1, snippet: { text: frame.lines.map((line) => cleanText(line)).join('\n') } } }),
  };
}

function artifactOf(file: string): object {
  return { uri: relativeUri(file), uriBaseId: '%SRCROOT%' };
}

/** Ends are exclusive in both. */
function regionOf({ start, end }: Range): object {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

function fixesOf({ fix }: ReportedFinding): object {
  if (fix === null || fix.edits.length === 0) return {};
  const files = [...new Set(fix.edits.map(({ file }) => file))];
  const artifactChanges = files.map((file) => ({
    artifactLocation: artifactOf(file),
    // Not cleaned: what is inserted has to be what the tool would write.
    replacements: fix.edits.filter((edit) => edit.file === file).map(({ range, new_text: text }) => ({ deletedRegion: regionOf(range), insertedContent: { text } })),
  }));
  return { fixes: [{ description: messageOf(fix.title), artifactChanges }] };
}

/**
 * The message of a result in plain text. Section 3.11.5 doubles braces, which would be placeholders; section 3.11.6 makes `[text](target)`
 * a link, so its two halves are parted.
 */
function messageOf(text: string): { readonly text: string } {
  return { text: cleanText(text).replace(/[{}]/g, '$&$&').replaceAll('](', '] (') };
}
