import { describe, expect, it } from 'vitest';
import type { Flag } from '../model/flag.ts';
import { meaningOf, saidOf } from '../testing/read-text.ts';

describe('a flag file', () => {
  it('means a flag with every default written out', () => {
    expect(meaningOf('checkout/new-checkout.yaml', 'description: Serve it.\nowner: payments\nkind: operational\nenvironments: { production: { stage: 5% } }\n')).toEqual({
      kind: 'flag',
      flag: {
        key: 'new-checkout',
        file: 'checkout/new-checkout.yaml',
        description: 'Serve it.',
        owner: 'payments',
        kind: 'operational',
        expires: undefined,
        type: 'boolean',
        variants: new Map([['on', true], ['off', false]]),
        safe: 'off',
        salt: 'new-checkout',
        prerequisites: [],
        environments: new Map([
          [
            'production',
            {
              stage: { kind: 'share', share: 5000 },
              bucketBy: 'targetingKey',
              serve: { kind: 'variant', variant: 'on', at: ['environments', 'production'] },
              rules: [],
              overrides: [],
            },
          ],
        ]),
      },
    });
  });

  it('means what it says, with the path of each part', () => {
    const text = `# yaml-language-server: $schema=../../schemas/flag.schema.json
description: Which button.
owner: search
kind: experiment
expires: 2027-02-28
type: string
variants: { "2": blue, "1": green, control: "" }
safe: control
salt: old-name
prerequisites: [{ flag: new-cart, variant: on }]
environments:
  staging: { stage: targeted }
  production:
    stage: 0.5%
    bucketBy: tenant
    serve: { control: 33.333, "2": 33.333, "1": 33.334 }
    rules:
      - name: partners
        when: { tenant: acme, segment: eu }
        serve: "2"
    override: { rule: stage-skip, reason: Launch., approvedBy: ana, until: 2026-12-01 }
`;
    const at = ['environments', 'production'];
    const flag: Flag = {
      key: 'button',
      file: 'button.yaml',
      description: 'Which button.',
      owner: 'search',
      kind: 'experiment',
      expires: '2027-02-28',
      type: 'string',
      variants: new Map([['2', 'blue'], ['1', 'green'], ['control', '']]),
      safe: 'control',
      salt: 'old-name',
      prerequisites: [{ flag: 'new-cart', variant: 'on', at: ['prerequisites', 0] }],
      environments: new Map([
        ['staging', { stage: { kind: 'targeted' }, bucketBy: 'targetingKey', serve: undefined, rules: [], overrides: [] }],
        [
          'production',
          {
            stage: { kind: 'share', share: 500 },
            bucketBy: 'tenant',
            serve: {
              kind: 'split',
              arms: [{ variant: 'control', weight: 33_333 }, { variant: '2', weight: 33_333 }, { variant: '1', weight: 33_334 }],
              at: [...at, 'serve'],
            },
            rules: [
              {
                name: 'partners',
                when: {
                  kind: 'all',
                  of: [
                    { kind: 'test', attribute: 'tenant', test: { kind: 'in', values: ['acme'] }, at: [...at, 'rules', 0, 'when', 'tenant'] },
                    { kind: 'segment', segment: 'eu', at: [...at, 'rules', 0, 'when', 'segment'] },
                  ],
                  at: [...at, 'rules', 0, 'when'],
                },
                serve: { kind: 'variant', variant: '2', at: [...at, 'rules', 0, 'serve'] },
                at: [...at, 'rules', 0],
              },
            ],
            overrides: [{ rule: 'stage-skip', reason: 'Launch.', approvedBy: 'ana', until: '2026-12-01', at: [...at, 'override'] }],
          },
        ],
      ]),
    };
    expect(meaningOf('button.yaml', text)).toEqual({ kind: 'flag', flag });
  });

  it('keeps the order of variants and arms, also of names that look like numbers', () => {
    const meaning = meaningOf('a.yaml', 'description: x\nowner: a\nkind: release\nvariants: { b: true, "10": true, "9": false }\nenvironments: { p: { stage: off, serve: { "10": 50, "9": 25, b: 25 } } }\n');
    const flag = meaning?.kind === 'flag' ? meaning.flag : undefined;
    const serve = flag?.environments.get('p')?.serve;
    expect([...(flag?.variants.keys() ?? [])]).toEqual(['b', '10', '9']);
    expect(serve?.kind === 'split' ? serve.arms.map(({ variant }) => variant) : []).toEqual(['10', '9', 'b']);
  });

  it('has no implied safe or serve where its variants do not have them', () => {
    const meaning = meaningOf('a.yaml', 'description: x\nowner: a\nkind: release\nvariants: { yes: true, no: false }\nenvironments: { p: { stage: off } }\n');
    expect(meaning?.kind === 'flag' ? [meaning.flag.safe, meaning.flag.environments.get('p')?.serve] : []).toEqual([undefined, undefined]);
  });

  it('may list several overrides', () => {
    const one = '{ rule: stage-skip, reason: a, approvedBy: b, until: 2026-12-01 }';
    const meaning = meaningOf('a.yaml', `description: x\nowner: a\nkind: release\nenvironments: { p: { stage: off, override: [${one}, ${one}] } }\n`);
    const overrides = meaning?.kind === 'flag' ? meaning.flag.environments.get('p')?.overrides : [];
    expect(overrides?.map(({ at }) => at)).toEqual([['environments', 'p', 'override', 0], ['environments', 'p', 'override', 1]]);
  });

  it('refuses days that no calendar has', () => {
    expect(saidOf('a.yaml', 'description: x\nowner: a\nkind: release\nexpires: 2027-02-29\n')).toEqual([
      '4:10-4:20 wrong-format: "2027-02-29" is a day that no calendar has: that month ends on day 28',
      '  mend: write `2027-02-28`, or the day that was meant',
    ]);
  });

  it('takes 29 February in leap years only', () => {
    const days = ['2024-02-29', '2000-02-29', '1900-02-29', '2027-04-31'];
    expect(days.map((day) => saidOf('a.yaml', `description: x\nowner: a\nkind: release\nexpires: ${day}\n`).length > 0)).toEqual([false, false, true, true]);
  });

  it('refuses weights finer than a part in 100,000', () => {
    expect(saidOf('a.yaml', 'description: x\nowner: a\nkind: release\nenvironments: { p: { stage: off, serve: { a: 33.3333, b: 66.6667 } } }\n')).toEqual([
      '4:46-4:53 wrong-format: The weight 33.3333 of "a" has more than three decimals',
      '  mend: write `33.333`: weights are percentages in steps of 0.001',
      '4:58-4:65 wrong-format: The weight 66.6667 of "b" has more than three decimals',
      '  mend: write `66.667`: weights are percentages in steps of 0.001',
    ]);
  });
});
