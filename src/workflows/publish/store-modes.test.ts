import { createHash } from 'node:crypto';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openStore } from '../../effects/publish/index.ts';
import type { Manifest } from '../../model/generated/manifest.ts';
import { anObjectServer, type Fault, type ObjectServer } from '../../testing/object-server.ts';
import { aPublishRequest, somePublishEffects } from '../../testing/publishing.ts';
import { temporaryRepository, type TemporaryRepository } from '../../testing/temporary-repository.ts';
import { publishWorkflow } from './publish.ts';
import type { PublishEffects, PublishRequest } from './publish-request.ts';

const isLong = process.env['MAESTRO_TEST_LONG'] === '1';
const settings = 'version: 1\nenvironments: { production: {} }\nowners: { payments: {} }\n';
const flag = (stage: string): string => `description: The cart.\nowner: payments\nkind: operational\nenvironments: { production: { stage: ${stage} } }\n`;
const keys = { AWS_ACCESS_KEY_ID: 'AK', AWS_SECRET_ACCESS_KEY: 'hunter2', AWS_REGION: 'eu-central-1', AWS_CONFIG_FILE: '/dev/null', AWS_SHARED_CREDENTIALS_FILE: '/dev/null' };

function aProject(): TemporaryRepository {
  const repo = temporaryRepository();
  onTestFinished(repo.remove);
  repo.write('flags/maestro.yaml', settings);
  repo.write('flags/cart.yaml', flag('1%'));
  repo.commit('introduce');
  return repo;
}

function effectsAt(server: ObjectServer): PublishEffects {
  const options = { environment: { ...keys, AWS_ENDPOINT_URL_S3: server.url }, wait: async () => undefined, timeLimitMilliseconds: 250 };
  return somePublishEffects({ openStore: (url, workingDirectory) => openStore(url, { ...options, workingDirectory }) });
}

/** `published 2`, `refused unsafe-store 1`, or `unclear` with the code of an error that says nobody knows or nothing was done. */
async function endOf(effects: PublishEffects, request: PublishRequest): Promise<string> {
  try {
    const outcome = await publishWorkflow(effects, request);
    if (!('report' in outcome)) return `refused ${outcome.code} ${outcome.exit}`;
    return outcome.report.kind === 'publication' ? `${outcome.report.outcome} ${outcome.report.seq}` : 'errors';
  } catch (error) {
    if (error instanceof Error && error.name === 'EffectError' && 'code' in error) return `unclear ${String(error.code)}`;
    throw error;
  }
}

/** What a reader finds behind the pointer, looked through: the manifest of that number, and an artifact of that digest. */
function liveOf({ objects }: ObjectServer): Manifest {
  const text = objects.get('flags/a/production/current.json') ?? '';
  const manifest = JSON.parse(text) as Manifest; // as: what was published
  expect(objects.get(`flags/a/production/${manifest.seq}.manifest.json`)).toBe(text);
  expect(createHash('sha256').update(objects.get(`flags/a/${manifest.artifacts[0].path}`) ?? '').digest('hex')).toBe(manifest.artifacts[0].sha256);
  return manifest;
}

describe('publishing to a server that', () => {
  it.each(['aws', 'rgw16'] as const)('compares ETags as %s does goes from release to release', async (kind) => {
    const [server, repo] = [await anObjectServer(kind), aProject()];
    const request = aPublishRequest(repo.directory, { to: 's3://flags/a' });
    expect(await endOf(effectsAt(server), request)).toBe('published 1');
    repo.write('flags/cart.yaml', flag('5%'));
    const commit = repo.commit('ramp');
    expect(await endOf(effectsAt(server), request)).toBe('published 2');
    expect(liveOf(server)).toMatchObject({ seq: 2, commit });
  });

  it.each(['ignores', 'weak', 'portal'] as const)('%s is refused before anything of a release is written', async (kind) => {
    const [server, repo] = [await anObjectServer(kind), aProject()];
    const end = await endOf(effectsAt(server), aPublishRequest(repo.directory, { to: 's3://flags/a' }));
    expect(end).toMatch(kind === 'portal' ? /^(?:refused|unclear) / : /^refused unsafe-store 1$/);
    expect([...server.objects.keys()].filter((key) => /production|objects/.test(key))).toEqual([]);
  });

  it('ignores conditions is published to where that is accepted, and the message says what it does', async () => {
    const [server, repo] = [await anObjectServer('ignores'), aProject()];
    const request = aPublishRequest(repo.directory, { to: 's3://flags/a' });
    const refused = await publishWorkflow(effectsAt(server), request);
    expect('message' in refused && refused.message).toMatch(/does not keep two publishers apart: it overwrites/);
    expect(await endOf(effectsAt(server), { ...request, allowUnsafeStore: true })).toBe('published 1');
  });

  // Which write of a release, from 0 (artifact, manifest, pointer, plain copy), and how often in a row.
  const points: readonly (readonly [number, number])[] = [[1, 1], [2, 3], ...(isLong ? ([[0, 1], [2, 1], [3, 1], [1, 3]] as const) : [])];
  const faults: readonly Fault[] = ['409', '429', '500-before', '500-after', 'cut-before', 'cut-after', 'slow-before', 'slow-after', 'slow-late', '202'];
  it.each(faults)('has its trouble (%s) at any write of a release has published what is reported, and the pointer resolves', async (fault) => {
    const [server, repo] = [await anObjectServer('aws'), aProject()];
    const request = aPublishRequest(repo.directory, { to: 's3://flags/a' });
    expect(await endOf(effectsAt(server), request)).toBe('published 1');
    const probes = server.requests.filter(({ method, url }) => method === 'PUT' && !/production|objects/.test(url)).length;
    for (const [write, times] of points) {
      const before = liveOf(server);
      repo.write('flags/cart.yaml', flag(before.seq % 2 === 0 ? '1%' : '5%'));
      const commit = repo.commit(`${write} ${times}`);
      server.plan([...Array.from({ length: probes + write }, () => ({ fault: 'none' }) as const), ...Array.from({ length: times }, () => ({ fault }))]);
      const end = await endOf(effectsAt(server), request);
      server.flush();
      const after = liveOf(server);
      if (end.startsWith('published')) expect([end, after.commit]).toEqual([`published ${after.seq}`, commit]);
      else expect([end.split(' ')[0], [before.seq, before.seq + 1].includes(after.seq)]).toEqual(['unclear', true]);
      server.plan([]);
      // Whatever was left, the next run ends with this commit live.
      expect(await endOf(effectsAt(server), request)).toMatch(/^(?:published|already-live) /);
      expect(liveOf(server).commit).toBe(commit);
    }
  });
});
