import { realpathSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { callGit } from './git-call.ts';
import { isScpLike } from './remote-address.ts';

type Environment = Readonly<Record<string, string>>;

/** The address that a clone names, as it is from everywhere: git takes a path from the top level of the clone. */
export function fromAnywhere(remote: string, directory: string): string {
  return isPath(remote) ? resolve(directory, remote) : remote;
}

function isPath(remote: string): boolean {
  if (remote === '' || remote.startsWith('-') || remote.includes('::') || /^[a-z][a-z0-9+.-]*:\/\//i.test(remote)) return false;
  return isAbsolute(remote) || !isScpLike(remote);
}

/**
 * Whether an address leads back to the clone that names it, or to the repository that it is a work tree of. A push there
 * would run the clone's own hooks, and write below its `.git`.
 */
export async function isOfClone(environment: Environment, remote: string, directory: string): Promise<boolean> {
  const path = pathOf(remote);
  if (path === undefined) return false;
  const own = await commonFolder(environment, directory);
  if (own === undefined) return false;
  // As git does: the folder itself, or the `.git` in it.
  const there = await Promise.all([path, join(path, '.git')].map((folder) => commonFolder({ ...environment, GIT_DIR: folder }, directory)));
  return there.includes(own);
}

/** The real path that an address is; `undefined` where it is none, or nothing is there. */
function pathOf(remote: string): string | undefined {
  try {
    if (/^file:\/\//i.test(remote)) return realpathSync(fileURLToPath(remote));
    return isPath(remote) ? realpathSync(remote) : undefined;
  } catch {
    return undefined;
  }
}

async function commonFolder(environment: Environment, directory: string): Promise<string | undefined> {
  const args = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', 'rev-parse', '--path-format=absolute', '--git-common-dir'];
  const answer = await callGit({ directory, environment, timeLimitMilliseconds: 5_000 }, { args });
  const path = answer.stdout.toString('utf8').replace(/\n$/, '');
  return answer.code === 0 && path !== '' ? realpathSync(path) : undefined;
}
