import { describe, expect, it } from 'vitest';
import { aFlag, aKill, aProject, aStage } from '../testing/builders.ts';
import { listFlags } from './list.ts';

const request = { environment: undefined, today: '2026-11-23', toolVersion: '0.1.0' };

describe('listFlags', () => {
  it('lists every flag by key with its stage in every environment in promotion order', () => {
    const project = aProject({ flags: [aFlag({ key: 'b' }), aFlag({ key: 'a', environments: { production: { stage: aStage('5%') } } })] });
    const outcome = listFlags(project, request);
    expect(outcome).toMatchObject({
      exit: 0,
      report: {
        environments: ['development', 'staging', 'production'],
        flags: [
          { flag: 'a', environments: [{ stage: 'off', share: 0 }, { stage: 'off' }, { environment: 'production', stage: '5%', share: 5000, killed: false }] },
          { flag: 'b' },
        ],
      },
    });
  });

  it('marks a killed flag only where it is killed', () => {
    const project = aProject({ flags: [aFlag({ key: 'a' })], kills: [aKill({ flag: 'a', environment: 'staging' })] });
    expect(listFlags(project, request)).toMatchObject({ report: { flags: [{ environments: [{ killed: false }, { killed: true }, { killed: false }] }] } });
  });

  it('calls a flag expired from the day after its last one', () => {
    const project = aProject({ flags: [aFlag({ key: 'a', expires: '2026-11-22' }), aFlag({ key: 'b', expires: '2026-11-23' }), aFlag({ key: 'c', kind: 'operational', expires: undefined })] });
    expect(listFlags(project, request)).toMatchObject({ report: { flags: [{ expired: true }, { expired: false }, { expires: null, expired: false }] } });
  });

  it('refuses an environment that the project does not have, with the nearest one', () => {
    expect(listFlags(aProject(), { ...request, environment: 'stagin' })).toMatchObject({ kind: 'refusal', exit: 64, help: [{ text: 'did you mean "staging"?' }, {}] });
    expect(listFlags(aProject(), { ...request, environment: 'prod' })).toMatchObject({ help: [{ text: 'did you mean "production"?' }, {}] });
  });
});
