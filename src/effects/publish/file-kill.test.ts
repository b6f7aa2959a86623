import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aProgram, canTrace, killAt, listKillPoints, runToEnd, someOf } from '../../testing/kill-points.ts';
import { aFolder } from '../../testing/temporary-folder.ts';

const isLong = process.env['MAESTRO_TEST_LONG'] === '1';
const canKill = canTrace();
if (!canKill) process.stderr.write('skipped: writers that are killed at every system call, for want of strace; .ci/setup installs it\n');

/** A release as publishing writes it: the object, its manifest, the pointer to it, and the plain copy. */
const program = `
import { readFileSync } from 'node:fs';
import { openFileStore } from './effects/publish/file.ts';
const [folder, sequence] = process.argv.slice(2);
const store = await openFileStore(folder, { environment: {}, workingDirectory: '/' });
const object = Buffer.from(JSON.stringify({ sequence, filling: 'x'.repeat(200_000) }));
const manifest = Buffer.from(JSON.stringify({ sequence, object: 'objects/' + sequence + '.json' }));
begin();
await store.create('objects/' + sequence + '.json', object);
await store.create('production/' + sequence + '.manifest.json', manifest);
for (;;) {
  const now = await store.read('production/current.json', 1000);
  if ((await store.replace('production/current.json', manifest, now?.version)) === 'replaced') break;
}
await store.overwrite('production/flags.json', object);
`;

function hashOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

/** What a reader sees: that the pointer can be read, and leads to an object that is whole. */
function follow(folder: string): string {
  const pointer = JSON.parse(readFileSync(join(folder, 'production/current.json'), 'utf8')) as { readonly sequence: string; readonly object: string };
  for (const path of [pointer.object, 'production/flags.json']) {
    const { filling } = JSON.parse(readFileSync(join(folder, path), 'utf8')) as { readonly filling: string };
    expect(filling).toHaveLength(200_000);
  }
  return pointer.sequence;
}

function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)).sort();
}

describe.skipIf(!canKill)('a publisher that is killed while it writes to a folder', () => {
  it('leaves the old release or the new one, nothing torn, and the next one is not held up', { timeout: 3_600_000 }, () => {
    const built = aProgram(program);
    const folder = aFolder();
    runToEnd(built, [folder, '1']);
    const points = listKillPoints(built, [folder, '2']);
    expect(points.length).toBeGreaterThan(30);
    expect(new Set(points.map(({ call }) => call)).size).toBeGreaterThan(5);
    let sequence = 2;
    let killed = 0;
    for (const point of someOf(points, isLong ? Number.POSITIVE_INFINITY : 14)) {
      const before = hashOf(join(folder, 'production/current.json'));
      sequence += 1;
      if (killAt(built, [folder, String(sequence)], point)) killed += 1;
      expect([String(sequence - 1), String(sequence)], `after ${point.call} ${point.nth}`).toContain(follow(folder));
      if (follow(folder) !== String(sequence)) expect(hashOf(join(folder, 'production/current.json'))).toBe(before);
      // The same again, undisturbed: what was half done is taken up.
      runToEnd(built, [folder, String(sequence)]);
      expect(follow(folder)).toBe(String(sequence));
    }
    expect(killed).toBeGreaterThan(10);
    expect(filesOf(folder).filter((name) => !/^(?:\.maestro-lock|objects\/\d+\.json|production\/(?:\d+\.manifest|current|flags)\.json)$/.test(name))).toEqual([]);
  });
});
