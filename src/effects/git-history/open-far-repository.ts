import { EffectError } from '../effect-error.ts';
import { classifyPush, toRemoteError } from '../git-writer/classify-push.ts';
import { type GitScratch, openScratch } from '../git-writer/git-scratch.ts';
import { networkEnvironment, withSecrets } from '../git-writer/git-surroundings.ts';
import { isBranchName, parseRemote } from '../git-writer/remote-address.ts';
import { remoteSettings } from '../git-writer/remote-branch.ts';
import { nodeGit } from '../node-git.ts';
import type { FarRepository, FarRequest } from '../ports.ts';
import { withoutPromisor } from './far-clone.ts';

const fetching: readonly string[] = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--no-auto-maintenance', '--recurse-submodules=no'];

/**
 * Opens a branch of a repository of which there is no clone here: its history in a temporary repository, commits and folders
 * at first, and the files of one folder when they are asked for. Throws `EffectError`.
 */
export async function openFarRepository(environment: NodeJS.ProcessEnv, request: FarRequest): Promise<FarRepository> {
  const address = parseRemote(request.remote, { workingDirectory: request.workingDirectory, allowPlainHttp: false });
  const network = networkEnvironment(environment, address.remote.startsWith('http:'));
  const scratch = await openScratch({ environment: network, objectFormat: 'sha1', timeLimitMilliseconds: request.timeLimitMilliseconds, settings: remoteSettings(address) });
  try {
    const branch = request.branch ?? (await defaultBranch(scratch));
    if (!isBranchName(branch)) throw new EffectError('target-malformed', `"${branch}" cannot be the name of a branch here`, 'name it with --branch');
    await fetchInto(scratch, ['--filter=blob:none', 'origin', `+refs/heads/${branch}:refs/heads/${branch}`]);
    await scratch.ask('open the branch', { args: ['symbolic-ref', 'HEAD', `refs/heads/${branch}`] });
    return { directory: scratch.directory, branch, git: nodeGit({ environment: trusting(environment) }), list: () => list(scratch), fetchFolder: (folder) => fetchFolder(scratch, folder), remove: scratch.remove };
  } catch (error) {
    scratch.remove();
    throw error;
  }
}

/** The repository is our own and has no work tree, which a careful configuration does not let git find by itself. */
function trusting(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(environment).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
  return withSecrets(Object.fromEntries(kept), [['safe.bareRepository', 'all']]);
}

async function defaultBranch(scratch: GitScratch): Promise<string> {
  const answer = await scratch.call({ args: ['ls-remote', '--symref', 'origin', 'HEAD'] });
  if (answer.code !== 0) throw toRemoteError('read the repository', classifyPush(answer));
  const name = /^ref: refs\/heads\/(\S+)\tHEAD$/m.exec(answer.stdout.toString('utf8'))?.[1];
  if (name === undefined) throw new EffectError('not-found', 'the repository names no default branch', 'name the branch with --branch');
  return name;
}

async function fetchInto(scratch: GitScratch, args: readonly string[], input = ''): Promise<void> {
  const answer = await scratch.call({ args: ['-c', 'fetch.negotiationAlgorithm=noop', ...fetching, ...args], input });
  if (answer.code !== 0) throw toRemoteError('read the repository', classifyPush(answer));
}

async function list(scratch: GitScratch): Promise<readonly string[]> {
  const names = await scratch.ask('list the files of the branch', { args: [...withoutPromisor, 'ls-tree', '-r', '-z', '--name-only', 'HEAD'], maximumBytes: 67_108_864 });
  return names.toString('utf8').split('\0').filter((name) => name !== '');
}

/** Every content that the files below a folder have had, with one question: reading never asks the network. */
async function fetchFolder(scratch: GitScratch, folder: string): Promise<void> {
  const args = [...withoutPromisor, 'rev-list', '--objects', '--missing=print', 'HEAD', ...(folder === '' ? [] : ['--', `${folder}/`])];
  const listed = (await scratch.ask('list the history of the flags', { args, maximumBytes: 268_435_456 })).toString('latin1');
  const missing = [...listed.matchAll(/^\?([0-9a-f]+)$/gm)].map((found) => found[1] ?? '');
  if (missing.length > 0) await fetchInto(scratch, ['--filter=blob:none', '--stdin', 'origin'], missing.map((id) => `${id}\n`).join(''));
}
