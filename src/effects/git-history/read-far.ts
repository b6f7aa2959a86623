import { EffectError } from '../effect-error.ts';
import type { FileHistoryRequest, FileVersions, FoundMessages, MessageSearch } from '../ports.ts';
import { fileIdsIn, fileIdsOf, treeArguments, versionArguments } from '../node-git-ancestry.ts';
import { messageArguments, messagesOf } from '../node-git-messages.ts';
import { type FarClone, withoutPromisor } from './far-clone.ts';

/** Whether a commit comes before another, by what was fetched; `undefined` where that is not all, either. */
export async function compareIn({ scratch }: FarClone, ancestor: string, descendant: string): Promise<boolean | undefined> {
  const answer = await scratch.call({ args: [...withoutPromisor, 'merge-base', '--is-ancestor', ancestor, descendant] });
  if (answer.code === 0) return true;
  // A commit that is missing on the way ends the walk as if there were none before it.
  const walked = await scratch.call({ args: [...withoutPromisor, 'rev-list', '--quiet', ancestor, descendant] });
  if (answer.code !== 1 || walked.code !== 0) return undefined;
  const shallow = await scratch.call({ args: ['rev-parse', '--is-shallow-repository'] });
  return shallow.stdout.toString('utf8').trim() === 'false' ? false : undefined;
}

/** What a file has been in the fetched commits. Its contents are fetched one by one: a kill file has had two or three. */
export async function versionsIn({ scratch }: FarClone, request: Pick<FileHistoryRequest, 'commit' | 'path' | 'from'>): Promise<FileVersions> {
  const { path, from } = request;
  const listed = await scratch.call({ args: [...withoutPromisor, ...versionArguments(request)], maximumBytes: 16_777_216 });
  const first = from === undefined ? undefined : await scratch.call({ args: [...withoutPromisor, ...treeArguments(from, path)] });
  if (listed.code !== 0 || (first !== undefined && first.code !== 0)) throw new EffectError('git-failed', `git could not list what ${path} has been in the commits that it fetched`, 'fetch the history into the clone');
  const ids = new Set([...fileIdsOf(listed.stdout, request), ...(first === undefined ? [] : fileIdsIn(first.stdout))]);
  const contents: Uint8Array[] = [];
  for (const id of ids) contents.push(await scratch.ask(`read what ${path} has been`, { args: ['cat-file', 'blob', id] }));
  return { contents, isCutOff: false };
}

/** The fetched commits whose messages hold some words. */
export async function messagesIn({ scratch }: FarClone, { commit, words }: Pick<MessageSearch, 'commit' | 'words'>): Promise<FoundMessages> {
  const listed = await scratch.call({ args: [...withoutPromisor, ...messageArguments(commit, words)], maximumBytes: 16_777_216 });
  if (listed.code !== 0) throw new EffectError('git-failed', 'git could not read the messages of the commits that it fetched', 'fetch the history into the clone');
  return { commits: messagesOf(listed.stdout), isCutOff: false };
}
