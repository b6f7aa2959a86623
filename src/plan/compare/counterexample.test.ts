import { describe, expect, it } from 'vitest';
import { bucketOf } from '../../evaluate/bucket.ts';
import { buildProgram } from '../../evaluate/build-program.ts';
import type { DecisionProgram } from '../../evaluate/decision-program.ts';
import type { Rule } from '../../model/flag.ts';
import { aFlag, aProject, aRule, aStage, inSegment, isIn, not, testOf } from '../../testing/builders.ts';
import { findCounterexample, type Search } from './counterexample.ts';

interface Shape {
  readonly stage: string;
  readonly rules?: readonly Rule[];
  readonly salt?: string;
}

function program({ stage, rules = [], salt = 's' }: Shape): DecisionProgram {
  const production = { stage: aStage(stage), bucketBy: 'tenant', serve: { kind: 'variant', variant: 'on', at: [] }, rules } as const;
  return buildProgram(aProject({ flags: [aFlag({ salt, environments: { production } })] }), 'new-checkout', 'production');
}

const differs = (before: Shape, after: Shape): Search => findCounterexample(program(before), program(after), (from, to) => from !== to);

function contextOf(search: Search): { readonly [attribute: string]: unknown } {
  if (search.kind !== 'found') throw new Error(`nothing was found: ${search.kind}`);
  return search.counterexample.context;
}

describe('a counter-example', () => {
  it('has a unit whose bucket is in the range that changed, however narrow', () => {
    const context = contextOf(differs({ stage: '50%' }, { stage: '50.001%' }));
    expect(bucketOf('s', String(context['tenant']))).toBe(50_000);
  });

  it('has a unit that satisfies the ranges of two salts at once', () => {
    const context = contextOf(differs({ stage: '5%' }, { stage: '5%', salt: 'other' }));
    const [one, other] = ['s', 'other'].map((salt) => bucketOf(salt, String(context['tenant'])) < 5000);
    expect(one).not.toBe(other);
  });

  it('is not made of a named unit whose real bucket is elsewhere', () => {
    // Only acme is not told apart by a rule that stays; whether acme changes is a matter of its one bucket.
    const bucket = bucketOf('s', 'acme');
    const others = aRule({ name: 'others', when: not(isIn('tenant', 'acme')), serve: { kind: 'variant', variant: 'off', at: [] } });
    const at = (parts: number): Shape => ({ stage: `${parts / 1000}%`, rules: [others] });
    expect(differs(at(1), at(bucket))).toEqual({ kind: 'none' });
    expect(contextOf(differs(at(1), at(bucket + 1)))).toEqual({ tenant: 'acme' });
  });

  it('is given up, and not denied, where no unit is found in time', () => {
    // One unit in ten thousand million is in both ranges.
    const rules = [aRule({ when: inSegment('internal'), serve: { kind: 'variant', variant: 'off', at: [] } })];
    const [one, other] = [program({ stage: '0.001%', rules }), program({ stage: '0.001%', rules, salt: 'other' })];
    expect(findCounterexample(one, other, (from, to) => from === 'on' && to === 'on')).toEqual({ kind: 'unsettled' });
  });

  it('is found where the letters of patterns leave no plain word', () => {
    const lettered = aRule({ when: testOf('tenant', { kind: 'contains', texts: ['a', 'e', 'o', 'v', 'q'] }), serve: { kind: 'variant', variant: 'off', at: [] } });
    const context = contextOf(differs({ stage: '1%', rules: [lettered] }, { stage: '2%', rules: [lettered] }));
    expect(String(context['tenant'])).not.toMatch(/[aeovq]/);
  });
});
