import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aFreePort } from '../../../testing/free-port.ts';
import { anObjectServer, type Fault, type ObjectServer, type Step } from '../../../testing/object-server.ts';
import { EffectError } from '../../effect-error.ts';
import { openStore } from '../index.ts';
import type { Store, StoreOptions } from '../store.ts';

const runs = process.env['MAESTRO_TEST_LONG'] === '1' ? 2_000 : 70;
// Short, so that what hangs costs little. A machine that is busy makes more calls hang, which changes no outcome's truth.
const options: StoreOptions = { environment: {}, workingDirectory: '/', wait: async () => undefined, timeLimitMilliseconds: 60 };
const key = 'production/current.json';
const before = Buffer.from('{"seq":1}');
const ours = Buffer.from('{"seq":2,"by":"us"}');

const faults: readonly Fault[] = ['none', '202', '403', '409', '429', '500-before', '500-after', 'cut-before', 'cut-after', 'slow-before', 'slow-after', 'slow-late'];
const anyStep: fc.Arbitrary<Step> = fc.record(
  { fault: fc.constantFrom(...faults), foreign: fc.option(fc.constantFrom('{"seq":2,"by":"them"}', '{"seq":3,"by":"them"}'), { nil: undefined, freq: 4 }) },
  { requiredKeys: ['fault'] },
).map(({ fault, foreign }) => (foreign === undefined ? { fault } : { fault, foreign }));

type Outcome = 'done' | 'lost' | 'unknown' | 'failed';

async function outcomeOf(work: Promise<string | void>): Promise<Outcome> {
  try {
    const end = await work;
    return end === 'lost' || end === 'exists' ? 'lost' : 'done';
  } catch (error) {
    if (!(error instanceof EffectError)) throw error;
    return error.code === 'store-unknown' ? 'unknown' : 'failed';
  }
}

/** `undefined` where what was reported is what happened. */
function lie(outcome: Outcome, server: ObjectServer): string | undefined {
  server.flush();
  const wasApplied = server.applied.includes(ours.toString());
  if (outcome === 'done' && !wasApplied) return 'reported as done, never applied';
  if ((outcome === 'lost' || outcome === 'failed') && wasApplied) return `reported as ${outcome}, but applied`;
  return undefined;
}

const works: { readonly [name: string]: (store: Store, version: string | undefined) => Promise<string | void> } = {
  create: (store) => store.create(key, ours),
  replace: (store, version) => store.replace(key, ours, version),
  overwrite: (store) => store.overwrite(key, ours),
};

/** Steps, whether there is an object before, answers of reads: done, lost, failed and unknown, whatever chance makes of the rest. */
const oneOfEach: readonly [Step[], boolean, (500 | 0 | 503)[]][] = [
  [[], true, []],
  [[], false, []],
  [[{ fault: '409', foreign: '{"seq":3,"by":"them"}' }], true, []],
  [[{ fault: '409', foreign: '{"seq":3,"by":"them"}' }], false, []],
  [[{ fault: '403' }], true, []],
  [[{ fault: '500-before' }], true, [500, 503, 0]],
];

describe('an outcome under faults', () => {
  it.each(['create', 'replace', 'overwrite'])('is reported as it is: %s', { timeout: 3_600_000 }, async (name) => {
    const seen = new Set<Outcome>();
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { maxLength: 4 }), fc.boolean(), fc.array(fc.constantFrom<(500 | 0 | 503)[]>(500, 0, 503), { maxLength: 4 }), async (steps, isThere, reads) => {
        const server = await anObjectServer('aws');
        const store = await openStore(server.url, options);
        const quiet = await openStore(server.url, { ...options, timeLimitMilliseconds: 10_000 });
        if (isThere) await quiet.overwrite(key, before);
        const version = (await quiet.read(key, 1000))?.version;
        server.plan(name === 'create' ? steps.map((step) => ({ ...step, foreignCreates: true })) : steps);
        server.planReads(reads);
        const outcome = await outcomeOf(works[name]?.(store, version) ?? Promise.resolve());
        seen.add(outcome);
        expect(lie(outcome, server)).toBeUndefined();
      }),
      { numRuns: runs, examples: [...oneOfEach] },
    );
    // Else the property would hold of a store that does nothing.
    expect([...seen].sort()).toEqual(name === 'overwrite' ? ['done', 'failed', 'unknown'] : ['done', 'failed', 'lost', 'unknown']);
  });
});

describe('a server', () => {
  const patient: StoreOptions = { ...options, timeLimitMilliseconds: 10_000 };

  it.each([
    ['aws', []],
    ['rgw16', []],
    ['ignores', ['create-overwrites', 'stale-replaces', 'absent-replaces']],
    ['weak', ['no-version']],
  ] as const)('of the kind %s is probed for what it fails to honour', async (kind, broken) => {
    const server = await anObjectServer(kind);
    const store = await openStore(server.url, patient);
    for (const _ of [1, 2]) expect((await store.probe()).broken.map(({ id }) => id)).toEqual(broken);
    expect([...server.objects.keys()].filter((name) => !name.startsWith('maestro-probe'))).toEqual([]);
  });

  it('that passes over bare ETags is never sent one, also where a cache shows it an old version', async () => {
    const server = await anObjectServer('ignores-bare');
    const store = await openStore(server.url, patient);
    expect(await store.probe()).toEqual({ broken: [] });
    await store.overwrite(key, before);
    const version = (await store.read(key, 1000))?.version;
    expect(await store.replace(key, ours, version)).toBe('replaced');
    expect(await store.replace(key, Buffer.from('{"seq":3}'), version)).toBe('lost');
    expect(server.requests.filter(({ headers }) => headers['if-match'] !== undefined && !headers['if-match'].startsWith('"'))).toEqual([]);
  });

  it('that is a portal is not taken for data, neither read nor written', async () => {
    const { url } = await anObjectServer('portal');
    const store = await openStore(url, patient);
    const refused = { code: 'store-failed', message: expect.stringContaining('it answered with a web page instead of data') };
    await expect(store.read(key, 1000)).rejects.toMatchObject(refused);
    await expect(store.create(key, ours)).rejects.toMatchObject(refused);
    await expect(store.probe()).rejects.toMatchObject(refused);
  });

  it('is asked three times at most, after the waits that it asks for, up to 20 s', async () => {
    const server = await anObjectServer('aws');
    const waits: number[] = [];
    const store = await openStore(server.url, { ...patient, wait: async (milliseconds) => void waits.push(milliseconds) });
    server.planReads([503, 429, 500]);
    await expect(store.read(key, 1000)).rejects.toMatchObject({ code: 'store-unreachable', message: `could not read ${server.url}/${key}: it answered 500` });
    expect(server.requests).toHaveLength(3);
    expect(waits).toEqual([0, 0]);
  });

  it('that cuts an answer is asked again', async () => {
    const server = await anObjectServer('aws');
    const store = await openStore(server.url, patient);
    await store.overwrite(key, before);
    server.planReads([0, 0]);
    expect(Buffer.from((await store.read(key, 1000))?.bytes ?? [])).toEqual(before);
  });

  it('that is not there is told from one that hangs: nothing can have been written', async () => {
    const store = await openStore(`http://127.0.0.1:${await aFreePort()}`, patient);
    await expect(store.replace(key, ours, '"a"')).rejects.toMatchObject({ code: 'store-unreachable', message: expect.stringContaining('nothing listens there, 3 times; nothing was written') });
  });

  it('cannot be at a port that is kept for something else', async () => {
    const store = await openStore('http://127.0.0.1:9', patient);
    await expect(store.create(key, ours)).rejects.toMatchObject({ code: 'target-malformed', message: expect.stringContaining('no HTTP may go to this port') });
  });
});
