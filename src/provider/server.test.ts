import { OpenFeature } from '@openfeature/server-sdk';
import { afterEach, describe, expect, it } from 'vitest';
import { toFlagdArtifact } from '../outputs/flagd.ts';
import { aFlag, aProject, aRule, aStage, isIn } from '../testing/builders.ts';
import { MaestroProvider } from './server.ts';

const project = aProject({
  flags: [
    aFlag({ key: 'ruled', environments: { production: { stage: aStage('targeted'), rules: [aRule({ name: 'acme', when: isIn('tenant', 'acme') })] } } }),
    aFlag({ key: 'text', type: 'string', variants: { on: 'blue', off: 'grey' }, safe: 'off', environments: { production: { stage: aStage('100%') } } }),
  ],
});
const artifact = toFlagdArtifact(project, 'production');

afterEach(() => OpenFeature.clearProviders());

describe('the provider under the OpenFeature server SDK', () => {
  it('is ready with an inline artifact and resolves with reason, variant and metadata', async () => {
    await OpenFeature.setProviderAndWait(new MaestroProvider({ bootstrap: artifact }));
    const client = OpenFeature.getClient();
    expect(await client.getBooleanDetails('ruled', false, { tenant: 'acme' })).toMatchObject({ value: true, variant: 'on:internal', reason: 'TARGETING_MATCH', flagMetadata: { stage: 'targeted', owner: 'payments' } });
    expect(await client.getStringDetails('text', '')).toMatchObject({ value: 'blue', variant: 'on', reason: 'TARGETING_MATCH' });
  });

  it('gives the default with the error code where there is nothing to serve', async () => {
    await OpenFeature.setProviderAndWait(new MaestroProvider({ bootstrap: artifact }));
    const client = OpenFeature.getClient();
    expect(await client.getBooleanDetails('none', true)).toMatchObject({ value: true, reason: 'ERROR', errorCode: 'FLAG_NOT_FOUND' });
    expect(await client.getNumberDetails('text', 3)).toMatchObject({ value: 3, reason: 'ERROR', errorCode: 'TYPE_MISMATCH' });
  });

  it('is in error with nothing to serve, and callers get their defaults', async () => {
    await expect(OpenFeature.setProviderAndWait(new MaestroProvider({}))).rejects.toThrow('there are no flags yet');
    const client = OpenFeature.getClient();
    expect([client.providerStatus, await client.getBooleanValue('ruled', true)]).toEqual(['ERROR', true]);
  });
});
