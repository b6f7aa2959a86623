import { expect, test } from 'vitest';
import { flagdOverOfrep } from './flagd/engine.ts';
import { followPublish } from './follow-publish.ts';

test('a kill that is published is served by every consumer of the target', async () => {
  const hasFlagd = flagdOverOfrep.isBuilt();
  const seen = await followPublish(hasFlagd);
  expect(seen.map(({ before, after }) => [before, after])).toEqual(seen.map(() => ['on:internal', 'off:killed']));
  expect(seen).toHaveLength(hasFlagd ? 5 : 3);
});
