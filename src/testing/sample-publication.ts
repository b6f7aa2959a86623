import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PublicationReport } from '../model/generated/output/publication.ts';
import type { PublicationCheckReport } from '../model/generated/output/publication-check.ts';
import type { StatusReport } from '../model/generated/output/status.ts';
import { checkPublication } from '../workflows/publish/check-publication.ts';
import { statusWorkflow } from '../workflows/status/status.ts';
import { aPublishRequest, published, somePublishEffects } from './publishing.ts';
import { temporaryRepository } from './temporary-repository.ts';

interface SamplePublication {
  readonly publication: PublicationReport;
  readonly 'publication-check': PublicationCheckReport;
  readonly status: StatusReport;
}

/** Of a commit that does not know of a live kill: the kill is carried. */
export async function samplePublication(projects: string): Promise<SamplePublication> {
  const repo = temporaryRepository();
  try {
    cpSync(join(projects, 'shop'), repo.directory, { recursive: true });
    const settings = 'flags/maestro.yaml';
    repo.write(settings, `${readFileSync(join(repo.directory, settings), 'utf8')}publish: { production: "file:../out" }\n`);
    repo.commit('introduce flags');
    repo.git('branch', 'unkilled');
    repo.write('flags/kills/production/pricing-page.yaml', 'id: 01JD3Z5V8K6WQ9R2T4Y7M1N0PC\nreason: Prices are wrong.\nby: ada\nat: 2026-11-22T10:00:00Z\n');
    repo.commit('kill the pricing page');
    const request = aPublishRequest(repo.directory);
    await published(somePublishEffects(), request);
    repo.git('checkout', '--quiet', 'unkilled');
    repo.commit('elsewhere');
    const publication = await published(somePublishEffects(), { ...request, acceptDiverged: true });
    repo.commit('not published');
    const checked = await checkPublication(somePublishEffects(), request);
    const status = await statusWorkflow(somePublishEffects(), { ...request, environment: undefined });
    if (!('report' in checked) || checked.report.kind !== 'publication-check') throw new Error('there is no check');
    if ('report' in status && status.report.kind === 'status') return { publication, 'publication-check': checked.report, status: status.report };
    throw new Error('there is no status');
  } finally {
    repo.remove();
  }
}
