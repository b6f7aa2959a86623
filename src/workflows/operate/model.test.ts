import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { operations, steps } from '../../testing/model-commands.ts';
import { nothingPromised } from '../../testing/model-promises.ts';
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

  it.each([3, 4, 5])('a kill is not taken for done while the next release lifts it, left by a publisher that died after its call %i', async (nth) => {
    const world = copyWorld(template);
    try {
      const commands = [steps.kill('alpha'), steps.restore('alpha'), steps.publish(0, { nth, side: 'after' }), steps.kill('alpha'), steps.kill('beta')];
      await fc.asyncModelRun(() => ({ model: nothingPromised(world), real: world }), commands);
    } finally {
      world.remove();
    }
  });
});

const sequence = fc.asyncProperty(fc.commands([...operations], { maxCommands: 8, size: 'max' }), async (commands) => {
  const world = copyWorld(template);
  try {
    await fc.asyncModelRun(() => ({ model: nothingPromised(world), real: world }), commands);
    expect(atRemote(world, ['fsck', '--strict', '--no-dangling'])).toBe('');
  } finally {
    world.remove();
  }
});
