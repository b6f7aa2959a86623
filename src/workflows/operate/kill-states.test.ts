import { createHash } from 'node:crypto';
import { chmodSync, lstatSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { aKillRequest, aWorkplace, killed, someOperateEffects, type Workplace } from '../../testing/operating.ts';
import { aPublishRequest, published, somePublishEffects } from '../../testing/publishing.ts';

/** A digest of every name, kind, access right and byte below a folder. */
function digestOf(folder: string): string {
  const hash = createHash('sha256');
  const walk = (path: string): void => {
    const status = lstatSync(path);
    hash.update(`${path}\0${status.mode}\0`);
    if (status.isDirectory()) for (const name of readdirSync(path).sort()) walk(join(path, name));
    else hash.update(status.isSymbolicLink() ? readlinkSync(path) : readFileSync(path));
  };
  walk(folder);
  return hash.digest('hex');
}

function diverge({ clone }: Workplace): void {
  clone.git('checkout', '--quiet', '-b', 'side');
  clone.write('flags/pricing-page.yaml', 'side: 1\n');
  clone.commit('side');
  clone.git('checkout', '--quiet', 'main');
  clone.write('flags/pricing-page.yaml', 'main: 1\n');
  clone.commit('main');
}

function attempt(work: () => unknown): void {
  try {
    work();
  } catch {
    // A merge or rebase that stops in the middle ends with an error: this is the state that is wanted.
  }
}

const states: readonly (readonly [string, (place: Workplace) => void])[] = [
  ['is dirty', ({ clone }) => {
    clone.write('flags/pricing-page.yaml', 'half a sentence');
    clone.write('flags/new.yaml', 'owner: nobody\n');
    clone.git('add', 'flags/new.yaml');
  }],
  ['has a detached head', ({ clone }) => void clone.git('checkout', '--quiet', '--detach')],
  ['is in the middle of a merge', (place) => {
    diverge(place);
    attempt(() => place.clone.git('merge', 'side'));
  }],
  ['is in the middle of a rebase', (place) => {
    diverge(place);
    attempt(() => place.clone.git('rebase', 'side'));
  }],
  ['holds a lock of its index', ({ clone }) => writeFileSync(join(clone.directory, '.git/index.lock'), '')],
  ['may not be written to', ({ clone }) => {
    chmodSync(join(clone.directory, '.git'), 0o500);
    chmodSync(join(clone.directory, '.git/objects'), 0o500);
    onTestFinished(() => chmodSync(join(clone.directory, '.git'), 0o700));
  }],
  ['knows nobody', ({ clone }) => {
    clone.git('config', '--unset', 'user.name');
    clone.git('config', '--unset', 'user.email');
  }],
  ['would run programs of its own', ({ clone }) => {
    const canary = `touch ${join(clone.directory, 'canary')}`;
    for (const key of ['core.fsmonitor', 'core.sshCommand', 'core.pager', 'gpg.program', 'credential.helper', 'core.alternateRefsCommand', 'uploadpack.packObjectsHook']) clone.git('config', key, canary);
    clone.git('config', 'commit.gpgSign', 'false');
    clone.git('config', `url.ext::${canary}.insteadOf`, '/');
    for (const hook of ['pre-push', 'reference-transaction', 'post-index-change']) writeFileSync(join(clone.directory, '.git/hooks', hook), `#!/bin/sh\n${canary}\n`, { mode: 0o755 });
  }],
  ['names a branch and a remote like options', ({ clone }) => {
    clone.git('update-ref', 'refs/heads/-x', 'HEAD');
    clone.git('symbolic-ref', 'HEAD', 'refs/heads/-x');
  }],
  ['is behind by commits that it never saw', (place) => {
    const { clone } = place;
    clone.write('flags/other.txt', 'x');
    clone.commit('elsewhere');
    clone.git('push', '--quiet', 'origin', 'main');
    clone.git('reset', '--quiet', '--hard', 'HEAD~1');
    clone.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  }],
];

describe('a kill from a checkout that', () => {
  it.each(states)('%s lands, and changes no byte of it', async (_, prepare) => {
    const place = aWorkplace();
    onTestFinished(() => place.remove());
    await published(somePublishEffects(), aPublishRequest(place.clone.directory));
    prepare(place);
    const before = digestOf(place.clone.directory);
    const { report, exit } = await killed(someOperateEffects(), aKillRequest(place.clone.directory, { branch: 'main' }));
    expect([exit, report.safe.state, report.recorded.state, report.recorded.message]).toEqual([0, 'safe', 'recorded', null]);
    expect(digestOf(place.clone.directory)).toBe(before);
  });

  it('is shallow lands, and is as shallow afterwards', async () => {
    const place = aWorkplace();
    onTestFinished(() => place.remove());
    const shallow = join(place.target, '../shallow');
    place.clone.git('clone', '--quiet', '--depth=1', `file://${place.remote}`, shallow);
    const before = digestOf(shallow);
    const { exit } = await killed(someOperateEffects(), aKillRequest(shallow));
    expect(exit).toBe(0);
    expect(digestOf(shallow)).toBe(before);
  });
});
