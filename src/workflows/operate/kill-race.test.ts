import { describe, expect, it, onTestFinished } from 'vitest';
import { liveFlags, makeCrowdedPlace, writeAtOnce } from '../../testing/crowd.ts';

const isLong = process.env['MAESTRO_TEST_LONG'] === '1';
const [writers, rounds] = isLong ? [50, 20] : [6, 2];

describe('many who write at once', () => {
  it('lose no kill that was acknowledged, neither from the branch nor from what is live', { timeout: 3_600_000 }, async () => {
    for (let round = 0; round < rounds; round += 1) {
      const place = await makeCrowdedPlace(writers);
      onTestFinished(place.remove);
      const kills = await writeAtOnce(place);
      expect(kills.map(({ exit }) => exit)).toEqual(kills.map(() => 0));
      const held = place.atRemote('ls-tree', '--name-only', 'main', 'flags/kills/production/').split('\n');
      for (const { flag } of kills) {
        expect(held).toContain(`flags/kills/production/${flag}.yaml`);
        expect(liveFlags(place)[flag]?.metadata['killed'], flag).toBe(true);
      }
      expect(place.atRemote('fsck', '--strict', '--no-dangling')).toBe('');
    }
  });
});
