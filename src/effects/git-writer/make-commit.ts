import { randomUUID } from 'node:crypto';
import { EffectError } from '../effect-error.ts';
import { classifyPush } from './classify-push.ts';
import type { GitCall } from './git-call.ts';
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
  const tree = await makeTree(scratch, parent, files);
  // Two who write the same in the same second would make the same commit, and each take the other's for his own.
  const input = `${message.trimEnd()}\n\n${[...trailers, `Write-Id: ${randomUUID()}`].join('\n')}\n`;
  const call = { args: ['commit-tree', ...(scratch.signs ? ['-S'] : []), tree, ...(parent === undefined ? [] : ['-p', parent])], input };
  const commit = scratch.signs ? await signed(scratch, call) : await scratch.ask(attempt, call);
  return commit.toString('utf8').trim();
}

/** What fails where a commit is signed is the signing: nothing else of it depends on anything outside. */
async function signed(scratch: GitScratch, call: GitCall): Promise<Buffer> {
  const answer = await scratch.call(call);
  if (answer.code === 0) return answer.stdout;
  throw new EffectError('git-failed', `could not sign the commit: ${classifyPush(answer).says}`, 'look at user.signingKey and gpg.format of git; with commit.gpgSign=false it is written without a signature');
}

const attempt = 'make a commit';

/**
 * The id of a tree with these files besides those of the commit. By `git fast-import`, which reads the folders on the way to
 * them and no others: an index of all files takes long where there are many.
 */
async function makeTree(scratch: GitScratch, parent: string | undefined, files: NewCommit['files']): Promise<string> {
  const args = ['-c', 'fastimport.unpackLimit=1', 'fast-import', '--quiet', '--force', '--date-format=raw'];
  const answer = (await scratch.ask(attempt, { args, input: toStream(parent, files) })).toString('utf8');
  const [, tree] = /^040000 tree ([0-9a-f]+)\t/.exec(answer) ?? [];
  if (tree === undefined) throw new EffectError('git-failed', 'could not make a commit: git did not say which tree it made', 'use a newer git');
  if (parent !== undefined) await refuseMore(scratch, { parent, tree, files });
  return tree;
}

/** A file in the place of a folder, or a folder in that of a file, would take away what nobody named. */
async function refuseMore(scratch: GitScratch, { parent, tree, files }: Pick<NewCommit, 'files'> & { readonly parent: string; readonly tree: string }): Promise<void> {
  const changed = await scratch.ask(attempt, { args: ['diff-tree', '-r', '-z', '--name-only', '--no-renames', parent, tree], maximumBytes: 16 * 1_048_576 });
  const named = new Set(files.map(({ path }) => path));
  const more = changed.toString('utf8').split('\0').find((path) => path !== '' && !named.has(path));
  if (more !== undefined) throw new EffectError('git-failed', `could not make a commit: ${more} is in the way`, 'move it out of the way of the files that are to be written');
}

/** In the form of git-fast-import(1): the files in a commit of nobody, of which the tree is asked. */
function toStream(parent: string | undefined, files: NewCommit['files']): Uint8Array {
  const changes = files.flatMap(({ path, bytes }): readonly Uint8Array[] => (bytes === undefined ? [text(`D ${quoted(path)}\n`)] : [text(`M 100644 inline ${quoted(path)}\ndata ${bytes.byteLength}\n`), bytes, text('\n')]));
  const from = parent === undefined ? '' : `from ${parent}\n`;
  return Buffer.concat([text(`commit refs/maestro/made\ncommitter nobody <nobody> 0 +0000\ndata 0\n${from}${parent === undefined ? 'deleteall\n' : ''}`), ...changes, text('ls ""\n')]);
}

function text(of: string): Uint8Array {
  return Buffer.from(of, 'utf8');
}

/** A path in quotes, as git unquotes it. */
function quoted(path: string): string {
  return `"${path.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n')}"`;
}

/** The id of the blob at the path of a commit; `undefined` where there is nothing. */
export async function findBlob(scratch: GitScratch, commit: string, path: string): Promise<string | undefined> {
  const line = (await scratch.ask(`look for ${path}`, { args: ['ls-tree', '-z', '--full-tree', commit, '--', path] })).toString('utf8');
  if (line === '') return undefined;
  const [, mode, id] = /^(\d+) blob ([0-9a-f]+)\t/.exec(line) ?? [];
  if (id !== undefined && (mode === '100644' || mode === '100755')) return id;
  throw new EffectError('store-failed', `could not read ${path}: it is no plain file there`, 'look what the branch holds; publishing writes plain files only');
}
