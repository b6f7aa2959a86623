import type { Release } from '../../model/generated/output/plan.ts';
import { checkPlanFile } from '../check-plan-file.ts';
import type { PlanFile } from '../plan-file.ts';
import { planArtifacts } from '../planned-artifacts.ts';
import type { Refusal } from '../refusal.ts';
import { digestSources } from '../sources-digest.ts';
import type { CommittedSource } from './committed-source.ts';
import type { PublishEffects } from './publish-request.ts';
import type { Standing } from './release-content.ts';

/**
 * Why what is about to be published is not what was reviewed: the live release, the sources or the compiled bytes are others
 * than the plan says. `undefined` where it is.
 */
export async function refuseStalePlan({ sha256 }: PublishEffects, plan: PlanFile, { source, standing, toolVersion }: { readonly source: CommittedSource; readonly standing: Standing; readonly toolVersion: string }): Promise<Refusal | undefined> {
  const digest = (content: Uint8Array | string): string => sha256(typeof content === 'string' ? new TextEncoder().encode(content) : content);
  return checkPlanFile(plan, {
    tool_version: toolVersion,
    sources_sha256: digestSources(source.files, digest),
    artifacts: [...(await planArtifacts(source.project, standing.environment, digest))],
    live: { commit: standing.live?.manifest.commit ?? null, releases: [toRelease(standing, digest)] },
  });
}

function toRelease({ store, environment, live }: Standing, sha256: (bytes: Uint8Array) => string): Release {
  return {
    environment,
    source: store.url,
    seq: live?.manifest.seq ?? null,
    manifest_sha256: live === undefined ? null : sha256(live.bytes),
    artifact_sha256: live?.entry.sha256 ?? null,
    commit: live?.manifest.commit ?? null,
  };
}
