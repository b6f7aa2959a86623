import { appendFileSync, chmodSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { TemporaryRepository } from './temporary-repository.ts';

/** A repository that runs a program of its own wherever git lets it. */
export interface GitTrap {
  readonly name: string;
  /** Lays it in a clone whose remote is `origin`; `program` is what must never run. */
  readonly lay: (repo: TemporaryRepository, program: string) => void;
  /** The arguments with which plain git runs the program. */
  readonly spring: (program: string) => readonly string[];
  /** It cannot lie in one repository with others. */
  readonly isAlone?: true;
}

/** Writes a program that makes the file `canary`, and fails. */
export function writeProgram(path: string, canary: string): string {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `#!/bin/sh\n: > '${canary}'\nexit 1\n`);
  chmodSync(path, 0o755);
  return path;
}

type Settings = (program: string) => readonly (readonly [string, string])[];

/** A trap of settings alone. */
function configuring(name: string, settings: Settings, spring: GitTrap['spring'] | readonly string[]): GitTrap {
  return { name, lay: (repo, program) => configure(repo, settings(program)), spring: typeof spring === 'function' ? spring : () => spring };
}

function configure(repo: TemporaryRepository, settings: ReturnType<Settings>): void {
  for (const [key, value] of settings) repo.git('config', key, value);
}

/** One that takes an attribute of the files as well. */
function attributing(name: string, attribute: string, { settings, spring }: { readonly settings: Settings; readonly spring: readonly string[] }): GitTrap {
  return {
    name,
    lay: (repo, program) => {
      // Where attributes are looked up that are not part of a commit.
      mkdirSync(join(repo.directory, '.git/info'), { recursive: true });
      appendFileSync(join(repo.directory, '.git/info/attributes'), `* ${attribute}\n`);
      configure(repo, settings(program));
    },
    spring: () => spring,
  };
}

function writeHook(repo: TemporaryRepository, path: string, program: string): void {
  repo.write(path, `#!/bin/sh\nexec '${program}' < /dev/null\n`);
  chmodSync(join(repo.directory, path), 0o755);
}

const hooks = ['pre-commit', 'post-commit', 'post-checkout', 'post-index-change', 'reference-transaction', 'pre-push', 'post-merge', 'pre-auto-gc', 'fsmonitor-watchman', 'pre-receive', 'update'];

const emptyTree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
const diff = ['diff', emptyTree, 'HEAD'];
const toHash = ['hash-object', '--path=flags/maestro.yaml', 'flags/maestro.yaml'];
const commit = ['commit', '--allow-empty', '-m', 'x'];
const moved = ['update-ref', 'refs/heads/sprung', 'HEAD'];
const anExt: readonly [string, string] = ['protocol.ext.allow', 'always'];

// Those that are laid by git itself come first, before others can get in its way.
const ofFiles: readonly GitTrap[] = [
  {
    name: 'a submodule that updates by a command',
    lay: (repo, program) => {
      repo.write('.gitmodules', `[submodule "sub"]\n\tpath = sub\n\turl = ext::${program}\n`);
      repo.git('clone', '--quiet', '--no-checkout', repo.directory, 'sub');
      repo.git('update-index', '--add', '--cacheinfo', `160000,${repo.git('rev-parse', 'HEAD')},sub`);
      configure(repo, [['submodule.sub.url', repo.directory], ['submodule.sub.update', `!${program}`], ['submodule.recurse', 'true'], ['protocol.file.allow', 'always']]);
    },
    spring: () => ['submodule', 'update', '--force'],
  },
  {
    name: 'log.showSignature on a signed commit',
    lay: (repo, program) => {
      const who = 'Ada <ada@example.com> 1767603600 +0000';
      const signature = 'gpgsig -----BEGIN PGP SIGNATURE-----\n \n aaaa\n -----END PGP SIGNATURE-----';
      // In the folder of the flags, for their history is what is looked at.
      repo.write('flags/README.md', 'signed\n');
      repo.git('add', 'flags/README.md');
      repo.write('.git/signed', `tree ${repo.git('write-tree')}\nparent ${repo.git('rev-parse', 'HEAD')}\nauthor ${who}\ncommitter ${who}\n${signature}\n\nsigned\n`);
      repo.write('.git/refs/heads/main', `${repo.git('hash-object', '-t', 'commit', '-w', '--no-filters', '.git/signed')}\n`);
      configure(repo, [['gpg.program', program], ['log.showSignature', 'true']]);
    },
    spring: () => ['log', '-1'],
  },
  {
    name: 'core.alternateRefsCommand',
    lay: (repo, program) => {
      repo.git('clone', '--quiet', '--bare', '.', '.git/other.git');
      repo.write('.git/objects/info/alternates', '../other.git/objects\n');
      repo.git('config', 'core.alternateRefsCommand', program);
    },
    spring: () => ['receive-pack', '.'],
  },
  { name: 'hooks', lay: (repo, program) => hooks.forEach((hook) => writeHook(repo, `.git/hooks/${hook}`, program)), spring: () => moved },
  {
    name: 'core.hooksPath',
    lay: (repo, program) => {
      writeHook(repo, '.git/own/reference-transaction', program);
      repo.git('config', 'core.hooksPath', join(repo.directory, '.git/own'));
    },
    spring: () => moved,
  },
  {
    name: 'include.path and includeIf',
    lay: (repo, program) => {
      repo.write('.git/included', `[core]\n\tfsmonitor = ${program}\n\tsshCommand = ${program}\n[diff]\n\texternal = ${program}\n`);
      configure(repo, [['include.path', 'included'], [`includeIf.gitdir:${repo.directory}/.path`, join(repo.directory, '.git/included')]]);
    },
    spring: () => ['status'],
  },
  {
    name: 'config.worktree',
    lay: (repo, program) => {
      configure(repo, [['core.repositoryFormatVersion', '1'], ['extensions.worktreeConfig', 'true']]);
      repo.write('.git/config.worktree', `[core]\n\tfsmonitor = ${program}\n`);
    },
    spring: () => ['status'],
  },
  {
    name: 'a .git that is a file, and core.worktree',
    lay: (repo, program) => {
      const elsewhere = join(repo.directory, '.elsewhere');
      configure(repo, [['core.fsmonitor', program], ['core.worktree', join(repo.directory, '..')]]);
      renameSync(join(repo.directory, '.git'), elsewhere);
      repo.write('.git', `gitdir: ${elsewhere}\n`);
    },
    spring: () => ['-c', 'core.worktree=.', 'status'],
    isAlone: true,
  },
  attributing('filter.clean and smudge', 'filter=evil', { settings: (program) => [['filter.evil.clean', program], ['filter.evil.smudge', program], ['filter.evil.required', 'true']], spring: toHash }),
  attributing('filter.process', 'filter=evil', { settings: (program) => [['filter.evil.process', program]], spring: toHash }),
  attributing('diff.textconv', 'diff=evil', { settings: (program) => [['diff.evil.textconv', program]], spring: ['cat-file', '--textconv', 'HEAD:flags/maestro.yaml'] }),
  attributing('diff.command', 'diff=evil', { settings: (program) => [['diff.evil.command', program]], spring: diff }),
];

const ofNames: readonly GitTrap[] = [
  {
    name: 'a default branch that is an option',
    lay: (repo, program) => {
      const name = `refs/remotes/origin/--upload-pack=${program}`;
      repo.write(`.git/${name}`, `${repo.git('rev-parse', 'HEAD')}\n`);
      repo.write('.git/refs/remotes/origin/HEAD', `ref: ${name}\n`);
    },
    spring: () => naively('git ls-remote "$(git symbolic-ref refs/remotes/origin/HEAD | sed s,refs/remotes/origin/,,)" .'),
  },
  {
    name: 'a branch that is a command',
    lay: (repo, program) => repo.git('symbolic-ref', 'HEAD', branchOf(repo, `x;${program};y`)),
    spring: () => naively('eval "git log -1 $(git branch --show-current)"'),
  },
];

/** What a tool does that puts names into commands. */
function naively(command: string): readonly string[] {
  return ['-c', `alias.naive=!${command}`, 'naive'];
}

function branchOf(repo: TemporaryRepository, name: string): string {
  repo.write(`.git/refs/heads/${name}`, `${repo.git('rev-parse', 'HEAD')}\n`);
  return `refs/heads/${name}`;
}

const ofSettings: readonly GitTrap[] = [
  configuring('core.fsmonitor', (program) => [['core.fsmonitor', program]], ['status']),
  configuring('diff.external', (program) => [['diff.external', program]], diff),
  configuring('gpg.program', (program) => [['gpg.program', program], ['commit.gpgSign', 'true'], ['user.signingKey', 'DEADBEEF']], commit),
  { ...configuring('gpg.ssh.program', (program) => [['gpg.format', 'ssh'], ['gpg.ssh.program', program], ['commit.gpgSign', 'true'], ['user.signingKey', '/dev/null']], commit), isAlone: true },
  configuring('uploadpack and receivepack', (program) => [['remote.origin.uploadpack', program], ['remote.origin.receivepack', program], ['uploadpack.packObjectsHook', program]], ['ls-remote', 'origin']),
  configuring('url.insteadOf and pushInsteadOf to ext::', (program) => [anExt, [`url.ext::${program} .insteadOf`, '/'], [`url.ext::${program} .pushInsteadOf`, '/']], ['ls-remote', 'origin']),
  configuring('a promisor that is ext::', (program) => [['core.repositoryFormatVersion', '1'], ['extensions.partialClone', 'evil'], ['remote.evil.url', `ext::${program}`], ['remote.evil.promisor', 'true'], anExt], ['cat-file', '-p', 'f'.repeat(40)]),
  configuring('aliases', (program) => ['evil', 'log', 'cat-file', 'push', 'config'].map((name) => [`alias.${name}`, `!${program}`]), ['evil']),
  configuring('core.pager', (program) => [['core.pager', program], ['pager.log', program], ['pager.config', program]], ['grep', '--open-files-in-pager', '.']),
  configuring('core.editor', (program) => [['core.editor', program], ['sequence.editor', program]], ['commit', '--allow-empty']),
];

/** The ways by which a repository makes git run programs, in clones that can be pushed from all the same. */
export const gitTraps: readonly GitTrap[] = [...ofFiles, ...ofNames, ...ofSettings];

/** Remotes that are programs: nothing can be pushed there. */
export const remoteTraps: readonly GitTrap[] = [
  configuring('a remote of ext::', (program) => [anExt, ['remote.origin.url', `ext::${program}`]], ['ls-remote', 'origin']),
  configuring('a remote that has a helper', (program) => [anExt, ['remote.origin.vcs', 'ext'], ['remote.origin.url', program]], ['ls-remote', 'origin']),
  configuring('a remote by core.gitProxy', (program) => [['core.gitProxy', program], ['remote.origin.url', 'git://127.0.0.1:1/x.git']], ['ls-remote', 'origin']),
  {
    name: 'a remote that is the clone itself',
    lay: (repo, program) => {
      for (const hook of ['pre-receive', 'update']) writeHook(repo, `.git/hooks/${hook}`, program);
      configure(repo, [['remote.origin.url', '.'], ['receive.denyCurrentBranch', 'ignore']]);
    },
    spring: () => ['push', 'origin', 'HEAD:refs/heads/new'],
  },
];

interface AskedTraps {
  readonly ssh: GitTrap;
  /** `url` is a repository for which a password is wanted. */
  readonly helper: (url: string) => GitTrap;
  readonly askPass: (url: string) => GitTrap;
}

/** Programs that are asked how to get to the remote, or for a password there: the user's own are to be asked instead. */
export const askedTraps: AskedTraps = {
  ssh: configuring('core.sshCommand', (program) => [['core.sshCommand', program]], ['ls-remote', 'ssh://git@127.0.0.1:1/x.git']),
  helper: (url) => configuring('credential.helper', (program) => [['credential.helper', `!${program}`]], ['ls-remote', url]),
  askPass: (url) => configuring('core.askPass', (program) => [['core.askPass', program]], ['ls-remote', url]),
};
