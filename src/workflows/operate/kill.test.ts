import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { FlagdArtifact } from '../../model/artifact.ts';
import { aKillRequest, aWorkplace, killed, someOperateEffects, type Workplace } from '../../testing/operating.ts';
import { aPublishRequest, published, somePublishEffects } from '../../testing/publishing.ts';
import { killCandidates } from './kill-candidates.ts';
import { killDrill } from './kill-drill.ts';
import { killWorkflow } from './kill.ts';
import { resumeKill } from './resume-kill.ts';

const file = 'flags/kills/production/new-checkout.yaml';

function workplace(): Workplace {
  const place = aWorkplace();
  onTestFinished(() => place.remove());
  return place;
}

async function publishedWorkplace(): Promise<Workplace> {
  const place = workplace();
  await published(somePublishEffects(), aPublishRequest(place.clone.directory));
  return place;
}

function live({ target }: Workplace): FlagdArtifact {
  return JSON.parse(readFileSync(join(target, 'production/flags.json'), 'utf8')) as FlagdArtifact;
}

interface LiveManifest {
  readonly seq: number;
  readonly kills: readonly { readonly id: string; readonly flag: string }[];
}

function manifest({ target }: Workplace): LiveManifest {
  return JSON.parse(readFileSync(join(target, 'production/current.json'), 'utf8')) as LiveManifest;
}

describe('a kill', () => {
  it('forces what is live safe and adds one file to the branch', async () => {
    const place = await publishedWorkplace();
    const before = live(place);
    const { report, exit } = await killed(someOperateEffects(), aKillRequest(place.clone.directory));
    expect(exit).toBe(0);
    expect(report).toMatchObject({ safe: { state: 'safe', seq: 2 }, recorded: { state: 'recorded', branch: 'main', commit: place.atRemote('rev-parse', 'main') }, resume: null });
    const after = live(place);
    expect(after.flags['new-checkout']).toMatchObject({ defaultVariant: 'off:killed', variants: { 'off:killed': false }, targeting: {}, metadata: { killed: true, killIncident: 'INC-1234' } });
    expect({ ...after.flags, 'new-checkout': null }).toEqual({ ...before.flags, 'new-checkout': null });
    expect(place.atRemote('diff', '--name-status', 'main~1', 'main')).toBe(`A\t${file}`);
    expect(place.atRemote('log', '-1', '--format=%s|%(trailers:key=Flag,valueonly)', 'main').trim()).toBe('flags: kill new-checkout in production (INC-1234)|new-checkout');
    expect(manifest(place).kills.find(({ flag }) => flag === 'new-checkout')?.id).toBe(report.flags[0]?.id);
    expect(place.atRemote('show', `main:${file}`)).toContain(`id: ${report.flags[0]?.id ?? ''}`);
  });

  it('is over when it is done: nothing that it no longer waits for keeps the process alive', async () => {
    const place = await publishedWorkplace();
    const waits = new Set<number>();
    const pause = (milliseconds: number, over?: AbortSignal): Promise<void> =>
      new Promise((resolve) => {
        waits.add(milliseconds);
        const end = (): void => {
          clearTimeout(timer);
          waits.delete(milliseconds);
          resolve();
        };
        const timer = setTimeout(end, milliseconds);
        over?.addEventListener('abort', end);
      });
    expect((await killed(someOperateEffects({ pause }), aKillRequest(place.clone.directory))).exit).toBe(0);
    expect([...waits]).toEqual([]);
  });

  it('that is repeated says by whom and since when, and changes nothing', async () => {
    const place = await publishedWorkplace();
    const first = await killed(someOperateEffects(), aKillRequest(place.clone.directory));
    const tip = place.atRemote('rev-parse', 'main');
    const { report, exit } = await killed(someOperateEffects(), aKillRequest(place.clone.directory, { reason: 'again' }));
    expect(exit).toBe(0);
    expect(report).toMatchObject({ safe: { state: 'already', seq: 2 }, recorded: { state: 'already' } });
    expect(report.flags).toEqual([{ ...first.report.flags[0], former: true }]);
    expect([place.atRemote('rev-parse', 'main'), manifest(place).seq]).toEqual([tip, 2]);
  });

  it('is what the next publish of the branch finds: the same kill, not another', async () => {
    const place = await publishedWorkplace();
    await killed(someOperateEffects(), aKillRequest(place.clone.directory));
    place.clone.git('pull', '--quiet', 'origin', 'main');
    const publication = await published(somePublishEffects(), aPublishRequest(place.clone.directory));
    expect(publication.kills.filter(({ flag }) => flag === 'new-checkout')).toMatchObject([{ origin: 'held' }]);
    expect(live(place).flags['new-checkout']?.metadata['killed']).toBe(true);
  });

  it('of a flag that the branch holds killed under another id gives what is live that id', async () => {
    const place = await publishedWorkplace();
    place.clone.write(file, 'id: THEIRS\nreason: theirs\nby: bob\nat: 2026-11-23T01:00:00Z\n');
    place.clone.commit('killed by hand');
    place.clone.git('push', '--quiet', 'origin', 'main');
    const { report, exit } = await killed(someOperateEffects(), aKillRequest(place.clone.directory));
    expect(exit).toBe(0);
    expect(report.flags).toMatchObject([{ id: 'THEIRS', by: 'bob', former: true }]);
    expect(manifest(place).kills.filter(({ flag }) => flag === 'new-checkout')).toMatchObject([{ id: 'THEIRS' }]);
  });
});

describe('a kill of which one half cannot be done', () => {
  it('is safe and not recorded where the branch takes no pushes from anybody, with exit 10, and is resumed', async () => {
    const place = await publishedWorkplace();
    place.clone.git('remote', 'set-url', 'origin', '/nonexistent/x.git');
    const { report, exit } = await killed(someOperateEffects(), aKillRequest(place.clone.directory));
    expect(exit).toBe(10);
    expect(report).toMatchObject({ safe: { state: 'safe' }, recorded: { state: 'failed' } });
    const id = report.flags[0]?.id ?? '';
    expect(report.resume).toBe(`maestro-flags kill --resume ${id} --env production`);
    place.clone.git('remote', 'set-url', 'origin', place.remote);
    const resumed = await resumeKill(someOperateEffects(), { ...aKillRequest(place.clone.directory), ids: [id] });
    expect(resumed).toMatchObject({ exit: 0, report: { safe: { state: 'already' }, recorded: { state: 'recorded' } } });
    expect(place.atRemote('show', `main:${file}`)).toContain(`id: ${id}`);
  });

  it('is recorded and not published where the target cannot be had, with exit 11, and is resumed', async () => {
    const place = await publishedWorkplace();
    const request = aKillRequest(place.clone.directory);
    const { report, exit } = await killed(someOperateEffects(), { ...request, to: 'https://127.0.0.1:9/x' });
    expect(exit).toBe(11);
    expect(report).toMatchObject({ safe: { state: 'failed' }, recorded: { state: 'recorded' } });
    const resumed = await resumeKill(someOperateEffects(), { ...request, ids: [report.flags[0]?.id ?? ''] });
    expect(resumed).toMatchObject({ exit: 0, report: { safe: { state: 'safe', seq: 2 }, recorded: { state: 'already' } } });
  });

  it('is recorded where nothing was published yet', async () => {
    const place = workplace();
    const { report, exit } = await killed(someOperateEffects(), aKillRequest(place.clone.directory));
    expect([exit, report.safe.state, report.recorded.state]).toEqual([0, 'not-live', 'recorded']);
  });
});

describe('a kill is done', () => {
  it('beside a broken file of another flag', async () => {
    const place = await publishedWorkplace();
    place.clone.write('flags/pricing-page.yaml', 'owner: [\n');
    place.clone.commit('a slip');
    place.clone.git('push', '--quiet', 'origin', 'main');
    expect((await killed(someOperateEffects(), aKillRequest(place.clone.directory))).exit).toBe(0);
  });

  it('with a maestro.yaml in the middle of a merge', async () => {
    const place = await publishedWorkplace();
    place.clone.write('flags/maestro.yaml', '<<<<<<< HEAD\nversion: 1\n');
    expect((await killed(someOperateEffects(), aKillRequest(place.clone.directory))).exit).toBe(0);
  });

  it('without a clone, from the address of the repository', async () => {
    const place = await publishedWorkplace();
    const { report, exit } = await killed(someOperateEffects(), aKillRequest('/', { repository: place.remote }));
    expect([exit, report.safe.state, report.recorded.state]).toEqual([0, 'safe', 'recorded']);
  });

  it('in the working tree alone, when that is asked for', async () => {
    const place = workplace();
    const { exit } = await killed(someOperateEffects(), aKillRequest(place.clone.directory, { local: true }));
    expect(exit).toBe(0);
    expect(place.clone.git('status', '--porcelain', '--untracked-files=all')).toBe(`?? ${file}`);
  });
});

describe('a kill is refused, and nothing is done', () => {
  it.each([
    ['a flag that nobody knows', { flags: ['new-chekout'] }, 'unknown-flag', 'did you mean "new-checkout"?'],
    ['an environment that nobody knows', { environment: 'prod' }, 'unknown-environment', 'did you mean "production"?'],
    ['an owner without flags', { flags: [], owner: 'nobody' }, 'no-flags', ''],
  ])('for %s', async (_, overrides, code, hint) => {
    const place = await publishedWorkplace();
    const tip = place.atRemote('rev-parse', 'main');
    const outcome = await killWorkflow(someOperateEffects(), aKillRequest(place.clone.directory, overrides));
    expect(outcome).toMatchObject({ kind: 'refusal', code });
    if (hint !== '') expect(JSON.stringify(outcome)).toContain(JSON.stringify(hint).slice(1, -1));
    expect([place.atRemote('rev-parse', 'main'), manifest(place).seq]).toEqual([tip, 1]);
  });

  it('without a yes', async () => {
    const place = await publishedWorkplace();
    expect(await killWorkflow(someOperateEffects(), aKillRequest(place.clone.directory, { confirm: async () => false }))).toMatchObject({ code: 'not-confirmed' });
    expect(manifest(place).seq).toBe(1);
  });
});

describe('what may be to blame', () => {
  it('is what somebody has and is not killed, the recently changed first', async () => {
    const place = await publishedWorkplace();
    place.clone.write('flags/pricing-page.yaml', `${readFileSync(join(place.clone.directory, 'flags/pricing-page.yaml'), 'utf8')}# touched\n`);
    place.clone.commit('touch the pricing page');
    const listed = await killCandidates(someOperateEffects(), aKillRequest(place.clone.directory));
    expect('report' in listed ? listed.report.flags.map(({ flag }) => flag) : listed).toEqual(['pricing-page', 'new-checkout']);
  });
});

describe('a drill', () => {
  it('kills and restores by the very path of a kill', async () => {
    const place = await publishedWorkplace();
    const outcome = await killDrill(someOperateEffects(), { ...aKillRequest(place.clone.directory), flag: 'new-checkout' });
    expect(outcome).toMatchObject({ exit: 0, report: { safe: { state: 'safe' }, recorded: { state: 'recorded' }, undo: [] } });
    expect(place.atRemote('log', '-2', '--format=%s', 'main').split('\n')).toEqual(['flags: restore new-checkout in production at internal', 'flags: kill new-checkout in production (INC-1234)']);
  });
});
