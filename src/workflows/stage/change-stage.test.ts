import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { aKillRequest, aWorkplace, killed, someOperateEffects, type Workplace } from '../../testing/operating.ts';
import { aStageRequest, staged, someStageEffects } from '../../testing/staging.ts';
import type { TemporaryRepository } from '../../testing/temporary-repository.ts';
import { temporaryRepository } from '../../testing/temporary-repository.ts';
import { changeStage } from './change-stage.ts';

const file = 'flags/checkout/new-checkout.yaml';

function aPlace(): Workplace {
  const place = aWorkplace();
  onTestFinished(() => place.remove());
  return place;
}

/** Another clone of the same remote. */
function anotherClone(place: Workplace): TemporaryRepository {
  const clone = temporaryRepository();
  onTestFinished(() => clone.remove());
  clone.git('remote', 'add', 'origin', place.remote);
  clone.git('fetch', '--quiet', 'origin');
  clone.git('reset', '--quiet', '--hard', 'origin/main');
  return clone;
}

function setStage(clone: TemporaryRepository, from: string, to: string): void {
  clone.write(file, readFileSync(join(clone.directory, file), 'utf8').replace(`stage: ${from}\n    bucketBy`, `stage: ${to}\n    bucketBy`));
}

describe('in the working tree', () => {
  it('goes one rung up and changes one line', async () => {
    const { clone } = aPlace();
    const { report, exit } = await staged(someStageEffects(), aStageRequest(clone.directory));
    expect([report.outcome, report.from, report.to, exit]).toEqual(['written', '5%', '10%', 0]);
    expect(clone.git('diff', '--numstat')).toBe(`1\t1\t${file}`);
    expect(report.plan?.changes.map(({ flag, environment, verdict }) => [flag, environment, verdict])).toEqual([['new-checkout', 'production', 'allowed']]);
  });

  it('writes nothing where policy says no', async () => {
    const { clone } = aPlace();
    const { report, exit } = await staged(someStageEffects(), aStageRequest(clone.directory, { to: '100%' }));
    expect([report.outcome, exit]).toEqual(['blocked', 1]);
    expect(clone.git('status', '--porcelain')).toBe('');
  });

  it('asks in a protected environment, and shows the plan', async () => {
    const { clone } = aPlace();
    const asked: string[] = [];
    const confirm = async (_: unknown, question: string): Promise<boolean> => asked.push(question) === 2;
    const request = aStageRequest(clone.directory, { isAgreed: false });
    expect((await staged(someStageEffects({ confirm }), request)).report.outcome).toBe('declined');
    expect(clone.git('status', '--porcelain')).toBe('');
    expect((await staged(someStageEffects({ confirm }), request)).report.outcome).toBe('written');
    expect(asked).toEqual(Array(2).fill('Promote new-checkout in production from 5% to 10%?'));
    expect(await changeStage(someStageEffects(), request)).toMatchObject({ code: 'not-confirmed', exit: 64 });
  });

  it('goes back to the stage that it was raised from, whatever else is wrong', async () => {
    const { clone } = aPlace();
    setStage(clone, '5%', '50%');
    clone.commit('raise');
    clone.write('flags/broken.yaml', 'owner: [\n');
    const { report } = await staged(someStageEffects(), aStageRequest(clone.directory, { action: 'rollback', isAgreed: false }));
    expect([report.outcome, report.from, report.to]).toEqual(['written', '50%', '5%']);
  });

  it('goes one rung down where history does not say, and from the first one to off', async () => {
    const { clone } = aPlace();
    const request = aStageRequest(clone.directory, { action: 'rollback' });
    for (const expected of ['1%', 'internal', 'off']) expect((await staged(someStageEffects(), request)).report.to).toBe(expected);
    expect((await staged(someStageEffects(), request)).report.outcome).toBe('unchanged');
  });

  it('waits for the bake time of the commit that is checked out', async () => {
    const { clone } = aPlace();
    clone.write('flags/maestro.yaml', `${readFileSync(join(clone.directory, 'flags/maestro.yaml'), 'utf8')}policies: { bake: { severity: error, 5%: 24h } }\n`);
    clone.setClock('2026-01-05T10:00:00Z');
    clone.commit('bake');
    const at = (instant: string): ReturnType<typeof someStageEffects> => someStageEffects({ clock: { now: () => new Date(instant) } });
    expect((await staged(at('2026-01-05T20:00:00Z'), aStageRequest(clone.directory))).report.outcome).toBe('blocked');
    expect((await staged(at('2026-01-06T20:00:00Z'), aStageRequest(clone.directory))).report.outcome).toBe('written');
  });

  it.each([
    [{ to: '7%' }, 'unknown-stage', 64],
    [{ to: '1%' }, 'other-direction', 64],
    [{ action: 'rollback', to: '50%' }, 'other-direction', 64],
    [{ flag: 'new-chekout' }, 'unknown-flag', 66],
    [{ environment: 'prod' }, 'unknown-environment', 64],
    [{ flag: 'instant-payouts' }, 'killed', 1],
  ] as const)('refuses %j', async (overrides, code, exit) => {
    const { clone } = aPlace();
    expect(await changeStage(someStageEffects(), aStageRequest(clone.directory, overrides))).toMatchObject({ code, exit });
    expect(clone.git('status', '--porcelain')).toBe('');
  });
});

describe('onto the branch', () => {
  it('lands one commit that says what it is, without touching the checkout', async () => {
    const place = aPlace();
    const before = place.clone.git('rev-parse', 'HEAD');
    const { report, exit } = await staged(someStageEffects(), aStageRequest(place.clone.directory, { mode: 'push' }));
    expect([report.outcome, report.branch, exit]).toEqual(['pushed', 'main', 0]);
    expect(place.atRemote('rev-parse', 'main', 'main^')).toBe(`${report.commit}\n${before}`);
    expect(place.atRemote('diff', '--numstat', 'main^', 'main')).toBe(`1\t1\t${file}`);
    expect(place.atRemote('log', '-1', '--format=%s%n%(trailers:unfold)', 'main')).toMatch(
      /^flags: promote new-checkout in production from 5% to 10%\nFlag: new-checkout\nEnvironment: production\nStage: 10%\nPlan-Digest: sha256:[0-9a-f]{64}\nWrite-Id: /,
    );
    expect([place.clone.git('rev-parse', 'HEAD'), place.clone.git('status', '--porcelain')]).toEqual([before, '']);
  });

  it('is judged on the tip, not on the checkout', async () => {
    const place = aPlace();
    setStage(place.clone, '5%', '50%');
    const { report } = await staged(someStageEffects(), aStageRequest(place.clone.directory, { mode: 'push' }));
    expect([report.from, report.to]).toEqual(['5%', '10%']);
  });

  it('stops when a kill of that flag is there', async () => {
    const place = aPlace();
    await killed(someOperateEffects(), aKillRequest(place.clone.directory));
    const tip = place.atRemote('rev-parse', 'main');
    expect(await changeStage(someStageEffects(), aStageRequest(place.clone.directory, { mode: 'push' }))).toMatchObject({ code: 'killed', exit: 1 });
    expect(place.atRemote('rev-parse', 'main')).toBe(tip);
  });

  it('goes up once, however many promote it at the same time', async () => {
    const place = aPlace();
    const clones = [place.clone, ...Array.from({ length: 3 }, () => anotherClone(place))];
    const outcomes = await Promise.all(clones.map((clone) => changeStage(someStageEffects(), aStageRequest(clone.directory, { mode: 'push' }))));
    const words = outcomes.map((outcome) => ('report' in outcome && outcome.report.kind === 'stage-change' ? outcome.report.outcome : 'refused')).sort();
    expect(words).toEqual(['pushed', 'unchanged', 'unchanged', 'unchanged']);
    expect(place.atRemote('show', `main:${file}`)).toContain('stage: 10%\n');
    expect(place.atRemote('rev-list', '--count', 'main')).toBe('2');
  });

  it('keeps a kill that lands while it is agreed to, and does not go up', async () => {
    const place = aPlace();
    const confirm = async (): Promise<boolean> => {
      await killed(someOperateEffects(), aKillRequest(place.clone.directory));
      return true;
    };
    expect(await changeStage(someStageEffects({ confirm }), aStageRequest(place.clone.directory, { mode: 'push', isAgreed: false }))).toMatchObject({ code: 'killed' });
    expect(place.atRemote('log', '-1', '--format=%s', 'main')).toBe('flags: kill new-checkout in production (INC-1234)');
  });

  it('is made anew where something else lands first, and asks once for the same plan', async () => {
    const place = aPlace();
    const other = anotherClone(place);
    let asked = 0;
    const confirm = async (): Promise<boolean> => {
      asked += 1;
      other.write('unrelated.txt', 'x');
      other.commit('elsewhere');
      other.git('push', '--quiet', 'origin', 'HEAD:main');
      return true;
    };
    expect((await staged(someStageEffects({ confirm }), aStageRequest(place.clone.directory, { mode: 'push', isAgreed: false }))).report.outcome).toBe('pushed');
    expect(asked).toBe(1);
    expect(place.atRemote('log', '--format=%s', 'main').split('\n').slice(0, 2)).toEqual(['flags: promote new-checkout in production from 5% to 10%', 'elsewhere']);
  });

  it('asks for the history that policy needs, and waits for a fetch where the clone does not hold it', async () => {
    const place = aPlace();
    const other = anotherClone(place);
    other.write('flags/maestro.yaml', `${readFileSync(join(other.directory, 'flags/maestro.yaml'), 'utf8')}policies: { bake: { severity: error, 5%: 24h } }\n`);
    other.commit('bake');
    other.git('push', '--quiet', 'origin', 'HEAD:main');
    const request = aStageRequest(place.clone.directory, { mode: 'push' });
    expect(await changeStage(someStageEffects(), request)).toMatchObject({ code: 'clone-behind', exit: 75 });
    place.clone.git('fetch', '--quiet', 'origin');
    expect((await staged(someStageEffects(), request)).report.outcome).toBe('pushed');
  });

  it('pushes a branch of its own for a pull request, and leaves the other one alone', async () => {
    const place = aPlace();
    const tip = place.atRemote('rev-parse', 'main');
    const { report, exit } = await staged(someStageEffects(), aStageRequest(place.clone.directory, { mode: 'open-pr' }));
    expect([report.outcome, report.base_branch, exit]).toEqual(['proposed', 'main', 0]);
    expect(report.branch).toMatch(/^promote\/new-checkout-production-\d{14}$/);
    expect(place.atRemote('rev-parse', 'main', `${report.branch}^`)).toBe(`${tip}\n${tip}`);
  });

  it('refuses without a remote', async () => {
    const place = aPlace();
    place.clone.git('remote', 'remove', 'origin');
    expect(await changeStage(someStageEffects(), aStageRequest(place.clone.directory, { mode: 'push' }))).toMatchObject({ code: 'no-remote', exit: 64 });
  });
});
