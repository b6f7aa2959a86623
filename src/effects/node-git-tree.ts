import type { RawFile } from '../source/raw-file.ts';
import { classifyGitFailure, missingObjectsHint } from './classify-git.ts';
import { EffectError } from './effect-error.ts';
import { createBatchReader } from './node-git-batch.ts';
import { type GitProcess, readGit, runGit } from './node-git-run.ts';
import type { CommitFiles } from './ports.ts';

/** A file as a tree or a log lists it. */
export interface TreeEntry {
  readonly mode: string;
  readonly objectId: string;
  /** `undefined` for a submodule, and for an object that the clone does not hold. */
  readonly bytes: number | undefined;
  /** Relative to the request's folder. */
  readonly path: string;
  readonly readableName: boolean;
}

/**
 * The accepted files of a commit, paths relative to `folder`, sorted in code-unit order. Two processes whatever the number
 * of files: `ls-tree` for names, ids and sizes, and one `cat-file --batch` for the bytes of those within the limit.
 */
export async function readCommitTree(git: GitProcess, request: CommitFiles): Promise<readonly RawFile[]> {
  const entries = (await listTree(git, request)).filter((entry) => isWanted(entry, request.accept));
  const refused = new Map(entries.map((entry) => [entry, refusalOf(entry, request.maximumBytes)]));
  const wanted = entries.filter((entry) => refused.get(entry) === undefined);
  const contents = await readBlobs(git, request, new Set(wanted.map((entry) => entry.objectId)));
  return entries.map((entry) => refused.get(entry) ?? toBytes(entry, contents, request)).sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function listTree(git: GitProcess, request: CommitFiles): Promise<readonly TreeEntry[]> {
  const output = await readGit(git, {
    directory: request.topLevel,
    args: ['ls-tree', '-r', '-z', '-l', '--full-tree', request.commit, ...(request.folder === '' ? [] : ['--', `${request.folder}/`])],
    attempt: `list the files of commit ${request.commit.slice(0, 12)}`,
  });
  const prefix = request.folder === '' ? 0 : Buffer.byteLength(request.folder) + 1;
  const entries: TreeEntry[] = [];
  for (let start = 0; start < output.length; ) {
    const end = output.indexOf(0, start);
    entries.push(toEntry(output.subarray(start, end), prefix));
    start = end + 1;
  }
  return entries;
}

/** `<mode> SP <type> SP <object> SP+ <size> TAB <path>`, as `git ls-tree -l -z` writes it. */
function toEntry(record: Buffer, prefix: number): TreeEntry {
  const tab = record.indexOf(9);
  const [mode = '', , objectId = '', size = ''] = record.subarray(0, tab).toString('latin1').split(/ +/);
  const name = record.subarray(tab + 1 + prefix);
  const path = name.toString('utf8');
  return { mode, objectId, bytes: /^\d+$/.test(size) ? Number(size) : undefined, path, readableName: Buffer.from(path).equals(name) };
}

/** A submodule is reported whatever its name: what it holds cannot be compared, and silence would read as "no change". */
export function isWanted(entry: TreeEntry, accept: (relativePath: string) => boolean): boolean {
  const folders = entry.path.split('/').slice(0, -1);
  if (folders.some((folder) => folder === 'node_modules' || folder.startsWith('.'))) return false;
  return entry.mode === '160000' || accept(entry.path);
}

/** The file as refused, where it is not one to be read. */
export function refusalOf(entry: TreeEntry, maximumBytes: number): RawFile | undefined {
  const { path } = entry;
  if (!entry.readableName) return { kind: 'refused', path, reason: 'unreadable', detail: 'its name is not UTF-8' };
  if (entry.mode === '120000') return { kind: 'refused', path, reason: 'symlink', detail: 'a symbolic link' };
  if (entry.mode === '160000') return { kind: 'refused', path, reason: 'not-a-file', detail: 'a submodule' };
  if (entry.bytes !== undefined && entry.bytes > maximumBytes) return { kind: 'refused', path, reason: 'too-large', detail: `${entry.bytes} bytes` };
  return undefined;
}

type BlobRequest = Pick<CommitFiles, 'topLevel'> & { readonly commit?: string };

function commitOf({ commit }: BlobRequest): string {
  return commit === undefined ? 'earlier commits' : `commit ${commit.slice(0, 12)}`;
}

/** The bytes of these objects by id, through one process. */
export async function readBlobs(git: GitProcess, request: BlobRequest, ids: ReadonlySet<string>): Promise<ReadonlyMap<string, Uint8Array>> {
  if (ids.size === 0) return new Map();
  const reader = createBatchReader();
  const attempt = `read the files of ${commitOf(request)}`;
  await runGit(git, {
    directory: request.topLevel,
    args: ['cat-file', '--batch', '--buffer'],
    input: [...ids, ''].join('\n'),
    attempt,
    onOutput: (chunk) => reader.push(chunk),
  });
  if (!reader.isComplete()) throw classifyGitFailure({ attempt, directory: request.topLevel, stderr: 'the output of cat-file ended in the middle of an object' });
  return reader.contents;
}

/** The file with its bytes; throws `git-failed` when the clone lacks them. */
export function toBytes(entry: Pick<TreeEntry, 'objectId' | 'path'>, contents: ReadonlyMap<string, Uint8Array>, request: BlobRequest): RawFile {
  const bytes = contents.get(entry.objectId);
  if (bytes === undefined) {
    throw new EffectError('git-failed', `git could not read ${request.commit === undefined ? entry.path : `${request.commit.slice(0, 12)}:${entry.path}`}: object ${entry.objectId} is missing`, missingObjectsHint);
  }
  return { kind: 'bytes', path: entry.path, bytes, objectId: entry.objectId };
}
