import { EffectError } from '../effect-error.ts';
import type { FarSightedGit, FileHistoryRequest, FileVersions, FoundMessages, Git, MessageSearch } from '../ports.ts';
import { type FarClone, fetchCommits, fetchFolders, type HistoryOptions } from './far-clone.ts';
import { compareIn, messagesIn, versionsIn } from './read-far.ts';

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
    findMessages: async (request) => {
      const here = await git.findMessages(request);
      return here.isCutOff ? ((await far.messages(request)) ?? here) : here;
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
  readonly messages: (request: MessageSearch) => Promise<FoundMessages | undefined>;
  readonly versions: (request: FileHistoryRequest) => Promise<FileVersions | undefined>;
}

/** Publishing asks anew whenever another publisher was faster: what was fetched once is not fetched again. */
function remembering(git: Git, options: HistoryOptions): Remembering {
  const commits = new Map<string, Promise<FarClone>>();
  const folders = new Map<string, Promise<FarClone>>();
  const messages = new Map<string, Promise<FoundMessages>>();
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
  const fetched = ({ topLevel: directory, commit, sinceSeconds }: Pick<FileHistoryRequest, 'topLevel' | 'commit' | 'sinceSeconds'>): Promise<FarClone> => {
    const key = JSON.stringify([directory, commit, sinceSeconds]);
    const clone = folders.get(key) ?? fetchFolders(git, named, { directory, commit, sinceSeconds });
    folders.set(key, clone);
    return clone;
  };
  return {
    missed: () => missed,
    commits: (directory, wanted) => once(commits, JSON.stringify([directory, ...[...wanted].sort()]), () => fetchCommits(git, named, { directory, wanted })),
    messages: (request) => once(messages, JSON.stringify(request), async () => messagesIn(await fetched(request), request)),
    versions: (request) => once(versions, JSON.stringify(request), async () => versionsIn(await fetched(request), request)),
  };
}
