import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { KillPreview } from './kill-request.ts';
import type { PlanReport } from '../../model/generated/output/plan.ts';
import { aKillRequest, aWorkplace, someOperateEffects, type Workplace } from '../../testing/operating.ts';
import { killCandidates } from './kill-candidates.ts';
import { killWorkflow } from './kill.ts';

function aPlace(): Workplace {
  const place = aWorkplace();
  onTestFinished(place.remove);
  return place;
}

/** What is shown before somebody says no. */
async function shownBefore(place: Workplace): Promise<PlanReport | undefined> {
  const asked: KillPreview[] = [];
  const outcome = await killWorkflow(someOperateEffects(), aKillRequest(place.clone.directory, { confirm: async (preview) => asked.push(preview) < 0 }));
  expect(outcome).toMatchObject({ code: 'not-confirmed' });
  return asked[0]?.plan();
}

describe('before a kill', () => {
  it('it is said exactly who loses it, and who loses what needs it', async () => {
    const place = aPlace();
    place.clone.write('flags/upsell.yaml', 'description: Upsell.\nowner: payments\nkind: operational\nprerequisites: [{ flag: new-checkout, variant: on }]\nenvironments:\n  staging: { stage: 100% }\n  production: { stage: 100% }\n');
    const plan = await shownBefore(place);
    expect(plan?.changes.map(({ flag, facets }) => [flag, facets[0]?.kind])).toEqual([['new-checkout', 'kill'], ['upsell', 'retarget']]);
    expect(plan?.changes.map(({ effect }) => [effect?.lost, effect?.gained, effect?.bounded])).toEqual([[5_000, 0, false], [5_000, 0, false]]);
    // Each fact once: that one needs the other is what the second change says, and no policy has a say.
    expect(plan?.changes.map(({ policy, verdict }) => [policy, verdict])).toEqual([[[], 'allowed'], [[], 'allowed']]);
    expect(plan?.changes[0]?.effect?.regions.map(({ lost }) => lost > 0)).toContain(true);
  });

  it('nothing exact is said where the files cannot be understood, and it is asked all the same', async () => {
    const place = aPlace();
    place.clone.write('flags/maestro.yaml', '<<<<<<< HEAD\n');
    place.clone.commit('broken');
    expect(await shownBefore(place)).toBeUndefined();
  });
});

describe('the candidates', () => {
  const file = 'flags/checkout/new-checkout.yaml';
  const listed = async (place: Workplace): Promise<readonly string[]> => {
    const outcome = await killCandidates(someOperateEffects(), aKillRequest(place.clone.directory));
    return 'report' in outcome ? outcome.report.flags.map(({ flag }) => flag) : [];
  };
  const put = (place: Workplace, path: string, from: string, to: string): void => {
    place.clone.write(path, readFileSync(join(place.clone.directory, path), 'utf8').replace(from, to));
    place.clone.commit(`${path}: ${to}`);
  };

  it('come by their last raise there, not by their last change', async () => {
    const place = aPlace();
    put(place, file, 'stage: 5%', 'stage: 10%');
    expect((await listed(place))[0]).toBe('new-checkout');
    put(place, 'flags/pricing-page.yaml', 'stage: 10%', 'stage: 50%');
    expect(await listed(place)).toEqual(['pricing-page', 'new-checkout']);
    put(place, file, 'description: ', 'description: Once more: '.replace(': Once more: ', ': Once more, '));
    put(place, file, 'stage: 10%', 'stage: 5%');
    expect(await listed(place)).toEqual(['pricing-page', 'new-checkout']);
    put(place, file, 'stage: 5%', 'stage: 10%');
    expect(await listed(place)).toEqual(['new-checkout', 'pricing-page']);
  });

  it('are listed also where a clone is shallow', async () => {
    const place = aPlace();
    put(place, 'flags/pricing-page.yaml', 'stage: 10%', 'stage: 50%');
    place.clone.git('push', '--quiet', 'origin', 'main');
    place.clone.git('fetch', '--quiet', '--depth=1', `file://${place.remote}`, 'main');
    expect([...(await listed(place))].sort()).toEqual(['new-checkout', 'pricing-page']);
  });
});
