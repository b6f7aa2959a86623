import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { aManifest, aSigner, aTrust, signManifest } from '../testing/releases.ts';
import { VirtualWorld } from '../testing/virtual-world.ts';
import { createClient } from './index.ts';

const long = process.env['MAESTRO_TEST_LONG'] === '1';
const reloads = long ? 86_400 : 2_000;
const signer = aSigner();
const stranger = aSigner();
const pointer = 'https://flags.example/live/production/current.json';

/** What a server can do wrong with the pointer, or with the artifact behind a good one. */
const faults = {
  reset: () => new Error('connection reset'),
  hang: () => 'hang' as const,
  'server error': () => new Response('oops', { status: 500 }),
  'too many requests': () => new Response('wait', { status: 429, headers: { 'retry-after': '5' } }),
  'sign-in page': () => new Response('<html>sign in</html>', { headers: { 'content-type': 'text/html' } }),
  'nothing at all': () => new Response(''),
  truncated: ({ manifest }: Good) => new Response(manifest.slice(0, manifest.length >> 1)),
  'cut off': ({ manifest }: Good) => new Response(cutOff(manifest)),
  'one bit': ({ manifest }: Good) => new Response(flipped(manifest)),
  older: ({ seq }: Good) => new Response(releaseOf(Math.max(1, seq - 2)).manifest),
  'of another environment': ({ seq }: Good) => new Response(releaseOf(seq, { environment: 'staging' }).manifest),
  expired: ({ seq }: Good) => new Response(releaseOf(seq, { expiresAt: '2020-01-01T00:00:00Z' }).manifest),
  'of a stranger': ({ seq }: Good) => new Response(releaseOf(seq, {}, stranger).manifest),
  'too large': () => new Response(new Uint8Array(1024 * 1024 + 1)),
} satisfies { readonly [kind: string]: (good: Good) => Response | Error | 'hang' };

const artifactFaults = {
  'artifact missing': () => new Response('no', { status: 404 }),
  'artifact of another size': ({ artifact }: Good) => new Response(artifact.slice(1)),
  'artifact with one bit': ({ artifact }: Good) => new Response(flipped(artifact)),
} satisfies { readonly [kind: string]: (good: Good) => Response };

interface Good {
  readonly seq: number;
  readonly manifest: Uint8Array<ArrayBuffer>;
  readonly artifact: Uint8Array<ArrayBuffer>;
}

function releaseOf(seq: number, changes: object = {}, by: typeof signer = signer): Good {
  const flag = { state: 'ENABLED', defaultVariant: 'on', targeting: {}, metadata: { version: `v${seq}`, stage: '100%' } };
  const flags = { number: { ...flag, variants: { on: seq } }, other: { ...flag, variants: { on: true }, metadata: { version: 'same' } } };
  const artifact = new TextEncoder().encode(JSON.stringify({ flags, metadata: { flagSetId: 'production' } }));
  return { seq, manifest: Uint8Array.from(signManifest(aManifest(artifact, { seq, ...changes }), [by])), artifact };
}

function cutOff(bytes: Uint8Array): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start: (controller) => {
      controller.enqueue(bytes.slice(0, 10));
      controller.error(new Error('cut off'));
    },
  });
}

function flipped(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const copy = bytes.slice();
  const index = copy.length >> 1;
  copy[index] = (copy[index] ?? 0) ^ 1;
  return copy;
}

/** Numbers that look random and are the same each time (Park and Miller). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

setFlagsFromString('--expose-gc');
// as: that is what the flag makes of the name.
const collectGarbage = runInNewContext('gc') as () => void;

function heapAfterCollection(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

describe('a server that goes wrong three times in ten', () => {
  it('never makes an evaluation fail, never takes a client back, and costs no memory', { timeout: 3_600_000 }, async () => {
    const random = randomFrom(7);
    const virtual = new VirtualWorld(random);
    const kinds = { ...faults, ...artifactFaults };
    const names = Object.keys(kinds) as readonly (keyof typeof kinds)[];
    const met = new Set<string>();
    let good = releaseOf(1);
    let asked = 0;
    let fault: keyof typeof kinds | undefined;
    virtual.answer = (url) => {
      if (url !== pointer) return fault !== undefined && fault in artifactFaults ? (kinds[fault] as (release: Good) => Response)(good) : new Response(good.artifact);
      asked += 1;
      good = releaseOf(good.seq + 1);
      fault = random() < 0.3 ? names[Math.floor(random() * names.length)] : undefined;
      if (fault !== undefined) met.add(fault);
      return fault !== undefined && fault in faults ? kinds[fault](good) : new Response(good.manifest);
    };
    const client = createClient({ release: { url: 'https://flags.example/live', environment: 'production', trust: aTrust([signer]) }, world: virtual.world });
    await Promise.all([client.ready(), virtual.advance(2000)]);
    const failures: unknown[] = [];
    let highest = 0;
    let taken = 0;
    let heap = 0;
    while (asked < reloads) {
      await virtual.step();
      const value = client.number('number', -1);
      if (value < highest || value !== client.state.seq || !client.boolean('other', false)) failures.push([asked, highest, value]);
      if (value > highest) taken += 1;
      highest = value;
      virtual.requests.length = 0;
      virtual.delays.length = 0;
      if (heap === 0 && asked > reloads / 4) heap = heapAfterCollection();
    }
    const grown = heapAfterCollection() - heap;
    client.close();
    expect(failures).toEqual([]);
    expect([...met].sort()).toEqual([...names].sort());
    expect(taken / asked).toBeGreaterThan(0.65);
    expect(client.state.refusals / asked).toBeGreaterThan(0.25);
    // A leak of one small object a reload would be more.
    expect(grown).toBeLessThan(Math.max(3_000_000, reloads * 30));
  });
});
