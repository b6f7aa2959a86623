import type { RawFile } from '../source/raw-file.ts';
import { absentMode, isCutOff, namedEntry, parseLog, readLog, readSizes } from './node-git-log.ts';
import type { GitProcess } from './node-git-run.ts';
import { readBlobs, refusalOf, toBytes, type TreeEntry } from './node-git-tree.ts';
import type { HistoryRange, ListedCommit, ListedHistory, ObjectFiles, ObjectRef } from './ports.ts';

/** The newest first-parent commits that change the folder, each with what its files were before. One `log`. */
export async function listFolderHistory(git: GitProcess, request: HistoryRange): Promise<ListedHistory> {
  const records = parseLog(await readLog(git, request, request.most), request, formerEntry);
  const commits: readonly ListedCommit[] = records.map(({ about: { commit, parents, committedAtSeconds }, entries }) => ({
    commit,
    parents,
    committedAtSeconds,
    changes: entries.map((entry) => ({ path: entry.path, before: toFormer(entry) })),
  }));
  return { commits, isCutOff: commits.length < request.most && (await isCutOff(git, request, commits.at(-1))) };
}

/** `:<mode before> <mode after> <id before> <id after> <status>`. */
function formerEntry(raw: string, name: Buffer): TreeEntry {
  const [mode = '', , objectId = ''] = raw.slice(1).split(' ');
  return namedEntry(name, mode, objectId);
}

function toFormer(entry: TreeEntry): RawFile | ObjectRef | undefined {
  if (entry.mode === absentMode) return undefined;
  return refusalOf(entry, Number.POSITIVE_INFINITY) ?? { kind: 'object', path: entry.path, objectId: entry.objectId };
}

/** The files of these objects. Two processes: one for the sizes, one for the bytes of those within the limit. */
export async function readObjectFiles(git: GitProcess, { topLevel, objects, maximumBytes }: ObjectFiles): Promise<readonly RawFile[]> {
  const sizes = await readSizes(git, { topLevel }, new Set(objects.map(({ objectId }) => objectId)));
  const refusals = objects.map((object) => tooLarge(object, sizes.get(object.objectId) ?? 0, maximumBytes));
  const wanted = objects.filter((_, index) => refusals[index] === undefined);
  const contents = await readBlobs(git, { topLevel }, new Set(wanted.map(({ objectId }) => objectId)));
  return objects.map((object, index) => refusals[index] ?? toBytes(object, contents, { topLevel }));
}

function tooLarge({ path }: ObjectRef, bytes: number, maximumBytes: number): RawFile | undefined {
  return bytes > maximumBytes ? { kind: 'refused', path, reason: 'too-large', detail: `${bytes} bytes` } : undefined;
}
