import type { KillReport } from '../model/generated/output/kill.ts';
import { aKillRequest, aWorkplace, killed, someOperateEffects } from './operating.ts';
import { aPublishRequest, published, somePublishEffects } from './publishing.ts';

/** Of two flags, one of which was killed before. */
export async function sampleKill(): Promise<{ readonly kill: KillReport }> {
  const place = aWorkplace();
  try {
    await published(somePublishEffects(), aPublishRequest(place.clone.directory));
    const { report } = await killed(someOperateEffects(), aKillRequest(place.clone.directory, { flags: ['new-checkout', 'instant-payouts'] }));
    return { kill: report };
  } finally {
    place.remove();
  }
}
