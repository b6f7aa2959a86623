import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EffectError } from '../effects/effect-error.ts';
import type { Store } from '../effects/publish/store.ts';

export interface StoreContract {
  /** A store with nothing in it, and further ones on the same target as other processes would open them. */
  readonly fresh: () => Promise<{ readonly store: Store; readonly another: () => Promise<Store> }>;
  /** How many random sequences of calls are compared with a plain map. */
  readonly sequences: number;
  /** How many writers race, and how often each has to win. */
  readonly race: { readonly writers: number; readonly rounds: number };
}

const limit = 1_000;
const bytesOf = (value: unknown): Uint8Array => Buffer.from(`${JSON.stringify(value)}\n`);
const valueOf = async (store: Store, path: string): Promise<unknown> => {
  const object = await store.read(path, limit);
  return object === undefined ? undefined : JSON.parse(Buffer.from(object.bytes).toString('utf8'));
};
const versionOf = async (store: Store, path: string): Promise<string | undefined> => (await store.read(path, limit))?.version;

/** What every store has to keep, whatever it is made of. */
export function itKeepsTheContract({ fresh, sequences, race }: StoreContract): void {
  describe('keeps the contract of a store', () => {
    it('reads back what was created, byte by byte, and nothing where nothing was written', async () => {
      const { store, another } = await fresh();
      const bytes = Buffer.from('{ "ümlaut": "\\u0000", "lines": "\r\n" }\r\n\n');
      expect(await store.read('objects/a.json', limit)).toBeUndefined();
      expect(await store.create('objects/a.json', bytes)).toBe('created');
      expect(Buffer.from((await (await another()).read('objects/a.json', limit))?.bytes ?? [])).toEqual(bytes);
    });

    it('leaves what is there when it is created again, also with the same bytes', async () => {
      const { store, another } = await fresh();
      await store.create('production/1.manifest.json', bytesOf(1));
      expect(await store.create('production/1.manifest.json', bytesOf(2))).toBe('exists');
      expect(await (await another()).create('production/1.manifest.json', bytesOf(1))).toBe('exists');
      expect(await valueOf(store, 'production/1.manifest.json')).toBe(1);
    });

    it('replaces the version that was read, and no other', async () => {
      const { store, another } = await fresh();
      await store.create('production/current.json', bytesOf(1));
      const first = await versionOf(store, 'production/current.json');
      expect(await (await another()).replace('production/current.json', bytesOf(2), first)).toBe('replaced');
      expect(await store.replace('production/current.json', bytesOf(3), first)).toBe('lost');
      expect(await valueOf(store, 'production/current.json')).toBe(2);
      expect(await store.replace('production/current.json', bytesOf(4), await versionOf(store, 'production/current.json'))).toBe('replaced');
      expect(await valueOf(store, 'production/current.json')).toBe(4);
    });

    it('replaces what must be absent only where it is absent', async () => {
      const { store } = await fresh();
      expect(await store.replace('production/current.json', bytesOf(1), undefined)).toBe('replaced');
      expect(await store.replace('production/current.json', bytesOf(2), undefined)).toBe('lost');
      expect(await valueOf(store, 'production/current.json')).toBe(1);
    });

    it('does not bring back what is no longer there', async () => {
      const { store } = await fresh();
      await store.create('production/current.json', bytesOf(1));
      expect(await store.replace('staging/current.json', bytesOf(2), await versionOf(store, 'production/current.json'))).toBe('lost');
      expect(await store.read('staging/current.json', limit)).toBeUndefined();
    });

    it('overwrites whatever is there', async () => {
      const { store } = await fresh();
      await store.overwrite('production/flags.json', bytesOf(1));
      await store.overwrite('production/flags.json', bytesOf(2));
      expect(await valueOf(store, 'production/flags.json')).toBe(2);
    });

    it('reads an object of exactly the limit, and of a longer one a byte more than the limit', async () => {
      const { store } = await fresh();
      await store.create('objects/large.json', Buffer.from(`"${'x'.repeat(98)}"`));
      expect((await store.read('objects/large.json', 100))?.bytes.length).toBe(100);
      expect((await store.read('objects/large.json', 99))?.bytes.length).toBe(100);
      expect((await store.read('objects/large.json', 10))?.bytes.length).toBe(11);
    });

    it('refuses what is no path', async () => {
      const { store } = await fresh();
      for (const path of ['', '/a', '../a', 'a/../b', 'a//b', 'a/', 'a b', 'a?b', 'ä', '.']) {
        await expect(store.read(path, limit)).rejects.toThrow('is not a path of a store');
        await expect(store.overwrite(path, bytesOf(1))).rejects.toThrow('is not a path of a store');
      }
    });

    it('finds nothing broken when it is probed, as often as that is done', async () => {
      const { store, another } = await fresh();
      expect(await store.probe()).toEqual({ broken: [] });
      expect(await (await another()).probe()).toEqual({ broken: [] });
    });

    it('answers every sequence of calls as a plain map would', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(anyCall, { minLength: 1, maxLength: 12 }), async (calls) => {
          const { store, another } = await fresh();
          await compareWithMap([store, await another()], calls);
        }),
        { numRuns: sequences },
      );
    });

    it('lets one of several creators win, and all see what it wrote', async () => {
      const { another } = await fresh();
      const stores = await Promise.all(Array.from({ length: race.writers }, () => another()));
      for (let round = 0; round < race.rounds; round += 1) {
        const results = await Promise.all(stores.map((store, index) => store.create(`objects/${round}.json`, bytesOf(index))));
        const seen = await Promise.all(stores.map((store) => valueOf(store, `objects/${round}.json`)));
        expect(results.filter((result) => result === 'created')).toHaveLength(1);
        expect(new Set(seen)).toEqual(new Set([results.indexOf('created')]));
      }
    });

    it('loses no step of writers that race to count up', async () => {
      const { store, another } = await fresh();
      await store.create('production/current.json', bytesOf({ count: 0 }));
      const stores = await Promise.all(Array.from({ length: race.writers }, () => another()));
      const unknown = (await Promise.all(stores.map((each, writer) => countUp(each, writer, race.rounds)))).reduce((sum, each) => sum + each, 0);
      const { count } = (await valueOf(store, 'production/current.json')) as { readonly count: number }; // as: written by countUp
      expect(count).toBeGreaterThanOrEqual(race.writers * race.rounds);
      expect(count).toBeLessThanOrEqual(race.writers * race.rounds + unknown);
    });
  });
}

/**
 * Each writes what no other does: who was not answered knows his own by its bytes, as two publishers never write the same
 * manifest. Returns of how many more writes nobody knows whether they were applied: radosgw answers some that lose with 5xx.
 */
async function countUp(store: Store, writer: number, times: number): Promise<number> {
  let unknown = 0;
  for (let won = 0; won < times; ) {
    const object = await store.read('production/current.json', limit);
    const { count } = JSON.parse(Buffer.from(object?.bytes ?? []).toString('utf8')) as { readonly count: number }; // as: written below
    try {
      if ((await store.replace('production/current.json', bytesOf({ count: count + 1, writer, won, unknown }), object?.version)) === 'replaced') won += 1;
    } catch (error) {
      if (!(error instanceof EffectError) || error.code !== 'store-unknown') throw error;
      unknown += 1;
    }
  }
  return unknown;
}

interface Call {
  readonly kind: 'read' | 'create' | 'replace-fresh' | 'replace-stale' | 'replace-absent' | 'overwrite';
  readonly path: string;
  readonly value: number;
  /** Which of two stores on the target makes it. */
  readonly by: 0 | 1;
}

const anyCall: fc.Arbitrary<Call> = fc.record({
  kind: fc.constantFrom<Call['kind'][]>('read', 'create', 'replace-fresh', 'replace-stale', 'replace-absent', 'overwrite'),
  path: fc.constantFrom('objects/a.json', 'production/current.json', 'production/flags.json'),
  value: fc.integer({ min: 0, max: 999 }),
  by: fc.constantFrom<(0 | 1)[]>(0, 1),
});

async function compareWithMap(stores: readonly [Store, Store], calls: readonly Call[]): Promise<void> {
  const expected = new Map<string, number>();
  for (const { kind, path, value, by } of calls) {
    const store = stores[by];
    const isThere = expected.has(path);
    if (kind === 'overwrite') {
      await store.overwrite(path, bytesOf(value));
      expected.set(path, value);
    } else if (kind === 'create') {
      expect(await store.create(path, bytesOf(value))).toBe(isThere ? 'exists' : 'created');
      if (!isThere) expected.set(path, value);
    } else if (kind === 'replace-stale') {
      expect(await store.replace(path, bytesOf(value), staleVersion)).toBe('lost');
    } else if (kind !== 'read') {
      const version = kind === 'replace-fresh' ? await versionOf(store, path) : undefined;
      const wins = kind === 'replace-fresh' || !isThere;
      expect(await store.replace(path, bytesOf(value), version)).toBe(wins ? 'replaced' : 'lost');
      if (wins) expected.set(path, value);
    }
    expect(await valueOf(store, path)).toBe(expected.get(path));
  }
}

/** The shape of an MD5 in quotes, as most ETags are; of nothing that is written here. */
const staleVersion = '"00000000000000000000000000000000"';
