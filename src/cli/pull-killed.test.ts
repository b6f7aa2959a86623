import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeTrust } from '../outputs/release/write-release.ts';
import { aManifest, anArtifact, aSigner, aTarget, aTrust } from '../testing/releases.ts';
import { aFolder } from '../testing/temporary-folder.ts';

const long = process.env['MAESTRO_TEST_LONG'] === '1';
const bin = join(import.meta.dirname, '../../bin/maestro-flags.cjs');
const ci = aSigner();
const artifacts = [anArtifact(1), anArtifact(2)];

/** Ends the process, without a word, before the call of the file system that has this number, counted from the first write. */
const killer = `
const fs = require('node:fs');
let left = Number(process.env.CALLS);
let writes = false;
for (const name of ['openSync', 'writeSync', 'fchmodSync', 'fchownSync', 'fsyncSync', 'closeSync', 'renameSync', 'rmSync']) {
  const real = fs[name];
  fs[name] = (...words) => {
    writes ||= name === 'openSync' && String(words[0]).includes('.maestro-tmp');
    if (writes && left-- === 0) process.kill(process.pid, 'SIGKILL');
    return real(...words);
  };
}
require('node:module').syncBuiltinESMExports();
`;

interface Run {
  readonly folder: string;
  readonly count: number;
  readonly calls?: number;
}

function pull({ folder, count, calls = Number.MAX_SAFE_INTEGER }: Run): { readonly killed: boolean; readonly report: { readonly event?: string; readonly code?: string | null } } {
  for (const [path, bytes] of Object.entries(aTarget(artifacts.slice(0, count).map((artifact, index) => aManifest(artifact, { seq: index + 1 })), [ci], artifacts.slice(0, count)))) {
    writeFileSync(join(folder, 'target', path), bytes);
  }
  const words = ['--require', join(folder, 'killer.cjs'), bin, 'pull', 'target', '--env', 'production', '--out', 'flags.json', '--verify', 'trust.json', '--format', 'json'];
  const run = spawnSync(process.execPath, words, { cwd: folder, encoding: 'utf8', env: { ...process.env, CALLS: String(calls) } });
  return { killed: run.signal === 'SIGKILL', report: run.stdout === '' ? {} : (JSON.parse(run.stdout) as { readonly event: string; readonly code: string | null }) };
}

it('killed before any call that writes, pull leaves the old or the new release and knows which', () => {
  const folder = aFolder({ 'killer.cjs': killer, 'trust.json': writeTrust(aTrust([ci])), 'target/objects/x': '', 'target/production/x': '' });
  pull({ folder, count: 1 });
  const before = new Map(['flags.json', 'flags.json.state.json'].map((name) => [name, readFileSync(join(folder, name))]));
  const seen: number[] = [];
  // Every call in the long run, every third in the short one.
  for (let calls = 0; ; calls += long ? 1 : 3) {
    for (const [name, bytes] of before) writeFileSync(join(folder, name), bytes);
    const { killed, report } = pull({ folder, count: 2, calls });
    const now = readFileSync(join(folder, 'flags.json'));
    seen.push(artifacts.findIndex((artifact) => Buffer.from(artifact).equals(now)) + 1);
    if (!killed) {
      expect(report).toMatchObject({ event: 'updated', code: null });
      break;
    }
    // The next run believes what it finds, and takes the new one.
    expect(pull({ folder, count: 2 }).report).toMatchObject({ event: expect.stringMatching(/^(?:updated|current)$/), code: null });
    expect([existsSync(join(folder, 'flags.json.refused')), readdirSync(folder).filter((name) => name.endsWith('.maestro-tmp'))]).toEqual([false, []]);
  }
  expect(seen.length).toBeGreaterThan(long ? 10 : 4);
  expect(seen).toEqual(seen.toSorted((a, b) => a - b));
  expect(new Set(seen)).toEqual(new Set([1, 2]));
}, 120_000);
