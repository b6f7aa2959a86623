import { EffectError } from '../effect-error.ts';
import type { FarSightedGit, FileHistoryRequest, FileVersions, Git } from '../ports.ts';
import { type FarClone, fetchCommits, fetchFolders, type HistoryOptions } from './far-clone.ts';
import { compareIn, versionsIn } from './read-far.ts';

/**
 * Git that fetches what a clone leaves out when a question needs it: commits alone for ancestry, and for what a file has been
 * folders without files. It goes to a temporary repository; nothing of the clone changes.
 */
export function farSightedGit(git: Git, options: HistoryOptions): FarSightedGit {
  const far = remembering(git, options);
  return {
    ...git,
    missedHistory: far.missed,
    isAncestor: async (directory, ancestor, descendant) => {
      const here = await git.isAncestor(directory, ancestor, descendant);
      if (here !== undefined) return here;
      const commits = await far.commits(directory, [ancestor, descendant]);
      return commits === undefined ? undefined : compareIn(commits, ancestor, descendant);
    },
    readFileVersions: async (request) => {
      const here = await git.readFileVersions(request);
      return here.isCutOff ? withFar(here, await far.versions(request)) : here;
    },
  };
}

function withFar(here: FileVersions, far: FileVersions | undefined): FileVersions {
  return far === undefined ? here : { contents: [...here.contents, ...far.contents], isCutOff: far.isCutOff };
}

interface Remembering {
  readonly missed: FarSightedGit['missedHistory'];
  readonly commits: (directory: string, wanted: readonly [string, string]) => Promise<FarClone | undefined>;
  readonly versions: (request: FileHistoryRequest) => Promise<FileVersions | undefined>;
}

/** Publishing asks anew whenever another publisher was faster: what was fetched once is not fetched again. */
function remembering(git: Git, options: HistoryOptions): Remembering {
  const commits = new Map<string, Promise<FarClone>>();
  const versions = new Map<string, Promise<FileVersions>>();
  const names = new Map<string, string>();
  let missed: ReturnType<FarSightedGit['missedHistory']>;
  const once = async <T>(kept: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T | undefined> => {
    const result = kept.get(key) ?? make();
    kept.set(key, result);
    try {
      return await result;
    } catch (error) {
      if (!(error instanceof EffectError)) throw error;
      missed = { remote: names.get('remote') ?? 'origin', says: error.message };
      return undefined;
    }
  };
  const named: HistoryOptions = { ...options, onRemote: (name) => void names.set('remote', name) };
  return {
    missed: () => missed,
    commits: (directory, wanted) => once(commits, JSON.stringify([directory, ...[...wanted].sort()]), () => fetchCommits(git, named, { directory, wanted })),
    versions: (request) => once(versions, JSON.stringify(request), () => fetchVersions(git, named, request)),
  };
}

async function fetchVersions(git: Git, options: HistoryOptions, request: FileHistoryRequest): Promise<FileVersions> {
  const far = await fetchFolders(git, options, { directory: request.topLevel, commit: request.commit, sinceSeconds: request.sinceSeconds });
  try {
    return await versionsIn(far, request);
  } finally {
    far.scratch.remove();
  }
}
