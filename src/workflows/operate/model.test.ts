import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { operations, steps } from '../../testing/model-commands.ts';
import { nothingPromised, type Promised } from '../../testing/model-promises.ts';
import { atRemote, copyWorld, makeWorld, type World } from '../../testing/model-world.ts';

const sequences = process.env['MAESTRO_TEST_LONG'] === '1' ? 2_000 : 16;
/** Sequences that run side by side: git's processes keep more than one core busy. */
const lanes = 2;

let template: World;

beforeAll(async () => {
  template = await makeWorld();
});

afterAll(() => template.remove());

describe('kills, restores, promotes, rollbacks, publishes, merges and crashes in any order', () => {
  it('keep every promise: only a restore ends a kill, and nothing changes but what was said', { timeout: 7_200_000 }, async () => {
    await Promise.all(Array.from({ length: lanes }, () => fc.assert(sequence, { numRuns: sequences / lanes })));
  });
});

const { kill, restore, publish, merge } = steps;

describe('what was once lost', () => {
  it.each([
    ['a kill that is live already, by a release that lifts it and whose publisher died before he pointed to it', [kill('alpha'), restore('alpha'), publish(0, { nth: 4, side: 'after' }), kill('alpha'), kill('beta')]],
    ['a kill whose file a bad merge took away', [kill('alpha'), merge(true), publish(0), publish(0)]],
    ['a kill that was recorded again by the id of one that was restored, and lost its file then', [kill('alpha'), restore('alpha'), kill('alpha'), merge(true), publish(0)]],
  ])('stays: %s', { timeout: 120_000 }, async (_, commands) => run(commands));
});

const sequence = fc.asyncProperty(fc.commands([...operations], { maxCommands: 8, size: 'max' }), run);

async function run(commands: Iterable<fc.AsyncCommand<Promised, World>>): Promise<void> {
  const world = copyWorld(template);
  try {
    await fc.asyncModelRun(() => ({ model: nothingPromised(world), real: world }), commands);
    expect(atRemote(world, ['fsck', '--strict', '--no-dangling'])).toBe('');
  } finally {
    world.remove();
  }
}
