import { join } from 'node:path';
import { describe } from 'vitest';
import { itPublishesSafely } from '../testing/publisher-processes.ts';

const isLong = process.env['MAESTRO_TEST_LONG'] === '1';

describe('publishing to a folder', () => {
  const counts = isLong ? { kills: 200, race: { publishers: 12, rounds: 20 } } : { kills: 15, race: { publishers: 6, rounds: 3 } };
  itPublishesSafely(({ directory }) => ({ url: `file:${join(directory, '.git/out')}`, environment: {} }), counts);
});
