import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aProgram } from '../../testing/kill-points.ts';
import { aFolder } from '../../testing/temporary-folder.ts';

const isLong = process.env['MAESTRO_TEST_LONG'] === '1';
const [writers, rounds] = isLong ? [12, 40] : [4, 15];

/** Reads a count, waits for the others in between as chance has it, and writes the next one. */
const program = `
import { openFileStore } from './effects/publish/file.ts';
const [folder, rounds] = process.argv.slice(2);
const store = await openFileStore(folder, { environment: {}, workingDirectory: '/', timeLimitMilliseconds: 60_000 });
begin();
for (let won = 0; won < Number(rounds); ) {
  const now = await store.read('production/current.json', 100);
  const next = Buffer.from(String(Number(Buffer.from(now?.bytes ?? []).toString()) + 1));
  if ((await store.replace('production/current.json', next, now?.version)) === 'replaced') won += 1;
}
`;

describe('several processes that write to one folder', () => {
  it('lose no step when they race to count up', { timeout: 3_600_000 }, async () => {
    const [node = '', ...path] = aProgram(program).command;
    const folder = aFolder();
    const run = (): Promise<number | null> => new Promise((resolve) => spawn(node, [...path, folder, String(rounds)], { stdio: 'inherit' }).on('close', resolve));
    expect(await Promise.all(Array.from({ length: writers }, run))).toEqual(Array.from({ length: writers }, () => 0));
    expect(readFileSync(join(folder, 'production/current.json'), 'utf8')).toBe(String(writers * rounds));
  });
});
