import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { FlagdArtifact } from '../../model/artifact.ts';
import { aKillRequest, aRestoreRequest, aWorkplace, killed, restored, someOperateEffects, type Workplace } from '../../testing/operating.ts';
import { aPublishRequest, published, somePublishEffects } from '../../testing/publishing.ts';
import { restoreWorkflow } from './restore.ts';

const killFile = 'flags/kills/production/new-checkout.yaml';
const flagFile = 'flags/checkout/new-checkout.yaml';

/** A workplace in which new-checkout was killed, live and on record. */
async function killedWorkplace(prepare: (place: Workplace) => void = () => undefined): Promise<Workplace> {
  const place = aWorkplace();
  onTestFinished(() => place.remove());
  prepare(place);
  await published(somePublishEffects(), aPublishRequest(place.clone.directory));
  await killed(someOperateEffects(), aKillRequest(place.clone.directory));
  return place;
}

function liveFlag({ target }: Workplace): FlagdArtifact['flags'][string] | undefined {
  return (JSON.parse(readFileSync(join(target, 'production/flags.json'), 'utf8')) as FlagdArtifact).flags['new-checkout'];
}

describe('a restore', () => {
  it('takes the kill file away and re-enters at the first stage, changing one line', async () => {
    const place = await killedWorkplace();
    const { report, exit } = await restored(someOperateEffects(), aRestoreRequest(place.clone.directory));
    expect(exit).toBe(0);
    expect(report).toMatchObject({ kill: { reason: 'p99 latency x4', by: 'ada@example.com' }, stage: { before: '5%', after: 'internal' }, recorded: { state: 'recorded', branch: 'main' } });
    expect(place.atRemote('diff', '--numstat', 'main~1', 'main').split('\n')).toEqual([`1\t1\t${flagFile}`, `0\t5\t${killFile}`]);
    expect(place.atRemote('log', '-1', '--format=%s|%(trailers:key=Stage,valueonly)', 'main').trim()).toBe('flags: restore new-checkout in production at internal|internal');
    expect(place.atRemote('log', '-1', '--format=%(trailers:key=Restores,valueonly)', 'main').trim()).toBe(report.kill?.id ?? 'none');
  });

  it('changes no other byte of a file with comments, spacing and line ends of its own', async () => {
    let before = '';
    const place = await killedWorkplace(({ clone }) => {
      before = readFileSync(join(clone.directory, flagFile), 'utf8').replaceAll('\n', '\r\n').replace('stage: 5%', 'stage:   5%   # since monday');
      clone.write(flagFile, before);
      clone.commit('a style of its own');
      clone.git('push', '--quiet', 'origin', 'main');
    });
    await restored(someOperateEffects(), aRestoreRequest(place.clone.directory));
    place.clone.git('pull', '--quiet', 'origin', 'main');
    expect(readFileSync(join(place.clone.directory, flagFile), 'utf8')).toBe(before.replace('stage:   5%   # since monday', 'stage:   internal   # since monday'));
  });

  it('is lifted from what is live by the next publish', async () => {
    const place = await killedWorkplace();
    await restored(someOperateEffects(), aRestoreRequest(place.clone.directory));
    expect(liveFlag(place)?.metadata['killed']).toBe(true);
    place.clone.git('pull', '--quiet', 'origin', 'main');
    await published(somePublishEffects(), aPublishRequest(place.clone.directory));
    expect(liveFlag(place)?.metadata).toMatchObject({ stage: 'internal' });
    expect(liveFlag(place)?.metadata['killed']).toBeUndefined();
  });

  it('of a flag that is not killed is no failure and changes nothing', async () => {
    const place = await killedWorkplace();
    await restored(someOperateEffects(), aRestoreRequest(place.clone.directory));
    place.clone.git('pull', '--quiet', 'origin', 'main');
    await published(somePublishEffects(), aPublishRequest(place.clone.directory));
    const tip = place.atRemote('rev-parse', 'main');
    expect(await restored(someOperateEffects(), aRestoreRequest(place.clone.directory))).toMatchObject({ exit: 0, report: { kill: null, recorded: { state: 'not-killed' } } });
    expect(place.atRemote('rev-parse', 'main')).toBe(tip);
  });

  it('goes to a stage that is named, where policy allows it', async () => {
    const place = await killedWorkplace();
    expect(await restored(someOperateEffects(), aRestoreRequest(place.clone.directory, { stage: 'off' }))).toMatchObject({ report: { stage: { after: 'off' } } });
  });

  it('edits the files of the working tree alone, when that is asked for', async () => {
    const place = await killedWorkplace();
    place.clone.git('pull', '--quiet', 'origin', 'main');
    await restored(someOperateEffects(), aRestoreRequest(place.clone.directory, { local: true }));
    expect(existsSync(join(place.clone.directory, killFile))).toBe(false);
    expect(place.clone.git('diff', '--stat', '--', flagFile)).toContain('1 insertion(+), 1 deletion(-)');
  });
});

describe('a restore is refused, and nothing is done', () => {
  it.each([
    ['to the stage where the flag was', { stage: '5%' }, 'stage-skip'],
    ['to a stage that is not on the ladder', { stage: '7%' }, 'unknown-stage'],
    ['of a flag that nobody knows', { flag: 'new-chekout' }, 'unknown-flag'],
  ])('%s', async (_, overrides, code) => {
    const place = await killedWorkplace();
    const tip = place.atRemote('rev-parse', 'main');
    expect(await restoreWorkflow(someOperateEffects(), aRestoreRequest(place.clone.directory, overrides))).toMatchObject({ kind: 'refusal', code });
    expect(place.atRemote('rev-parse', 'main')).toBe(tip);
  });

  it('while the live kill is not the one that is on record', async () => {
    const place = aWorkplace();
    onTestFinished(() => place.remove());
    await published(somePublishEffects(), aPublishRequest(place.clone.directory));
    place.clone.git('remote', 'set-url', 'origin', '/nonexistent/x.git');
    await killed(someOperateEffects(), aKillRequest(place.clone.directory));
    place.clone.git('remote', 'set-url', 'origin', place.remote);
    const outcome = await restoreWorkflow(someOperateEffects(), aRestoreRequest(place.clone.directory));
    expect(outcome).toMatchObject({ kind: 'refusal', code: 'kill-not-recorded' });
  });
});
