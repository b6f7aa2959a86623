import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, lstatSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { farSightedGit } from '../../effects/git-history/far-sighted-git.ts';
import { nodeGitWriter } from '../../effects/git-writer/node-git-writer.ts';
import { nodeGit } from '../../effects/node-git.ts';
import { aKillRequest, aRestoreRequest, aWorkplace, killed, restored, someOperateEffects, type Workplace } from '../../testing/operating.ts';
import { aPublishRequest, published, somePublishEffects } from '../../testing/publishing.ts';
import { aSmallDisk, canMount, fill } from '../../testing/small-disk.ts';
import { aFolder } from '../../testing/temporary-folder.ts';
import { killWorkflow } from './kill.ts';
import type { OperateEffects } from './operate-effects.ts';

/** A digest of every name, kind, access right, time of change and byte below a folder: also what was there for a moment shows. */
function digestOf(folder: string): string {
  const hash = createHash('sha256');
  const walk = (path: string): void => {
    const status = lstatSync(path);
    hash.update(`${path}\0${status.mode}\0${status.mtimeMs}\0`);
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

/** Other checkouts of the same remote: what makes one in a folder, and returns where it is. */
const others: readonly (readonly [string, (place: Workplace, folder: string) => string | Promise<string>])[] = [
  ['is shallow', ({ clone, remote }, folder) => {
    clone.git('clone', '--quiet', '--depth=1', `file://${remote}`, folder);
    return folder;
  }],
  ['holds no files of its commits (a partial clone)', ({ clone, remote, atRemote }, folder) => {
    atRemote('config', 'uploadpack.allowFilter', 'true');
    clone.git('clone', '--quiet', '--filter=blob:none', `file://${remote}`, folder);
    return folder;
  }],
  ['is sparse, and without the killed flag', ({ clone, remote }, folder) => {
    clone.git('clone', '--quiet', '--sparse', remote, folder);
    clone.git('-C', folder, 'sparse-checkout', 'set', '--no-cone', '/flags/maestro.yaml', '/flags/pricing-page.yaml');
    expect(readdirSync(join(folder, 'flags')).sort()).toEqual(['maestro.yaml', 'pricing-page.yaml']);
    return folder;
  }],
  ['is a linked worktree', ({ clone }, folder) => {
    clone.git('worktree', 'add', '--quiet', '--detach', folder);
    return folder;
  }],
  ['is a submodule', ({ clone, remote }, folder) => {
    clone.git('init', '--quiet', folder);
    clone.git('-C', folder, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', remote, 'inner');
    return join(folder, 'inner');
  }],
  ['has its .git elsewhere', ({ clone, remote }, folder) => {
    clone.git('clone', '--quiet', `--separate-git-dir=${folder}.git`, remote, folder);
    return folder;
  }],
];

async function aPublishedPlace(): Promise<Workplace> {
  const place = aWorkplace();
  onTestFinished(() => place.remove());
  await published(somePublishEffects(), aPublishRequest(place.clone.directory));
  return place;
}

describe('a kill from a checkout that', () => {
  it.each(states)('%s lands, and changes no byte of it', async (_, prepare) => {
    const place = await aPublishedPlace();
    prepare(place);
    const before = digestOf(place.clone.directory);
    const { report, exit } = await killed(someOperateEffects(), aKillRequest(place.clone.directory, { branch: 'main' }));
    expect([exit, report.safe.state, report.recorded.state, report.recorded.message]).toEqual([0, 'safe', 'recorded', null]);
    expect(digestOf(place.clone.directory)).toBe(before);
  });

  it.each(others)('%s lands, and changes no byte of it', async (_, make) => {
    const place = await aPublishedPlace();
    const other = await make(place, join(place.target, '../other'));
    const folders = [place.clone.directory, other];
    const before = folders.map(digestOf);
    const { report, exit } = await killed(someOperateEffects(), aKillRequest(other));
    expect([exit, report.safe.state, report.recorded.state, report.recorded.message]).toEqual([0, 'safe', 'recorded', null]);
    expect(place.atRemote('log', '-1', '--format=%s', 'main')).toContain('kill new-checkout');
    expect(folders.map(digestOf)).toEqual(before);
  });

  // Only root may mount a file system of its own.
  it.runIf(canMount())('lies on a full disk lands, and changes no byte of it', async () => {
    const place = await aPublishedPlace();
    const disk = aSmallDisk();
    const clone = join(disk, 'clone');
    place.clone.git('clone', '--quiet', place.remote, clone);
    fill(disk);
    const before = digestOf(disk);
    const { report, exit } = await killed(someOperateEffects(), aKillRequest(clone));
    expect([exit, report.recorded.message]).toEqual([0, null]);
    expect(digestOf(disk)).toBe(before);
  });

  it.runIf(canMount())('lies on a full disk, as all that is temporary does, is safe; that it could not be recorded is said with the reason', async () => {
    const place = await aPublishedPlace();
    const disk = aSmallDisk();
    fill(disk);
    const before = digestOf(place.clone.directory);
    const former = process.env['TMPDIR'];
    process.env['TMPDIR'] = disk;
    onTestFinished(() => void (former === undefined ? delete process.env['TMPDIR'] : (process.env['TMPDIR'] = former)));
    const { report, exit } = await killed(someOperateEffects(), aKillRequest(place.clone.directory));
    expect([exit, report.safe.state, report.recorded.state, report.recorded.message]).toEqual([10, 'safe', 'failed', expect.stringContaining('o space left on')]);
    expect([digestOf(place.clone.directory), readdirSync(disk)]).toEqual([before, ['filling']]);
  });
});

describe('a kill where git says nothing of the checkout', () => {
  async function expectSafeAlone(place: Workplace, effects: OperateEffects, says: RegExp): Promise<void> {
    const before = digestOf(place.clone.directory);
    const { report, exit } = await killed(effects, aKillRequest(place.clone.directory));
    expect([exit, report.safe.state, report.recorded.state]).toEqual([10, 'safe', 'failed']);
    expect(report.recorded).toMatchObject({ message: expect.stringMatching(says), hint: expect.stringContaining('--repo URL') });
    expect(digestOf(place.clone.directory)).toBe(before);
    await expect(restored(effects, aRestoreRequest(place.clone.directory))).rejects.toThrow(says);
  }

  it('is safe without git on the path, and says that it is missing', async () => {
    const environment = { PATH: aFolder() };
    await expectSafeAlone(await aPublishedPlace(), someOperateEffects({ git: farSightedGit(nodeGit({ environment }), { environment, timeLimitMilliseconds: 1_000 }), writer: nodeGitWriter({ environment }) }), /there is no git on the PATH/);
  });

  // Git trusts no repository of another user, whatever that says of itself; only root can give one away.
  it.runIf(process.getuid?.() === 0)('is safe in the checkout of somebody else, and recorded where the repository is named', async () => {
    const place = await aPublishedPlace();
    place.clone.git('config', 'safe.directory', '*');
    execFileSync('chown', ['-R', '65534:65534', place.clone.directory]);
    await expectSafeAlone(place, someOperateEffects(), /detected dubious ownership/);
    const { exit } = await killed(someOperateEffects(), aKillRequest(place.clone.directory, { repository: place.remote, to: `file://${place.target}` }));
    expect([exit, place.atRemote('log', '-1', '--format=%s', 'main')]).toEqual([0, 'flags: kill new-checkout in production (INC-1234)']);
  });
});

describe('a kill without a checkout', () => {
  it('lands from a folder that is no clone, and leaves nothing there', async () => {
    const place = await aPublishedPlace();
    const nowhere = aFolder();
    const { exit } = await killed(someOperateEffects(), aKillRequest(nowhere, { repository: place.remote, to: `file://${place.target}` }));
    expect([exit, readdirSync(nowhere), place.atRemote('log', '-1', '--format=%s', 'main')]).toEqual([0, [], 'flags: kill new-checkout in production (INC-1234)']);
  });

  it('is refused in a bare repository, with the way to kill in it', async () => {
    const place = await aPublishedPlace();
    const before = digestOf(place.remote);
    const refused = await killWorkflow(someOperateEffects(), aKillRequest(place.remote));
    expect(refused).toMatchObject({ code: 'not-found', message: expect.stringContaining('no flags project here'), help: expect.arrayContaining([{ kind: 'mend', text: expect.stringContaining('--repo URL') }]) });
    expect(digestOf(place.remote)).toBe(before);
    const { exit } = await killed(someOperateEffects(), aKillRequest(place.remote, { repository: '.', to: `file://${place.target}` }));
    expect([exit, place.atRemote('log', '-1', '--format=%s', 'main')]).toEqual([0, 'flags: kill new-checkout in production (INC-1234)']);
  });
});
