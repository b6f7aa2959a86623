import type { ValidateFunction } from 'ajv';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeLink } from '../cli/hyperlinks.ts';
import { withoutRunnerCommands } from '../cli/terminal-text.ts';
import { obeyed } from '../testing/github-runner.ts';
import { readPage, toHtml } from '../testing/gfm.ts';
import { allPayloads } from '../testing/payloads.ts';
import { openTextsOf, poisoned } from '../testing/poisoned.ts';
import { plainLook } from '../testing/reports.ts';
import { type SampleReports, sampleReports } from '../testing/sample-reports.ts';
import { sarifValidator } from '../testing/sarif-schema.ts';
import { checkJunit, hasXmllint } from '../testing/xmllint.ts';
import { reporters } from './index.ts';
import type { Report } from './report.ts';
import { type Reporter, takes } from './reporter.ts';

const isLong = process.env['MAESTRO_TEST_LONG'] === '1';
let samples: SampleReports;
let isSarif: ValidateFunction;

beforeAll(async () => {
  samples = await sampleReports();
  isSarif = sarifValidator();
});

it('there are 200 payloads and more', () => {
  expect(new Set(allPayloads).size).toBeGreaterThanOrEqual(200);
});

describe.each(reporters.map((reporter) => ({ id: reporter.id, reporter })))('in $id', ({ reporter }) => {
  it('no payload is more than text, in any kind of report', () => {
    for (const report of Object.values(samples).filter(({ kind }) => takes(reporter, kind))) {
      for (const hostile of hostileOf(report)) expect(survivorsIn(reporter, hostile), report.kind).toEqual([]);
    }
  });
});

it('no payload makes a link, or breaks out of one, on a terminal that has links', () => {
  const link = makeLink({ environment: { KITTY_WINDOW_ID: '1' }, topLevel: () => '/srv/shop', commits: () => 'https://git.example/commit/', homepage: 'https://flags.example' });
  const pretty = reporterOf('pretty');
  let links = 0;
  for (const report of Object.values(samples)) {
    for (const hostile of [report, ...hostileOf(report)]) {
      const [withLinks, without] = [pretty.render(hostile, plainLook({ link })), pretty.render(hostile, plainLook())];
      const lines = withLinks.split('\n').map((line) => line.replace(ownLink, '$2'));
      links += [...withLinks.matchAll(ownLink)].length;
      expect(lines.flatMap((line) => controlsIn(line)), report.kind).toEqual([]);
      expect(lines.join('\n')).toBe(without);
      for (const [, address = ''] of withLinks.matchAll(ownLink)) expect(['file:', 'http:', 'https:']).toContain(new URL(address).protocol);
    }
  }
  expect(links).toBeGreaterThan(20);
});

describe.skipIf(!hasXmllint)('in junit, by xmllint', () => {
  it('no payload breaks the document or its schema', () => {
    const junit = reporterOf('junit');
    const texts = Object.values(samples).filter(({ kind }) => takes(junit, kind)).flatMap((report) => hostileOf(report).map((hostile) => junit.render(hostile, plainLook())));
    expect(checkJunit(texts)).toEqual([]);
  });
});

/** Each payload in some place of the report; in the long form, in every place. */
function hostileOf(report: Report): readonly Report[] {
  const places = openTextsOf(report);
  const step = isLong ? 1 : Math.max(1, places);
  // A number of places that shares a divisor with three would put a payload always in the same of the three positions.
  return Array.from({ length: Math.ceil(allPayloads.length / step) * (isLong ? 1 : 3) }, (_, round) => poisoned(report, allPayloads, round * step + Math.floor(round / 3)));
}

/** What of the payloads does something in the output. */
function survivorsIn(reporter: Reporter, report: Report): readonly string[] {
  const raw = reporter.render(report, plainLook());
  // What people read passes the net of the command line.
  const text = reporter.medium === 'terminal' ? withoutRunnerCommands(raw) : raw;
  return [...controlsIn(text), ...commandsIn(text, reporter), ...formulasIn(text, reporter), ...(reporter.id === 'markdown' ? markupIn(text) : []), ...(isJson(reporter) ? brokenJson(text, reporter) : [])];
}

function isJson({ id }: Reporter): boolean {
  return id === 'json' || id === 'sarif' || id === 'gitlab';
}

function controlsIn(text: string): readonly string[] {
  // oxlint-disable-next-line no-control-regex -- control characters are what must not be there
  return text.match(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g) ?? [];
}

/** The annotations of `github` are its own; nothing else may be a command. */
function commandsIn(text: string, { id }: Reporter): readonly string[] {
  const found = obeyed(text);
  const annotations = id === 'github' ? text.split('\n').filter((line) => /^::(?:error|warning|notice) /.test(line)).length : 0;
  const wrong = found.filter(({ name, properties }) => !/^(?:error|warning|notice)$/.test(name) || Object.keys(properties).some((key) => !/^(?:file|line|endLine|col|endColumn|title)$/.test(key)));
  return id === 'github' && found.length === annotations ? wrong.map(({ name }) => name) : found.map(({ name, data }) => `${name} ${data}`);
}

/** What a spreadsheet would compute, at the beginning of a line of `concise` or of a cell. */
function formulasIn(text: string, { id }: Reporter): readonly string[] {
  const cells = id === 'markdown' ? readPage(toHtml(text)).cells : id === 'concise' && /^(?:\S+: )?(?:error|warning) /.test(text) ? text.split('\n') : [];
  return cells.filter((cell) => /^\s*[=+@-](?:\d|cmd|SUM|HYPERLINK|IMPORTXML)/i.test(cell));
}

const shownTags: ReadonlySet<string> = new Set(['h3', 'h4', 'p', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'code', 'pre', 'strong', 'b', 'ul', 'li', 'blockquote', 'details', 'summary']);

/** What GitHub's parser makes of it beyond our own blocks, and what hosts look for in the text that is left. */
function markupIn(text: string): readonly string[] {
  const page = readPage(toHtml(text));
  const uneven = page.tables.filter((rows) => new Set(rows).size > 1).map((rows) => `a table with rows of ${rows.join(', ')} cells`);
  const references = page.text.match(/@[\w{<]|(?:^|[^\w&])#\d|\bGH-\d+\b|\b[A-Z]{2,}-\d+\b|\b[0-9a-f]{7,}\b|https?:|www\.|ftp:|mailto:|xmpp:|:\w+:|(?<!\[)[!~%$&]\w|\[\[|javascript:|\[!(?!CAUTION\]|WARNING\])/g) ?? [];
  return [...[...page.tags].filter((tag) => !shownTags.has(tag)), ...page.links, ...uneven, ...references];
}

/** A document that programs cannot read, or that says more than text to those who do. */
function brokenJson(text: string, { id }: Reporter): readonly string[] {
  const value: unknown = JSON.parse(text);
  if (id !== 'sarif') return [];
  const messages = [...text.matchAll(/"message": \{\s+"text": ("(?:[^"\\]|\\.)*")/g)].map(([, words = '""']) => JSON.parse(words) as string);
  const addresses = [...text.matchAll(/"uri": ("(?:[^"\\]|\\.)*")/g)].map(([, words = '""']) => JSON.parse(words) as string);
  return [
    ...(isSarif(value) ? [] : [JSON.stringify(isSarif.errors)]),
    ...messages.filter((message) => /\]\(|(?:^|[^{])(?:\{\{)*\{(?!\{)/.test(message)),
    ...addresses.filter((address) => new URL(address, 'https://base.example/top/').host !== 'base.example'),
  ];
}

/** A link from its beginning to its end within one line. */
// oxlint-disable-next-line no-control-regex -- what a link is made of
const ownLink = /\u001b\]8;;([!-~]+)\u001b\\([^\u001b\n]*)\u001b\]8;;\u001b\\/g;

function reporterOf(id: Reporter['id']): Reporter {
  const reporter = reporters.find((each) => each.id === id);
  if (reporter === undefined) throw new Error(`there is no reporter ${id}`);
  return reporter;
}
