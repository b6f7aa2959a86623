import { EffectError } from '../effect-error.ts';
import { classifyPush, type RemoteFailure, toRemoteError } from './classify-push.ts';
import type { GitScratch } from './git-scratch.ts';
import type { RemoteAddress } from './remote-address.ts';

/** A branch of another repository, seen from a scratch repository. */
export interface RemoteBranch {
  readonly address: RemoteAddress;
  /** Without `refs/heads/`. */
  readonly branch: string;
}

const seenTip = 'refs/maestro/tip';

/** The settings by which a scratch repository knows the other one, so that git fetches single files when they are read. */
export function remoteSettings({ remote }: RemoteAddress): readonly string[] {
  return [`remote.origin.url=${remote}`, 'remote.origin.promisor=true', 'remote.origin.partialCloneFilter=blob:none'];
}

/**
 * What a fetch found: the commit, that there is no such branch, or why it failed. `isEmpty`: there is no branch at all, or it
 * was not the repository that answered, as to git a page of a portal may read like an empty one.
 */
export type FoundTip =
  | { readonly kind: 'tip'; readonly commit: string | undefined; readonly isEmpty?: boolean }
  | { readonly kind: 'failure'; readonly failure: RemoteFailure };

/**
 * Fetches the commit at the end of the branch with its folders, and no file: those come when they are read. With a depth
 * also so many commits before it.
 */
export async function fetchTip(scratch: GitScratch, branch: string, depth = 1): Promise<FoundTip> {
  const args = ['fetch', '--quiet', `--depth=${depth}`, '--no-tags', '--no-write-fetch-head', '--no-auto-maintenance', '--recurse-submodules=no', '--filter=blob:none', 'origin'];
  const answer = await scratch.call({ args: [...args, `+refs/heads/${branch}:${seenTip}`] });
  if (answer.code === 0) return { kind: 'tip', commit: await commitAt(scratch, seenTip) };
  if (/couldn't find remote ref/i.test(answer.stderr)) return absentTip(scratch, branch);
  return { kind: 'failure', failure: classifyPush(answer) };
}

async function absentTip(scratch: GitScratch, branch: string): Promise<FoundTip> {
  const answer = await scratch.call({ args: ['ls-remote', '--heads', 'origin'], maximumBytes: 16 * 1_048_576 });
  if (answer.code !== 0) return { kind: 'failure', failure: classifyPush(answer) };
  const branches = answer.stdout.toString('utf8').split('\n').flatMap((line) => line.split('\t')[1] ?? []);
  if (!branches.includes(`refs/heads/${branch}`)) return { kind: 'tip', commit: undefined, isEmpty: branches.length === 0 };
  return { kind: 'failure', failure: { kind: 'unclear', code: 'store-failed', says: 'it answered as if it had no such branch, and then that it has', hint: 'run it again' } };
}

async function commitAt(scratch: GitScratch, ref: string): Promise<string> {
  return (await scratch.ask('read the fetched commit', { args: ['rev-parse', '--verify', `${ref}^{commit}`] })).toString('utf8').trim();
}

/** How a push ended. */
export type Pushed = { readonly kind: 'landed' } | { readonly kind: 'failure'; readonly failure: RemoteFailure };

export interface Push extends RemoteBranch {
  readonly commit: string;
  /** The commit that the branch must be at; `undefined`: it must not exist. */
  readonly expected: string | undefined;
}

/** Moves the branch from the expected commit to ours, or not at all (`--force-with-lease` is compare-and-swap). */
export async function pushCommit(scratch: GitScratch, { branch, commit, expected }: Push): Promise<Pushed> {
  const lease = `--force-with-lease=refs/heads/${branch}:${expected ?? ''}`;
  const args = ['push', '--porcelain', '--no-verify', '--atomic', '--recurse-submodules=no', lease, 'origin', `${commit}:refs/heads/${branch}`];
  const answer = await scratch.call({ args });
  return answer.code === 0 ? { kind: 'landed' } : { kind: 'failure', failure: classifyPush(answer) };
}

/** What a look at the branch shows: where it is now, and whether our commit is part of it. */
export interface Look {
  readonly tip: string | undefined;
  readonly hasLanded: boolean;
}

/** So many others may have been first until it takes a second look. */
const nearDepth = 32;
const farDepth = 1_000;

/** Whether our commit is part of what the branch holds now; fetches commits for that, and no files. */
export async function lookAtBranch(scratch: GitScratch, { branch, commit, expected }: Push): Promise<Look> {
  const found = await fetchTip(scratch, branch, nearDepth);
  if (found.kind === 'failure') throw toRemoteError('read the branch', found.failure);
  const { commit: tip } = found;
  if (found.isEmpty === true && expected !== undefined) throw new EffectError('store-failed', 'could not read the branch: the repository had branches, and answered as if it had none', 'run it again');
  if (tip === undefined || tip === commit) return { tip, hasLanded: tip === commit };
  const near = await ancestors(scratch);
  // Where the commit below ours is on the line and ours is not, ours has not landed.
  if (near.has(commit) || (expected !== undefined && near.has(expected))) return { tip, hasLanded: near.has(commit) };
  const deeper = await scratch.call({ args: ['fetch', '--quiet', `--depth=${farDepth}`, '--no-tags', '--no-write-fetch-head', '--filter=tree:0', 'origin', `+refs/heads/${branch}:${seenTip}`] });
  if (deeper.code !== 0) throw toRemoteError('read the branch', classifyPush(deeper));
  return { tip, hasLanded: (await ancestors(scratch)).has(commit) };
}

/** What was fetched of the branch: the scratch repository is as shallow as that. */
async function ancestors(scratch: GitScratch): Promise<ReadonlySet<string>> {
  return new Set((await scratch.ask('compare two commits', { args: ['rev-list', seenTip], maximumBytes: 64 * 1_048_576 })).toString('utf8').split('\n'));
}
