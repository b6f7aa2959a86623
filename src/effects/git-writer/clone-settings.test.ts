import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { aFakeSsh } from '../../testing/fake-ssh.ts';
import { aFolder } from '../../testing/temporary-folder.ts';
import { temporaryRepository, type TemporaryRepository } from '../../testing/temporary-repository.ts';
import { nodeGitWriter } from './node-git-writer.ts';
import type { CloneSettings, Landed } from './writer-port.ts';

const environment = { PATH: process.env['PATH'], HOME: '/nonexistent', GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };

function aClone(): TemporaryRepository {
  const clone = temporaryRepository();
  onTestFinished(() => clone.remove());
  clone.write('a', 'a');
  clone.commit();
  return clone;
}

/** A bare repository beside a clone. */
function aRemoteOf(clone: TemporaryRepository): string {
  const remote = join(aFolder(), 'remote.git');
  clone.git('clone', '--quiet', '--bare', clone.directory, remote);
  return remote;
}

function remoteIs(clone: TemporaryRepository, remote: string): Promise<CloneSettings> {
  clone.git('config', 'remote.origin.url', remote);
  return nodeGitWriter({ environment }).readClone(clone.directory);
}

describe('the remote of a clone', () => {
  it('is taken from the top of the clone where it is a path, as by git', async () => {
    const clone = aClone();
    expect((await remoteIs(clone, '../remote.git')).remote).toBe(join(clone.directory, '../remote.git'));
    for (const remote of ['/srv/a.git', 'git@host:a.git', 'https://host/a.git', 'ssh://git@host/a.git', 'file:///srv/a.git', 'ext::sh -c x', '-x']) {
      expect((await remoteIs(clone, remote)).remote).toBe(remote);
    }
  });

  it('may lie in its folder, but may not be the clone itself', async () => {
    const clone = aClone();
    clone.git('clone', '--quiet', '--bare', '.', 'remote.git');
    mkdirSync(join(clone.directory, 'folder'));
    for (const remote of ['./remote.git', './folder', './absent']) expect((await remoteIs(clone, remote)).isOwnRemote).toBe(false);
    const worktree = join(aFolder(), 'worktree');
    clone.git('worktree', 'add', '--quiet', worktree);
    for (const remote of ['.', clone.directory, '.git', `file://${clone.directory}`, worktree]) expect([remote, (await remoteIs(clone, remote)).isOwnRemote]).toEqual([remote, true]);
    const settings = await nodeGitWriter({ environment }).readClone(worktree);
    await remoteIs(clone, clone.directory);
    expect([settings.isOwnRemote, (await nodeGitWriter({ environment }).readClone(worktree)).isOwnRemote]).toEqual([true, true]);
    await expect(land(clone.directory, { environment, clone: settings })).rejects.toMatchObject({ code: 'target-malformed', message: expect.stringContaining('is this clone itself') });
  });
});

interface Landing {
  readonly environment: NodeJS.ProcessEnv;
  readonly clone: CloneSettings;
}

function land(remote: string, { environment: surroundings, clone }: Landing): Promise<Landed<string>> {
  return nodeGitWriter({ environment: surroundings }).land({
    remote,
    workingDirectory: '/',
    branch: 'main',
    edit: async () => ({ kind: 'change', files: [{ path: 'b', bytes: new Uint8Array() }], message: 'b', trailers: [] }),
    clone,
    pace: 'at-once',
    deadline: Date.now() + 1_000,
    proposal: undefined,
  });
}

describe('what the user has configured', () => {
  it.each([
    ['for everything', (_: string, ssh: string) => ({ '.gitconfig': ssh })],
    ['for clones in this place', (clone: string, ssh: string) => ({ '.gitconfig': `[includeIf "gitdir:${clone}/"]\n\tpath = more\n`, more: ssh })],
  ])('%s says which ssh is used', async (_, configure) => {
    const clone = aClone();
    const remote = aRemoteOf(clone);
    const home = aFolder(configure(clone.directory, `[core]\n\tsshCommand = ${aFakeSsh()}\n`));
    const surroundings = { PATH: process.env['PATH'], HOME: home, GIT_CONFIG_NOSYSTEM: '1' };
    clone.git('config', 'remote.origin.url', `ssh://git@host.invalid${remote}`);
    // The clone's own configuration names no ssh that counts.
    clone.git('config', 'core.sshCommand', '/bin/false');
    const settings = await nodeGitWriter({ environment: surroundings }).readClone(clone.directory);
    const address = settings.remote ?? '';
    expect(await land(address, { environment: surroundings, clone: settings })).toMatchObject({ kind: 'landed' });
    expect(await land(address, { environment, clone: { ...settings, secrets: [] } })).toMatchObject({ kind: 'failed' });
  });

  it('twice counts twice where only one of them is for this place', async () => {
    const clone = aClone();
    const helper = '[credential]\n\thelper = store\n';
    const home = aFolder({ '.gitconfig': `${helper}[includeIf "gitdir:${clone.directory}/"]\n\tpath = more\n[user]\n\tname = Ada\n`, more: `${helper}[http "https://host/"]\n\tproxy = p\n[core]\n\tpager = p\n` });
    const { secrets } = await nodeGitWriter({ environment: { PATH: process.env['PATH'], HOME: home, GIT_CONFIG_NOSYSTEM: '1' } }).readClone(clone.directory);
    expect(secrets).toEqual([['credential.helper', 'store'], ['http.https://host/.proxy', 'p']]);
  });
});
