import type { FlagClient } from './client.ts';

/** What an OpenFeature SDK is told. */
export interface Told {
  readonly ready: () => void;
  readonly stale: () => void;
  readonly changed: (flagsChanged: string[]) => void;
}

/**
 * Starts a client for an OpenFeature SDK and tells the SDK what happens from then on. The SDK says READY itself when this
 * resolves; it rejects when there is nothing to serve at all, which the SDK shows as ERROR until READY is told.
 */
export async function startFor(client: FlagClient, told: Told): Promise<void> {
  let status: 'starting' | 'ready' | 'stale' | 'error' = 'starting';
  client.on('ready', () => {
    if (status !== 'stale' && status !== 'error') return;
    status = 'ready';
    told.ready();
  });
  client.on('stale', () => {
    if (status !== 'ready') return;
    status = 'stale';
    told.stale();
  });
  client.on('changed', (flags) => {
    if (status !== 'starting') told.changed([...flags]);
  });
  await client.ready();
  const { origin, lastRefusal } = client.state;
  status = origin === 'nothing' ? 'error' : 'ready';
  if (status === 'error') throw new Error(`there are no flags yet: ${lastRefusal?.message ?? 'the source has not answered'}`);
}
