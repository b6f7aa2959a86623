import { EffectError } from '../effect-error.ts';
import { classifyPush, type RemoteFailure, toRemoteError } from '../git-writer/classify-push.ts';
import { type GitScratch, openScratch } from '../git-writer/git-scratch.ts';
import { networkEnvironment } from '../git-writer/git-surroundings.ts';
import { findBlob, makeCommit } from '../git-writer/make-commit.ts';
import { isBranchName, parseRemote } from '../git-writer/remote-address.ts';
import { fetchTip, lookAtBranch, type Push, pushCommit, type RemoteBranch, remoteSettings } from '../git-writer/remote-branch.ts';
import { maximumTries, sleep, waitAfter } from './http/tries.ts';
import type { OpenStore, StoredObject, StoreOptions } from './store.ts';
import { safeTarget } from './target/safe-target.ts';
import { checkStorePath } from './target/store-path.ts';

/**
 * A branch of a repository, one commit a write, made in a scratch repository: `git:` with the address and `#branch`. The
 * branch may not be there yet. A version is the id of a blob. A push names the commit that it stands on, so that of two at
 * once one is refused, and then looks whether the other touched the same object.
 */
export const openGitStore: OpenStore = async (url, options) => {
  const remote = parseTarget(url, options);
  const session: Session = { remote, options, wait: options.wait ?? sleep, objectFormat: 'sha1', scratch: undefined };
  const inTurn = oneAtATime();
  const toWrite = (path: string, bytes: Uint8Array, condition: Condition): Promise<boolean> => {
    checkStorePath(path);
    return inTurn(() => write(session, { path, bytes, condition }));
  };
  return {
    url: `git:${remote.address.shown}#${remote.branch}`,
    read: async (path, maximumBytes) => inTurn(() => readObject(session, checkStorePath(path), maximumBytes)),
    create: async (path, bytes) => ((await toWrite(path, bytes, { kind: 'absent' })) ? 'created' : 'exists'),
    replace: async (path, bytes, expected) => {
      const condition: Condition = expected === undefined ? { kind: 'absent' } : { kind: 'version', version: expected };
      return (await toWrite(path, bytes, condition)) ? 'replaced' : 'lost';
    },
    overwrite: async (path, bytes) => void (await toWrite(path, bytes, { kind: 'none' })),
    // The lease of a push is part of git's protocol: every server compares.
    probe: async () => {
      await inTurn(() => tipOf(session));
      return { broken: [] };
    },
  };
};

// One scratch repository has one index.
function oneAtATime(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
}

interface Session {
  readonly remote: RemoteBranch;
  readonly options: StoreOptions;
  readonly wait: (milliseconds: number) => Promise<void>;
  objectFormat: 'sha1' | 'sha256';
  scratch: Promise<GitScratch> | undefined;
}

function parseTarget(url: string, options: StoreOptions): RemoteBranch {
  const text = url.replace(/^git:(?!\/\/)|^git\+(?=(?:https?|ssh|file):)/i, '');
  const at = text.lastIndexOf('#');
  const branch = at < 0 ? '' : text.slice(at + 1);
  if (!isBranchName(branch)) {
    throw new EffectError('target-malformed', `target "${safeTarget(url)}" names no branch`, 'end it in # and the branch that releases go to: git:https://host/repo.git#releases');
  }
  return { branch, address: parseRemote(text.slice(0, at), { workingDirectory: options.workingDirectory, allowPlainHttp: options.allowPlainHttp === true }) };
}

function scratchOf(session: Session): Promise<GitScratch> {
  session.scratch ??= openFor(session);
  return session.scratch;
}

function openFor({ options, remote, objectFormat }: Session): Promise<GitScratch> {
  // Plain http goes to this machine only, unless it is allowed; the address was checked for that.
  const environment = networkEnvironment(options.environment, remote.address.remote.startsWith('http:'));
  return openScratch({ environment, objectFormat, timeLimitMilliseconds: options.timeLimitMilliseconds ?? 30_000, settings: remoteSettings(remote.address) });
}

/** The commit at the end of the branch; `undefined` where there is no branch yet. */
async function tipOf(session: Session): Promise<string | undefined> {
  const attempt = `read ${session.remote.address.shown}`;
  for (let tried = 1; ; tried += 1) {
    const scratch = await scratchOf(session);
    const found = await fetchTip(scratch, session.remote.branch);
    if (found.kind === 'tip') return found.commit;
    if (await changesFormat(session, found.failure)) continue;
    await waitOrThrow(session, attempt, found.failure, tried);
  }
}

/** Where the repository hashes otherwise, goes on in a scratch repository that does the same. */
async function changesFormat(session: Session, failure: RemoteFailure): Promise<boolean> {
  if (failure.kind !== 'format' || session.objectFormat === 'sha256') return false;
  (await scratchOf(session)).remove();
  session.objectFormat = 'sha256';
  session.scratch = undefined;
  return true;
}

async function waitOrThrow(session: Session, attempt: string, failure: RemoteFailure, tried: number): Promise<void> {
  if ((failure.kind !== 'unclear' && failure.kind !== 'race') || tried >= maximumTries) throw toRemoteError(attempt, failure);
  await session.wait(waitAfter(tried, null));
}

async function readObject(session: Session, path: string, maximumBytes: number): Promise<StoredObject | undefined> {
  const commit = await tipOf(session);
  const scratch = await scratchOf(session);
  const version = commit === undefined ? undefined : await findBlob(scratch, commit, path);
  if (version === undefined) return undefined;
  const answer = await scratch.call({ args: ['cat-file', 'blob', version], maximumBytes });
  if (answer.code === 0 || answer.stdout.length > maximumBytes) return { version, bytes: answer.stdout.subarray(0, maximumBytes + 1) };
  throw toRemoteError(`read ${session.remote.address.shown}#${session.remote.branch}: ${path}`, classifyPush(answer));
}

type Condition = { readonly kind: 'absent' | 'none' } | { readonly kind: 'version'; readonly version: string };

interface Write {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly condition: Condition;
}

/** How long somebody else may be first, again and again, before this is given up. */
const raceLimitMilliseconds = 60_000;

/** Whether it was written; `false` where the condition does not hold. A lost race for the branch alone is run again. */
async function write(session: Session, { path, bytes, condition }: Write): Promise<boolean> {
  const deadline = Date.now() + raceLimitMilliseconds;
  for (let raced = 1; ; raced += 1) {
    const expected = await tipOf(session);
    const scratch = await scratchOf(session);
    const present = expected === undefined ? undefined : await findBlob(scratch, expected, path);
    if (condition.kind === 'absent' ? present !== undefined : condition.kind === 'version' && present !== condition.version) return false;
    const commit = await makeCommit(scratch, { parent: expected, files: [{ path, bytes }], message: `releases: write ${path}\n` });
    const end = await pushUntilClear(session, { ...session.remote, commit, expected });
    if (end === 'landed') return true;
    if (Date.now() > deadline) {
      throw new EffectError('store-busy', `could not write ${path} to ${session.remote.address.shown}: others were first for ${raceLimitMilliseconds / 1000} s`, 'run it again when fewer publish at once');
    }
    await session.wait(waitAfter(Math.min(raced, 4), null) / 4);
  }
}

/** Pushes one commit until it is known whether it is part of the branch. */
async function pushUntilClear(session: Session, push: Push): Promise<'landed' | 'raced'> {
  const scratch = await scratchOf(session);
  const attempt = `push to ${session.remote.address.shown}`;
  for (let tried = 1; ; tried += 1) {
    const pushed = await pushCommit(scratch, push);
    if (pushed.kind === 'landed') return 'landed';
    const { failure } = pushed;
    if (await changesFormat(session, failure)) return 'raced';
    const isFinal = failure.kind !== 'race' && failure.kind !== 'unclear';
    // On a connection that died curl asks again by itself: even a clear no may be about the second time.
    if (isFinal && !(await lookAtBranch(scratch, push).then(({ hasLanded }) => hasLanded, () => false))) throw toRemoteError(attempt, failure);
    // Where an answer got lost, git calls our own commit somebody else's.
    if (await lookFor(scratch, push, attempt)) return 'landed';
    if (failure.kind === 'race') return 'raced';
    await waitOrThrow(session, attempt, failure, tried);
  }
}

async function lookFor(scratch: GitScratch, push: Push, attempt: string): Promise<boolean> {
  try {
    return (await lookAtBranch(scratch, push)).hasLanded;
  } catch (cause) {
    const hint = 'look at what is live before anything else is done: maestro-flags status';
    throw new EffectError('store-unknown', `could not tell whether it was possible to ${attempt}: it gave no clear answer, and then could not be read`, hint, cause);
  }
}
