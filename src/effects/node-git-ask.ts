import type { SimpleGit, SimpleGitOptions } from 'simple-git';
import { during } from './activity.ts';
import { classifyGitFailure } from './classify-git.ts';
import { gitActivity } from './git-activity.ts';
import { guardedConfiguration } from './node-git-environment.ts';
import type { GitProcess } from './node-git-run.ts';

export interface GitQuestion {
  readonly directory: string;
  readonly args: readonly string[];
  /** As it continues "git could not …". */
  readonly attempt: string;
}

/**
 * The trimmed answer to a question about refs and commits; `undefined` when git says no without a word (as `--quiet` makes
 * it do). Such questions start no children of their own, so simple-git's time limit is enough for them.
 */
export function askGit(git: GitProcess, question: GitQuestion): Promise<string | undefined> {
  return during({ activity: () => gitActivity(question.args), outcome: (answer) => (answer === undefined ? 'no' : 'done') }, () => askClient(git, question));
}

async function askClient(git: GitProcess, question: GitQuestion): Promise<string | undefined> {
  try {
    const client = await openClient(git, question.directory);
    return await client.raw([...question.args]);
  } catch (error) {
    if (isSilentRefusal(error)) return undefined;
    const stderr = error instanceof Error ? error.message : String(error);
    throw classifyGitFailure({ attempt: question.attempt, directory: question.directory, stderr, cause: error, timedOut: /block timeout reached/.test(stderr) });
  }
}

const silentRefusal = 'git refused without a word';

function toFailure(error: Buffer | Error | undefined, result: { readonly exitCode: number; readonly stdErr: readonly Buffer[] }): Buffer | Error | undefined {
  if (result.exitCode === 0 || error instanceof Error) return error;
  const stderr = Buffer.concat(result.stdErr);
  return stderr.length === 0 ? Buffer.from(silentRefusal) : stderr;
}

// simple-git keeps only the text of what `errors` returns, so the sign of a wordless refusal has to be a text.
function isSilentRefusal(error: unknown): boolean {
  return error instanceof Error && (error.message === silentRefusal || partialClone.test(error.message));
}

// All that git says in a partial clone where something is not there and may not be fetched. It is no reason of its own.
const partialClone = /^warning: lazy fetching disabled[^\n]*\n?$/;

// simple-git refuses configuration that could run programs. Ours switches such programs off, and what the user put into
// GIT_CONFIG_COUNT (a CI system's credentials, say) is the user's own; nothing from a repository or a request gets there.
const trustedConfiguration: NonNullable<SimpleGitOptions['unsafe']> = {
  allowUnsafeHooksPath: true,
  allowUnsafeFsMonitor: true,
  allowUnsafeConfigPaths: true,
  allowUnsafeConfigEnvCount: true,
  allowUnsafeExec: true,
  allowUnsafeAskPass: true,
  allowUnsafeCredentialHelper: true,
  allowUnsafeGitProxy: true,
  allowUnsafeGpgProgram: true,
  allowUnsafeInclude: true,
  allowUnsafePager: true,
  allowUnsafeEditor: true,
  allowUnsafeProtocolOverride: true,
  allowUnsafeSshCommand: true,
  allowUnsafeUrlRewrite: true,
};

// The module is loaded when the first question is asked: most commands never ask one.
async function openClient(git: GitProcess, directory: string): Promise<SimpleGit> {
  const { simpleGit } = await import('simple-git');
  const client = simpleGit({
    baseDir: directory,
    config: [...guardedConfiguration],
    trimmed: true,
    timeout: { block: git.silenceLimitMilliseconds },
    completion: { onClose: true, onExit: false },
    allowEnvironment: Object.keys(git.environment),
    unsafe: trustedConfiguration,
    errors: toFailure,
  });
  return client.env({ ...git.environment });
}
