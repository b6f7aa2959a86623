import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Amendment, ScalarValue } from '../source/amendment.ts';
import type { Json } from '../model/json.ts';
import type { Path } from '../source/place.ts';
import { lineText, toPosition, toSourceFile, type SourceFile } from '../source/source-file.ts';
import { applyEdits } from '../source/text-edit.ts';
import type { DataNode } from './data-node.ts';
import { editsFor } from './edit.ts';
import { seeded, styledYaml, toJson } from '../testing/random-yaml.ts';
import { loadSource } from './load-yaml.ts';
import { locateIn, nodeAt } from './locate.ts';

const numRuns = process.env['MAESTRO_TEST_LONG'] === '1' ? 10_000 : 800;
const values: readonly ScalarValue[] = ['10%', 'off', 'a: b', "it's", '', 'x # y', '@a', 'null', 'line\nbreak', '[x]', 'a, b', 42, -0.5, true, false, '-', '🚀', '\u202e', '1e3', ' x'];

describe('an edit of a random document in a random style', () => {
  it('changes only the lines of the entry, and reads back as exactly the planned data', () => {
    fc.assert(fc.property(styledYaml, fc.integer(), ({ data, text }, seed) => {
      const source = toSourceFile('x.yaml', text);
      const root = loadSource(source).value;
      if (root === undefined) throw new Error(`the style writes what the loader refuses:\n${text}`);
      expect(toJson(root)).toEqual(data);
      const amendment = pick(root, seed);
      const edits = editsFor({ source, root }, [amendment]);
      if (edits === undefined) throw new Error(`no edit for ${JSON.stringify(amendment)}`);
      const after = applyEdits(text, edits);
      const reread = loadSource(toSourceFile('x.yaml', after)).value;
      expect(reread && JSON.stringify(toJson(reread))).toBe(JSON.stringify(planned(toJson(root), amendment)));
      expectOtherLinesKept(source, after, linesOf(source, root, amendment));
    }), { numRuns });
  });

  it('makes several amendments at once as if each were made of the document as it was', () => {
    fc.assert(fc.property(styledYaml, fc.integer(), ({ text }, seed) => {
      const source = toSourceFile('x.yaml', text);
      const root = loadSource(source).value;
      if (root?.kind !== 'map') throw new Error('the root is a mapping');
      const removed = root.entries.filter((_, index) => (seed >> index) % 2 !== 0).map(({ key }): Amendment => ({ kind: 'remove', place: place([key]) }));
      const edits = editsFor({ source, root }, removed);
      if (edits === undefined) throw new Error('all keys of the root can be removed');
      const reread = loadSource(toSourceFile('x.yaml', applyEdits(text, edits))).value;
      const gone = new Set(removed.map((amendment) => amendment.place.path[0]));
      expect(reread && toJson(reread)).toEqual(Object.fromEntries(root.entries.filter(({ key }) => !gone.has(key)).map(({ key, value }) => [key, toJson(value)])));
    }), { numRuns: Math.ceil(numRuns / 4) });
  });
});

function place(path: Path): Amendment['place'] {
  return { file: 'x.yaml', path, part: 'value' };
}

function pick(root: DataNode, seed: number): Amendment {
  const random = seeded(seed);
  const one = <T>(items: readonly T[]): T => {
    const item = items[Math.floor(random() * items.length)];
    if (item === undefined) throw new Error('there is something to pick');
    return item;
  };
  const paths = allPaths(root, []);
  const scalars = paths.filter((path) => nodeAt(root, path)?.kind === 'scalar');
  const maps = paths.filter((path) => nodeAt(root, path)?.kind === 'map');
  const entries = paths.filter((path) => typeof path.at(-1) === 'string');
  const below = paths.filter((path) => path.length > 0);
  const kinds = [...(scalars.length > 0 ? ['set'] : []), 'insert', 'remove', 'rename'];
  switch (one(kinds)) {
    case 'set':
      return { kind: 'set', place: place(one(scalars)), value: one(values) };
    case 'insert':
      return { kind: 'insert', place: place(one(maps)), key: one(['fresh', 'fresh: er', 'fresh,', '#fresh']), value: one(values) };
    case 'remove':
      return { kind: 'remove', place: place(one(below)) };
    default:
      return { kind: 'rename', place: place(one(entries)), key: one(['renamed', '2', 're named', 're: named', 're#n']) };
  }
}

function allPaths(node: DataNode, path: Path): readonly Path[] {
  if (node.kind === 'scalar') return [path];
  if (node.kind === 'list') return [path, ...node.items.flatMap((item, index) => allPaths(item, [...path, index]))];
  return [path, ...node.entries.flatMap(({ key, value }) => allPaths(value, [...path, key]))];
}

/** The plan, worked out on plain values. */
function planned(data: Json, amendment: Amendment): Json {
  const change = (value: Json, path: Path): Json => {
    const [step, ...rest] = path;
    if (step === undefined) return amendment.kind === 'set' ? amendment.value : { [insertedKey(amendment)]: insertedValue(amendment), ...(value as object) };
    const isLast = rest.length === 0;
    if (Array.isArray(value)) {
      const items: readonly Json[] = value;
      return items.flatMap((item, index) => (index !== step ? [item] : isLast && amendment.kind === 'remove' ? [] : [change(item, rest)]));
    }
    return Object.fromEntries(Object.entries(value as object).flatMap(([key, item]: [string, Json]) => {
      if (key !== step) return [[key, item]];
      if (isLast && amendment.kind === 'remove') return [];
      return isLast && amendment.kind === 'rename' ? [[amendment.key, item]] : [[key, change(item, rest)]];
    }));
  };
  return change(data, amendment.place.path);
}

function insertedKey(amendment: Amendment): string {
  return amendment.kind === 'insert' ? amendment.key : '';
}

function insertedValue(amendment: Amendment): Json {
  return amendment.kind === 'insert' ? amendment.value : null;
}

/** The numbers of the lines that an amendment may change: those of the entry, and of what introduces its collection. */
function linesOf(source: SourceFile, root: DataNode, { kind, place: { path } }: Amendment): readonly [number, number] {
  const own = locateIn(root, path, 'key');
  const value = nodeAt(root, path)?.span;
  if (!own || !value) throw new Error('the amendment has a place');
  const first = startOf(source, root, kind === 'remove' && siblings(root, path) === 1 ? path.slice(0, -1) : path);
  const last = kind === 'rename' ? own.end : kind === 'insert' ? (firstKeyEnd(root, path) ?? value.end) : value.end;
  return [toPosition(source, first).line, toPosition(source, Math.max(last, first)).line];
}

/** Where an entry begins: at its key, or at the dash that may stand on a line of its own above the item. */
function startOf({ text }: SourceFile, root: DataNode, path: Path): number {
  const start = locateIn(root, path, 'key')?.start ?? 0;
  const list = path.length === 0 ? undefined : nodeAt(root, path.slice(0, -1));
  return list?.kind === 'list' && text[list.span.start] === '-' ? text.lastIndexOf('-', start - 1) : start;
}

function firstKeyEnd(root: DataNode, path: Path): number | undefined {
  const node = nodeAt(root, path);
  return node?.kind === 'map' ? node.entries[0]?.keySpan.end : undefined;
}

function siblings(root: DataNode, path: Path): number {
  const parent = nodeAt(root, path.slice(0, -1));
  if (parent?.kind === 'map') return parent.entries.length;
  return parent?.kind === 'list' ? parent.items.length : 0;
}

/** Every line outside the range is still there, in order; blank ones may go, and one may have moved up behind a dash. */
function expectOtherLinesKept(source: SourceFile, after: string, [first, last]: readonly [number, number]): void {
  const kept = after.split('\n');
  let position = 0;
  for (let line = 1; line <= source.lineStarts.length; line += 1) {
    const text = lineText(source, line);
    if ((line >= first && line <= last) || text.trim() === '') continue;
    const found = kept.findIndex((candidate, index) => index >= position && (candidate.replace(/\r$/, '') === text || behindDash(candidate) === behindDash(text)));
    if (found === -1) throw new Error(`line ${line} was changed: ${JSON.stringify(text)}\n${after}`);
    position = found + 1;
  }
}

function behindDash(line: string): string {
  return line.replace(/^(?: *- +)+/, '').trim();
}
