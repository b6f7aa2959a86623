import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type AnySchemaObject } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReportedDiagnostic } from '../../model/generated/output/diagnostic.ts';
import { obeyed } from '../../testing/github-runner.ts';
import { aReportedDiagnostic, aValidation, plainLook } from '../../testing/reports.ts';
import { sarifValidator } from '../../testing/sarif-schema.ts';
import { checkJunit, hasXmllint, xpathOf } from '../../testing/xmllint.ts';
import { github } from '../github.ts';
import { gitlab } from '../gitlab.ts';
import { junit } from '../junit.ts';
import { sarif } from '../sarif.ts';
import { cleanText } from './clean-text.ts';

const numRuns = process.env['MAESTRO_TEST_LONG'] === '1' ? 20_000 : 500;

/** Any text, also of halves of characters, and often of what means something to somebody. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.constantFrom('::', '##[', ']', '%', '%0A', '\n', '\r', ',', '=', ':', '{', '}', '](', '[', '<', '&', '"', "'", ']]>', 'error', ' ', 'a', '\ud800', '\ufffe', '\u202e', '\u00a0'), { maxLength: 20 }).map((parts) => parts.join('')),
);
const aPath = fc.array(anyText, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/')).filter((path) => path !== '');
const aRange = fc.tuple(fc.nat(500), fc.nat(80), fc.nat(3), fc.nat(80)).map(([line, column, lines, columns]) => ({
  start: { line: line + 1, column: column + 1 },
  end: { line: line + 1 + lines, column: lines === 0 ? column + 1 + columns : columns + 1 },
}));
const aFinding: fc.Arbitrary<ReportedDiagnostic> = fc
  .record({ severity: fc.constantFrom('error', 'warning', 'info'), message: anyText, file: fc.option(aPath), range: fc.option(aRange), text: anyText, title: anyText })
  .map(({ severity, message, file, range, text, title }) => {
    const frame = range === null ? null : { first_line: range.start.line, lines: [text] };
    return aReportedDiagnostic({ severity, message, file, range: file === null ? null : range, frame, fix: { title, safety: 'safe', edits: range === null || file === null ? [] : [{ file, range, new_text: text }] }, help: [] });
  });
const findings = fc.array(aFinding, { maxLength: 4 });

function render(reporter: typeof github, diagnostics: readonly ReportedDiagnostic[]): string {
  return reporter.render(aValidation(diagnostics), plainLook());
}

describe('github', () => {
  it('says to the runner exactly what was found, where it was found, and nothing else', () => {
    const names = { error: 'error', warning: 'warning', info: 'notice' };
    fc.assert(
      fc.property(findings, (found) => {
        const order = ['error', 'warning', 'info'] as const;
        const expected = order.flatMap((severity) => found.filter((each) => each.severity === severity));
        expect(obeyed(render(github, found))).toEqual(
          expected.map(({ severity, message, file, range, fix }) => ({
            name: names[severity],
            data: [message, `fix: ${fix?.title ?? ''}`].map(inert).join('\n'),
            properties: {
              ...(file === null ? {} : { file: inert(file.startsWith('=') ? `./${file}` : file) }),
              ...(range === null ? {} : { line: String(range.start.line), endLine: String(range.end.line > range.start.line && range.end.column === 1 ? range.end.line - 1 : range.end.line) }),
              ...(range === null || range.end.line !== range.start.line ? {} : { col: String(range.start.column), endColumn: String(Math.max(range.start.column, range.end.column - 1)) }),
              title: 'unknown-key',
            },
          })),
        );
      }),
      { numRuns },
    );
  });

  it('shows ten of a severity, of which the last says how many more, and the others in the log', () => {
    const many = Array.from({ length: 24 }, (_, index) => aReportedDiagnostic({ message: `number ${index}`, fix: null, help: [] }));
    const text = render(github, [...many, aReportedDiagnostic({ severity: 'warning' })]);
    const shown = obeyed(text);
    expect(shown.map(({ name }) => name)).toEqual([...Array.from({ length: 10 }, () => 'error'), 'warning']);
    expect(shown[9]?.data).toBe('number 9\nand 14 more errors: see the log of this step');
    expect(text.split('\n').slice(10, 24)).toEqual(many.slice(10).map(({ message }) => `error unknown-key: ${message} at flags/search-v2.yaml:4:1`));
    expect(text.split('\n').slice(-2)).toEqual(['validation: 24 errors, 1 warning', '']);
  });
});

describe('the log of github', () => {
  it('holds no command beyond the annotations', () => {
    fc.assert(
      fc.property(fc.array(aFinding, { maxLength: 40, size: 'max' }), (found) => {
        const shown = (['error', 'warning', 'info'] as const).map((severity) => Math.min(10, found.filter((each) => each.severity === severity).length));
        expect(obeyed(render(github, found))).toHaveLength(shown.reduce((sum, each) => sum + each, 0));
      }),
      { numRuns: numRuns / 5 },
    );
  });
});

/** As a log may be read a second time, the older form of a command is broken up within texts. */
function inert(text: string): string {
  return cleanText(text).replaceAll('##[', '##\\u{5b}');
}

describe('gitlab', () => {
  const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../testing/schemas/gitlab-codeclimate.json'), 'utf8')) as AnySchemaObject;
  const isIssue = new Ajv().compile(schema);

  interface Issue {
    readonly description: string;
    readonly fingerprint: string;
    readonly severity: string;
    readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
  }

  it('is a list of issues by the schema of GitLab, each with a fingerprint of its own', () => {
    fc.assert(
      fc.property(findings, (found) => {
        const read = JSON.parse(render(gitlab, found)) as readonly Issue[];
        for (const issue of read) expect(isIssue(issue), JSON.stringify(isIssue.errors)).toBe(true);
        expect(read.map(({ description }) => description)).toEqual(found.map(({ message, fix }) => cleanText(`${message}; fix: ${fix?.title ?? ''}`).replaceAll('%{', '%\\u{7b}')));
        expect(read.map(({ location }) => [location.path, location.lines.begin])).toEqual(found.map(({ file, range }) => [cleanText(file ?? 'flags/maestro.yaml'), range?.start.line ?? 1]));
        expect(read.every(({ severity, location }) => ['info', 'minor', 'major', 'critical', 'blocker'].includes(severity) && location.path !== '')).toBe(true);
        expect(new Set(read.map(({ fingerprint }) => fingerprint)).size).toBe(found.length);
      }),
      { numRuns },
    );
  });

  it('knows a finding again when the lines above it are other ones', () => {
    const prints = (line: number): unknown => (JSON.parse(render(gitlab, [aReportedDiagnostic({ range: { start: { line, column: 1 }, end: { line, column: 5 } }, frame: { first_line: line, lines: ['rang: 3'] } })])) as readonly { readonly fingerprint: string }[])[0]?.fingerprint;
    expect(prints(4)).toBe(prints(400));
    expect(prints(4)).toMatch(/^[0-9a-f]{32}$/);
  });
});

describe('sarif', () => {
  const isSarif = sarifValidator();

  interface Log {
    readonly runs: readonly [{ readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } }; readonly results: readonly Result[] }];
  }
  interface Result {
    readonly ruleId: string;
    readonly ruleIndex: number;
    readonly message: { readonly text: string };
    readonly locations: readonly { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region?: object } }[];
    readonly fixes?: readonly { readonly artifactChanges: readonly { readonly replacements: readonly { readonly insertedContent: { readonly text: string } }[] }[] }[];
  }

  it('is SARIF by its schema, with every message, place and fix', () => {
    fc.assert(
      fc.property(findings, (found) => {
        const log = JSON.parse(render(sarif, found)) as Log;
        expect(isSarif(log), JSON.stringify(isSarif.errors)).toBe(true);
        const [{ results, tool }] = log.runs;
        for (const result of results) expect(tool.driver.rules[result.ruleIndex]?.id).toBe(result.ruleId);
        // As section 3.11.5 says that a viewer shows it.
        expect(results.map(({ message }) => message.text.replace(/\{\{|\}\}/g, (pair) => pair.slice(1)))).toEqual(found.map(({ message, fix }) => cleanText(`${message}; fix: ${fix?.title ?? ''}`).replaceAll('](', '] (')));
        for (const { message } of results) expect(message.text.replaceAll('{{', '').replaceAll('}}', '')).not.toMatch(/[{}]/);
        expect(results.map(({ locations }) => locations.map(({ physicalLocation }) => pathOf(physicalLocation.artifactLocation.uri)))).toEqual(found.map(({ file }) => (file === null ? [] : [file.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')])));
        expect(results.map(({ fixes }) => fixes?.[0]?.artifactChanges[0]?.replacements[0]?.insertedContent.text)).toEqual(found.map(({ fix }) => fix?.edits[0]?.new_text));
      }),
      { numRuns },
    );
  });

  /** The path that a relative reference names below its base, as RFC 3986 has it. */
  function pathOf(uri: string): string {
    expect(uri).not.toMatch(/^(?:[a-z][a-z\d+.-]*:|\/)/i);
    return uri.replace(/^\.\//, '').split('/').map((segment) => decodeURIComponent(segment)).join('/');
  }
});

describe.skipIf(!hasXmllint)('junit, by xmllint', () => {
  it('is JUnit XML by its schema, whatever was found', () => {
    const texts = fc.sample(findings, { numRuns, seed: 7 }).map((found) => render(junit, found));
    expect(checkJunit(texts)).toEqual([]);
  });

  it('gives an XML parser the messages as they were', () => {
    const found = fc.sample(aFinding, { numRuns: 40, seed: 11 }).map((each) => ({ ...each, severity: 'error' as const }));
    const text = render(junit, found);
    const read = found.map((_, index) => xpathOf(text, `string(//testcase[${index + 1}]/failure/@message)`));
    expect(read).toEqual(found.map(({ message }) => cleanText(message)));
    expect(xpathOf(text, 'concat(/testsuites/@tests, " ", /testsuites/@failures, " ", count(//testcase[failure]))')).toBe('40 40 40');
  });
});
