import { execFile } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest';
import { startCommandLine } from '../testing/command-line.ts';
import { aFakeSsh } from '../testing/fake-ssh.ts';
import { sendAnswer, startGitBackend } from '../testing/git-backend.ts';
import { askedTraps, type GitTrap, gitTraps, remoteTraps, writeProgram } from '../testing/git-traps.ts';
import { aWorkplace, type Workplace } from '../testing/operating.ts';
import { aPublishRequest, published, somePublishEffects } from '../testing/publishing.ts';
import { aFolder } from '../testing/temporary-folder.ts';
import { temporaryRepository, type TemporaryRepository } from '../testing/temporary-repository.ts';

const isLong = process.env['MAESTRO_TEST_LONG'] === '1';
const runs = promisify(execFile);
const flag = 'new-checkout';
const inProduction = ['--env', 'production'];
const drilling = [...inProduction, '--reason', 'drill', '--yes'];

/** Every command that has to do with git, in an order in which each has something to do. The short form leaves out who asks git nothing else. */
function commands({ target }: Workplace): readonly (readonly string[])[] {
  return isLong ? [...more(target), ...most] : most;
}

const more = (target: string): readonly (readonly string[])[] => [
  ['plan', '--base', 'HEAD', '--head', 'HEAD'],
  ['prove', '--no-change', 'HEAD..HEAD'],
  ['compile', ...inProduction, '--at-ref', 'HEAD', '--stdout'],
  ['publish', ...inProduction, '--dry-run'],
  ['verify', target],
  ['kill', '--list', ...inProduction],
];

const most: readonly (readonly string[])[] = [
  ['validate'],
  ['plan'],
  ['history', flag],
  ['why', flag, ...inProduction, '--context', '{"targetingKey":"a"}'],
  ['publish', ...inProduction],
  ['status', ...inProduction],
  ['doctor'],
  ['kill', flag, ...drilling],
  ['restore', flag, ...drilling],
  ['rollback', 'pricing-page', ...inProduction, '--push'],
  ['promote', 'pricing-page', ...inProduction, '--push', '--yes'],
];

interface Answered {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Traps in a repository, and what has sprung of them. */
interface Laid {
  readonly sprung: () => readonly string[];
  readonly folder: string;
}

function lay(repo: TemporaryRepository, traps: readonly GitTrap[]): Laid {
  const folder = aFolder();
  const canaries = join(folder, 'canaries');
  mkdirSync(canaries);
  for (const [index, trap] of traps.entries()) trap.lay(repo, writeProgram(programOf(folder, index), join(canaries, String(index))));
  // Laying some of them runs git, which may spring others.
  for (const name of readdirSync(canaries)) rmSync(join(canaries, name));
  return { folder, sprung: () => readdirSync(canaries).map((name) => traps[Number(name)]?.name ?? name) };
}

function programOf(folder: string, index: number): string {
  return join(folder, `program-${index}`);
}

/** A published workplace in which these traps lie, and the built command line, run by a user of its own. */
async function trapped(traps: readonly GitTrap[], home: Readonly<Record<string, string>> = {}): Promise<Laid & { readonly place: Workplace; readonly run: (args: readonly string[]) => Promise<Answered> }> {
  const place = aWorkplace();
  onTestFinished(place.remove);
  await published(somePublishEffects(), aPublishRequest(place.clone.directory));
  const laid = lay(place.clone, traps);
  const user = aFolder(home);
  const environment = { HOME: user, XDG_CONFIG_HOME: user, GIT_CONFIG_NOSYSTEM: '1' };
  return { ...laid, place, run: (args) => startCommandLine(place.clone.directory, args, environment).ended };
}

/** A program that signs whatever it is given, as gpg and as ssh-keygen. */
function anHonestSigner(): string {
  const path = join(aFolder(), 'signer');
  writeFileSync(path, '#!/bin/sh\nfor last; do :; done\nif [ "$1" = -Y ]; then echo mine > "$last.sig"; else cat > /dev/null; echo "[GNUPG:] SIG_CREATED D" >&2; echo mine; fi\n');
  chmodSync(path, 0o755);
  return path;
}

function signingHome(): Readonly<Record<string, string>> {
  const signer = anHonestSigner();
  return { '.gitconfig': `[gpg]\n\tprogram = ${signer}\n[gpg "ssh"]\n\tprogram = ${signer}\n` };
}

/** The repository of a workplace behind HTTP, for who knows the password. */
async function aLockedServer(place: Workplace): Promise<string> {
  const backend = await startGitBackend(join(place.remote, '..'), (request, response) => {
    if (request.headers.authorization === `Basic ${btoa('ada:hunter2')}`) return (answer) => sendAnswer(response, answer);
    response.writeHead(401, { 'WWW-Authenticate': 'Basic realm="git"' }).end();
    return undefined;
  });
  onTestFinished(backend.close);
  place.atRemote('config', 'http.receivepack', 'true');
  return `${backend.url}/remote.git`;
}

/** A repository of one commit that is its own remote. */
function aSmallRepository(): TemporaryRepository {
  const repo = temporaryRepository();
  onTestFinished(repo.remove);
  repo.write('flags/maestro.yaml', 'version: 1\n');
  repo.commit();
  repo.git('remote', 'add', 'origin', repo.directory);
  return repo;
}

function subjects(place: Workplace, count: number): readonly string[] {
  return place.atRemote('log', `-${count}`, '--format=%s', 'main').split('\n').map((subject) => subject.split(' ').slice(0, 2).join(' '));
}

describe('a repository that runs programs of its own', { timeout: 3_600_000 }, () => {
  beforeAll(() => expect(inject('buildError')).toBe(''));

  it('is one: plain git springs each trap', async () => {
    const place = aWorkplace();
    onTestFinished(place.remove);
    const url = await aLockedServer(place);
    const traps = [...gitTraps, ...remoteTraps, askedTraps.ssh, askedTraps.helper(url), askedTraps.askPass(url)];
    expect(traps.length).toBeGreaterThanOrEqual(20);
    const repo = aSmallRepository();
    const untouched = join(aFolder(), 'untouched');
    cpSync(repo.directory, untouched, { recursive: true });
    for (const trap of traps) {
      rmSync(repo.directory, { recursive: true });
      cpSync(untouched, repo.directory, { recursive: true });
      const { sprung, folder } = lay(repo, [trap]);
      try {
        const running = runs('git', [...trap.spring(programOf(folder, 0))], { cwd: repo.directory, env: { PATH: process.env['PATH'], GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' }, timeout: 10_000 });
        running.child.stdin?.end();
        await running;
      } catch {
        // The program is no good filter, helper or transport; that it ran is what counts.
      }
      expect([trap.name, sprung()]).toEqual([trap.name, [trap.name]]);
    }
  });

  it('runs none of them, whatever is asked, and everything works as if it had none', async () => {
    const { place, sprung, run } = await trapped(gitTraps.filter(({ isAlone }) => isAlone !== true), signingHome());
    await expectAll(run, { place, sprung });
    expect(subjects(place, 4)).toEqual(['flags: promote', 'flags: roll', 'flags: restore', 'flags: kill']);
    expect(place.atRemote('cat-file', 'commit', 'main')).toMatch(/^gpgsig mine$/m);
  });

  it.each(gitTraps.filter(({ isAlone }) => isAlone === true).map((trap) => [trap.name, trap] as const))('runs none of them to kill: %s', async (_, trap) => {
    const { place, sprung, run } = await trapped([trap], signingHome());
    expect([(await run(['kill', flag, ...drilling])).code, sprung(), subjects(place, 1)]).toEqual([0, [], ['flags: kill']]);
  });

  it('is refused with a reason where the remote is a program or itself, and the flag is safe all the same', async () => {
    const { place, run } = await trapped([]);
    for (const trap of remoteTraps) {
      const { sprung } = lay(place.clone, [trap]);
      const { code, stdout } = await run(['kill', flag, ...drilling]);
      expect([trap.name, code, sprung(), stdout]).toEqual([trap.name, 10, [], expect.stringMatching(/SAFE[^]*NOT RECORDED +.*(?:is no address of a git repository|is this clone itself|invalid gitfile format)/)]);
    }
    expect([existsSync(join(place.target, 'production/2.manifest.json')), subjects(place, 1)]).toEqual([true, ['introduce flags']]);
  });

  it('is reached by the ssh of the user, and by no other', async () => {
    const ssh = aFakeSsh();
    const { place, sprung, run } = await trapped([askedTraps.ssh], { '.gitconfig': `[core]\n\tsshCommand = ${ssh}\n` });
    place.clone.git('config', 'remote.origin.url', `ssh://git@127.0.0.1:1${place.remote}`);
    expect([(await run(['kill', flag, ...drilling])).code, sprung(), existsSync(`${ssh}.used`)]).toEqual([0, [], true]);
  });

  it('is opened by the password of the user, and nothing of its own is asked for one', async () => {
    const traps = [askedTraps.helper('-'), askedTraps.askPass('-')];
    const known = await trapped(traps, { '.gitconfig': `[credential]\n\thelper = "!f() { echo username=ada; echo password=hunter2; }; f"\n` });
    known.place.clone.git('config', 'remote.origin.url', await aLockedServer(known.place));
    expect([(await known.run(['kill', flag, ...drilling])).code, known.sprung()]).toEqual([0, []]);
    const unknown = await trapped(traps);
    unknown.place.clone.git('config', 'remote.origin.url', await aLockedServer(unknown.place));
    const { code, stdout } = await unknown.run(['kill', flag, ...drilling]);
    expect([code, unknown.sprung(), stdout]).toEqual([10, [], expect.stringContaining('give git credentials of somebody who may push there')]);
  });

  it.each((isLong ? gitTraps : []).map((trap) => [trap.name, trap] as const))('runs none of them, whatever is asked, where it stands alone: %s', async (_, trap) => {
    const { place, sprung, run } = await trapped([trap], signingHome());
    await expectAll(run, { place, sprung });
  });

  it.each((isLong ? remoteTraps : []).map((trap) => [trap.name, trap] as const))('runs nothing for any command, where the remote is a trap: %s', async (_, trap) => {
    const { place, sprung, run } = await trapped([trap]);
    for (const args of commands(place)) {
      const { stderr } = await run(args);
      expect([args, sprung(), /\bat .*\.(?:ts|js|cjs):\d/.test(stderr)]).toEqual([args, [], false]);
    }
  });
});

async function expectAll(run: (args: readonly string[]) => Promise<Answered>, { place, sprung }: { readonly place: Workplace; readonly sprung: Laid['sprung'] }): Promise<void> {
  for (const args of commands(place)) {
    const { code, stdout, stderr } = await run(args);
    expect({ args, code, sprung: sprung(), says: code === 0 ? '' : `${stdout}${stderr}` }).toEqual({ args, code: 0, sprung: [], says: '' });
  }
}
