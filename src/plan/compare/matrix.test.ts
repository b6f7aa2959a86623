import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildProgram } from '../../evaluate/build-program.ts';
import type { DecisionProgram } from '../../evaluate/decision-program.ts';
import type { FlagEnvironment } from '../../model/flag.ts';
import { wholeShare } from '../../model/share.ts';
import { aFlag, aKill, aPrerequisite, aProject, aRule, aStage, isIn, serveSplit, serveVariant } from '../../testing/builders.ts';
import { arbitraryProject, projectEnvironments } from '../../testing/arbitrary-project.ts';
import { effectOfPrograms } from './effect-of-programs.ts';
import { totalsOf } from './matrix.ts';

type Entry = Partial<FlagEnvironment>;

const rule = (name: string, serve = serveVariant('on'), ...tenants: string[]): ReturnType<typeof aRule> => aRule({ name, serve, when: isIn('tenant', ...(tenants.length === 0 ? ['acme'] : tenants)) });

function at(entry: Entry, { salt = 'new-checkout', cart, killed }: { readonly salt?: string; readonly cart?: string; readonly killed?: true } = {}): DecisionProgram {
  const needed = aFlag({ key: 'cart', environments: { production: { stage: aStage(cart ?? 'off') } } });
  const flag = aFlag({ salt, prerequisites: cart === undefined ? [] : [aPrerequisite('cart')], environments: { production: entry } });
  return buildProgram(aProject({ settings: { internalSegment: undefined }, flags: [needed, flag], kills: killed === true ? [aKill()] : [] }), 'new-checkout', 'production');
}

/** `hash 4000` or `rule 100000`, region by region. */
function movers(before: DecisionProgram, after: DecisionProgram): readonly string[] {
  const regions = effectOfPrograms(before, after)?.regions ?? [];
  return regions.map(({ matrix }) => matrix.map(({ byHash, byRule }) => `hash ${byHash} rule ${byRule}`).join(', '));
}

const halves = serveSplit(['on', 50], ['off', 50]);
const tenth = serveSplit(['on', 10], ['off', 90]);

describe('what gives somebody another variant', () => {
  it.each([
    ['a raised stage', at({ stage: aStage('1%') }), at({ stage: aStage('5%') }), 'hash 4000 rule 0'],
    ['a first stage', at({ stage: aStage('off') }), at({ stage: aStage('5%') }), 'hash 5000 rule 0'],
    ['the last stage without a unit', at({ stage: aStage('targeted') }), at({ stage: aStage('100%') }), 'hash 100000 rule 0'],
    ['another salt', at({ stage: aStage('5%') }), at({ stage: aStage('5%') }, { salt: 'v2' }), 'hash 4750 rule 0, hash 4750 rule 0'],
    ['other weights of a rule', at({ stage: aStage('targeted'), rules: [rule('a', halves)] }), at({ stage: aStage('targeted'), rules: [rule('a', tenth)] }), 'hash 40000 rule 0'],
    ['other weights of a renamed rule', at({ stage: aStage('targeted'), rules: [rule('a', halves)] }), at({ stage: aStage('targeted'), rules: [rule('b', tenth)] }), 'hash 40000 rule 0'],
    ['a rule that gives another variant outright', at({ stage: aStage('targeted'), rules: [rule('a')] }), at({ stage: aStage('targeted'), rules: [rule('a', serveVariant('off'))] }), 'hash 0 rule 100000'],
    ['a new rule', at({ stage: aStage('5%') }), at({ stage: aStage('5%'), rules: [rule('a')] }), 'hash 0 rule 95000'],
    ['a kill', at({ stage: aStage('5%') }), at({ stage: aStage('5%') }, { killed: true }), 'hash 0 rule 5000'],
    ['a lowered prerequisite', at({ stage: aStage('100%') }, { cart: '50%' }), at({ stage: aStage('100%') }, { cart: '10%' }), 'hash 0 rule 40000'],
  ])('is told apart for %s', (_, before, after, expected) => {
    expect(movers(before, after)[0]).toBe(expected);
  });

  it('is told of however few they are', () => {
    const [before, after] = [at({ stage: aStage('off') }, { cart: '0.001%' }), at({ stage: aStage('0.001%') }, { cart: '0.001%' })];
    // One in ten billion: nobody, in whole parts per 100,000.
    expect(effectOfPrograms(before, after).regions.map(({ matrix, kept }) => [matrix, kept])).toEqual([[[{ from: 'off', to: 'on', share: 1, byHash: 1, byRule: 0 }], [{ variant: 'off', share: 99_999 }]]]);
  });

  it('is the rule where somebody falls to another one, whatever the buckets there', () => {
    const before = at({ stage: aStage('targeted'), rules: [rule('a', halves, 'acme'), rule('b', tenth, 'globex')] });
    const after = at({ stage: aStage('targeted'), rules: [rule('b', tenth, 'acme', 'globex')] });
    expect(movers(before, after)).toEqual(['hash 0 rule 40000']);
  });
});

const numRuns = process.env['MAESTRO_TEST_LONG'] === '1' ? 3_000 : 150;

it('by hash and by rule are the whole of what is gained, lost and moved, and a matrix with what is kept is the whole region', () => {
  fc.assert(
    fc.property(arbitraryProject({ flags: 2 }), arbitraryProject({ flags: 2 }), fc.constantFrom(...projectEnvironments), (before, after, environment) => {
      const effect = effectOfPrograms(buildProgram(before, 'flag-0', environment), buildProgram(after, 'flag-0', environment));
      if (effect === undefined) throw new Error('the bound was passed');
      const { gained, lost, moved, byHash, byRule } = effect;
      expect({ gained, lost, moved }).toEqual({ gained: byHash.gained + byRule.gained, lost: byHash.lost + byRule.lost, moved: byHash.moved + byRule.moved });
      for (const { matrix, kept } of effect.regions) {
        const sum = (shares: readonly { readonly share: number }[]): number => shares.reduce((total, { share }) => total + share, 0);
        expect(sum(matrix) + sum(kept)).toBe(wholeShare);
        expect(matrix.every((each) => each.byHash + each.byRule === each.share)).toBe(true);
        const totals = totalsOf(matrix, effect.safe);
        expect(totals.all.gained + totals.all.lost + totals.all.moved).toBe(sum(matrix));
        expect(totals.byHash.gained + totals.byRule.gained).toBe(totals.all.gained);
      }
    }),
    { numRuns },
  );
});
