import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeCryptography } from '../../effects/node-cryptography.ts';
import { openStore } from '../../effects/publish/index.ts';
import { validateFlagd } from '../../model/generated/flagd-validator.js';
import { payloadTypes } from '../../model/release/envelope.ts';
import { writeTrust } from '../../outputs/release/write-release.ts';
import { aManifest, anArtifact, aSigner, aTarget, aTrust, signManifest } from '../../testing/releases.ts';
import { aFolder } from '../../testing/temporary-folder.ts';
import { isRefusal } from '../refusal.ts';
import { signPayload } from './manifest-bytes.ts';
import { verifyTarget } from './verify-target.ts';

const old = aSigner();
const ci = aSigner();
const artifacts = [1, 2, 3].map(anArtifact);
const manifests = artifacts.map((artifact, index) => aManifest(artifact, { seq: index + 1 }));
const objectOf = (index: number): string => manifests[index]?.artifacts[0].path ?? '';

/** Three releases, spoilt as a test wants it; what is not in order of it, and the exit code. */
async function verify(spoil: (folder: string) => void = () => undefined, { asksForSignatures = true, history = 100 }: { readonly asksForSignatures?: boolean; readonly history?: number } = {}): Promise<readonly (string | number)[]> {
  const folder = aFolder(aTarget(manifests, [ci], artifacts));
  spoil(folder);
  const store = await openStore(folder, { environment: {}, workingDirectory: folder });
  const effects = { store, cryptography: nodeCryptography, fits: (artifact: unknown) => validateFlagd(artifact), clock: { now: () => new Date('2026-11-23T06:00:00Z') } };
  const outcome = await verifyTarget(effects, { environments: ['production'], trust: asksForSignatures ? aTrust([ci]) : undefined, history, toolVersion: '' });
  if (isRefusal(outcome)) return [outcome.code, outcome.exit];
  const checks = outcome.report.environments.flatMap((each) => each.checks.filter(({ status }) => status !== 'passed'));
  return [...checks.map(({ id, status, code }) => [id, status, ...(code === null ? [] : [code])].join(' ')), outcome.exit];
}

const write = (path: string, bytes: Uint8Array | string) => (folder: string): void => writeFileSync(join(folder, path), bytes);
const remove = (path: string) => (folder: string): void => rmSync(join(folder, path));

describe('verify', () => {
  it('finds everything in order where it is', async () => {
    expect(await verify()).toEqual([0]);
  });

  it('says what it did not look at', async () => {
    const unsigned = (folder: string): void => {
      for (const [path, bytes] of Object.entries(aTarget(manifests, [], artifacts))) writeFileSync(join(folder, path), bytes);
    };
    expect(await verify(undefined, { asksForSignatures: false })).toEqual(['signature not-checked', 0]);
    expect(await verify(unsigned, { asksForSignatures: false })).toEqual(['signature not-checked', 0]);
    expect(await verify(unsigned)).toEqual(['release failed unsigned', 1]);
    expect(await verify(undefined, { history: 1 })).toEqual(['chain not-checked', 0]);
  });

  const spoilt: readonly (readonly [string, (folder: string) => void, readonly string[]])[] = [
    ['a pointer of a stranger', write('production/current.json', signManifest(aManifest(anArtifact(3), { seq: 3 }), [old])), ['release failed unknown-key']],
    ['a pointer that is not the manifest', write('production/3.manifest.json', 'x'), ['pointer failed pointer-differs']],
    ['a manifest that is gone', remove('production/3.manifest.json'), ['pointer failed manifest-missing']],
    ['an older manifest that was changed', write('production/1.manifest.json', signManifest(aManifest(anArtifact(2), { seq: 1 }), [ci])), ['chain failed wrong-digest']],
    ['an older manifest that is gone', remove('production/2.manifest.json'), ['chain failed manifest-missing']],
    ['a live object that was changed', write(objectOf(2), new TextDecoder().decode(artifacts[2]).replace('"off"', '"on" ')), ['artifact failed wrong-digest', 'objects failed wrong-digest']],
    ['an object that was cut', write(objectOf(2), '{'), ['artifact failed artifact-size', 'objects failed wrong-digest']],
    ['an older object that is gone', remove(objectOf(0)), ['objects failed artifact-missing']],
    ['a copy that was changed', write('production/flags.json', '{}'), ['copy failed copy-differs']],
    ['a copy that is gone', remove('production/flags.json'), ['copy failed copy-missing']],
  ];

  it.each(spoilt)('finds %s', async (_, spoil, expected) => {
    expect(await verify(spoil)).toEqual([...expected, 1]);
  });

  it('believes a key that a trust file at the target hands on to', async () => {
    const handOn = (folder: string): void => {
      for (const [path, bytes] of Object.entries(aTarget(manifests, [old], artifacts))) writeFileSync(join(folder, path), bytes);
      writeFileSync(join(folder, 'trust.json'), signPayload(writeTrust(aTrust([old], { version: 2 })), payloadTypes.trust, [ci]));
    };
    expect(await verify(handOn)).toEqual([0]);
  });

  it('ends with 66 where nothing was published', async () => {
    expect(await verify(remove('production/current.json'))).toEqual(['nothing-published', 66]);
  });
});
