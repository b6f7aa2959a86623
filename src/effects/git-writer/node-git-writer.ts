import { gitEnvironment } from '../node-git-environment.ts';
import { sleep } from '../publish/http/tries.ts';
import { readCloneSettings } from './clone-settings.ts';
import { openScratch } from './git-scratch.ts';
import { networkEnvironment, withSecrets } from './git-surroundings.ts';
import { landChange, type Landing } from './land-change.ts';
import { branchHint, isBranchName, parseRemote, type RemoteAddress } from './remote-address.ts';
import { remoteSettings } from './remote-branch.ts';
import { EffectError } from '../effect-error.ts';
import { safeTarget } from '../publish/target/safe-target.ts';
import type { GitWriter, LandRequest } from './writer-port.ts';

export interface GitWriterOptions {
  /** What git may inherit is taken from here; default the environment of this process. */
  readonly environment?: NodeJS.ProcessEnv;
  /** What one call that talks to others may take; default 15,000. */
  readonly callLimitMilliseconds?: number;
}

/** Also after the deadline there is so much time for the one look that tells what became of a push. */
const lastLookMilliseconds = 5_000;

/** A writer by the git on the PATH. */
export function nodeGitWriter(options: GitWriterOptions = {}): GitWriter {
  const environment = options.environment ?? process.env;
  const callLimit = options.callLimitMilliseconds ?? 15_000;
  return {
    readClone: (directory) => readCloneSettings(gitEnvironment(environment), directory, environment),
    land: async (request) => {
      const address = addressOf(request);
      // What only works here has the time that there is: on a busy machine it may take long, and it hangs on nobody.
      const limit = (isTalking: boolean): number => Math.min(isTalking ? callLimit : Number.POSITIVE_INFINITY, Math.max(lastLookMilliseconds, request.deadline - Date.now()));
      const network = withSecrets({ ...networkEnvironment(environment, address.remote.startsWith('http:')), ...authorEnvironment(environment, request) }, request.clone.secrets);
      const settings = [...remoteSettings(address), ...signingSettings(request)];
      const open: Landing['open'] = (objectFormat, objects) =>
        openScratch({ environment: network, objectFormat, timeLimitMilliseconds: limit, settings, alternates: objects === undefined ? [] : [objects.folder], known: objects?.commits });
      return landChange({ address, open, now: Date.now, wait: sleep, random: Math.random }, request);
    },
  };
}

/** Refuses an address or a branch that git would take for something else, before anything is started. */
function addressOf<S>({ remote, workingDirectory, branch, clone }: LandRequest<S>): RemoteAddress {
  if (branch !== undefined && !isBranchName(branch)) throw new EffectError('target-malformed', `"${branch}" cannot be the name of a branch here`, branchHint);
  if (clone.isOwnRemote) throw new EffectError('target-malformed', `the remote ${safeTarget(remote)} is this clone itself, and nothing is pushed there: its hooks would run`, 'point the remote to the repository that others push to (git remote set-url), or name it with --repo');
  return parseRemote(remote, { workingDirectory, allowPlainHttp: false });
}

// What the environment says of the author (as in CI) goes before what a clone says.
function authorEnvironment<S>(environment: NodeJS.ProcessEnv, { clone: { author } }: LandRequest<S>): Readonly<Record<string, string>> {
  if (author === undefined) return {};
  const said = { GIT_AUTHOR_NAME: author.name, GIT_AUTHOR_EMAIL: author.email, GIT_COMMITTER_NAME: author.name, GIT_COMMITTER_EMAIL: author.email };
  return Object.fromEntries(Object.entries(said).map(([name, value]) => [name, environment[name] ?? value]));
}

function signingSettings<S>({ clone: { signing } }: LandRequest<S>): readonly string[] {
  if (signing === undefined) return [];
  const { key, format } = signing;
  return ['commit.gpgSign=true', ...(key === undefined ? [] : [`user.signingKey=${key}`]), ...(format === undefined ? [] : [`gpg.format=${format}`])];
}
