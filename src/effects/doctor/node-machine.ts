import { classifyGitFailure } from '../classify-git.ts';
import { type GitAnswer, callGit } from '../git-writer/git-call.ts';
import { networkEnvironment, writerSwitches } from '../git-writer/git-surroundings.ts';
import type { Machine } from './doctor-ports.ts';

const limitMilliseconds = 4_000;

/** This machine; git is the one on the PATH. */
export function nodeMachine(environment: NodeJS.ProcessEnv): Machine {
  const call = (directory: string, ...args: readonly string[]): Promise<GitAnswer> =>
    callGit({ directory, environment: networkEnvironment(environment, false), timeLimitMilliseconds: limitMilliseconds }, { args: [...writerSwitches, ...args] });
  return {
    node: process.versions.node,
    platform: process.platform,
    gitVersion: async () => {
      const { code, stdout, stderr, timedOut, cause } = await call('/', '--version');
      if (code !== 0) throw classifyGitFailure({ attempt: 'tell its version', directory: '/', stderr, timedOut, cause });
      return /\d+(?:\.\d+)+/.exec(stdout.toString('utf8'))?.[0] ?? '';
    },
    gitIdentity: async (directory) => {
      const { code, stdout } = await call(directory, 'var', 'GIT_AUTHOR_IDENT');
      return code === 0 ? stdout.toString('utf8').trim().replace(/ \d+ [+-]\d{4}$/, '') : undefined;
    },
  };
}
