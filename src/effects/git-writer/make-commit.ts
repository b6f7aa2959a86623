import { randomUUID } from 'node:crypto';
import { EffectError } from '../effect-error.ts';
import type { GitScratch } from './git-scratch.ts';

/** A file as a commit is to hold it. */
interface CommittedFile {
  /** From the root of the tree, `/`-separated. */
  readonly path: string;
  /** `undefined`: it is to be gone. */
  readonly bytes: Uint8Array | undefined;
}

export interface NewCommit {
  /** The commit that it changes; `undefined` for the first one of a branch. */
  readonly parent: string | undefined;
  readonly files: readonly CommittedFile[];
  readonly message: string;
  /** Lines of `Name: value` below the message; `Write-Id` is added to them. */
  readonly trailers?: readonly string[];
}

/** Makes a commit that holds these files besides what its parent does, signed where git is told to; returns its id. */
export async function makeCommit(scratch: GitScratch, { parent, files, message, trailers = [] }: NewCommit): Promise<string> {
  const attempt = 'make a commit';
  await scratch.ask(attempt, { args: parent === undefined ? ['read-tree', '--empty'] : ['read-tree', `${parent}^{tree}`] });
  for (const file of files) await scratch.ask(attempt, { args: ['update-index', '--add', '-z', '--index-info'], input: await indexLine(scratch, file, parent) });
  // The other files of the tree were not fetched.
  const tree = (await scratch.ask(attempt, { args: ['write-tree', '--missing-ok'] })).toString('utf8').trim();
  // Two who write the same in the same second would make the same commit, and each take the other's for his own.
  const input = `${message.trimEnd()}\n\n${[...trailers, `Write-Id: ${randomUUID()}`].join('\n')}\n`;
  const commit = await scratch.ask(attempt, { args: ['commit-tree', ...(scratch.signs ? ['-S'] : []), tree, ...(parent === undefined ? [] : ['-p', parent])], input });
  return commit.toString('utf8').trim();
}

/** As `git update-index --index-info -z` takes it; mode 0 takes the file out. */
async function indexLine(scratch: GitScratch, { path, bytes }: CommittedFile, parent: string | undefined): Promise<string> {
  if (bytes === undefined) return `0 ${'0'.repeat(parent?.length ?? 40)}\t${path}\0`;
  const blob = (await scratch.ask('make a commit', { args: ['hash-object', '-w', '--stdin'], input: bytes })).toString('utf8').trim();
  return `100644 ${blob}\t${path}\0`;
}

/** The id of the blob at the path of a commit; `undefined` where there is nothing. */
export async function findBlob(scratch: GitScratch, commit: string, path: string): Promise<string | undefined> {
  const line = (await scratch.ask(`look for ${path}`, { args: ['ls-tree', '-z', '--full-tree', commit, '--', path] })).toString('utf8');
  if (line === '') return undefined;
  const [, mode, id] = /^(\d+) blob ([0-9a-f]+)\t/.exec(line) ?? [];
  if (id !== undefined && (mode === '100644' || mode === '100755')) return id;
  throw new EffectError('store-failed', `could not read ${path}: it is no plain file there`, 'look what the branch holds; publishing writes plain files only');
}
