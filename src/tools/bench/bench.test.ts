import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadProject } from '../../document/load-project.ts';
import { buildProgram } from '../../evaluate/build-program.ts';
import { bucketOf } from '../../evaluate/bucket.ts';
import type { Flag } from '../../model/flag.ts';
import { exactReasoning } from '../../plan/exact-reasoning.ts';
import { checkProject } from '../../rules/check-project.ts';
import type { RawFile } from '../../source/raw-file.ts';
import { aProject } from '../../testing/builders.ts';
import { bucketAfter, hashPrefix } from './murmur.ts';
import { gitIn, makeBareRepository } from './made-repository.ts';
import { disagreement } from './measure-rivals.ts';
import { manyPlainFlags, plainScenarios, toFlag } from './plain-flags.ts';
import { writeProject } from './projects.ts';
import { rivals } from './rivals.ts';
import { interleavedMedians, median, processContender } from './rounds.ts';
import { scenarios } from './scenarios.ts';
import { formatNumber, formatRatio, formatTable } from './table.ts';

test('takes the middle, and the mean of the middle two', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([7])).toBe(7);
});

test('runs the contenders in turn and does not count the first round', () => {
  const order: string[] = [];
  const contender = (name: string, times: readonly number[]): { readonly name: string; readonly run: () => number } => {
    let round = 0;
    return {
      name,
      run: () => {
        order.push(name);
        round += 1;
        return times[round - 1] ?? Number.NaN;
      },
    };
  };
  const medians = interleavedMedians([contender('a', [1000, 1, 2, 3]), contender('b', [0, 20, 30, 10])], 3);
  expect([...medians]).toEqual([['a', 2], ['b', 20]]);
  expect(order.join('')).toBe('abababab');
});

test('refuses to time a process that fails', () => {
  expect(() => processContender('broken', ['-e', 'process.exit(3)'], tmpdir()).run()).toThrow('broken ended with 3');
});

test('does not hand its own certificates and Node options to what it times', () => {
  process.env['NODE_EXTRA_CA_CERTS'] = '/nowhere.pem';
  process.env['NODE_OPTIONS'] = '--no-warnings';
  const probe = processContender('probe', ['-e', 'process.exit("NODE_EXTRA_CA_CERTS" in process.env || "NODE_OPTIONS" in process.env ? 1 : 0)'], tmpdir());
  try {
    expect(() => probe.run()).not.toThrow();
  } finally {
    delete process.env['NODE_EXTRA_CA_CERTS'];
    delete process.env['NODE_OPTIONS'];
  }
});

test('writes the same flags of about 1.2 KB every time, with nothing wrong in them', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-test-'));
  writeProject(join(folder, 'a'), 85);
  writeProject(join(folder, 'b'), 85);
  const files = readdirSync(join(folder, 'a'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));
  const flags = files.filter((name) => name.startsWith('team-'));
  expect(flags).toHaveLength(85);
  for (const file of files) expect(readFileSync(join(folder, 'a', file), 'utf8')).toBe(readFileSync(join(folder, 'b', file), 'utf8'));
  const sizes = flags.map((file) => statSync(join(folder, 'a', file)).size);
  expect(Math.min(...sizes)).toBeGreaterThan(1100);
  expect(Math.max(...sizes)).toBeLessThan(1350);
  const bytesOf = (path: string): RawFile => ({ kind: 'bytes', path, bytes: readFileSync(join(folder, 'a', path)) });
  const loaded = loadProject('', files.sort().map(bytesOf));
  expect(loaded.diagnostics).toEqual([]);
  expect(loaded.project === undefined ? 'not read' : checkProject(loaded.project, { today: '2026-11-23', exact: exactReasoning })).toEqual([]);
  rmSync(folder, { recursive: true });
});

test('makes the same repository every time, with commits, files and flags as many as were asked for and nothing wrong in them', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-test-'));
  const shape = { commits: 60, flags: 12, otherFiles: 30, flagEvery: 4, target: '/nonexistent' };
  for (const name of ['a', 'b']) makeBareRepository(join(folder, name), shape);
  const at = (name: string, ...args: readonly string[]): string => gitIn(join(folder, name), args);
  expect(at('a', 'rev-parse', 'main')).toBe(at('b', 'rev-parse', 'main'));
  expect(at('a', 'rev-list', '--count', 'main')).toBe('60');
  const files = at('a', 'ls-tree', '-r', '--name-only', 'main').split('\n');
  expect(files).toHaveLength(12 + 30 + 2);
  expect(at('a', 'log', '--format=%H', 'main', '--', 'flags').split('\n')).toHaveLength(15);
  const bytesOf = (path: string): RawFile => ({ kind: 'bytes', path: path, bytes: Buffer.from(`${at('a', 'show', `main:${path}`)}\n`) });
  const loaded = loadProject('flags', files.filter((path) => path.startsWith('flags/')).map(bytesOf));
  expect(loaded.diagnostics).toEqual([]);
  expect(loaded.project?.flags.size).toBe(12);
  rmSync(folder, { recursive: true });
});

test('the hand-written hash is the one that flags are bucketed by', () => {
  for (let index = 0; index < 1000; index += 1) {
    const salt = 'salt'.repeat(index % 5) + (index % 3);
    expect(bucketAfter(hashPrefix(`${salt}:`), `user-${index}`)).toBe(bucketOf(salt, `user-${index}`));
  }
});

test('the hand-written hash does not depend on where the prefix ends', () => {
  for (const cut of [0, 1, 2, 3, 4]) {
    expect(bucketAfter(hashPrefix('salt:unit'.slice(0, cut)), 'salt:unit'.slice(cut))).toBe(bucketAfter(hashPrefix(''), 'salt:unit'));
  }
});

test.each(rivals)('$name decides the flags of the benchmark as their rules say', async ({ write, load }) => {
  const flags = [...plainScenarios.values(), ...manyPlainFlags(12)];
  const library = await load(write(flags));
  expect(flags.map((flag) => disagreement(flag, library))).toEqual(flags.map(() => undefined));
  library.close();
});

test('the flags of the benchmark are the same in every table', () => {
  const clausesOf = (flag: Flag): unknown => buildProgram(aProject({ settings: { internalSegment: undefined }, flags: [flag] }), flag.key, 'production').clauses;
  expect([...plainScenarios].map(([name, flag]) => [name, clausesOf(toFlag(flag))])).toEqual(scenarios.map(({ name, flag }) => [name, clausesOf(flag)]));
});

test('lays a table out in columns', () => {
  expect(formatTable('Times', ['what', 'x base'], [['one', '1.00x'], ['three', '12.50x']])).toBe(
    ['Times', '', 'what    x base', '-----   ------', 'one      1.00x', 'three   12.50x', ''].join('\n'),
  );
  expect(formatRatio(3, 2)).toBe('1.50x');
  expect(formatNumber(1234.5)).toBe('1,235');
  expect(formatNumber(12.34)).toBe('12.3');
});
