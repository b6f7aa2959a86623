import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { nodeCryptography } from '../../effects/node-cryptography.ts';
import { nodeFiles } from '../../effects/node-files.ts';
import type { Files, Signer } from '../../effects/ports.ts';
import { openStore } from '../../effects/publish/index.ts';
import type { Manifest } from '../../model/generated/manifest.ts';
import { validateFlagd } from '../../model/generated/flagd-validator.js';
import type { PullReport } from '../../model/generated/output/pull.ts';
import type { Trust } from '../../model/generated/trust.ts';
import { payloadTypes } from '../../model/release/envelope.ts';
import { writeTrust } from '../../outputs/release/write-release.ts';
import { type Fault, faults, type FaultyServer, faultyServer } from '../../testing/faulty-server.ts';
import { aManifest, anArtifact, aSigner, aTarget, aTrust } from '../../testing/releases.ts';
import { aPuller as puller, type PullerOptions } from '../../testing/puller.ts';
import { aFolder } from '../../testing/temporary-folder.ts';
import { signPayload } from './manifest-bytes.ts';
import { pullRelease } from './pull.ts';

const long = process.env['MAESTRO_TEST_LONG'] === '1';
const ci = aSigner();
const artifacts = Array.from({ length: 40 }, (_, index) => anArtifact(index + 1));

/** A target with the releases 1 to `count`. */
function published(count: number, signers: readonly Signer[] = [ci], changes: Partial<Manifest> = {}): { readonly [path: string]: Uint8Array } {
  const used = artifacts.slice(0, count);
  return aTarget(used.map((artifact, index) => aManifest(artifact, { seq: index + 1, ...changes })), signers, used);
}

/** The number of the release whose artifact a file holds; 0 where there is no file. */
function numberIn(file: string): number {
  if (!existsSync(file)) return 0;
  const bytes = readFileSync(file);
  return artifacts.findIndex((artifact) => Buffer.from(artifact).equals(bytes)) + 1 || Number.NaN;
}

async function aServer(files: FaultyServer['files']): Promise<FaultyServer> {
  const server = await faultyServer();
  onTestFinished(() => server.close());
  server.files = files;
  return server;
}

const aPuller = (options: Omit<PullerOptions, 'trust'> & { readonly trust?: Trust }): ReturnType<typeof puller> => puller({ trust: aTrust([ci]), ...options });

const inShort = (reports: readonly PullReport[]): readonly string[] => reports.map(({ event, code, release }) => [event, ...(code === null ? [] : [code]), release?.seq ?? '-'].join(' '));

describe('pulling', () => {
  it('takes each release once, asks only whether there is another, and takes up where it ended', async () => {
    const server = await aServer(published(1));
    const puller = await aPuller({ url: server.url });
    expect(inShort(await puller.round())).toEqual(['started -', 'updated 1']);
    expect(inShort(await puller.round())).toEqual([]);
    server.files = published(2);
    expect(inShort(await puller.round())).toEqual(['updated 2']);
    puller.restart();
    expect(inShort(await puller.round())).toEqual(['started 2']);
    expect(server.requests.map(({ path, status }) => `${status} ${path.replace(/[0-9a-f]{64}/, 'X')}`)).toEqual(['200 production/current.json', '200 objects/X.json', '304 production/current.json', '200 production/current.json', '200 objects/X.json', '304 production/current.json']);
    expect(numberIn(puller.file)).toBe(2);
  });

  it('waits the interval, 20 % more or less, and after failures a random part of 1 s x 2^n up to 5 min', async () => {
    for (const random of [0, 0.5, 1]) {
      const server = await aServer(published(1));
      const puller = await aPuller({ url: server.url, random: () => random });
      await puller.round();
      server.fault = 'error';
      for (let round = 0; round < 11; round += 1) await puller.round();
      expect(puller.waits).toEqual([4000 + 2000 * random, ...[1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300].map((seconds) => seconds * 1000 * random)]);
    }
  });

  it('tells trouble once, that what is held gets old, and when all is well again', async () => {
    const server = await aServer(published(1));
    const puller = await aPuller({ url: server.url });
    await puller.round();
    server.fault = 'error';
    const troubles = [];
    for (let round = 0; round < 8; round += 1) troubles.push(...inShort(await puller.round()));
    server.fault = undefined;
    expect([...troubles, ...inShort(await puller.round())]).toEqual(['unreachable store-unreachable 1', 'stale 1', 'current 1']);
  });

  it('starts without a target, a file or a state, and is there when they come', async () => {
    const server = await aServer({});
    server.fault = 'reset';
    const puller = await aPuller({ url: server.url });
    expect(inShort(await puller.round())).toEqual(['started -', 'unreachable store-unreachable -']);
    server.fault = undefined;
    expect(inShort(await puller.round())).toEqual(['refused manifest-missing -']);
    server.files = published(1);
    expect(inShort(await puller.round())).toEqual(['updated 1']);
  });

  it('keeps an expired release that runs, says so, and does not take one', async () => {
    const server = await aServer(published(1, [ci], { expiresAt: '2026-11-23T06:00:03Z' }));
    const puller = await aPuller({ url: server.url });
    expect(inShort(await puller.round())).toEqual(['started -', 'updated 1']);
    expect(inShort(await puller.round())).toEqual(['stale 1']);
    puller.restart();
    expect(inShort(await puller.round())).toEqual(['started 1', 'stale 1']);
    server.files = published(2, [ci], { expiresAt: '2026-11-23T06:00:03Z' });
    expect(inShort(await puller.round())).toEqual(['refused expired 1']);
    expect(numberIn(puller.file)).toBe(1);
  });
});

describe('what is on the disk', () => {
  it('is verified like a download: one changed bit, and it is set aside', async () => {
    const server = await aServer(published(1));
    const puller = await aPuller({ url: server.url });
    await puller.round();
    writeFileSync(puller.file, readFileSync(puller.file, 'utf8').replace('"off"', '"on"'));
    server.fault = 'error';
    puller.restart();
    const [started] = await puller.round();
    expect(started?.reason).toMatch(/is not what was written there: the artifact has .* bytes.*; it is set aside as flags\.json\.refused$/);
    expect([existsSync(puller.file), existsSync(`${puller.file}.refused`)]).toEqual([false, true]);
    server.fault = undefined;
    expect(inShort(await puller.round())).toEqual(['updated 1']);
  });

  it('stays where no signature is asked for, until there is a release', async () => {
    const folder = aFolder({ 'flags.json': '{"flags":{}}' });
    const server = await aServer({});
    const store = await openStore(server.url, { environment: {}, workingDirectory: folder, wait: async () => undefined });
    const effects = { store, files: nodeFiles(folder), cryptography: nodeCryptography, fits: validateFlagd, clock: { now: () => new Date() } };
    const request = { file: 'flags.json', environment: 'production', pinned: undefined, toolVersion: '' };
    expect(await pullRelease(effects, request)).toMatchObject({ exit: 1, report: { event: 'refused', code: 'manifest-missing', release: null } });
    expect(readFileSync(join(folder, 'flags.json'), 'utf8')).toBe('{"flags":{}}');
    server.files = published(1);
    expect(await pullRelease(effects, request)).toMatchObject({ exit: 0, report: { event: 'updated', release: { seq: 1, signed_by: [] } } });
  });

  it.each(['', '{', '[]', '{"formatVersion":"1.0"}', '\u0000'])('is verified without the state %j, and goes on', async (text) => {
    const server = await aServer(published(1));
    const puller = await aPuller({ url: server.url });
    await puller.round();
    writeFileSync(`${puller.file}.state.json`, text);
    puller.restart();
    expect(inShort(await puller.round())).toEqual(['started last-known-good -', 'updated 1']);
    expect(numberIn(puller.file)).toBe(1);
  });

  it('of another environment is not taken for ours', async () => {
    const server = await aServer(published(1));
    const puller = await aPuller({ url: server.url });
    await puller.round();
    const state = `${puller.file}.state.json`;
    writeFileSync(state, readFileSync(state, 'utf8').replace('"environment": "production"', '"environment": "staging"'));
    puller.restart();
    expect((await puller.round())[0]?.reason).toContain('flags.json.state.json is of the environment staging');
  });

  it('that cannot be written is told, and written when it can', async () => {
    const server = await aServer(published(1));
    const folder = aFolder();
    let isFull = true;
    const files = (path: string): Files => {
      const real = nodeFiles(path);
      // A device that is always full; what is really written there really fails.
      return { ...real, writeAtomic: (name, bytes) => (isFull && name === 'flags.json' ? nodeFiles(path).writeAtomic('/dev/full/x', bytes) : real.writeAtomic(name, bytes)) };
    };
    const puller = await aPuller({ url: server.url, folder, files });
    expect((await puller.round()).map(({ event }) => event)).toEqual(['started', 'unwritable']);
    isFull = false;
    expect(inShort(await puller.round())).toEqual(['updated 1']);
    chmodSync(puller.file, 0o600);
    server.files = published(2);
    expect(inShort(await puller.round())).toEqual(['updated 2']);
  });
});

describe('a rotated key', () => {
  const next = aSigner();
  const trust = aTrust([ci]);
  const handedOn = signPayload(writeTrust(aTrust([next], { version: 2 })), payloadTypes.trust, [ci]);

  it('is believed where the target has a trust file that the old one signed, also after a restart', async () => {
    const server = await aServer(published(1));
    const puller = await aPuller({ url: server.url, trust });
    await puller.round();
    server.files = published(2, [next]);
    expect(inShort(await puller.round())).toEqual(['refused unknown-key 1']);
    server.files = { ...published(2, [next]), 'trust.json': handedOn };
    expect(inShort(await puller.round())).toEqual(['updated 2']);
    puller.restart();
    server.fault = 'error';
    expect(inShort(await puller.round())).toEqual(['started 2', 'unreachable store-unreachable 2']);
    server.fault = undefined;
    server.files = { ...published(3), 'trust.json': handedOn };
    expect(inShort(await puller.round())).toEqual(['refused unknown-key 2']);
  });

  it('is not believed where a stranger signed the trust file', async () => {
    const server = await aServer({ ...published(1, [next]), 'trust.json': signPayload(writeTrust(aTrust([next], { version: 2 })), payloadTypes.trust, [next]) });
    const puller = await aPuller({ url: server.url, trust });
    expect(inShort(await puller.round())).toEqual(['started -', 'refused unknown-key -']);
  });
});

describe('faults of 12 kinds', () => {
  it('never tear the file, take it back, or put anything unverified into it', async () => {
    const spoilt = fc.record({ kind: fc.constant('fault' as const), fault: fc.constantFrom<Fault>(...faults), where: fc.constantFrom('', 'production/', 'objects/') });
    const step = fc.oneof({ arbitrary: spoilt, weight: 5 }, { arbitrary: fc.constant({ kind: 'publish' as const }), weight: 3 }, { arbitrary: fc.constant({ kind: 'restart' as const }), weight: 1 }, { arbitrary: fc.constant({ kind: 'well' as const }), weight: 3 });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
        const server = await aServer(published(1));
        server.formerFiles = published(1);
        const puller = await aPuller({ url: server.url });
        let live = 1;
        let held = 0;
        for (const each of steps) {
          if (each.kind === 'publish' && live < artifacts.length) {
            server.formerFiles = server.files;
            server.files = published((live += 1));
          }
          if (each.kind === 'restart') puller.restart();
          if (each.kind === 'fault') [server.fault, server.where] = [each.fault, each.where];
          else server.fault = undefined;
          await puller.round();
          const number = numberIn(puller.file);
          expect(number).toBeGreaterThanOrEqual(held);
          held = number;
          if (each.kind !== 'fault') expect(held).toBe(live);
        }
      }),
      { numRuns: long ? 300 : 12 },
    );
  }, 3_600_000);

  it.each(faults)('%s: what is held stays, and the next release is taken when it is over', async (fault) => {
    const server = await aServer(published(1));
    const puller = await aPuller({ url: server.url });
    server.formerFiles = published(1);
    await puller.round();
    server.files = published(2);
    await puller.round();
    server.files = published(3);
    server.fault = fault;
    const told = await puller.round();
    expect(numberIn(puller.file)).toBe(2);
    // A cache that is stuck says that nothing changed: nothing tells that from the truth, but time.
    expect(told.map(({ event }) => event)).toEqual(fault === 'stuck' ? [] : [expect.stringMatching(/^(?:refused|unreachable)$/)]);
    server.fault = undefined;
    await puller.round();
    expect(numberIn(puller.file)).toBe(3);
  });
});
