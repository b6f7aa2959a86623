import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type AnySchemaObject } from 'ajv';
import { Chalk } from 'chalk';
import { beforeAll, describe, expect, it } from 'vitest';
import { plainLook } from '../testing/reports.ts';
import { type SampleReports, sampleReports } from '../testing/sample-reports.ts';
import { formatNames } from './format-names.ts';
import { reporters } from './index.ts';
import type { Report } from './report.ts';
import { takes } from './reporter.ts';

const kinds = ['comment', 'compilation', 'doctor', 'error', 'evaluation', 'explanation', 'generation', 'history', 'init', 'key', 'kill', 'list', 'new-flag', 'plan', 'proof', 'publication', 'publication-check', 'pull', 'restoration', 'show', 'stage-change', 'status', 'trust', 'validation', 'verification', 'why'] as const satisfies readonly Report['kind'][];
const schemas = join(import.meta.dirname, '../../schemas/output');
/** Plans are saved and read back, so their schema stands beside those of the project's files. */
const planSchema = join(schemas, '../plan.schema.json');
/** Schemas of what stands in reports, and of the lines of a batch. */
const parts: ReadonlySet<string> = new Set(['diagnostic', 'evaluation-line', 'past-commit']);
let samples: SampleReports;

beforeAll(async () => {
  samples = await sampleReports();
});

describe('the registry of reporters', () => {
  it('is sorted, and holds what --format takes, each in a file of its name', () => {
    expect(reporters.map((reporter) => reporter.id)).toEqual(formatNames);
    for (const id of formatNames) expect(existsSync(join(import.meta.dirname, `${id}.ts`))).toBe(true);
  });

  it('has a schema for every kind of report, and a kind for every schema', () => {
    const published = readdirSync(schemas).map((name) => name.replace('.schema.json', '')).filter((name) => !parts.has(name));
    expect([...published, 'plan'].sort()).toEqual([...kinds]);
    expect(Object.keys(samples).sort()).toEqual([...kinds]);
  });
});

describe.each(reporters.map((reporter) => ({ id: reporter.id, reporter })))('$id', ({ reporter }) => {
  const taken = kinds.filter((kind) => takes(reporter, kind));

  it('says no to kinds of reports that it has no words for', () => {
    for (const kind of kinds) if (!takes(reporter, kind)) expect(() => reporter.render(samples[kind], plainLook()), kind).toThrow(kind);
    expect(takes(reporter, 'validation')).toBe(true);
    expect(takes(reporter, 'plan')).toBe(true);
  });

  it.each(taken)('renders %s, the same each time, ending with a line end', (kind) => {
    const text = reporter.render(samples[kind], plainLook());
    expect(text).toMatch(/\n$/);
    expect(text).not.toMatch(/\bundefined\b|\[object|\bNaN\b/);
    expect(reporter.render(samples[kind], plainLook())).toBe(text);
  });

  it.each(taken)('says no less of %s without colour', (kind) => {
    const coloured = reporter.render(samples[kind], plainLook({ style: new Chalk({ level: 1 }) }));
    // oxlint-disable-next-line no-control-regex -- colours are what is taken out
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(reporter.render(samples[kind], plainLook()));
  });

  it.each(taken)('prints nothing that a terminal would obey, whatever %s holds', (kind) => {
    const hostile = poisoned(samples[kind]);
    const text = reporter.render(hostile, plainLook());
    // oxlint-disable-next-line no-control-regex -- control characters are what must not be there
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  });
});

describe('json', () => {
  it.each(kinds)('prints %s as its published schema says', (kind) => {
    const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true });
    for (const path of [planSchema, ...readdirSync(schemas).map((name) => join(schemas, name))]) ajv.addSchema(JSON.parse(readFileSync(path, 'utf8')) as AnySchemaObject);
    const json = reporters.find((reporter) => reporter.id === 'json');
    const value: unknown = JSON.parse(json?.render(samples[kind], plainLook()) ?? '');
    const validate = ajv.getSchema(`https://maestro-flags.dev/schemas/${kind === 'plan' ? '' : 'output/'}${kind}.schema.json`);
    expect(validate?.(value), JSON.stringify(validate?.errors)).toBe(true);
    expect(Object.keys(value as object).slice(0, 3)).toEqual(['format_version', 'tool_version', 'kind']);
  });
});

describe('json', () => {
  it('stays the same value where it escapes what a CI runner would obey', () => {
    const report: Report = { ...samples.error, message: 'a ##[error]b \u202e\u009b' };
    const text = reporters.find((reporter) => reporter.id === 'json')?.render(report, plainLook()) ?? '';
    expect(text).toContain('a ##\\u005berror]b \\u202e\\u009b');
    expect(JSON.parse(text)).toEqual(report);
  });
});

/** The report with escape sequences behind every text that is free to hold any. */
function poisoned<T>(value: T, key = ''): T {
  // Closed vocabularies and hashes are ours.
  const fixed = new Set(['kind', 'severity', 'verdict', 'safety', 'format_version', 'about', 'code', 'flag_kind', 'type', 'status', 'sha256', 'sources_sha256', 'version', 'outcome', 'state', 'drift', 'killed', 'origin', 'plain', 'action', 'host']);
  if (typeof value === 'string') return (fixed.has(key) ? value : `${value}\u001b[2J\u202e\u0007`) as T;
  if (Array.isArray(value)) return value.map((item: unknown) => poisoned(item, key)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, poisoned(item as unknown, name)])) as T;
}
