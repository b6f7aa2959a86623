import { join } from 'node:path';
import { describe } from 'vitest';
import { canTrace } from '../testing/kill-points.ts';
import { itPublishesSafely, itSurvivesEveryKill } from '../testing/publisher-processes.ts';

const isLong = process.env['MAESTRO_TEST_LONG'] === '1';

describe('publishing to a folder', () => {
  const counts = isLong ? { kills: 200, race: { publishers: 12, rounds: 20 } } : { kills: 15, race: { publishers: 6, rounds: 3 } };
  itPublishesSafely(({ directory }) => ({ url: `file:${join(directory, '.git/out')}`, environment: {} }), counts);
});

const canKill = canTrace();
if (!canKill) process.stderr.write('skipped: publishers that are killed at every system call, for want of strace; .ci/setup installs it\n');

describe.skipIf(!canKill)('publishing to a folder under strace', () => {
  itSurvivesEveryKill(({ directory }) => ({ url: `file:${join(directory, '.git/out')}`, environment: {}, begins: '.git/out' }), isLong ? Number.POSITIVE_INFINITY : 8);
});
