import { describe, expect, it } from 'vitest';
import type { Project } from '../model/project.ts';
import { aFlag, aKill, aPrerequisite, aProject, aRule, aStage, isIn, serveSplit, serveVariant, testOf } from '../testing/builders.ts';
import type { Effect } from './change.ts';
import { diffProjects } from './diff-projects.ts';

type Overrides = NonNullable<Parameters<typeof aFlag>[0]>;
type Entry = NonNullable<Overrides['environments']> extends infer E ? (E extends { readonly [name: string]: infer V } ? V : never) : never;

function inProduction(entry: Entry, flag: Overrides = {}, project: Parameters<typeof aProject>[0] = {}): Project {
  return aProject({ flags: [aFlag({ ...flag, environments: { production: entry } })], ...project });
}

function effectOf(before: Project, after: Project): Effect | undefined {
  const [change] = diffProjects(before, after);
  if (change === undefined) throw new Error('nothing changed');
  return change.effect;
}

const lines = (effect: Effect | undefined): readonly string[] =>
  effect?.regions.map((region) => `${region.when}: ${region.matrix.map((each) => `${each.from} -> ${each.to} ${each.share}`).join(', ')}`) ?? ['not computed'];

describe('the exact effect', () => {
  it('of a raised stage is the difference, gained by everyone else, and nothing lost or moved', () => {
    const effect = effectOf(inProduction({ stage: aStage('1%'), bucketBy: 'tenant' }), inProduction({ stage: aStage('5%'), bucketBy: 'tenant' }));
    expect(effect).toEqual({
      gained: 4000,
      lost: 0,
      moved: 0,
      everyoneElse: { before: 1000, after: 5000, unit: 'tenant' },
      safe: { before: 'off', after: 'off' },
      byHash: { gained: 4000, lost: 0, moved: 0 },
      byRule: { gained: 0, lost: 0, moved: 0 },
      regions: [
        {
          when: 'everyone else, by tenant',
          matrix: [{ from: 'off', to: 'on', share: 4000, byHash: 4000, byRule: 0 }],
          kept: [{ variant: 'off', share: 95_000 }, { variant: 'on', share: 1000 }],
          cause: undefined,
        },
      ],
      exact: true,
      sample: undefined,
    });
  });

  it('of the last stage names those without a unit, whom only it reaches', () => {
    const effect = effectOf(inProduction({ stage: aStage('50%') }), inProduction({ stage: aStage('100%') }));
    expect(lines(effect)).toEqual(['everyone else, by targetingKey: off -> on 50000', 'everyone else without targetingKey: off -> on 100000']);
  });

  it('of leaving off names each rule, the internal segment and everyone else', () => {
    const rules = [aRule(), aRule({ name: 'regulated', when: isIn('plan', 'enterprise'), serve: serveVariant('off') })];
    const effect = effectOf(inProduction({ stage: aStage('off'), rules }), inProduction({ stage: aStage('5%'), rules }));
    expect(lines(effect)).toEqual(['tenant is acme: off -> on 100000', 'in segment internal and in no earlier rule: off -> on 100000', 'everyone else, by targetingKey: off -> on 5000']);
    expect(effect).toMatchObject({ gained: 5000, lost: 0, moved: 0 });
  });

  it('of targeted to internal is the internal segment alone', () => {
    expect(lines(effectOf(inProduction({ stage: aStage('targeted') }), inProduction({ stage: aStage('internal') })))).toEqual(['in segment internal: off -> on 100000']);
    expect(lines(effectOf(inProduction({ stage: aStage('internal') }), inProduction({ stage: aStage('targeted') })))).toEqual(['in segment internal: on -> off 100000']);
  });

  it('of targeted to a share counts the internal segment apart', () => {
    expect(lines(effectOf(inProduction({ stage: aStage('10%') }), inProduction({ stage: aStage('targeted') })))).toEqual([
      'in segment internal: on -> off 100000',
      'everyone else, by targetingKey: on -> off 10000',
    ]);
  });

  it('of a kill is that all who are exposed lose it, and of a restore that they gain it', () => {
    const live = inProduction({ stage: aStage('10%'), rules: [aRule()] });
    const killed = { ...live, kills: new Map([['production/new-checkout', aKill()]]) };
    expect(effectOf(live, killed)).toMatchObject({ gained: 0, lost: 10_000, moved: 0 });
    expect(lines(effectOf(live, killed))).toEqual(['tenant is acme: on -> off 100000', 'in segment internal: on -> off 100000', 'everyone else, by targetingKey: on -> off 10000']);
    expect(effectOf(killed, live)).toMatchObject({ gained: 10_000, lost: 0, moved: 0 });
  });

  it('of a new flag and of a retired one is against the safe variant', () => {
    const flag = inProduction({ stage: aStage('internal') });
    expect(lines(effectOf(aProject(), flag))).toEqual(['in segment internal: off -> on 100000']);
    expect(lines(effectOf(flag, aProject()))).toEqual(['in segment internal: on -> off 100000']);
  });

  const split = (stage: string, arms: readonly (readonly [string, number])[], flag: Overrides = {}): Project =>
    inProduction({ stage: aStage(stage), serve: serveSplit(...arms) }, { type: 'string', variants: { none: 'n', a: 'a', b: 'b', c: 'c' }, safe: 'none', ...flag });

  it('of a raised stage over a split divides the gain by the weights', () => {
    expect(lines(effectOf(split('1%', [['a', 75], ['b', 25]]), split('5%', [['a', 75], ['b', 25]])))).toEqual(['everyone else, by targetingKey: none -> a 3000, none -> b 1000']);
  });

  it('of new weights moves exactly what the ranges cut differently', () => {
    const effect = effectOf(split('10%', [['a', 50], ['b', 50]]), split('10%', [['a', 25], ['b', 75]]));
    expect(lines(effect)).toEqual(['in segment internal, by targetingKey: a -> b 25000', 'everyone else, by targetingKey: a -> b 2500']);
    expect(effect).toMatchObject({ gained: 0, lost: 0, moved: 2500 });
  });

  it('of another salt is that of two independent draws: at 5 %, 95 % of the exposed lose it', () => {
    const at = (salt: string): Project => inProduction({ stage: aStage('5%') }, { salt });
    expect(effectOf(at('x'), at('y'))).toMatchObject({ gained: 4750, lost: 4750, moved: 0 });
  });

  it('of another unit is the same, and told apart for those who lack one of the two', () => {
    const at = (bucketBy: string): Project => inProduction({ stage: aStage('10%'), bucketBy });
    expect(lines(effectOf(at('targetingKey'), at('tenant')))).toEqual([
      'everyone else, by targetingKey and tenant: off -> on 9000, on -> off 9000',
      'everyone else without tenant, by targetingKey: on -> off 10000',
      'everyone else without targetingKey, by tenant: off -> on 10000',
    ]);
  });

  it('counts only those whose prerequisite is met', () => {
    const cart = aFlag({ key: 'cart', environments: { production: { stage: aStage('50%') } } });
    const at = (stage: string): Project => aProject({ flags: [aFlag({ prerequisites: [aPrerequisite('cart')], environments: { production: { stage: aStage(stage) } } }), cart] });
    expect(lines(effectOf(at('1%'), at('5%')))).toEqual(['everyone else, by targetingKey: off -> on 2000']);
  });

  it('rounds the parts of a split so that they still sum to the whole', () => {
    const thirds: readonly (readonly [string, number])[] = [['a', 33.333], ['b', 33.333], ['c', 33.334]];
    const [region] = effectOf(split('off', thirds), split('0.001%', thirds))?.regions.slice(-1) ?? [];
    expect(region?.matrix.reduce((sum, each) => sum + each.share, 0)).toBe(1);
  });

  it('is an estimate that says so where both sides together ask too much', () => {
    const texts = Array.from({ length: 20 }, (_, index) => String.fromCodePoint(97 + index));
    const at = (variant: string): Project => {
      const rules = texts.map((text) => aRule({ name: `has-${text}`, when: testOf('email', { kind: 'contains', texts: [text] }), serve: serveVariant(variant) }));
      return inProduction({ stage: aStage('5%'), rules });
    };
    const [change] = diffProjects(at('on'), at('off'));
    expect(change).toMatchObject({ effect: { exact: 'bounded', sample: { contexts: 100_000, combinations: 2000, confidencePercent: 99 } }, note: undefined });
  });

  it('is none, and says so, while the flag is off or killed on both sides', () => {
    const off = (...tenants: string[]): Project => inProduction({ stage: aStage('off'), rules: [aRule({ when: isIn('tenant', ...tenants) })] });
    expect(diffProjects(off('a'), off('b'))[0]).toMatchObject({ effect: { gained: 0, lost: 0, moved: 0, regions: [] }, note: 'no effect while the flag is off' });
    const kills = [aKill()];
    expect(diffProjects(inProduction({ stage: aStage('5%') }, {}, { kills }), inProduction({ stage: aStage('10%') }, {}, { kills }))[0]).toMatchObject({
      facets: [{ kind: 'ramp-up', before: '5%', after: '10%' }],
      effect: { gained: 0, regions: [] },
      note: 'no effect while the flag is killed',
    });
  });
});
