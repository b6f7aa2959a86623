import type { KillReport } from '../model/generated/output/kill.ts';
import type { RestorationReport } from '../model/generated/output/restoration.ts';
import { aKillRequest, aRestoreRequest, aWorkplace, killed, restored, someOperateEffects } from './operating.ts';
import { aPublishRequest, published, somePublishEffects } from './publishing.ts';

/** A kill of two flags, one of which was killed before, and the restore of the other. */
export async function sampleKill(): Promise<{ readonly kill: KillReport; readonly restoration: RestorationReport }> {
  const place = aWorkplace();
  try {
    await published(somePublishEffects(), aPublishRequest(place.clone.directory));
    const { report } = await killed(someOperateEffects(), aKillRequest(place.clone.directory, { flags: ['new-checkout', 'instant-payouts'] }));
    const { report: restoration } = await restored(someOperateEffects(), aRestoreRequest(place.clone.directory));
    return { kill: report, restoration };
  } finally {
    place.remove();
  }
}
