import { isAbsolute, resolve } from 'node:path';
import { EffectError } from '../effect-error.ts';
import { callGit } from '../git-writer/git-call.ts';
import { classifyPush, toRemoteError } from '../git-writer/classify-push.ts';
import { readCloneOrigin } from '../git-writer/clone-settings.ts';
import { type GitScratch, openScratch } from '../git-writer/git-scratch.ts';
import { networkEnvironment, withSecrets } from '../git-writer/git-surroundings.ts';
import { parseRemote } from '../git-writer/remote-address.ts';
import { remoteSettings } from '../git-writer/remote-branch.ts';
import { gitEnvironment } from '../node-git-environment.ts';
import type { Git } from '../ports.ts';

export interface HistoryOptions {
  /** What git may inherit is taken from here. */
  readonly environment: NodeJS.ProcessEnv;
  /** What one fetch may take. */
  readonly timeLimitMilliseconds: number;
  /** Told what the clone calls the repository that is asked. */
  readonly onRemote?: (name: string) => void;
}

/** A temporary repository that sees a clone's objects and holds what the clone lacks. */
export interface FarClone {
  readonly scratch: GitScratch;
}

/** Settings by which no commit is asked for over the network once the fetch is done. */
export const withoutPromisor: readonly string[] = ['-c', 'remote.origin.promisor=false', '-c', 'remote.origin.partialCloneFilter='];

const fetching: readonly string[] = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--no-auto-maintenance', '--recurse-submodules=no'];

/** A shallow clone's branches must not count as known to the other side: what comes before them is exactly what is wanted. */
const knowingNothing: readonly string[] = ['-c', 'core.alternateRefsPrefixes=refs/none/'];

/** Fetches everything that came before two commits, and of that the commits alone; throws `EffectError`. */
export async function fetchCommits(git: Git, options: HistoryOptions, { directory, wanted }: { readonly directory: string; readonly wanted: readonly string[] }): Promise<FarClone> {
  const isShallow = await git.isShallow(directory);
  const lacking = isShallow ? wanted : await lackingIn(git, directory, wanted);
  const far = await openFar(git, options, directory);
  await fetchInto(far, [...(isShallow ? knowingNothing : []), ...fetching, '--filter=tree:0'], lacking);
  return far;
}

/**
 * Fetches the commits that were made since a day before an instant, with their folders and without files. A day, because
 * clocks differ; a kill is committed after it was decided, so nothing earlier can hold it.
 */
export async function fetchFolders(git: Git, options: HistoryOptions, { directory, commit, sinceSeconds }: { readonly directory: string; readonly commit: string; readonly sinceSeconds: number }): Promise<FarClone> {
  const far = await openFar(git, options, directory);
  const day = 86_400;
  await fetchInto(far, [...knowingNothing, ...fetching, '--filter=blob:none', `--shallow-since=${Math.max(0, sinceSeconds - day)}`], [commit]);
  return far;
}

async function lackingIn(git: Git, directory: string, commits: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(commits.map((commit) => git.resolveCommit(directory, commit)));
  return commits.filter((_, index) => found[index] === undefined);
}

/** By the commits' ids where the other side gives them; else all of its branches, which may lead to them. */
async function fetchInto({ scratch }: FarClone, args: readonly string[], commits: readonly string[]): Promise<void> {
  const isId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
  const ids = commits.filter((commit) => isId.test(commit));
  const named = await scratch.call({ args: [...args, 'origin', ...ids.map((id) => `+${id}:refs/maestro/${id}`)] });
  if (named.code === 0) return;
  const failure = classifyPush(named);
  const isFinal = named.timedOut || failure.kind === 'access' || failure.kind === 'absent' || failure.code === 'store-unreachable';
  const all = isFinal ? named : await scratch.call({ args: [...args, 'origin', '+refs/heads/*:refs/maestro/heads/*'] });
  if (all.code === 0) return;
  scratch.remove();
  throw toRemoteError('fetch the history of this clone', classifyPush(all));
}

async function openFar(git: Git, options: HistoryOptions, directory: string): Promise<FarClone> {
  const reading = gitEnvironment(options.environment);
  const origin = await readCloneOrigin(reading, directory, await git.currentBranch(directory));
  options.onRemote?.(origin.name);
  if (origin.remote === undefined) throw new EffectError('not-found', 'this clone has no remote that its history could be fetched from', `run: git remote add origin URL`);
  const address = parseRemote(origin.remote, { workingDirectory: directory, allowPlainHttp: true });
  const scratch = await openScratch({
    environment: withSecrets(networkEnvironment(options.environment, address.remote.startsWith('http:')), origin.secrets),
    timeLimitMilliseconds: options.timeLimitMilliseconds,
    objectFormat: await objectFormatOf(reading, directory),
    alternates: [await objectsOf(reading, directory)],
    settings: remoteSettings(address),
  });
  return { scratch };
}

async function objectsOf(environment: Readonly<Record<string, string>>, directory: string): Promise<string> {
  const path = await askClone(environment, directory, ['rev-parse', '--git-path', 'objects']);
  return isAbsolute(path) ? path : resolve(directory, path);
}

async function objectFormatOf(environment: Readonly<Record<string, string>>, directory: string): Promise<'sha1' | 'sha256'> {
  return (await askClone(environment, directory, ['rev-parse', '--show-object-format'])) === 'sha256' ? 'sha256' : 'sha1';
}

async function askClone(environment: Readonly<Record<string, string>>, directory: string, args: readonly string[]): Promise<string> {
  const answer = await callGit({ directory, environment, timeLimitMilliseconds: 5_000 }, { args: ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', ...args] });
  if (answer.code !== 0) throw toRemoteError('look into this clone', classifyPush(answer));
  return answer.stdout.toString('utf8').replace(/\n$/, '');
}
