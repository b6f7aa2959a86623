import { isShallow } from './node-git-ancestry.ts';
import { type GitProcess, readGit } from './node-git-run.ts';
import type { FoundMessages, MessageSearch } from './ports.ts';

/** See `Git.findMessages`. */
export async function findMessages(git: GitProcess, { topLevel, commit, words }: MessageSearch): Promise<FoundMessages> {
  const output = await readGit(git, { directory: topLevel, args: messageArguments(commit, words), attempt: `look for ${words} in the messages up to ${commit.slice(0, 12)}` });
  return { commits: messagesOf(output), isCutOff: await isShallow(git, topLevel) };
}

/** The arguments by which git lists the commits whose messages hold some words, as `messagesOf` reads it. */
export function messageArguments(commit: string, words: string): readonly string[] {
  return ['log', '--no-show-signature', '--no-notes', '--no-color', '--encoding=UTF-8', '-z', '--format=%H%n%B', '--fixed-strings', `--grep=${words}`, commit, '--'];
}

/** Each commit with its message. */
export function messagesOf(output: Buffer): FoundMessages['commits'] {
  const entries = output.toString('utf8').split('\0').filter((entry) => entry !== '');
  return entries.map((entry) => ({ commit: entry.slice(0, entry.indexOf('\n')), message: entry.slice(entry.indexOf('\n') + 1) }));
}
