import { printable } from '../../source/printable.ts';
import { EffectError } from '../effect-error.ts';
import { toBranchTip } from './branch-tip.ts';
import { classifyPush, type RemoteFailure, toRemoteError } from './classify-push.ts';
import type { GitScratch } from './git-scratch.ts';
import { makeCommit } from './make-commit.ts';
import { pullRequestUrl } from './pull-request-url.ts';
import { branchHint, isBranchName, type RemoteAddress } from './remote-address.ts';
import { fetchTip, type FoundTip, type Look, lookAtBranch, type Push, pushCommit } from './remote-branch.ts';
import type { CloneObjects, FailedBecause, Landed, LandRequest } from './writer-port.ts';

/** Where a change is made, and how the time passes. */
export interface Landing {
  readonly address: RemoteAddress;
  /** Opens the scratch repository, which sees these objects; again where the other one hashes otherwise. */
  readonly open: (objectFormat: 'sha1' | 'sha256', objects: CloneObjects | undefined) => Promise<GitScratch>;
  readonly now: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly random: () => number;
}

interface Work<S> extends Landing {
  readonly request: LandRequest<S>;
  readonly scratch: GitScratch;
  /** Whether it sees the objects of a clone. */
  readonly isAided: boolean;
}

/**
 * Makes the change, in a scratch repository that is gone afterwards. What a clone has need not be fetched; but nothing depends
 * on it: where the work breaks down over what it holds, it is done again without it.
 */
export async function landChange<S>(landing: Landing, request: LandRequest<S>): Promise<Landed<S>> {
  const { objects } = request.clone;
  return (objects === undefined ? undefined : await unlessBroken(() => landWith(landing, request, objects))) ?? landWith(landing, request, undefined);
}

async function unlessBroken<S>(land: () => Promise<Landed<S>>): Promise<Landed<S> | undefined> {
  try {
    const landed = await land();
    return landed.kind === 'failed' && landed.because === 'broken' ? undefined : landed;
  } catch (error) {
    // Nothing is thrown while it is open what became of a push.
    if (error instanceof EffectError) return undefined;
    throw error;
  }
}

async function landWith<S>(landing: Landing, request: LandRequest<S>, objects: CloneObjects | undefined): Promise<Landed<S>> {
  for (const objectFormat of ['sha1', 'sha256'] as const) {
    const scratch = await landing.open(objectFormat, objects?.objectFormat === objectFormat ? objects : undefined);
    try {
      const landed = await landIn({ ...landing, request, scratch, isAided: objects !== undefined });
      if (landed !== 'format') return landed;
    } finally {
      scratch.remove();
    }
  }
  return { kind: 'failed', because: 'broken', says: 'it keeps objects by a hash that this git does not know', hint: 'use a newer git' };
}

async function landIn<S>(work: Work<S>): Promise<Landed<S> | 'format'> {
  const { request } = work;
  const branch = request.branch ?? (await defaultBranch(work));
  if (typeof branch !== 'string') return branch.kind === 'format' ? 'format' : failed(branch);
  let [began, longest] = [work.now(), 0];
  let found = await tipWithin(work, branch);
  for (let attempts = 1; ; attempts += 1) {
    if (found.kind === 'failure') return found.failure.kind === 'format' ? 'format' : failed(found.failure);
    if (found.commit === undefined) return { kind: 'failed', because: 'absent', says: `it has no branch "${branch}"`, hint: 'name the branch with --branch' };
    const edit = await request.edit(toBranchTip(work.scratch, { branch, commit: found.commit }));
    if (edit.kind === 'stop') return { kind: 'stopped', why: edit.why, commit: found.commit, branch };
    const commit = await makeCommit(work.scratch, { parent: found.commit, ...edit });
    const push: Push = { address: work.address, branch, commit, expected: found.commit };
    if (isOver(work)) return { kind: 'failed', because: 'busy', says: `it was not done in time, after ${attempts} ${attempts === 1 ? 'try' : 'tries'}`, hint: 'run it again' };
    if (request.isProposed === true) return propose(work, push, asked);
    const pushed = await pushUntilClear(work, push);
    if (pushed === 'landed') return { kind: 'landed', commit, branch, attempts };
    if (pushed === 'unknown') return { kind: 'unknown', commit, branch, says: 'its answer did not come, and it could not be asked again' };
    if (pushed.kind === 'policy' && request.proposal !== undefined) return propose(work, push, pushed);
    if (pushed.kind !== 'race') return failed(pushed);
    if (isOver(work)) return { kind: 'failed', because: 'busy', says: `others were first ${attempts} times`, hint: 'run it again' };
    longest = Math.max(longest, work.now() - began);
    const isWaiting = request.pace === 'patient' || attempts > 1;
    if (isWaiting) await work.wait(Math.max(pauseOf(work, attempts), attempts > 1 ? roomFor(work, longest) : 0));
    began = work.now();
    // Who waited has an old look at the branch; who does not goes on from what it has just seen.
    found = isWaiting || pushed.tip === undefined ? await tipWithin(work, branch) : { kind: 'tip', commit: pushed.tip };
  }
}

/**
 * Milliseconds that leave the others room, once two tries were lost: a try takes the longer the more are at it at once, so
 * that chance within twice the longest one lets about one of them go at a time, however many they are.
 */
function roomFor<S>({ now, random, request }: Work<S>, longest: number): number {
  return random() * Math.min(2 * longest, (request.deadline - now()) / 2);
}

const headLine = /^ref: refs\/heads\/(\S+)\tHEAD$/m;

/** The branch that the other repository calls its default. */
async function defaultBranch<S>(work: Work<S>): Promise<string | RemoteFailure> {
  for (let tried = 1; ; tried += 1) {
    const answer = await work.scratch.call({ args: ['ls-remote', '--symref', 'origin', 'HEAD'] });
    const name = headLine.exec(answer.stdout.toString('utf8'))?.[1];
    if (answer.code === 0 && (name !== undefined || tried >= triesOfEmpty || isOver(work))) return defaultNamed(name);
    const failure = classifyPush(answer);
    if (answer.code !== 0 && (!mayPass(failure) || isOver(work))) return failure;
    await work.wait(pauseOf(work, tried));
  }
}

function defaultNamed(name: string | undefined): string | RemoteFailure {
  if (name === undefined) return { kind: 'absent', code: 'not-found', says: 'it names no default branch', hint: 'name the branch with --branch' };
  if (isBranchName(name)) return name;
  return { kind: 'absent', code: 'not-found', says: `its default branch is "${printable(name, 100)}", which cannot be the name of a branch here`, hint: branchHint };
}

/** The tip, asked for until there is a clear answer or the deadline comes. */
async function tipWithin<S>(work: Work<S>, branch: string): Promise<FoundTip> {
  for (let tried = 1; ; tried += 1) {
    const found = await fetchTip(work.scratch, branch);
    // It may be what the clone holds that is in the way: the same is asked once more without it, and then with patience.
    if (found.kind === 'failure' && work.isAided && mayPass(found.failure)) return { kind: 'failure', failure: { ...found.failure, kind: 'broken' } };
    const isOpen = found.kind === 'tip' ? found.isEmpty === true && tried < triesOfEmpty : mayPass(found.failure);
    if (!isOpen || isOver(work)) return found;
    await work.wait(pauseOf(work, tried));
  }
}

/** So often a repository may answer that it is empty until that is believed. */
const triesOfEmpty = 5;

/** Why it did not land, and where the branch was seen after that. */
type NotLanded = RemoteFailure & { readonly tip?: string | undefined };

/** Pushes one commit until it is known what became of it; the same one each time, so that it can land only once. */
async function pushUntilClear<S>(work: Work<S>, push: Push): Promise<'landed' | 'unknown' | NotLanded> {
  for (let tried = 1; ; tried += 1) {
    const pushed = await pushCommit(work.scratch, push);
    if (pushed.kind === 'landed') return 'landed';
    const { failure } = pushed;
    // Where an answer got lost, git calls our own commit somebody else's; and curl asks again by itself on a connection that
    // died, so that even a clear no (a hook, a missing right) may be about the second time.
    const look = await lookFor(work, push);
    if (look?.hasLanded === true) return 'landed';
    if (!mayPass(failure)) return failure;
    if (look !== undefined && failure.kind === 'race') return { ...failure, tip: look.tip };
    if (isOver(work)) return look === undefined || failure.kind === 'unclear' ? 'unknown' : failure;
    await work.wait(pauseOf(work, tried));
  }
}

/** Whether the branch holds the commit; `undefined` where that cannot be told just now. */
async function lookFor<S>({ scratch }: Work<S>, push: Push): Promise<Look | undefined> {
  try {
    return await lookAtBranch(scratch, push);
  } catch (error) {
    if (error instanceof EffectError) return undefined;
    throw error;
  }
}

/** Nobody refused: a pull request is what was asked for. */
const asked: RemoteFailure = { kind: 'policy', code: 'not-permitted', says: '', hint: '' };

/** Pushes the same commit to a branch of its own, from which a pull request is opened. */
async function propose<S>(work: Work<S>, refused: Push, failure: RemoteFailure): Promise<Landed<S>> {
  const branch = work.request.proposal ?? '';
  const former = await fetchTip(work.scratch, branch);
  if (former.kind === 'failure') return failed(failure === asked ? former.failure : failure);
  const proposal: Landed<S> = {
    kind: 'proposed',
    commit: refused.commit,
    branch,
    base: refused.branch,
    says: failure.says,
    pullRequest: pullRequestUrl(work.address.remote, { branch, base: refused.branch }),
  };
  // What a former run has proposed under this id is the same edit on an older tip.
  if (former.commit !== undefined) return { ...proposal, commit: former.commit };
  const pushed = await pushUntilClear(work, { ...refused, branch, expected: undefined });
  if (pushed === 'landed') return proposal;
  if (pushed === 'unknown') return { kind: 'unknown', commit: refused.commit, branch, says: 'its answer did not come, and it could not be asked again' };
  return failed(failure === asked ? pushed : failure);
}

function mayPass({ kind }: RemoteFailure): boolean {
  return kind === 'unclear' || kind === 'race';
}

const causes: { readonly [K in RemoteFailure['kind']]: FailedBecause } = {
  race: 'busy',
  unclear: 'unreachable',
  policy: 'policy',
  access: 'access',
  absent: 'absent',
  format: 'broken',
  broken: 'broken',
};

function failed<S>(failure: RemoteFailure): Landed<S> {
  if (failure.code === 'git-missing') throw toRemoteError('write to the repository', failure);
  return { kind: 'failed', because: causes[failure.kind], says: failure.says, hint: failure.hint };
}

function isOver<S>({ now, request }: Work<S>): boolean {
  return now() >= request.deadline;
}

/** Milliseconds before the next try, with full jitter. */
function pauseOf<S>({ random, request }: Work<S>, tried: number): number {
  return random() * (request.pace === 'at-once' ? 30 : Math.min(2_000, 50 * 2 ** tried));
}
