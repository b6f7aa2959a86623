import { OpenFeature, ProviderEvents } from '@openfeature/web-sdk';
import { afterEach, describe, expect, it } from 'vitest';
import { toFlagdArtifact } from '../outputs/flagd.ts';
import { serializeArtifact } from '../outputs/flagd/serialize.ts';
import { aFlag, aProject, aRule, aStage, isIn } from '../testing/builders.ts';
import { VirtualWorld } from '../testing/virtual-world.ts';
import { MaestroWebProvider } from './web.ts';

const rules = [aRule({ name: 'acme', when: isIn('tenant', 'acme') })];
const artifact = toFlagdArtifact(aProject({ flags: [aFlag({ key: 'ruled', environments: { production: { stage: aStage('targeted'), rules } } })] }), 'production');

afterEach(() => OpenFeature.clearProviders());

describe('the provider under the OpenFeature web SDK', () => {
  it('decides by the static context, without waiting when that changes', async () => {
    await OpenFeature.setProviderAndWait(new MaestroWebProvider({ bootstrap: artifact }));
    const client = OpenFeature.getClient();
    expect(client.getBooleanDetails('ruled', true)).toMatchObject({ value: false, variant: 'off', reason: 'TARGETING_MATCH' });
    await OpenFeature.setContext({ tenant: 'acme' });
    expect(client.getBooleanDetails('ruled', false)).toMatchObject({ value: true, variant: 'on:internal', flagMetadata: { owner: 'payments' } });
    expect(client.getStringDetails('ruled', 'mine')).toMatchObject({ value: 'mine', errorCode: 'TYPE_MISMATCH' });
    await OpenFeature.setContext({});
  });

  it('lets the browser revalidate: no header of its own, which would cost another request', async () => {
    const virtual = new VirtualWorld();
    const asked: unknown[] = [];
    virtual.answer = (_, validator) => {
      asked.push(validator);
      return new Response(serializeArtifact(artifact), { headers: { etag: '"1"' } });
    };
    let changes = 0;
    const provider = new MaestroWebProvider({ url: 'https://flags.example/flags.json', world: virtual.world, lastKnownGood: 'flags' });
    OpenFeature.addHandler(ProviderEvents.ConfigurationChanged, () => void (changes += 1));
    await OpenFeature.setProviderAndWait(provider);
    await virtual.advance(20_000);
    expect([asked.length > 3, new Set(asked), changes]).toEqual([true, new Set([undefined]), 0]);
    // There is no localStorage here, and no evaluation minds.
    expect(provider.client.state).toMatchObject({ phase: 'READY', lastRefusal: { code: 'not-kept' } });
  });
});
