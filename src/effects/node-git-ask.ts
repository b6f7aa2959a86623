import type { SimpleGit } from 'simple-git';
import { classifyGitFailure } from './classify-git.ts';
import { EffectError } from './effect-error.ts';
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
export async function askGit(git: GitProcess, question: GitQuestion): Promise<string | undefined> {
  try {
    const client = await openClient(git, question.directory);
    return await client.raw([...question.args]);
  } catch (error) {
    if (error instanceof Refusal || isSilentRefusal(error)) return undefined;
    if (error instanceof EffectError) throw error;
    const stderr = error instanceof Error ? error.message : String(error);
    throw classifyGitFailure({ attempt: question.attempt, directory: question.directory, stderr, cause: error, timedOut: /block timeout reached/.test(stderr) });
  }
}

class Refusal extends Error {}

const silentRefusal = 'git refused without a word';

// simple-git wraps what `errors` returns, so the sign of a wordless refusal has to be its message.
function isSilentRefusal(error: unknown): boolean {
  return error instanceof Error && error.message === silentRefusal;
}

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
    // These settings are ours or the user's own, never the repository's; simple-git cannot tell them apart.
    unsafe: userConfigurationAllowed,
    errors: (_, result) => (result.exitCode === 0 ? undefined : new Error(Buffer.concat(result.stdErr).toString('utf8') || silentRefusal)),
  });
  return client.env({ ...git.environment });
}
