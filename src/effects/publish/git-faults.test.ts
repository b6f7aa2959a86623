import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aGitServer, type GitServer, type PushFault } from '../../testing/git-server.ts';
import { aFolder } from '../../testing/temporary-folder.ts';
import { EffectError } from '../effect-error.ts';
import { openStore } from './index.ts';
import type { Store, StoreOptions } from './store.ts';

const isLong = process.env['MAESTRO_TEST_LONG'] === '1';
const environment = { PATH: process.env['PATH'], HOME: '/nonexistent', GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
const options: StoreOptions = { environment, workingDirectory: '/', wait: async () => undefined };
const open = ({ url }: Pick<GitServer, 'url'>, more: Partial<StoreOptions> = {}): Promise<Store> => openStore(`git:${url}#releases`, { ...options, ...more });
const before = Buffer.from('{"seq":1}\n');
const ours = Buffer.from('{"seq":2}\n');

async function outcomeOf(work: Promise<string>): Promise<string> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof EffectError) return error.code;
    throw error;
  }
}

describe('a push to a real server over HTTP', () => {
  it('is reported as what became of it, whatever happens to the answers', { timeout: 3_600_000 }, async () => {
    const server = await aGitServer();
    const store = await open(server);
    let seq = 1;
    const anyFaults = fc.array(fc.constantFrom<PushFault[]>('none', 'drop', '500', '500-after', 'race'), { maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(anyFaults, async (faults) => {
        seq += 1;
        const path = `production/${seq}.manifest.json`;
        server.plan(faults);
        const outcome = await outcomeOf(store.create(path, ours));
        server.plan([]);
        const isThere = server.git('ls-tree', '-r', '--name-only', 'releases', '--', path) === path;
        if (outcome === 'created') expect(isThere).toBe(true);
        else if (outcome !== 'store-unknown') expect(isThere).toBe(false);
        expect(outcome).not.toBe('exists');
      }),
      { numRuns: isLong ? 200 : 6 },
    );
    expect(server.git('fsck', '--strict', '--no-dangling')).toBe('');
  });

  it('that landed although its answer was lost is not made twice', async () => {
    const server = await aGitServer();
    const store = await open(server);
    server.plan(['drop']);
    expect(await store.create('production/current.json', before)).toBe('created');
    server.plan(['drop']);
    expect(await store.replace('production/current.json', ours, (await store.read('production/current.json', 100))?.version)).toBe('replaced');
    expect(server.git('rev-list', '--count', 'releases')).toBe('2');
  });

  it('that hangs is stopped at its deadline with all its children, and looked for', async () => {
    const server = await aGitServer();
    const store = await open(server, { timeLimitMilliseconds: 4_000 });
    server.plan(['hang']);
    expect(await store.create('production/current.json', before)).toBe('created');
    expect(execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' }).split('\n').filter((line) => line.includes('remote-http') && line.includes(server.url))).toEqual([]);
  });

  it('that the rules of the repository refuse is not tried again', async () => {
    const server = await aGitServer();
    const hook = join(server.folder, 'hooks/pre-receive');
    writeFileSync(hook, '#!/bin/sh\necho "please fetch first" >&2\nexit 1\n');
    chmodSync(hook, 0o755);
    await expect((await open(server)).create('a.json', ours)).rejects.toMatchObject({ code: 'not-permitted', hint: expect.stringContaining('rules of the repository') });
  });
});

describe('a repository that means harm', () => {
  it('runs nothing here, and leaves nothing behind', async () => {
    const canary = join(aFolder(), 'canary');
    const server = await aGitServer();
    const script = `#!/bin/sh\ntouch ${canary}\n`;
    for (const [key, value] of [['core.fsmonitor', script], ['core.sshCommand', `touch ${canary}`], ['uploadpack.packObjectsHook', `touch ${canary}`]] as const) server.git('config', key, value);
    const store = await open(server);
    await store.create('a.json', ours);
    const blob = server.git('rev-parse', 'releases:a.json');
    const tree = execFileSync('git', ['mktree'], { env: { ...process.env, GIT_DIR: server.folder }, input: `120000 blob ${blob}\tb.json\n100644 blob ${blob}\t.gitattributes\n100644 blob ${blob}\t.gitmodules\n`, encoding: 'utf8' }).trim();
    server.git('update-ref', 'refs/heads/releases', server.git('commit-tree', tree, '-m', 'x', '-p', 'releases'));
    await expect(store.read('b.json', 100)).rejects.toMatchObject({ code: 'store-failed', message: expect.stringContaining('no plain file') });
    expect(await store.create('c.json', ours)).toBe('created');
    expect(existsSync(canary)).toBe(false);
  });

  it.each(['git:ext::sh -c touch% /tmp/x#a', 'git:--upload-pack=x#a', 'git:https://ada:hunter2@host/a#b', 'git:/srv/a.git', 'git:/srv/a.git#-x', 'git:/srv/a.git#a..b', 'git://host/a#b', 'git+ext://x#a'])('is refused as %s', async (url) => {
    await expect(openStore(url, options)).rejects.toMatchObject({ code: 'target-malformed', message: expect.not.stringContaining('hunter2') });
  });
});

describe('a scratch repository', () => {
  it('is gone when the process that made it ends, or swept by the next one when it was killed', async () => {
    const folders = (): readonly string[] => readdirSync(tmpdir()).filter((name) => name.startsWith('.maestro-git.'));
    const server = await aGitServer();
    await (await open(server)).create('a.json', ours);
    const mine = folders().filter((name) => name.includes(`-${process.pid}-`));
    expect(mine.length).toBeGreaterThan(0);
    const dead = mine[0]?.replace(`-${process.pid}-`, '-4194305-') ?? '';
    execFileSync('mkdir', [join(tmpdir(), dead)]);
    await (await open(server)).read('a.json', 100);
    expect(folders()).not.toContain(dead);
  });
});
