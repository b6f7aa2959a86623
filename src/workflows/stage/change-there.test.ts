import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { aGitServer, type GitServer } from '../../testing/git-server.ts';
import { aWorkplace, type Workplace } from '../../testing/operating.ts';
import { aStageRequest, someStageEffects, staged } from '../../testing/staging.ts';
import { aFolder } from '../../testing/temporary-folder.ts';

const file = 'flags/checkout/new-checkout.yaml';

/** The shop on a server, where the checkout went from 1 % to 5 % at 2026-01-05T09:03:00Z; 5 % bakes for a hundred years. */
async function aShop(): Promise<{ readonly place: Workplace; readonly server: GitServer }> {
  const place = aWorkplace();
  onTestFinished(place.remove);
  const { clone } = place;
  const text = readFileSync(join(clone.directory, file), 'utf8');
  clone.write('flags/maestro.yaml', `${readFileSync(join(clone.directory, 'flags/maestro.yaml'), 'utf8')}policies: { bake: { 5%: 900000h } }\n`);
  clone.write(file, text.replace('stage: 5%', 'stage: 1%'));
  clone.commit('begin');
  clone.write(file, text);
  clone.commit('ramp');
  const server = await aGitServer();
  clone.git('push', '--quiet', server.folder, 'main');
  server.git('symbolic-ref', 'HEAD', 'refs/heads/main');
  return { place, server };
}

const stageAt = (server: GitServer): string | undefined => /production:\n {4}stage: (\S+)/.exec(server.git('show', `main:${file}`))?.[1];
const leftovers = (): readonly string[] => readdirSync(tmpdir()).filter((name) => name.includes('maestro-git') && name.includes(`${process.pid}`));

describe('without a clone', () => {
  it('promote asks the history of the repository how long the stage has baked, and leaves nothing behind', async () => {
    const { place, server } = await aShop();
    const before = leftovers();
    const request = aStageRequest(aFolder(), { mode: 'push', repository: server.url });
    const early = await staged(someStageEffects(), request);
    expect([early.report.outcome, early.exit, stageAt(server)]).toEqual(['blocked', 1, '5%']);
    expect(early.report.plan?.changes[0]?.policy[0]?.message).toContain('live since 2026-01-05T09:03:00Z');
    place.clone.write('flags/maestro.yaml', readFileSync(join(place.clone.directory, 'flags/maestro.yaml'), 'utf8').replace('900000h', '24h'));
    place.clone.commit('a day will do');
    place.clone.git('push', '--quiet', server.folder, 'main');
    const later = await staged(someStageEffects(), request);
    expect([later.report.outcome, later.exit, stageAt(server)]).toEqual(['pushed', 0, '10%']);
    expect(leftovers()).toEqual(before);
  });

  it('rollback goes to the stage that the flag was raised from, also by a path', async () => {
    const { place } = await aShop();
    place.clone.git('push', '--quiet', place.remote, 'main');
    const { report } = await staged(someStageEffects(), aStageRequest(aFolder(), { action: 'rollback', mode: 'push', repository: place.remote }));
    expect([report.outcome, report.from, report.to]).toEqual(['pushed', '5%', '1%']);
    expect(place.atRemote('show', `main:${file}`)).toContain('stage: 1%');
  });

  it('says that there is no project, and what cannot be reached', async () => {
    const empty = await aGitServer();
    const { place, server } = await aShop();
    const asked = aStageRequest(aFolder(), { mode: 'push', repository: server.url, project: 'elsewhere' });
    await expect(staged(someStageEffects(), asked)).rejects.toThrow('not-found: there is no flags project on the branch main');
    await expect(staged(someStageEffects(), { ...asked, repository: empty.url })).rejects.toThrow('the repository names no default branch');
    await expect(staged(someStageEffects(), { ...asked, repository: join(place.clone.directory, 'nowhere') })).rejects.toThrow('could not read the repository');
  });
});
