import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { StatusReport } from '../../model/generated/output/status.ts';
import { aWorkplace, type Workplace } from '../../testing/operating.ts';
import { aPublishRequest, published, somePublishEffects } from '../../testing/publishing.ts';
import { aStageRequest, someStageEffects, staged } from '../../testing/staging.ts';
import { statusWorkflow } from './status.ts';
import { watchStatus } from './watch-status.ts';

const request = { project: undefined, environment: 'production', toolVersion: '0.1.0' };
const isLong = process.env['MAESTRO_TEST_LONG'] === '1';

/** The shop with more in its maestro.yaml; the last change of its flags is of 2026-01-05T09:01:00Z. */
function aPlace(settings = ''): Workplace {
  const place = aWorkplace();
  onTestFinished(place.remove);
  if (settings !== '') {
    place.clone.write('flags/maestro.yaml', `${readFileSync(join(place.clone.directory, 'flags/maestro.yaml'), 'utf8')}${settings}`);
    place.clone.commit('settle policies');
  }
  return place;
}

async function statusAt(place: Workplace, instant: string): Promise<StatusReport> {
  const outcome = await statusWorkflow(somePublishEffects({ clock: { now: () => new Date(instant) } }), { ...request, cwd: place.clone.directory });
  if ('report' in outcome && outcome.report.kind === 'status') return outcome.report;
  throw new Error('there is no status');
}

type State = StatusReport['flags'][number]['environments'][number];

async function stateOf(place: Workplace, flag: string, instant: string): Promise<State> {
  const state = (await statusAt(place, instant)).flags.find((each) => each.flag === flag)?.environments[0];
  if (state === undefined) throw new Error(`there is no state of ${flag}`);
  return state;
}

const freezes = 'freezes: [{ name: sale, from: 2026-01-05T00:00:00Z, to: 2026-01-07T00:00:00Z }]\n';

describe('when a flag may be raised', () => {
  it.each([
    { says: 'now, where nothing stands against it', settings: '', at: '2026-01-05T12:00:00Z', raise: ['now', null, []] },
    { says: 'when it has baked', settings: 'policies: { bake: { 5%: 24h } }\n', at: '2026-01-05T12:00:00Z', raise: ['baking', '2026-01-06T09:01:00Z', ['bake']] },
    { says: 'now, when it has baked', settings: 'policies: { bake: { 5%: 24h } }\n', at: '2026-01-06T09:01:00Z', raise: ['now', null, []] },
    { says: 'when the freeze is over', settings: freezes, at: '2026-01-05T12:00:00Z', raise: ['frozen', '2026-01-07T00:00:00Z', ['freeze']] },
    { says: 'when both are over', settings: `policies: { bake: { 5%: 24h } }\n${freezes}`, at: '2026-01-05T12:00:00Z', raise: ['baking', '2026-01-07T00:00:00Z', ['bake', 'freeze']] },
    { says: 'not by waiting', settings: 'policies: { max-exposure-increase: { production: 1% } }\n', at: '2026-01-05T12:00:00Z', raise: ['blocked', null, ['max-exposure-increase']] },
  ])('is said: $says', async ({ settings, at, raise }) => {
    const { stage, next, raise: found } = await stateOf(aPlace(settings), 'new-checkout', at);
    expect([stage, next]).toEqual(['5%', '10%']);
    expect([found?.state, found?.at, found?.reasons.map(({ code }) => code).sort()]).toEqual(raise);
  });

  it('is what promote does, under random policies and at random times', { timeout: 600_000 }, async () => {
    const limits = fc.record({ bake: fc.constantFrom('1h', '24h', '3d'), exposure: fc.constantFrom('1%', '50%'), hours: fc.integer({ min: 0, max: 90 }), isFrozen: fc.boolean(), flag: fc.constantFrom('new-checkout', 'pricing-page') });
    await fc.assert(
      fc.asyncProperty(limits, async ({ bake, exposure, hours, isFrozen, flag }) => {
        const place = aWorkplace();
        try {
          place.clone.write('flags/maestro.yaml', `${readFileSync(join(place.clone.directory, 'flags/maestro.yaml'), 'utf8')}policies: { bake: { 5%: ${bake}, 10%: ${bake} }, max-exposure-increase: { production: ${exposure} } }\n${isFrozen ? freezes : ''}`);
          place.clone.commit('settle policies');
          const clock = { now: () => new Date(Date.parse('2026-01-05T09:30:00Z') + hours * 3_600_000) };
          const { raise } = await stateOf(place, flag, clock.now().toISOString());
          const { report } = await staged(someStageEffects({ clock }), aStageRequest(place.clone.directory, { flag }));
          expect(raise?.state === 'now').toBe(report.outcome === 'written');
          if (raise?.at === null || raise?.at === undefined) return;
          const then = await stateOf(place, flag, raise.at);
          expect(then.raise?.state).toBe('now');
        } finally {
          place.remove();
        }
      }),
      { numRuns: isLong ? 200 : 5, examples: [[{ bake: '24h', exposure: '50%', hours: 3, isFrozen: true, flag: 'new-checkout' }], [{ bake: '1h', exposure: '50%', hours: 20, isFrozen: true, flag: 'new-checkout' }]] },
    );
  });

  it('is not said of what is off, killed or at the top', async () => {
    const place = aPlace();
    const { flags } = await statusAt(place, '2026-01-05T12:00:00Z');
    for (const { environments } of flags) for (const { stage, kill, raise } of environments) expect(raise === null).toBe(stage === 'off' || stage === '100%' || kill !== null);
  });
});

describe('what is killed', () => {
  it('is told with who, since when and why, and whether it is live', async () => {
    const place = aPlace();
    const kill = async (): Promise<State['kill']> => (await stateOf(place, 'instant-payouts', '2026-11-23T12:00:00Z')).kill;
    expect(await kill()).toMatchObject({ by: 'oncall@acme.dev', since: '2026-11-23T03:12:00Z', reason: 'p99 latency x4', live: null });
    await published(somePublishEffects(), aPublishRequest(place.clone.directory));
    expect(await kill()).toMatchObject({ live: true });
  });
});

describe('watching', () => {
  it('tells the first look, and then what has changed, as often as something has', async () => {
    const place = aPlace();
    const file = 'flags/checkout/new-checkout.yaml';
    const steps: readonly (() => Promise<void>)[] = [
      async () => undefined,
      async () => void (await published(somePublishEffects(), aPublishRequest(place.clone.directory))),
      async () => undefined,
      async () => {
        place.clone.write(file, readFileSync(join(place.clone.directory, file), 'utf8').replace('stage: 5%', 'stage: 10%'));
        place.clone.commit('ramp');
      },
      async () => {
        place.clone.write('flags/kills/production/new-checkout.yaml', 'id: k-1\nreason: Slow.\nby: ada\nat: 2026-01-05T09:00:00Z\n');
        place.clone.commit('kill');
      },
      async () => place.clone.write('flags/maestro.yaml', 'version: 1\n'),
      async () => void place.clone.commit('break it'),
      async () => undefined,
      async () => void place.clone.git('revert', '--no-edit', 'HEAD'),
    ];
    let step = 0;
    const ended = new Error('the end');
    const pause = async (): Promise<void> => {
      const next = steps[step];
      step += 1;
      if (next === undefined) throw ended;
      await next();
    };
    const told: string[] = [];
    const watch = async (): Promise<void> => {
      for await (const report of watchStatus(somePublishEffects({ pause }), { ...request, cwd: place.clone.directory, intervalMilliseconds: 1000, everyLook: false })) {
        told.push(report.kind === 'status' ? JSON.stringify(report.changes?.map(({ flag, what, from, to }) => [flag, what, from, to].join(' '))) : report.kind);
      }
    };
    await expect(watch()).rejects.toBe(ended);
    expect(told).toEqual([
      '[]',
      '[" release nothing-published release 1"]',
      '[" drift none behind","new-checkout stage 5% 10%"]',
      '["new-checkout kill  k-1"]',
      'validation',
      '[]',
    ]);
  });
});
