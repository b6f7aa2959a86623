import { beforeEach, describe, expect, it } from 'vitest';
import { aManifest, aSigner, aTrust, signManifest } from '../testing/releases.ts';
import { VirtualWorld } from '../testing/virtual-world.ts';
import { writeManifest } from '../outputs/release/write-release.ts';
import { murmur3 } from '../evaluate/murmur3.ts';
import { createClient } from './index.ts';
import type { TextMemory } from './memory.ts';

const signer = aSigner();
const trust = aTrust([signer]);
const place = 'https://flags.example/live';

/** An artifact with one number in it, and a version that follows it. */
function artifactOf(number: number): string {
  const flag = { state: 'ENABLED', variants: { on: number }, defaultVariant: 'on', targeting: {}, metadata: { version: `v${number}` } };
  const other = { ...flag, variants: { on: true }, metadata: { version: 'same' } };
  return `${JSON.stringify({ flags: { number: flag, other }, metadata: { flagSetId: 'production' } })}\n`;
}

/** A server of releases: what it holds is replaced by the tests. */
class Releases {
  readonly files = new Map<string, string>();

  publish(seq: number, changes: object = {}): void {
    const artifact = artifactOf(seq);
    const manifest = aManifest(new TextEncoder().encode(artifact), { seq, ...changes });
    this.files.set(`/live/${manifest.artifacts[0].path}`, artifact);
    this.files.set('/live/production/current.json', new TextDecoder().decode(signManifest(manifest, [signer])));
  }

  readonly answer = (url: string, validator: string | undefined): Response => {
    const { pathname } = new URL(url);
    const text = this.files.get(pathname);
    if (text === undefined) return new Response('no', { status: 404 });
    const etag = `"${murmur3(text)}"`;
    return etag === validator ? new Response(null, { status: 304 }) : new Response(text, { headers: { etag } });
  };
}

function textMemory(text?: string): TextMemory & { text: string | undefined } {
  return {
    text,
    load() {
      return Promise.resolve(this.text);
    },
    save(next: string) {
      this.text = next;
      return Promise.resolve();
    },
  };
}

let virtual: VirtualWorld;
let releases: Releases;

beforeEach(() => {
  virtual = new VirtualWorld();
  releases = new Releases();
  virtual.answer = releases.answer;
});

function aClient(options: object = {}): ReturnType<typeof createClient> {
  return createClient({ release: { url: place, environment: 'production', trust }, world: virtual.world, ...options });
}

describe('a client of releases', () => {
  it('is ready with the live release, follows it, and tells which flags changed', async () => {
    releases.publish(1);
    const client = aClient();
    const told: unknown[] = [];
    client.on('ready', () => told.push('ready'));
    client.on('changed', (flags) => told.push(flags));
    expect([client.state.phase, client.number('number', 0)]).toEqual(['BOOT', 0]);
    await client.ready();
    expect([client.state.phase, client.state.seq, client.number('number', 0)]).toEqual(['READY', 1, 1]);
    releases.publish(2);
    await virtual.advance(5000);
    expect([client.state.seq, client.number('number', 0), told]).toEqual([2, 2, [['number', 'other'], 'ready', ['number']]]);
  });

  it('asks every five seconds, spread by a fifth, and fetches nothing that has not changed', async () => {
    releases.publish(1);
    const spread = [0, 0.5, 0.999];
    virtual = new VirtualWorld(() => spread.shift() ?? 0.5);
    virtual.answer = releases.answer;
    const client = aClient();
    await client.ready();
    await virtual.advance(14_000);
    expect(virtual.requests.map((url) => new URL(url).pathname.slice(0, 14))).toEqual(['/live/producti', '/live/objects/', '/live/producti', '/live/producti']);
    expect(virtual.delays.filter((delay) => delay !== 15_000 && delay !== 2000).map(Math.round)).toEqual([4000, 5000, 5998]);
    expect(client.state.ageSeconds).toBe(5);
  });

  it('does not go back, whatever it is offered, and says what it refused', async () => {
    releases.publish(5);
    const client = aClient();
    await client.ready();
    const codes: unknown[] = [];
    client.on('refused', ({ code }) => codes.push(code));
    const offer = async (change: () => void): Promise<void> => {
      change();
      await virtual.advance(300_000);
      expect([client.state.seq, client.number('number', 0)]).toEqual([5, 5]);
    };
    await offer(() => releases.publish(4));
    await offer(() => releases.publish(6, { environment: 'staging' }));
    await offer(() => releases.publish(6, { expiresAt: '2026-11-23T05:59:00Z' }));
    await offer(() => releases.files.set('/live/production/current.json', new TextDecoder().decode(writeManifest(aManifest(new TextEncoder().encode(artifactOf(6)), { seq: 6 })))));
    await offer(() => releases.files.set('/live/production/current.json', '<html>sign in</html>'));
    await offer(() => releases.files.delete('/live/production/current.json'));
    expect([...new Set(codes)]).toEqual(['sequence-below', 'wrong-environment', 'expired', 'unsigned', 'not-json', 'status']);
    releases.publish(6);
    await virtual.advance(300_000);
    expect([client.state.seq, client.state.phase, client.state.refusals]).toEqual([6, 'READY', codes.length]);
  });

  it('is stale after three intervals without a confirmed fetch, serves on, and is ready again', async () => {
    releases.publish(1);
    const client = aClient();
    await client.ready();
    const told: string[] = [];
    client.on('ready', () => told.push('ready'));
    client.on('stale', () => told.push('stale'));
    virtual.answer = () => new Error('unplugged');
    await virtual.advance(14_900);
    expect(client.state.phase).toBe('READY');
    await virtual.advance(200);
    expect([client.state.phase, client.number('number', 0), client.state.lastRefusal?.code]).toEqual(['STALE', 1, 'unreachable']);
    virtual.answer = releases.answer;
    await virtual.advance(300_000);
    expect([client.state.phase, told]).toEqual(['READY', ['stale', 'ready']]);
  });

  it('waits longer after each failure, at most five minutes, and never less than a quarter of a second', async () => {
    virtual = new VirtualWorld(() => 0.999);
    const client = aClient();
    void client.ready();
    await virtual.advance(2_000_000);
    const waits = virtual.delays.filter((delay) => delay !== 15_000 && delay !== 2000).map(Math.round);
    expect(waits.slice(0, 11)).toEqual([1998, 3996, 7992, 15_984, 31_968, 63_936, 127_872, 255_744, 299_700, 299_700, 299_700]);
  });

  it('marks a release that expires as stale, and serves it on', async () => {
    releases.publish(1, { expiresAt: '2026-11-23T06:01:00Z' });
    const client = aClient();
    await client.ready();
    await virtual.advance(180_000);
    expect([client.state.phase, client.number('number', 0), client.state.lastRefusal?.code]).toEqual(['STALE', 1, 'expired']);
  });

  it('ends with one fetch at a time, and none after it is closed', async () => {
    virtual.answer = () => 'hang';
    const client = aClient();
    const ready = client.ready();
    await virtual.advance(9_900);
    expect(virtual.requests).toHaveLength(1);
    await ready;
    client.close();
    await virtual.advance(600_000);
    expect(virtual.requests).toHaveLength(1);
  });
});

describe('a start', () => {
  it('takes two seconds at most, when nothing answers and nothing was kept', async () => {
    virtual.answer = () => 'hang';
    const client = aClient();
    let isReady = false;
    void client.ready().then(() => (isReady = true));
    await virtual.advance(1999);
    expect(isReady).toBe(false);
    await virtual.advance(1);
    expect([isReady, client.state.phase, client.state.origin, client.boolean('other', true)]).toEqual([true, 'BOOT', 'nothing', true]);
  });

  it('without a network serves what was kept, verified, and remembers how far it was', async () => {
    releases.publish(7);
    const memory = textMemory();
    const before = aClient({ memory });
    await before.ready();
    await virtual.settle();
    before.close();
    virtual.answer = () => new Error('unplugged');
    const client = aClient({ memory, bootstrap: artifactOf(1) });
    await client.ready();
    expect([client.number('number', 0), client.state.seq, client.state.origin, client.state.phase]).toEqual([7, 7, 'last-known-good', 'BOOT']);
    releases.publish(6);
    virtual.answer = releases.answer;
    await virtual.advance(60_000);
    expect([client.number('number', 0), client.state.lastRefusal?.code]).toEqual([7, 'sequence-below']);
  });

  it('serves what was kept also after it expired', async () => {
    releases.publish(7, { expiresAt: '2026-11-23T06:01:00Z' });
    const memory = textMemory();
    const before = aClient({ memory });
    await before.ready();
    await virtual.settle();
    before.close();
    virtual.time += 3_600_000;
    virtual.answer = () => new Error('unplugged');
    const client = aClient({ memory });
    await client.ready();
    expect([client.number('number', 0), client.state.origin]).toEqual([7, 'last-known-good']);
  });

  const kept: readonly (readonly [string, string])[] = [
    ['no JSON', '{"arti'],
    ['no release', '{"manifest":5}\n{}'],
    ['no manifest', `{"seen":[]}\n${artifactOf(9)}`],
    ['another artifact than the signed one', ''],
  ];

  it.each(kept)('does not believe what was kept where it is %s: the bootstrap is served', async (_, text) => {
    releases.publish(7);
    const memory = textMemory();
    const before = aClient({ memory });
    await before.ready();
    await virtual.settle();
    before.close();
    virtual.answer = () => new Error('unplugged');
    const corrupt = text === '' ? (memory.text ?? '').replace('"on":7', '"on":8') : text;
    expect(corrupt).not.toBe(memory.text);
    const client = aClient({ memory: textMemory(corrupt), bootstrap: artifactOf(1) });
    await client.ready();
    expect([client.number('number', 0), client.state.origin, client.state.refusals]).toEqual([1, 'bootstrap', 2]);
  });

  it('survives a memory that fails, each time', async () => {
    releases.publish(1);
    const broken: TextMemory = { load: () => Promise.reject(new Error('no disk')), save: () => Promise.reject(new Error('full')) };
    const client = aClient({ memory: broken });
    await client.ready();
    await virtual.settle();
    expect([client.number('number', 0), client.state.phase, client.state.refusals, client.state.lastRefusal?.message]).toEqual([1, 'READY', 2, 'full']);
  });

  it('refuses a trust file that is none, rather than to go without', () => {
    expect(() => aClient({ release: { url: place, environment: 'production', trust: {} } })).toThrow('the trust file is not usable');
  });
});

describe('a client of a plain artifact', () => {
  const url = `${place}/production/flags.json`;
  const plain = (): ReturnType<typeof createClient> => createClient({ url, world: virtual.world });
  const serve = (text: string): void => void releases.files.set('/live/production/flags.json', text);

  it('follows it, and keeps what it has when the server sends something else', async () => {
    serve(artifactOf(1));
    const client = plain();
    await client.ready();
    const codes: unknown[] = [];
    client.on('refused', ({ code }) => codes.push(code));
    for (const text of ['', '{"flags":', '[]', '{"flags":{}}', '<html>']) {
      serve(text);
      await virtual.advance(300_000);
    }
    expect([client.number('number', 0), [...new Set(codes)]]).toEqual([1, ['artifact-not-json', 'artifact-schema', 'empty']]);
    serve(artifactOf(2));
    await virtual.advance(300_000);
    expect([client.number('number', 0), client.state.seq]).toEqual([2, undefined]);
  });

  it('does not read again what came without a validator and is the same', async () => {
    virtual.answer = () => new Response(artifactOf(1));
    const client = plain();
    let changes = 0;
    client.on('changed', () => (changes += 1));
    await client.ready();
    await virtual.advance(60_000);
    expect([changes, client.state.phase, virtual.requests.length > 10]).toEqual([1, 'READY', true]);
  });

  it('does not read on past the most that it takes', async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sent += 1;
        controller.enqueue(new Uint8Array(4 * 1024 * 1024));
      },
    });
    virtual.answer = () => new Response(endless);
    const client = plain();
    await client.ready();
    expect([client.state.lastRefusal?.code, sent < 20]).toEqual(['too-large', true]);
  });
});
