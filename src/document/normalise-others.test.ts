import { describe, expect, it } from 'vitest';
import { meaningOf, saidOf } from '../testing/read-text.ts';

describe('the other files', () => {
  it('mean a segment that is called like its file', () => {
    expect(meaningOf('segments/internal.yaml', 'description: Staff.\nwhen: { groups: { contains: staff } }\n')).toEqual({
      kind: 'segment',
      segment: {
        name: 'internal',
        file: 'segments/internal.yaml',
        description: 'Staff.',
        when: { kind: 'test', attribute: 'groups', test: { kind: 'contains', texts: ['staff'] }, at: ['when', 'groups', 'contains'] },
      },
    });
  });

  it('mean a kill of the flag and environment that the path tells', () => {
    expect(meaningOf('kills/production/new-checkout.yaml', 'id: 01JD3Z\nreason: p99 latency x4\nby: oncall@acme.dev\nat: 2026-11-23T03:12:00Z\n')).toEqual({
      kind: 'kill',
      kill: {
        file: 'kills/production/new-checkout.yaml',
        flag: 'new-checkout',
        environment: 'production',
        id: '01JD3Z',
        reason: 'p99 latency x4',
        incident: undefined,
        by: 'oncall@acme.dev',
        at: '2026-11-23T03:12:00Z',
      },
    });
  });

  it('mean cases of the flag beside them', () => {
    const text = `cases:
  - { name: one, environment: production, context: { tenant: acme, groups: [a] }, expect: on }
  - name: two
    environment: production
    at: { bucket: 4999, now: 2026-12-01T08:00:00Z }
    given: { new-checkout: killed, other: 50% }
    expect: { variant: on, reason: "rule:partners", value: { a: 1 } }
`;
    expect(meaningOf('checkout/new-checkout.test.yaml', text)).toEqual({
      kind: 'cases',
      suite: {
        file: 'checkout/new-checkout.test.yaml',
        flag: 'new-checkout',
        cases: [
          {
            name: 'one',
            environment: 'production',
            context: { tenant: 'acme', groups: ['a'] },
            bucket: undefined,
            now: undefined,
            given: new Map(),
            expect: { variant: 'on', reason: undefined, value: undefined },
            at: ['cases', 0],
          },
          {
            name: 'two',
            environment: 'production',
            context: {},
            bucket: 4999,
            now: '2026-12-01T08:00:00Z',
            given: new Map<string, unknown>([['new-checkout', { kind: 'killed' }], ['other', { kind: 'share', share: 50_000 }]]),
            expect: { variant: 'on', reason: 'rule:partners', value: { a: 1 } },
            at: ['cases', 1],
          },
        ],
      },
    });
  });

  it('must hold instants that exist', () => {
    expect(saidOf('kills/production/a.yaml', 'id: a\nreason: b\nby: c\nat: 2026-11-31T03:12:00Z\n')).toEqual([
      '4:5-4:25 wrong-format: "2026-11-31T03:12:00Z" is a day that no calendar has: that month ends on day 30',
      '  mend: write `2026-11-30T03:12:00Z`, or the day that was meant',
    ]);
  });
});
