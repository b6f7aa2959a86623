import { mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { classifyIo } from '../classify-io.ts';
import { EffectError } from '../effect-error.ts';
import { sweepLeftovers, temporaryName } from '../temporary-file.ts';
import { atExit } from '../at-exit.ts';
import { classifyPush, toRemoteError } from './classify-push.ts';
import { callGit, type GitAnswer, type GitCall } from './git-call.ts';
import { withSshOf, writerSwitches } from './git-surroundings.ts';

/** A repository of our own in a temporary folder, in which commits are made without touching anybody's. */
export interface GitScratch {
  /** Where it is: a repository without a work tree. */
  readonly directory: string;
  /** Runs git in it and tells how that ended. */
  readonly call: (call: GitCall) => Promise<GitAnswer>;
  /** Runs git in it and returns its stdout; throws `EffectError` where it fails. `attempt` continues "could not …". */
  readonly ask: (attempt: string, call: GitCall) => Promise<Buffer>;
  /** Whether commits are to be signed: `commit-tree` does not look. */
  readonly signs: boolean;
  readonly remove: () => void;
}

export interface ScratchOptions {
  /** From `networkEnvironment`. */
  readonly environment: Readonly<Record<string, string>>;
  /** What one call may take; a function is asked before each, with whether it may talk to others. */
  readonly timeLimitMilliseconds: number | ((isTalking: boolean) => number);
  readonly objectFormat: 'sha1' | 'sha256';
  /** Object folders of other repositories, which are read and never written. */
  readonly alternates?: readonly string[];
  /** Commits in those, in hexadecimal: what they hold need not be fetched. Without it git asks those repositories for their refs. */
  readonly known?: readonly string[] | undefined;
  /** Configuration of it, as `key=value`. */
  readonly settings?: readonly string[];
}

/**
 * Makes the scratch repository. It is gone when it is removed or the process ends; what a killed process left is removed
 * by the next one that makes one.
 */
export async function openScratch(options: ScratchOptions): Promise<GitScratch> {
  const directory = temporaryName(join(tmpdir(), 'maestro-git'));
  sweepLeftovers(tmpdir());
  makeFolder(directory);
  const forget = atExit(() => rmSync(directory, { recursive: true, force: true }));
  const remove = (): void => {
    forget();
    rmSync(directory, { recursive: true, force: true });
  };
  const alternates = options.alternates ?? [];
  const environment: Readonly<Record<string, string>> = {
    ...options.environment,
    GIT_DIR: directory,
    GIT_INDEX_FILE: join(directory, 'maestro-index'),
    ...(alternates.length === 0 ? {} : { GIT_ALTERNATE_OBJECT_DIRECTORIES: alternates.join(process.platform === 'win32' ? ';' : ':') }),
  };
  const making = { directory, environment, signs: false, remove };
  try {
    return await begin(options, making);
  } catch (error) {
    remove();
    throw error;
  }
}

async function begin(options: ScratchOptions, making: Making): Promise<GitScratch> {
  const { directory, environment } = making;
  const before = scratchIn(options, making);
  await before.ask('make a temporary repository', { args: ['init', '--quiet', '--bare', '--template=', `--object-format=${options.objectFormat}`, directory] });
  const asked = [['var', 'GIT_COMMITTER_IDENT'], ['config', '--get', 'core.sshCommand'], ['config', '--type=bool', '--get', 'commit.gpgSign']] as const;
  const [identity, ssh, signing] = await Promise.all(asked.map((args) => before.call({ args })));
  // Where nobody is known, as in a container, what is committed is the tool's work.
  const identified = identity?.code === 0 ? environment : { ...nobody, ...environment };
  return scratchIn(options, { ...making, environment: withSshOf(identified, wordOf(ssh)), signs: wordOf(signing) === 'true' });
}

type Making = Pick<GitScratch, 'directory' | 'signs' | 'remove'> & { readonly environment: Readonly<Record<string, string>> };

function scratchIn(options: ScratchOptions, { directory, environment, signs, remove }: Making): GitScratch {
  const switches = [...writerSwitches, ...[...knownSettings(options), ...(options.settings ?? [])].flatMap((setting) => ['-c', setting])];
  const call = (request: GitCall): Promise<GitAnswer> => callGit({ directory, environment, timeLimitMilliseconds: limitOf(options, request) }, { ...request, args: [...switches, ...request.args] });
  return { directory, call, signs, remove, ask: (attempt, request) => askIn(call, attempt, request) };
}

function wordOf(answer: GitAnswer | undefined): string | undefined {
  return answer?.code === 0 ? answer.stdout.toString('utf8').trim() : undefined;
}

function makeFolder(directory: string): void {
  try {
    mkdirSync(directory, { mode: 0o700 });
  } catch (error) {
    throw classifyIo(error, `make a temporary folder in ${tmpdir()}`);
  }
}

/** What git runs to learn what the alternates hold, by a shell, with the path of one added: it prints the commits. */
function knownSettings({ known }: ScratchOptions): readonly string[] {
  return known === undefined ? [] : [`core.alternateRefsCommand=${known.map((commit) => `echo ${commit}; `).join('')}:`];
}

// Files that are not here are fetched when they are read.
const talking: ReadonlySet<string> = new Set(['fetch', 'push', 'ls-remote', 'cat-file']);

function limitOf({ timeLimitMilliseconds: limit }: ScratchOptions, { args }: GitCall): number {
  return typeof limit === 'number' ? limit : limit(args.some((word) => talking.has(word)));
}

const nobody = {
  GIT_AUTHOR_NAME: 'maestro-flags',
  GIT_AUTHOR_EMAIL: 'maestro-flags@localhost',
  GIT_COMMITTER_NAME: 'maestro-flags',
  GIT_COMMITTER_EMAIL: 'maestro-flags@localhost',
};

async function askIn(call: GitScratch['call'], attempt: string, request: GitCall): Promise<Buffer> {
  const answer = await call(request);
  if (answer.stdout.length > (request.maximumBytes ?? Number.POSITIVE_INFINITY)) {
    throw new EffectError('store-failed', `could not ${attempt}: it holds more than ${request.maximumBytes} bytes`, 'look what stands there; it was not written by publishing');
  }
  if (answer.code === 0) return answer.stdout;
  throw toRemoteError(attempt, classifyPush(answer));
}
