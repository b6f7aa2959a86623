import { describe, expect, it } from 'vitest';
import { aFlag, aKill, anEnvironment, aPrerequisite, aProject, aRule, aStage, isIn, not, serveSplit } from '../testing/builders.ts';
import { showFlag } from './show.ts';

const request = { flag: 'new-checkout', environment: undefined, today: '2026-11-23', toolVersion: '0.1.0' };

describe('showFlag', () => {
  it('shows what the project says about a flag, with its rules in words', () => {
    const production = anEnvironment({ stage: aStage('5%'), bucketBy: 'tenant', serve: serveSplit(['on', 25], ['off', 75]), rules: [aRule({ when: not(isIn('plan', 'free', 'pro')) })] });
    const flag = aFlag({ prerequisites: [aPrerequisite('new-cart')], environments: { production } });
    expect(showFlag(aProject({ flags: [flag] }), { ...request, environment: 'production' })).toMatchObject({
      exit: 0,
      report: {
        owner: { name: 'payments', codeowners: '@acme/payments', contact: '#payments' },
        variants: [{ name: 'on', value: true }, { name: 'off', value: false }],
        safe: 'off',
        prerequisites: [{ flag: 'new-cart', variant: 'on' }],
        environments: [
          {
            environment: 'production',
            protected: true,
            requires: 'staging',
            stage: '5%',
            share: 5000,
            bucket_by: 'tenant',
            serve: [{ variant: 'on', weight: 25_000 }, { variant: 'off', weight: 75_000 }],
            rules: [{ name: 'design-partners', when: 'plan is not free or pro', serve: [{ variant: 'on', weight: 100_000 }] }],
            kill: null,
          },
        ],
      },
    });
  });

  it('shows who killed it and why', () => {
    const project = aProject({ flags: [aFlag()], kills: [aKill({ incident: 'INC-1' })] });
    expect(showFlag(project, { ...request, environment: 'production' })).toMatchObject({ report: { environments: [{ stage: 'off', kill: { by: 'oncall@acme.dev', reason: 'p99 latency x4', incident: 'INC-1' } }] } });
  });

  it('refuses a flag that is not there, with the nearest one', () => {
    expect(showFlag(aProject({ flags: [aFlag()] }), { ...request, flag: 'new-chekout' })).toMatchObject({ kind: 'refusal', exit: 66, code: 'unknown-flag', help: [{ text: 'did you mean "new-checkout"?' }, {}] });
  });

  it('tells a flag that cannot be understood from one that is not there', () => {
    const project = aProject({ unreadable: { flags: new Set(['broken']), segments: new Set() } });
    expect(showFlag(project, { ...request, flag: 'broken' })).toMatchObject({ kind: 'refusal', exit: 1, code: 'unreadable-flag' });
  });
});
