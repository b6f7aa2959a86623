import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import type { Json } from '../model/json.ts';
import { toPosition } from '../source/source-file.ts';
import { hostileYaml as texts } from '../testing/hostile-yaml.ts';
import { toJson } from '../testing/random-yaml.ts';
import { loadYaml, type LoadedYaml } from './load-yaml.ts';
import { maximumShown } from './strict-problem.ts';

const isLong = process.env['MAESTRO_TEST_LONG'] === '1';
const numRuns = isLong ? 10_000 : 1500;
const maximumMilliseconds = 1000;

describe('whatever the bytes of a file are', () => {
  it('the loader answers within a second, with data or with findings that have a place', () => {
    fc.assert(fc.property(texts, (text) => { check(new TextEncoder().encode(text)); }), { numRuns });
  });

  it('the same holds for bytes that are no text', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => { check(bytes); }), { numRuns: Math.ceil(numRuns / 5) });
  });

  it('what it takes is what the yaml package takes, and means the same', () => {
    fc.assert(fc.property(texts, (text) => {
      const { value, source } = load(new TextEncoder().encode(text));
      if (value === undefined) return;
      const document = parseDocument(source.text, { version: '1.2', schema: 'core', strict: true, merge: false, prettyErrors: false });
      expect(document.errors).toEqual([]);
      expect(toJson(value)).toEqual(withoutMinusZero(document.toJS() as Json));
    }), { numRuns });
  });
});

describe('the largest file of any shape', () => {
  it.each(Object.entries(shapes()))('is read or refused within a second: %s', (_, pattern) => {
    const size = isLong ? 262_144 : 65_536;
    const text = pattern.repeat(Math.ceil(size / pattern.length));
    for (const candidate of [text, `a:${text}`, `a: 1\n${text}`, `{a: ${text}`]) {
      const started = process.cpuUsage();
      const bytes = new TextEncoder().encode(candidate).subarray(0, size);
      checkPlaces(load(bytes));
      const used = process.cpuUsage(started);
      expect((used.user + used.system) / 1000).toBeLessThan(maximumMilliseconds);
    }
  });
});

/** One repeated pattern each; together they reach every state of the parser that can be entered many times. */
function shapes(): Readonly<Record<string, string>> {
  const patterns = [
    '[', '{', '{a: ', '[a: ', '? ', '- ', ': ', ':', 'word word\n  ', 'x', '# c\n', '  # c\n', ',', '\n', '   \n', '"\n', "'", "a: '''\n", '"a" ', "a: 'x\n", '- a\n', 'a, ', 'a: @b\n', '] ', 'a: b: c\n', '\ta: b\n', '%\n', '---\n', '...\n', '&a ', '!a ', '- *a\n', ' - |\n  x\n', '\\n', ' ', '\t', 'abc\n', 'b\n', '? a\n', '? a\n: b\n', '- ? ', '- a: ', '\r', ' #', '>\n', 'k: |\n', '-\n', 'a:\n', '-\n -\n', ':\n', ': a\n', '#x\n ', 'a #x\n ,', '[]', '- []\n', '[],', '\u0000', '007\n', '{}: ', '"a": ', '\\"', '"\\', "''", '<<<<<<< \n', '- - - - - - - - - - - - - - - - - - - - - a\n', '{a: {a: {a: 1}}}\n', '🚀', '- 007\n', '\r\n',
  ];
  return Object.fromEntries(patterns.map((pattern) => [JSON.stringify(pattern).slice(0, 40), pattern]));
}

function check(bytes: Uint8Array): void {
  const started = process.cpuUsage();
  checkPlaces(load(bytes));
  const used = process.cpuUsage(started);
  expect((used.user + used.system) / 1000).toBeLessThan(maximumMilliseconds);
}

function load(bytes: Uint8Array): LoadedYaml {
  return loadYaml({ kind: 'bytes', path: 'x.yaml', bytes });
}

function checkPlaces({ value, diagnostics, source }: LoadedYaml): void {
  expect(diagnostics.length === 0).toBe(value !== undefined);
  expect(diagnostics.length).toBeLessThanOrEqual(maximumShown + 1);
  for (const { origin, message, advice, code } of diagnostics) {
    if (origin.kind !== 'file') throw new Error('a finding of a file has a place in it');
    const { start, end } = origin.span;
    if (start < 0 || end < start || end > source.text.length || (start === end && source.text.trim() !== '' && start !== 0)) throw new Error(`${code} points at ${start}-${end} of ${source.text.length}`);
    expect(toPosition(source, start).line).toBeGreaterThan(0);
    expect(message).not.toBe('');
    expect(advice.length).toBeGreaterThan(0);
  }
}

function withoutMinusZero(value: Json): Json {
  if (typeof value === 'number') return value + 0;
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(withoutMinusZero);
  return Object.fromEntries(Object.entries(value).map(([key, item]: [string, Json]) => [key, withoutMinusZero(item)]));
}
