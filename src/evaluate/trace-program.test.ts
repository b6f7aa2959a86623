import { describe, expect, it } from 'vitest';
import { aFlag, aPrerequisite, aProject, aRule, aStage, allOf, anyOf, inSegment, isIn, not, serveSplit, testOf } from '../testing/builders.ts';
import { buildProgram } from './build-program.ts';
import { bucketOf } from './bucket.ts';
import { traceProgram } from './trace-program.ts';

const cart = aFlag({ key: 'new-cart', environments: { production: { stage: aStage('100%') } } });
const variants = { on: true, alt: true, off: false };
const rule = aRule({ name: 'eu', when: allOf(not(inSegment('internal')), anyOf(isIn('tenant', 'acme', 'globex'), testOf('seats', { kind: 'compare', operator: 'gte', bound: 10 }))) });
const flag = aFlag({
  variants,
  prerequisites: [aPrerequisite('new-cart')],
  environments: { production: { stage: aStage('5%'), serve: serveSplit(['on', 50], ['alt', 50]), rules: [rule] } },
});
const program = buildProgram(aProject({ flags: [cart, flag] }), 'new-checkout', 'production');

describe('traceProgram', () => {
  it('says of each clause whether it matched, with every part of its condition', () => {
    const { clauses } = traceProgram(program, { tenant: 'other', seats: 12 }, 0);
    expect(clauses.map(({ name, matched }) => [name, matched])).toEqual([['rule:eu', true], ['internal', undefined], ['rollout', undefined]]);
    expect(clauses[0]?.condition).toEqual({
      text: 'not segment internal and (tenant is one of "acme", "globex" or seats >= 10)',
      holds: true,
      of: [
        { text: 'not segment internal', holds: true, of: [{ text: 'segment internal', holds: false, of: [{ text: 'groups contains "staff"', holds: false, of: [] }] }] },
        {
          text: 'tenant is one of "acme", "globex" or seats >= 10',
          holds: true,
          of: [{ text: 'tenant is one of "acme", "globex"', holds: false, of: [] }, { text: 'seats >= 10', holds: true, of: [] }],
        },
      ],
    });
  });

  it('says how the buckets went, the rollout before the split', () => {
    const unit = Array.from({ length: 1000 }, (_, index) => `u-${index}`).find((name) => bucketOf('new-checkout', name) < 5_000) ?? '';
    const { clauses, bucket, decision } = traceProgram(program, { targetingKey: unit }, 0);
    expect(bucket).toBe(bucketOf('new-checkout', unit));
    expect(decision.reason).toBe('rollout');
    expect(clauses.at(-1)?.buckets).toEqual([
      `bucket ${bucketOf('new-checkout', unit)} of targetingKey under salt "new-checkout" is below 5%`,
      expect.stringContaining(`bucket ${bucketOf('new-checkout/split', unit)} of targetingKey under salt "new-checkout/split" is`),
    ]);
  });

  it('names the unit that is missing', () => {
    const { clauses, bucket } = traceProgram(program, {}, 0);
    expect([bucket, clauses.at(-1)?.buckets]).toEqual([undefined, ['targetingKey is no unit: missing, empty or not a string']]);
  });
});
