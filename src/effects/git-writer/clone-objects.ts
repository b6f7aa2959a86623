import { callGit, type GitAnswer } from './git-call.ts';
import type { CloneObjects } from './writer-port.ts';

/** Where a clone keeps its objects, and the commits among them that the other side is likeliest to know. */
export async function findObjects(environment: Readonly<Record<string, string>>, directory: string): Promise<CloneObjects | undefined> {
  const ask = (args: readonly string[]): Promise<GitAnswer> => callGit({ directory, environment, timeLimitMilliseconds: 5_000 }, { args: [...harmless, ...args] });
  const [place, branches] = await Promise.all([ask(['rev-parse', '--show-object-format', '--path-format=absolute', '--git-path', 'objects', '--revs-only', 'HEAD']), ask(['for-each-ref', '--format=%(objectname)', ...usualBranches])]);
  const [format = '', folder = '', ...head] = place.stdout.toString('utf8').trim().split('\n');
  // git takes such folders as a list.
  const isListable = folder !== '' && !folder.startsWith('"') && !folder.includes(process.platform === 'win32' ? ';' : ':');
  if (place.code !== 0 || !isListable || (format !== 'sha1' && format !== 'sha256')) return undefined;
  const fetched = branches.stdout.toString('utf8').split('\n').filter((commit) => commit !== '');
  return { folder, objectFormat: format, commits: [...new Set(fetched.length > 0 ? fetched : head)] };
}

const usualBranches = ['refs/remotes/origin/HEAD', 'refs/remotes/origin/main', 'refs/remotes/origin/master'];

const harmless = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null'];
