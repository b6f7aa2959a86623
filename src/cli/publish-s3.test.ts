import { afterAll, beforeAll, describe } from 'vitest';
import { itPublishesSafely } from '../testing/publisher-processes.ts';
import { missingOfRadosGateway, type RadosGateway, startRadosGateway } from '../testing/rados-gateway.ts';

const isLong = process.env['MAESTRO_TEST_LONG'] === '1';
const missing = missingOfRadosGateway();

describe.skipIf(missing.length > 0)('publishing to a bucket of a real radosgw', () => {
  let gateway: RadosGateway | undefined;
  let targets = 0;
  beforeAll(async () => {
    gateway = await startRadosGateway();
  });
  afterAll(() => gateway?.stop());

  const counts = isLong ? { kills: 200, race: { publishers: 12, rounds: 20 } } : { kills: 6, race: { publishers: 6, rounds: 2 } };
  itPublishesSafely(() => {
    targets += 1;
    return { url: `s3://flags/publish-${targets}`, environment: { AWS_CONFIG_FILE: '/dev/null', AWS_SHARED_CREDENTIALS_FILE: '/dev/null', ...gateway?.environment } };
  }, counts);
});
