import { OpenFeature, ProviderEvents } from '@openfeature/server-sdk';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { toFlagdArtifact } from '../outputs/flagd.ts';
import { serializeArtifact } from '../outputs/flagd/serialize.ts';
import { aFlag, aProject, aRule, aStage, isIn } from '../testing/builders.ts';
import { aFolder } from '../testing/temporary-folder.ts';
import { VirtualWorld } from '../testing/virtual-world.ts';
import { MaestroProvider } from './server.ts';

function artifactAt(stage: string): ReturnType<typeof toFlagdArtifact> {
  const project = aProject({
    flags: [
      aFlag({ key: 'ruled', environments: { production: { stage: aStage(stage), rules: [aRule({ name: 'acme', when: isIn('tenant', 'acme') })] } } }),
      aFlag({ key: 'text', type: 'string', variants: { on: 'blue', off: 'grey' }, safe: 'off', environments: { production: { stage: aStage('100%') } } }),
    ],
  });
  return toFlagdArtifact(project, 'production');
}

const artifact = artifactAt('targeted');

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
    expect(await client.getObjectDetails('text', { a: 1 })).toMatchObject({ value: { a: 1 }, errorCode: 'TYPE_MISMATCH' });
  });

  it('is in error with nothing to serve, and callers get their defaults', async () => {
    await expect(OpenFeature.setProviderAndWait(new MaestroProvider({}))).rejects.toThrow('there are no flags yet');
    const client = OpenFeature.getClient();
    expect([client.providerStatus, await client.getBooleanValue('ruled', true)]).toEqual(['ERROR', true]);
  });

  it('tells of flags that changed, of staleness and of recovery', async () => {
    const virtual = new VirtualWorld();
    let text = serializeArtifact(artifact);
    virtual.answer = () => new Response(text);
    await OpenFeature.setProviderAndWait(new MaestroProvider({ url: 'https://flags.example/flags.json', world: virtual.world }));
    const client = OpenFeature.getClient();
    const told: unknown[] = [];
    client.addHandler(ProviderEvents.ConfigurationChanged, (details) => void told.push(details?.flagsChanged));
    client.addHandler(ProviderEvents.Stale, () => void told.push('stale'));
    text = serializeArtifact(artifactAt('100%'));
    await virtual.advance(6000);
    expect(await client.getBooleanValue('ruled', false)).toBe(true);
    virtual.answer = () => new Error('unplugged');
    await virtual.advance(16_000);
    expect([told, client.providerStatus]).toEqual([[['ruled'], 'stale'], 'STALE']);
    virtual.answer = () => new Response(text);
    await virtual.advance(300_000);
    expect(client.providerStatus).toBe('READY');
  });

  it('recovers from a start with nothing', async () => {
    const virtual = new VirtualWorld();
    const started = OpenFeature.setProviderAndWait(new MaestroProvider({ url: 'https://flags.example/flags.json', world: virtual.world }));
    await Promise.all([expect(started).rejects.toThrow('there is no server'), virtual.advance(2000)]);
    virtual.answer = () => new Response(serializeArtifact(artifact));
    await virtual.advance(60_000);
    const client = OpenFeature.getClient();
    expect([client.providerStatus, await client.getStringValue('text', '')]).toEqual(['READY', 'blue']);
  });
});

describe('the provider with files', () => {
  it('follows an artifact that is replaced, and keeps it for the next start', async () => {
    const folder = aFolder({ 'flags.json': serializeArtifact(artifact) });
    const [file, kept] = [join(folder, 'flags.json'), join(folder, 'state/kept.json')];
    const virtual = new VirtualWorld();
    const provider = new MaestroProvider({ url: file, lastKnownGood: kept, world: virtual.world });
    await OpenFeature.setProviderAndWait(provider);
    await virtual.settle();
    writeFileSync(file, serializeArtifact(artifactAt('100%')));
    await virtual.advance(6000);
    expect(await OpenFeature.getClient().getBooleanValue('ruled', false)).toBe(true);
    await provider.onClose();
    const later = new MaestroProvider({ url: join(folder, 'gone.json'), lastKnownGood: kept, world: virtual.world });
    await OpenFeature.setProviderAndWait(later);
    expect([later.client.state.origin, later.client.boolean('ruled', false), later.client.state.lastRefusal?.code]).toEqual(['last-known-good', true, 'unreachable']);
  });
});
