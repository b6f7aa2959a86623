import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { applyChange, type PullRequest, type TextChange } from './start-pull-request.ts';

/** A temporary repository with the pull request checked out; `remove` takes it away again. */
export interface DemoRepository {
  readonly folder: string;
  readonly remove: () => void;
}

/**
 * Makes a repository whose `main` is the project in `flagsFolder` and whose checked-out branch is the pull request.
 * Identity and dates are fixed and no configuration of this machine is read, so the commit ids depend on the files alone.
 */
export function makeDemoRepository(flagsFolder: string, pullRequest: PullRequest): DemoRepository {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'maestro-flags-start-')));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    cpSync(flagsFolder, join(folder, 'flags'), { recursive: true });
    git(folder, ['init', '--quiet', '--initial-branch=main']);
    commit(folder, 'Flags as they are today', '2026-11-20T16:05:00Z');
    git(folder, ['switch', '--quiet', '--create', pullRequest.branch]);
    for (const change of pullRequest.changes) editFile(folder, change);
    for (const addition of pullRequest.additions) writeNewFile(join(folder, addition.file), addition.text);
    commit(folder, pullRequest.title, '2026-11-23T09:12:00Z');
    return { folder, remove };
  } catch (error) {
    remove();
    throw error;
  }
}

/** Carries out one edit in the work tree. */
export function editFile(folder: string, change: TextChange): void {
  const path = join(folder, change.file);
  writeFileSync(path, applyChange(readFileSync(path, 'utf8'), change));
}

/** The environment without what git's hooks and wrappers set to point at another repository. */
export function withoutGitVariables(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !name.startsWith('GIT_')));
}

function writeNewFile(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text, { flag: 'wx' });
}

function commit(folder: string, message: string, date: string): void {
  git(folder, ['add', '--all'], date);
  git(folder, ['commit', '--quiet', '--no-verify', '--message', message], date);
}

function git(folder: string, args: readonly string[], date = '2026-11-20T16:05:00Z'): void {
  const settings = ['-c', 'core.autocrlf=false', '-c', 'commit.gpgSign=false', '-c', 'core.hooksPath=/dev/null'];
  const result = spawnSync('git', [...settings, ...args], { cwd: folder, encoding: 'utf8', env: { ...withoutGitVariables(process.env), ...identity(date) } });
  if (result.error !== undefined) throw new Error('git could not be started; npm start needs git 2.28 or newer', { cause: result.error });
  if (result.status !== 0) throw new Error(`git ${args.join(' ')} ended with ${result.status}: ${result.stderr.trim()}`);
}

function identity(date: string): NodeJS.ProcessEnv {
  return {
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'Acme',
    GIT_AUTHOR_EMAIL: 'flags@acme.dev',
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_NAME: 'Acme',
    GIT_COMMITTER_EMAIL: 'flags@acme.dev',
    GIT_COMMITTER_DATE: date,
    LC_ALL: 'C',
  };
}
