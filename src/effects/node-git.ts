import { createHash } from 'node:crypto';
import { EffectError } from './effect-error.ts';
import { isAncestor, isShallow, readFileVersions } from './node-git-ancestry.ts';
import { askGit } from './node-git-ask.ts';
import { gitEnvironment } from './node-git-environment.ts';
import { readFolderHistory, readMessages } from './node-git-log.ts';
import { findMessages } from './node-git-messages.ts';
import type { GitProcess } from './node-git-run.ts';
import { listFolderHistory, readObjectFiles } from './node-git-steps.ts';
import { readCommitTree } from './node-git-tree.ts';
import type { Git } from './ports.ts';

export interface NodeGitOptions {
  /** What git may inherit is taken from here; default the environment of this process. */
  readonly environment?: NodeJS.ProcessEnv;
  /** A git that says nothing for this many milliseconds is stopped; default 30,000. */
  readonly silenceLimitMilliseconds?: number;
}

/** Git by the program on the PATH. It only reads, and nothing of the repository's configuration runs code. */
export function nodeGit(options: NodeGitOptions = {}): Git {
  const git: GitProcess = {
    environment: gitEnvironment(options.environment ?? process.env),
    silenceLimitMilliseconds: options.silenceLimitMilliseconds ?? 30_000,
  };
  return {
    resolveCommit: (directory, revision) => resolveCommit(git, directory, revision),
    defaultBranch: (directory) => findDefaultBranch(git, directory),
    mergeBase: (directory, a, b) => findMergeBase(git, directory, [refuseOption(a), refuseOption(b)]),
    currentBranch: (directory) => askGit(git, { directory, args: ['symbolic-ref', '--quiet', '--short', 'HEAD'], attempt: 'tell the current branch' }),
    isAncestor: (directory, ancestor, descendant) => isAncestor(git, directory, [refuseOption(ancestor), refuseOption(descendant)]),
    findMessages: (request) => findMessages(git, { ...request, commit: refuseOption(request.commit) }),
    readFileVersions: (request) => readFileVersions(git, { ...request, commit: refuseOption(request.commit) }),
    isShallow: (directory) => isShallow(git, directory),
    readTree: (request) => readCommitTree(git, { ...request, commit: refuseOption(request.commit) }),
    readHistory: (request) => readFolderHistory(git, { ...request, commit: refuseOption(request.commit) }),
    listHistory: (request) => listFolderHistory(git, { ...request, commit: refuseOption(request.commit) }),
    readObjects: (request) => readObjectFiles(git, request),
    readMessages: (directory, { after, upTo }) => readMessages(git, directory, [refuseOption(after), refuseOption(upTo)]),
    lastCommitOf: async ({ topLevel, commit, folder }) => {
      const args = ['rev-list', '-1', '--first-parent', refuseOption(commit), ...(folder === '' ? [] : ['--', `${folder}/`])];
      return (await askGit(git, { directory: topLevel, args, attempt: `find the last change before ${commit}` })) || undefined;
    },
    blobId: (bytes, algorithm) => createHash(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest('hex'),
  };
}

function resolveCommit(git: GitProcess, directory: string, revision: string): Promise<string | undefined> {
  const args = ['rev-parse', '--verify', '--quiet', `${refuseOption(revision)}^{commit}`];
  return askGit(git, { directory, args, attempt: `find the commit ${revision}` });
}

/**
 * The branch that pull requests go to: what `origin/HEAD` points to, else `main` or `master` at origin, else here.
 * One `for-each-ref` answers it all.
 */
async function findDefaultBranch(git: GitProcess, directory: string): Promise<string | undefined> {
  const candidates = ['refs/remotes/origin/HEAD', 'refs/remotes/origin/main', 'refs/remotes/origin/master', 'refs/heads/main', 'refs/heads/master'];
  const args = ['for-each-ref', '--format=%(refname) %(symref)', ...candidates];
  const answer = (await askGit(git, { directory, args, attempt: 'list the branches' })) ?? '';
  const found = new Map(answer.split('\n').map((line): [string, string] => [line.split(' ')[0] ?? '', line.split(' ')[1] ?? '']));
  // Git makes no branch whose name looks like an option; only a repository that was tampered with points to one.
  const first = candidates.find((candidate) => found.has(candidate) && found.get(candidate)?.startsWith('refs/remotes/origin/-') !== true);
  if (first === undefined) return undefined;
  return (found.get(first) || first).replace(/^refs\/(?:remotes|heads)\//, '');
}

// Two branches can have several bases after criss-cross merges; git lists the best one first, always the same one.
function findMergeBase(git: GitProcess, directory: string, commits: readonly [string, string]): Promise<string | undefined> {
  return askGit(git, { directory, args: ['merge-base', ...commits], attempt: `find where ${commits.join(' and ')} part` });
}

function refuseOption(revision: string): string {
  if (!revision.startsWith('-') && revision !== '') return revision;
  throw new EffectError('not-found', `"${revision}" is not a revision: it starts with a dash or is empty`, 'name a branch, a tag or a commit');
}
