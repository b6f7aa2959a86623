import type { RawFile } from '../../source/raw-file.ts';
import { createBatchReader } from '../node-git-batch.ts';
import { isWanted, refusalOf, toBytes, type TreeEntry } from '../node-git-tree.ts';
import { classifyPush, toRemoteError } from './classify-push.ts';
import type { GitScratch } from './git-scratch.ts';
import type { BranchTip } from './writer-port.ts';

const maximumFileBytes = 262_144;
const maximumTreeBytes = 512 * 1024 * 1024;

/** The tip as an edit sees it. Its folders are here; files are fetched when they are read, all of a reading at once. */
export function toBranchTip(scratch: GitScratch, tip: Pick<BranchTip, 'branch' | 'commit'>): BranchTip {
  const listed = new Map<string, Promise<readonly TreeEntry[]>>();
  const listFiles = (folder: string): Promise<readonly TreeEntry[]> => {
    const known = listed.get(folder) ?? filesOf(scratch, tip.commit, folder);
    listed.set(folder, known);
    return known;
  };
  return {
    ...tip,
    list: async (folder) => (await listFiles(folder)).filter((entry) => isWanted(entry, () => true)).map(({ path }) => path),
    read: async (folder, accept) => {
      const entries = (await listFiles(folder)).filter((entry) => isWanted(entry, accept));
      return readEntries(scratch, tip.commit, entries);
    },
  };
}

async function filesOf(scratch: GitScratch, commit: string, folder: string): Promise<readonly TreeEntry[]> {
  const args = ['ls-tree', '-r', '-z', '--full-tree', commit, ...(folder === '' ? [] : ['--', `${folder}/`])];
  const output = await scratch.ask('list the files of the branch', { args, maximumBytes: maximumTreeBytes });
  const prefix = folder === '' ? 0 : Buffer.byteLength(folder) + 1;
  const entries: TreeEntry[] = [];
  for (let start = 0; start < output.length; ) {
    const end = output.indexOf(0, start);
    const record = output.subarray(start, end);
    const tab = record.indexOf(9);
    const [mode = '', , objectId = ''] = record.subarray(0, tab).toString('latin1').split(' ');
    const name = record.subarray(tab + 1 + prefix);
    entries.push({ mode, objectId, bytes: undefined, path: name.toString('utf8'), readableName: Buffer.from(name.toString('utf8')).equals(name) });
    start = end + 1;
  }
  return entries.sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function readEntries(scratch: GitScratch, commit: string, entries: readonly TreeEntry[]): Promise<readonly RawFile[]> {
  const plain = entries.filter((entry) => refusalOf(entry, maximumFileBytes) === undefined);
  const ids = [...new Set(plain.map(({ objectId }) => objectId))];
  const sizes = await fetchSizes(scratch, ids);
  const readable = ids.filter((id) => (sizes.get(id) ?? 0) <= maximumFileBytes);
  const contents = await readContents(scratch, readable);
  return entries.map((entry) => {
    const refused = refusalOf({ ...entry, bytes: sizes.get(entry.objectId) }, maximumFileBytes);
    return refused ?? toBytes(entry, contents, { topLevel: '', commit });
  });
}

/** How large these files are, after those that were not here have been fetched with one question. */
async function fetchSizes(scratch: GitScratch, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const here = await sizesHere(scratch, ids);
  const missing = ids.filter((id) => !here.has(id));
  if (missing.length === 0) return here;
  const args = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--no-auto-maintenance', '--recurse-submodules=no', '--filter=blob:none', '--stdin', 'origin'];
  const answer = await scratch.call({ args: ['-c', 'fetch.negotiationAlgorithm=noop', ...args], input: missing.map((id) => `${id}\n`).join('') });
  if (answer.code !== 0) throw toRemoteError('read the files of the branch', classifyPush(answer));
  return sizesHere(scratch, ids);
}

// Without the promisor git answers from what is here, instead of asking the other side for each file.
async function sizesHere(scratch: GitScratch, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (ids.length === 0) return new Map();
  const args = ['-c', 'remote.origin.promisor=false', '-c', 'remote.origin.partialCloneFilter=', 'cat-file', '--batch-check', '--buffer'];
  const text = (await scratch.ask('look for files', { args, input: ids.map((id) => `${id}\n`).join(''), maximumBytes: maximumTreeBytes })).toString('latin1');
  return new Map(text.split('\n').flatMap((line): readonly [string, number][] => {
    const [, id = '', size = ''] = /^(\S+) blob (\d+)$/.exec(line) ?? [];
    return id === '' ? [] : [[id, Number(size)]];
  }));
}

async function readContents(scratch: GitScratch, ids: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const reader = createBatchReader();
  if (ids.length > 0) reader.push(await scratch.ask('read the files of the branch', { args: ['cat-file', '--batch', '--buffer'], input: ids.map((id) => `${id}\n`).join(''), maximumBytes: maximumTreeBytes }));
  return reader.contents;
}
