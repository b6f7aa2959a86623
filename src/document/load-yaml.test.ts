import { describe, expect, it } from 'vitest';
import { toRange } from '../source/source-file.ts';
import { toJson } from '../testing/random-yaml.ts';
import { loadYaml, type LoadedYaml } from './load-yaml.ts';
import { locateIn } from './locate.ts';
import { maximumDepth } from './strict-parse.ts';

function load(text: string): LoadedYaml {
  return loadYaml({ kind: 'bytes', path: 'flags/x.yaml', bytes: new TextEncoder().encode(text) });
}

function dataOf(text: string): unknown {
  const { value, diagnostics } = load(text);
  return value === undefined ? diagnostics.map(({ code }) => code) : toJson(value);
}

/** The text that the span of a part of the document covers. */
function covered(text: string, path: readonly (string | number)[], part: 'key' | 'value'): string | undefined {
  const { value, source } = load(text);
  const span = value && locateIn(value, path, part);
  return span && source.text.slice(span.start, span.end);
}

describe('scalars', () => {
  it('mean what YAML 1.2 core says', () => {
    expect(dataOf('[no, off, yes, on, y, 2027-02-28, 12:30, 1_000, 5%, "1", \'true\', 0b1]')).toEqual(['no', 'off', 'yes', 'on', 'y', '2027-02-28', '12:30', '1_000', '5%', '1', 'true', '0b1']);
    expect(dataOf('[null, Null, NULL, ~, true, True, TRUE, false, False, FALSE]')).toEqual([null, null, null, null, true, true, true, false, false, false]);
    expect(dataOf('[0, -0, +5, -17, 0x1F, 0o17, 0.5, .5, 5., 1e3, -1.5E-2, 9007199254740991]')).toEqual([0, 0, 5, -17, 31, 15, 0.5, 0.5, 5, 1000, -0.015, 9007199254740991]);
  });

  it('that were left out are null', () => {
    expect(dataOf('a:\nb: [x, {c: }]\nd:\n  -\n  - e\n')).toEqual({ a: null, b: ['x', { c: null }], d: [null, 'e'] });
  });

  it('are refused as numbers that JSON would not hold exactly', () => {
    expect(dataOf('[9007199254740992]')).toEqual(['number-not-exact']);
    expect(dataOf('[-9007199254740993, 1e21, 0.30000000000000001, 1e-400, 0x20000000000001]')).toEqual(Array.from({ length: 5 }, () => 'number-not-exact'));
    expect(dataOf('[0.1, 0.3, 1.10, 100000000000000000000e-20, 123456789.123456]')).toEqual([0.1, 0.3, 1.1, 1, 123456789.123456]);
    expect(dataOf('[00, 1e999, -.inf]')).toEqual(['number-leading-zero', 'number-not-finite', 'number-not-finite']);
  });
});

describe('spans', () => {
  const text = '# c\nkey: "a \\" b"  # c\nlist:\n  - one\n  -\n  - { x: 1 , y: [ 2 ] }\nblock: |\n  text\n  more\n\nnone:\nnested:\n  a: 1\n  b:   two words   # c\n';

  it('cover the source of a scalar with its quotes', () => {
    expect(covered(text, ['key'], 'value')).toBe('"a \\" b"');
    expect(covered(text, ['nested', 'b'], 'value')).toBe('two words');
    expect(covered(text, ['nested', 'b'], 'key')).toBe('b');
  });

  it('cover a block of text from its indicator to its last line', () => {
    expect(covered(text, ['block'], 'value')).toBe('|\n  text\n  more');
  });

  it('cover a block from its first key or dash to the end of its last value, and brackets with what is in them', () => {
    expect(covered(text, ['nested'], 'value')).toBe('a: 1\n  b:   two words');
    expect(covered(text, ['list'], 'value')).toBe('- one\n  -\n  - { x: 1 , y: [ 2 ] }');
    expect(covered(text, ['list', 2], 'value')).toBe('{ x: 1 , y: [ 2 ] }');
    expect(covered(text, ['list', 2, 'y'], 'value')).toBe('[ 2 ]');
  });

  it('are empty, right behind the indicator, for a value that was left out', () => {
    const { value } = load(text);
    expect(value && locateIn(value, ['none'], 'value')).toEqual({ start: text.indexOf('none:') + 5, end: text.indexOf('none:') + 5 });
    expect(value && locateIn(value, ['list', 1], 'value')).toEqual({ start: text.indexOf('-\n') + 1, end: text.indexOf('-\n') + 1 });
  });

  it('count columns right behind tabs, astral characters and CRLF', () => {
    const { value, source } = load('a:\t"🚀" # 🚀\r\nb: [🚀, x]\r\n');
    const span = value && locateIn(value, ['b', 1], 'value');
    expect(span && toRange(source, span)).toEqual({ start: { line: 2, column: 9 }, end: { line: 2, column: 10 } });
  });

  it('are undefined for what is not there', () => {
    expect(covered(text, ['nope'], 'value')).toBeUndefined();
    expect(covered(text, ['list', 9], 'key')).toBeUndefined();
    expect(covered(text, ['key', 'x'], 'key')).toBeUndefined();
    expect(covered(text, ['list', 'x'], 'value')).toBeUndefined();
  });

  it('of the root are those of its content, as key and as value', () => {
    expect(covered('# c\na: 1 # d\n', [], 'value')).toBe('a: 1');
    expect(covered('# c\na: 1 # d\n', [], 'key')).toBe('a: 1');
  });
});

describe('limits', () => {
  it.each([
    ['brackets', (depth: number) => '['.repeat(depth) + ']'.repeat(depth)],
    ['braces', (depth: number) => `${'{ a: '.repeat(depth - 1)}{}${' }'.repeat(depth - 1)}`],
    ['dashes', (depth: number) => `${'- '.repeat(depth)}a`],
    ['indented keys', (depth: number) => Array.from({ length: depth }, (_, level) => `${' '.repeat(level)}a:`).join('\n')],
  ])(`%s may be nested ${maximumDepth} deep and no deeper`, (_, nest) => {
    expect(load(nest(maximumDepth)).diagnostics).toEqual([]);
    expect(dataOf(nest(maximumDepth + 1))).toEqual(['too-deep']);
    expect(dataOf(nest(maximumDepth * 5))).toEqual(['too-deep']);
  });

  it.each(['[', '{a: ', '- ', '{a: ['])('%j without end is refused at the first level that is too deep, before anything recurses', (nest) => {
    const { diagnostics } = load(nest.repeat(Math.floor(262_144 / nest.length)));
    const perLevel = nest === '{a: [' ? nest.length / 2 : nest.length;
    expect(diagnostics).toMatchObject([{ code: 'too-deep' }]);
    const origin = diagnostics[0]?.origin;
    expect(origin?.kind === 'file' && Math.abs(origin.span.start / perLevel - maximumDepth)).toBeLessThanOrEqual(2);
  });

  it('a file may have 256 KiB and no more', () => {
    const filler = (size: number): string => `a: ${'x'.repeat(size - 3)}`;
    expect(load(filler(262_144)).diagnostics).toEqual([]);
    expect(dataOf(filler(262_145))).toEqual(['file-too-large']);
    expect(dataOf(filler(2_621_440))).toEqual(['file-too-large']);
  });

  it('a mapping of 23,000 keys is read in linear time', () => {
    const text = Array.from({ length: 23_000 }, (_, index) => `k${index}: 1`).join('\n');
    expect(Object.keys(dataOf(text) as object)).toHaveLength(23_000);
  });

  it('a hostile `? ` x 400 is refused where it starts', () => {
    const { diagnostics } = load('? '.repeat(400));
    expect(diagnostics[0]?.code).toBe('explicit-key');
    expect(diagnostics).toHaveLength(21);
  });
});

describe('files that are not read', () => {
  it.each([['symlink', 'file-symlink'], ['not-a-file', 'file-not-regular'], ['too-large', 'file-too-large'], ['unreadable', 'file-unreadable']] as const)('a %s is refused as %s', (reason, code) => {
    const { value, diagnostics, source } = loadYaml({ kind: 'refused', path: 'flags/x.yaml', reason, detail: 'because\u001b[8m' });
    expect(value).toBeUndefined();
    expect(source.text).toBe('');
    expect(diagnostics).toMatchObject([{ code, severity: 'error', origin: { kind: 'file', path: 'flags/x.yaml', span: { start: 0, end: 0 } } }]);
    expect(diagnostics[0]?.message).not.toContain('\u001b');
  });
});

describe('a start marker and an end marker', () => {
  it('are accepted around the one document', () => {
    expect(dataOf('# c\n---\na: 1\n...\n')).toEqual({ a: 1 });
  });
});

describe('characters', () => {
  it('of every script, joiners and astral ones are accepted', () => {
    expect(dataOf('a: 👩‍👩‍👧 می‌خواهم ünï\n')).toEqual({ a: '👩‍👩‍👧 می‌خواهم ünï' });
  });

  it('that are refused raw are accepted as escapes', () => {
    expect(dataOf('a: "\\u200b\\e\\0"\n')).toEqual({ a: '\u200b\u001b\u0000' });
  });
});
