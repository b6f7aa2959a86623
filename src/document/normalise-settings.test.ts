import { describe, expect, it } from 'vitest';
import { meaningOf, saidOf } from '../testing/read-text.ts';
import { loadProject } from './load-project.ts';

describe('maestro.yaml', () => {
  it('means settings, with the attributes that are always there', () => {
    const text = `version: 1
environments:
  staging: {}
  production: { protected: true, requires: staging }
stages: [internal, 5%, 100%]
internal: staff
attributes: { plan: { type: string, enum: [free, pro], sensitive: true }, seats: { type: number, enum: [1, 2] } }
owners: { payments: { codeowners: "@acme/payments", contact: "#payments" }, search: {} }
policies: { stage-skip: warn, bake: { severity: error, 1%: 24h, deep: true, n: 3 }, expired: { days: 3 } }
freezes: [{ name: sale, reason: sales, from: 2026-11-20T00:00:00Z, to: 2026-12-01T01:00:00+01:00, environments: [production] }]
publish: { production: "file:dist/production.flags.json" }
`;
    expect(meaningOf('maestro.yaml', text)).toEqual({
      kind: 'maestro',
      settings: {
        file: 'maestro.yaml',
        environments: [
          { name: 'staging', protected: false, requires: undefined },
          { name: 'production', protected: true, requires: 'staging' },
        ],
        ladder: [{ kind: 'internal' }, { kind: 'share', share: 5000 }, { kind: 'share', share: 100_000 }],
        internalSegment: 'staff',
        attributes: new Map([
          ['targetingKey', { name: 'targetingKey', type: 'string', values: undefined, sensitive: false, builtIn: true }],
          ['now', { name: 'now', type: 'instant', values: undefined, sensitive: false, builtIn: true }],
          ['plan', { name: 'plan', type: 'string', values: ['free', 'pro'], sensitive: true, builtIn: false }],
          ['seats', { name: 'seats', type: 'number', values: [1, 2], sensitive: false, builtIn: false }],
        ]),
        owners: new Map([
          ['payments', { name: 'payments', codeowners: '@acme/payments', contact: '#payments' }],
          ['search', { name: 'search', codeowners: undefined, contact: undefined }],
        ]),
        policies: new Map([
          ['stage-skip', { severity: 'warn', options: new Map() }],
          ['bake', { severity: 'error', options: new Map<string, string | boolean | number>([['1%', '24h'], ['deep', true], ['n', 3]]) }],
          ['expired', { severity: undefined, options: new Map([['days', 3]]) }],
        ]),
        freezes: [{ name: 'sale', reason: 'sales', from: '2026-11-20T00:00:00Z', to: '2026-12-01T01:00:00+01:00', environments: ['production'] }],
        publish: new Map([['production', 'file:dist/production.flags.json']]),
      },
    });
  });

  it('refuses a freeze that ends before it begins', () => {
    const text = 'version: 1\nenvironments: { p: {} }\nfreezes: [{ name: f, from: 2026-01-02T00:00:00Z, to: 2026-01-02T01:00:00+01:00 }]\n';
    const { diagnostics } = loadProject('', [{ kind: 'bytes', path: 'maestro.yaml', bytes: new TextEncoder().encode(text) }]);
    expect(diagnostics.map(({ code, message }) => `${code}: ${message}`)).toEqual(['wrong-format: "2026-01-02T01:00:00+01:00" is not after the start of the freeze, "2026-01-02T00:00:00Z", so it would freeze nothing']);
  });

  it('has a ladder also when none is written, with `internal` where there is a segment for it', () => {
    const ladder = (text: string): unknown => {
      const meaning = meaningOf('maestro.yaml', `version: 1\nenvironments: { p: {} }\n${text}`);
      return meaning?.kind === 'maestro' ? meaning.settings.ladder.map((stage) => (stage.kind === 'share' ? stage.share : stage.kind)) : undefined;
    };
    expect([ladder(''), ladder('internal: staff\n')]).toEqual([[1000, 5000, 10_000, 50_000, 100_000], ['internal', 1000, 5000, 10_000, 50_000, 100_000]]);
  });

  it('refuses a ladder that does not go up', () => {
    expect(saidOf('maestro.yaml', 'version: 1\nenvironments: { p: {} }\nstages: [5%, internal, 10%, 10%]\n')).toEqual([
      '3:14-3:22 ladder-order: Stage "internal" does not expose more than "5%" before it',
      '  mend: list the stages from few to many, each once',
      '3:29-3:32 ladder-order: Stage "10%" does not expose more than "10%" before it',
      '  mend: list the stages from few to many, each once',
    ]);
  });

  it('refuses to declare names that have a meaning', () => {
    expect(saidOf('maestro.yaml', 'version: 1\nenvironments: { p: {} }\nattributes:\n  now: { type: string }\n  segment: { type: string }\n')).toEqual([
      '4:3-4:6 reserved-attribute: "now" cannot be declared: it is always there',
      '  mend: remove it',
      '5:3-5:10 reserved-attribute: "segment" cannot be declared: the name has a meaning of its own',
      '  mend: choose another name',
    ]);
  });

  it('refuses values that an attribute of that type cannot have', () => {
    expect(saidOf('maestro.yaml', 'version: 1\nenvironments: { p: {} }\nattributes: { a: { type: string, enum: [x, 1] }, b: { type: number, enum: [x] } }\n')).toEqual([
      '3:44-3:45 wrong-type: A value of "enum" is the number 1, but the attribute is of type string',
      '  mend: write `"1"`',
      '3:76-3:77 wrong-type: A value of "enum" is the text "x", but the attribute is of type number',
      '  mend: write a number, or change the type',
    ]);
  });
});
