import { EffectError } from './effect-error.ts';
import { askGit } from './node-git-ask.ts';
import { type GitProcess, readGit } from './node-git-run.ts';
import type { FileHistoryRequest, FileVersions } from './ports.ts';

/** See `Git.isAncestor`. In a shallow clone a yes is certain, because commits are only left out; a no is not. */
export async function isAncestor(git: GitProcess, directory: string, [ancestor, descendant]: readonly [string, string]): Promise<boolean | undefined> {
  for (const commit of [ancestor, descendant]) {
    const found = await askGit(git, { directory, args: ['rev-parse', '--verify', '--quiet', `${commit}^{commit}`], attempt: `find the commit ${commit}` });
    if (found === undefined) return undefined;
  }
  const args = ['merge-base', '--is-ancestor', ancestor, descendant];
  if ((await askGit(git, { directory, args, attempt: `tell whether ${ancestor} comes before ${descendant}` })) !== undefined) return true;
  return (await isShallow(git, directory)) ? undefined : false;
}

/** Whether the clone leaves out what came before some of its commits. */
export async function isShallow(git: GitProcess, directory: string): Promise<boolean> {
  return (await askGit(git, { directory, args: ['rev-parse', '--is-shallow-repository'], attempt: 'tell whether the clone is shallow' })) === 'true';
}

/**
 * See `Git.readFileVersions`. Every merge is compared with each of its parents, and no commit is left out because another
 * one leads to the same result: what only a side branch held for a while is found, too.
 */
export async function readFileVersions(git: GitProcess, request: FileHistoryRequest): Promise<FileVersions> {
  const ids = await listVersions(git, request);
  if (ids === undefined) return { contents: [], isCutOff: true };
  const held = await readHeld(git, request, ids);
  return { contents: held, isCutOff: held.length < ids.length || (await isShallow(git, request.topLevel)) };
}

/** The object ids of the file's contents; `undefined` where the clone lacks the trees to tell. */
async function listVersions(git: GitProcess, request: FileHistoryRequest): Promise<readonly string[] | undefined> {
  const { topLevel: directory, commit, path, from } = request;
  const attempt = `list what ${path} has been up to ${commit.slice(0, 12)}`;
  const output = await readUnlessMissing(git, { directory, args: versionArguments(request), attempt });
  const first = from === undefined ? Buffer.alloc(0) : await readUnlessMissing(git, { directory, args: treeArguments(from, path), attempt });
  return output === undefined || first === undefined ? undefined : [...new Set([...fileIdsOf(output, request), ...fileIdsIn(first)])];
}

/** The arguments by which git names the object that a file is in a commit, as `fileIdsIn` reads it. */
export function treeArguments(commit: string, path: string): readonly string[] {
  return ['--literal-pathspecs', 'ls-tree', '-z', '--full-tree', commit, '--', path];
}

/** `<mode> blob <id>\t<path>`: the id of what is a file. */
export function fileIdsIn(output: Buffer): readonly string[] {
  const [mode = '', , id = ''] = output.toString('latin1').split(/[ \t]/, 3);
  return isRegular(mode) ? [id] : [];
}

type Versions = Pick<FileHistoryRequest, 'commit' | 'path' | 'from'>;

/** The arguments by which git lists every change of a file up to a commit, as `fileIdsOf` reads it. */
export function versionArguments({ commit, path, from }: Versions): readonly string[] {
  return [
    '-c', 'diff.orderFile=/dev/null', 'log', '--full-history', '-m', '--root', '--raw', '-z', '--no-abbrev', '--no-renames', '--no-show-signature',
    '--no-notes', '--no-color', '--no-ext-diff', '--format=', ...(from === undefined ? [commit] : ['--ancestry-path', commit, `^${from}`]), '--', path,
  ];
}

/** The object ids of what was a file, each once; where a commit is named to begin from, of what came to be one after it. */
export function fileIdsOf(output: Buffer, { from }: Pick<Versions, 'from'>): readonly string[] {
  const records = output.toString('latin1').split('\0').filter((token) => token.trimStart().startsWith(':'));
  return [...new Set(records.flatMap((record) => idsOf(record, from === undefined)))];
}

/** `:<mode> <mode> <id> <id> <status>`: the ids of what is a file on either side, or on that of the commit alone. */
function idsOf(record: string, isEitherSide: boolean): readonly string[] {
  const [modeBefore = '', modeAfter = '', before = '', after = ''] = record.trimStart().slice(1).split(' ');
  return [...(isEitherSide && isRegular(modeBefore) ? [before] : []), ...(isRegular(modeAfter) ? [after] : [])];
}

function isRegular(mode: string): boolean {
  return mode.startsWith('100');
}

/** The contents of those objects that the clone has. One by one: in a partial clone a missing one ends the whole of a batch. */
async function readHeld(git: GitProcess, { topLevel, path }: FileHistoryRequest, ids: readonly string[]): Promise<readonly Uint8Array[]> {
  const held: Uint8Array[] = [];
  for (const id of ids) {
    const bytes = await readUnlessMissing(git, { directory: topLevel, args: ['cat-file', 'blob', id], attempt: `read what ${path} has been` });
    if (bytes !== undefined) held.push(bytes);
  }
  return held;
}

async function readUnlessMissing(git: GitProcess, command: Parameters<typeof readGit>[1]): Promise<Buffer | undefined> {
  try {
    return await readGit(git, command);
  } catch (error) {
    if (error instanceof EffectError && error.code === 'git-failed') return undefined;
    throw error;
  }
}
