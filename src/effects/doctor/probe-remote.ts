import { classifyPush, type RemoteFailure } from '../git-writer/classify-push.ts';
import { type GitScratch, openScratch } from '../git-writer/git-scratch.ts';
import { networkEnvironment, withSecrets } from '../git-writer/git-surroundings.ts';
import { makeCommit } from '../git-writer/make-commit.ts';
import { parseRemote, type RemoteAddress } from '../git-writer/remote-address.ts';
import { remoteSettings } from '../git-writer/remote-branch.ts';
import { askProtection } from './branch-protection.ts';
import type { ProbedRemote, ReachedRemote, RemoteProbe } from './doctor-ports.ts';

/** The branch that a push is tried with. It is never made. */
const probeBranch = 'refs/heads/maestro-doctor/probe';

/** Looks at repositories by the git on the PATH, in the surroundings in which kills are recorded. */
export function nodeRemoteProbe(environment: NodeJS.ProcessEnv, limitMilliseconds = 4_000): RemoteProbe {
  const surroundings: Surroundings = { environment, limitMilliseconds };
  return {
    reach: (remote) => inScratch(surroundings, remote, reach),
    tryPush: (remote) => inScratch(surroundings, remote, tryPush),
    protection: (remote, branch) => askProtection(environment, remote, branch),
  };
}

interface Surroundings {
  readonly environment: NodeJS.ProcessEnv;
  /** What one call of git may take. */
  readonly limitMilliseconds: number;
}

type Work<T> = (scratch: GitScratch, address: RemoteAddress) => Promise<T>;

async function inScratch<T>({ environment, limitMilliseconds }: Surroundings, { remote, workingDirectory, secrets }: ProbedRemote, work: Work<T>): Promise<T> {
  const address = parseRemote(remote, { workingDirectory, allowPlainHttp: false });
  const network = withSecrets(networkEnvironment(environment, address.remote.startsWith('http:')), secrets);
  const scratch = await openScratch({ environment: network, objectFormat: 'sha1', timeLimitMilliseconds: limitMilliseconds, settings: [...remoteSettings(address), 'commit.gpgSign=false'] });
  try {
    return await work(scratch, address);
  } finally {
    scratch.remove();
  }
}

async function reach(scratch: GitScratch, { shown }: RemoteAddress): Promise<ReachedRemote | RemoteFailure> {
  const answer = await scratch.call({ args: ['ls-remote', '--symref', 'origin', 'HEAD', 'refs/heads/*'], maximumBytes: 4_194_304 });
  if (answer.code !== 0) return classifyPush(answer);
  const said = answer.stdout.toString('utf8');
  return {
    kind: 'reached',
    shown,
    defaultBranch: /^ref: refs\/heads\/(\S+)\tHEAD$/m.exec(said)?.[1],
    branches: [...said.matchAll(/^[0-9a-f]+\trefs\/heads\/(\S+)$/gm)].map((found) => found[1] ?? ''),
  };
}

// A dry run logs in as for a real push (with http the host is asked for receive-pack), and ends before anything is sent.
async function tryPush(scratch: GitScratch): Promise<RemoteFailure | undefined> {
  const commit = await makeCommit(scratch, { parent: undefined, files: [], message: 'doctor: never pushed\n' });
  const answer = await scratch.call({ args: ['push', '--dry-run', '--porcelain', '--no-verify', '--recurse-submodules=no', 'origin', `${commit}:${probeBranch}`] });
  if (answer.code === 0) return undefined;
  const failure = classifyPush(answer);
  // Where objects are hashed otherwise the log-in came first.
  return failure.kind === 'format' ? undefined : failure;
}
