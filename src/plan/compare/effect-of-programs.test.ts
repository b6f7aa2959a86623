import { describe, expect, it } from 'vitest';
import { buildProgram } from '../../evaluate/build-program.ts';
import type { DecisionProgram } from '../../evaluate/decision-program.ts';
import type { Condition } from '../../model/condition.ts';
import type { FlagEnvironment } from '../../model/flag.ts';
import { aFlag, allOf, anyOf, aPrerequisite, aProject, aRule, aSegment, aStage, inSegment, isIn, not, serveSplit, serveVariant, testOf } from '../../testing/builders.ts';
import type { Effect } from '../change.ts';
import { effectOfPrograms } from './effect-of-programs.ts';

interface Around {
  readonly salt?: string;
  readonly needsCartAt?: string;
  readonly banks?: Condition;
}

/** A flag at 5 % in production; staff are internal, `banks` is a segment. */
function program(entry: Partial<FlagEnvironment> = {}, { salt = 'new-checkout', needsCartAt, banks = isIn('tenant', 'bank-a') }: Around = {}): DecisionProgram {
  const cart = aFlag({ key: 'cart', environments: { production: { stage: aStage(needsCartAt ?? 'off') } } });
  const prerequisites = needsCartAt === undefined ? [] : [aPrerequisite('cart')];
  const flag = aFlag({ salt, prerequisites, environments: { production: { stage: aStage('5%'), ...entry } } });
  const staff = testOf('email', { kind: 'endsWith', texts: ['@acme.dev'] });
  const segments = [aSegment({ name: 'internal', when: staff }), aSegment({ name: 'banks', when: banks })];
  return buildProgram(aProject({ flags: [cart, flag], segments }), 'new-checkout', 'production');
}

function compare(before: DecisionProgram, after: DecisionProgram): Effect {
  const effect = effectOfPrograms(before, after);
  if (effect === undefined) throw new Error('the bound was passed');
  return effect;
}

function lines({ gained, lost, moved, regions }: Effect): readonly string[] {
  const worded = regions.map(({ when, matrix, cause }) => `${when}: ${matrix.map((each) => `${each.from} -> ${each.to} ${each.share}`).join(', ')}${cause === undefined ? '' : ` (${cause})`}`);
  return [`gained ${gained}, lost ${lost}, moved ${moved}`, ...worded];
}

const rule = (when: Condition, variant = 'on'): ReturnType<typeof aRule> => aRule({ when, serve: serveVariant(variant) });

describe('the effect on every context', () => {
  it('of another salt at 5 % is that 95 % of the exposed lose it', () => {
    expect(lines(compare(program(), program({}, { salt: 'v2' })))).toEqual(['gained 4750, lost 4750, moved 0', 'everyone else, by targetingKey: off -> on 4750, on -> off 4750']);
  });

  it('of another unit tells those apart who lack one of the two', () => {
    expect(lines(compare(program(), program({ bucketBy: 'tenant' }))).slice(1)).toEqual([
      'everyone else, by targetingKey and tenant: off -> on 4750, on -> off 4750',
      'everyone else without tenant, by targetingKey: on -> off 5000',
      'everyone else without targetingKey, by tenant: off -> on 5000',
    ]);
  });

  it('of a rule moved above another is on those who match both', () => {
    const [first, second] = [rule(isIn('tenant', 'acme')), aRule({ name: 'free', when: isIn('plan', 'free'), serve: serveVariant('off') })];
    expect(lines(compare(program({ rules: [first, second] }), program({ rules: [second, first] })))).toEqual([
      'gained 0, lost 0, moved 0',
      'tenant is acme and plan is free: on -> off 100000 (rule free)',
    ]);
  });

  it('of a widened list is on who is new in it, and counts who had it by bucket already', () => {
    const effect = compare(program({ rules: [rule(isIn('tenant', 'acme'))] }), program({ rules: [rule(isIn('tenant', 'acme', 'globex'))] }));
    expect(lines(effect).slice(1)).toEqual([
      'tenant is globex and not in segment internal, by targetingKey: off -> on 95000 (rule design-partners)',
      'tenant is globex and not in segment internal without targetingKey: off -> on 100000 (rule design-partners)',
    ]);
  });

  it('of a shortened list is on who is no longer in it', () => {
    const at = (...tenants: string[]): DecisionProgram => program({ stage: aStage('targeted'), rules: [rule(isIn('tenant', ...tenants))] });
    expect(lines(compare(at('acme', 'globex', 'initech'), at('acme'))).slice(1)).toEqual(['tenant is globex or initech: on -> off 100000 (no longer rule design-partners)']);
  });

  it('of a condition rewritten by De Morgan is none', () => {
    const [acme, free] = [isIn('tenant', 'acme'), isIn('plan', 'free')];
    expect(lines(compare(program({ rules: [rule(not(allOf(acme, free)))] }), program({ rules: [rule(anyOf(not(acme), not(free)))] })))).toEqual(['gained 0, lost 0, moved 0']);
  });

  it('of a changed segment is on who comes in and who goes out', () => {
    const at = (...tenants: string[]): DecisionProgram => program({ stage: aStage('targeted'), rules: [rule(inSegment('banks'))] }, { banks: isIn('tenant', ...tenants) });
    expect(lines(compare(at('bank-a', 'bank-b'), at('bank-b', 'bank-c'))).slice(1)).toEqual([
      'tenant is bank-a: on -> off 100000 (no longer rule design-partners)',
      'tenant is bank-c: off -> on 100000 (rule design-partners)',
    ]);
  });

  it('of a lowered prerequisite is the part of the exposed that loses it', () => {
    expect(lines(compare(program({}, { needsCartAt: '50%' }), program({}, { needsCartAt: '10%' })))).toEqual([
      'gained 0, lost 2000, moved 0',
      'everyone else, by targetingKey: on -> off 2000',
    ]);
  });

  it('of swapped arms moves everyone exposed from one to the other', () => {
    const at = (...arms: (readonly [string, number])[]): DecisionProgram => program({ stage: aStage('50%'), serve: serveSplit(...arms) });
    expect(lines(compare(at(['on', 50], ['off', 50]), at(['off', 50], ['on', 50])))[0]).toBe('gained 25000, lost 25000, moved 0');
  });

  it.each([
    ['a number range', testOf('seats', { kind: 'compare', operator: 'gte', bound: 50 }), 'seats >= 50'],
    ['a version range', testOf('appVersion', { kind: 'semver', range: [[{ operator: '>=', version: '2.1.0' }]] }), 'appVersion is a version >=2.1.0'],
    ['a member of a list', testOf('groups', { kind: 'contains', texts: ['qa'] }), 'groups contains qa'],
    ['a suffix', testOf('email', { kind: 'endsWith', texts: ['@globex.com'] }), 'email ends with @globex.com'],
    ['a boolean', isIn('beta', true), 'beta is true'],
    ['an instant', testOf('now', { kind: 'instant', operator: 'after', seconds: 1_800_000_000 }), 'now is at or after 2027-01-15T08:00:00Z'],
    ['a missing value', not(testOf('tenant', { kind: 'exists' })), 'tenant is missing'],
  ])('names %s in the words of the rule', (_, when, words) => {
    const [, region] = lines(compare(program({ stage: aStage('targeted') }), program({ stage: aStage('targeted'), rules: [rule(when)] })));
    expect(region).toBe(`${words}: off -> on 100000 (rule design-partners)`);
  });
});
