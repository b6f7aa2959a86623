import type { RawFile } from '../source/raw-file.ts';
import { type GitProcess, readGit, runGit } from './node-git-run.ts';
import { isWanted, readBlobs, refusalOf, toBytes, type TreeEntry } from './node-git-tree.ts';
import type { CommitFiles, FolderHistory, HistoricCommit } from './ports.ts';

/**
 * The first-parent commits that change the folder, newest first, each with the accepted files that it changes. Three
 * processes whatever the length: one `log`, one `cat-file --batch-check` for sizes and one `--batch` for the bytes.
 */
export async function readFolderHistory(git: GitProcess, request: CommitFiles): Promise<FolderHistory> {
  const records = parseLog(await readLog(git, request), request, toEntry);
  const regular = records.flatMap((record) => record.entries).filter((entry) => entry.mode.startsWith('100'));
  const sizes = await readSizes(git, request, new Set(regular.map((entry) => entry.objectId)));
  const withSizes = (entry: TreeEntry): TreeEntry => ({ ...entry, bytes: sizes.get(entry.objectId) });
  const wanted = regular.map(withSizes).filter((entry) => refusalOf(entry, request.maximumBytes) === undefined);
  const contents = await readBlobs(git, request, new Set(wanted.map((entry) => entry.objectId)));
  const toFile = (entry: TreeEntry): RawFile | undefined =>
    entry.mode === absentMode ? undefined : (refusalOf(withSizes(entry), request.maximumBytes) ?? toBytes(entry, contents, request));
  const commits = records.map(({ about, entries }) => ({ ...about, changes: entries.map((entry) => ({ path: entry.path, file: toFile(entry) })) }));
  return { commits, isCutOff: await isCutOff(git, request, commits.at(-1)) };
}

/** What stands for the mode of a file that is not there. */
export const absentMode = '000000';

// What the user's own configuration could add to a log, above all a program that checks signatures, is switched off.
const logArguments: readonly string[] = [
  '-c', 'log.diffMerges=first-parent', '-c', 'log.follow=false', '-c', 'diff.orderFile=/dev/null', 'log', '--first-parent', '-m', '--root', '--raw',
  '-z', '--no-abbrev', '--no-renames', '--no-show-signature', '--no-notes', '--no-color', '--no-ext-diff', '--encoding=UTF-8',
  '--format=%H%x00%P%x00%an%x00%ae%x00%cn%x00%ce%x00%ct%x00%s',
];

/** See `Git.readMessages`. */
export async function readMessages(git: GitProcess, directory: string, [after, upTo]: readonly [string, string]): Promise<readonly string[]> {
  const args = ['log', '-z', '--no-show-signature', '--no-notes', '--no-color', '--encoding=UTF-8', '--format=%B', upTo, `^${after}`, '--'];
  const output = await readGit(git, { directory, args, attempt: `read the messages of the commits up to ${upTo.slice(0, 12)}` });
  return output.length === 0 ? [] : output.toString('utf8').split('\0');
}

/** What `parseLog` reads. */
export function readLog(git: GitProcess, { topLevel, commit, folder }: LogRequest, most?: number): Promise<Buffer> {
  const limit = most === undefined ? [] : [`--max-count=${most}`];
  const args = [...logArguments, ...limit, commit, ...(folder === '' ? [] : ['--', `${folder}/`])];
  return readGit(git, { directory: topLevel, args, attempt: `list the commits up to ${commit.slice(0, 12)}` });
}

type LogRequest = Omit<CommitFiles, 'maximumBytes'>;

interface LogRecord {
  readonly about: Omit<HistoricCommit, 'changes'>;
  readonly entries: readonly TreeEntry[];
}

/** Eight fields a commit, then `:<mode> <mode> <id> <id> <status>` and a path for each file, all ended by NUL. */
export function parseLog(output: Buffer, { folder, accept }: LogRequest, read: (raw: string, name: Buffer) => TreeEntry): readonly LogRecord[] {
  const tokens = splitAtNul(output);
  const prefix = folder === '' ? 0 : Buffer.byteLength(folder) + 1;
  const records: LogRecord[] = [];
  for (let index = 0; index + fieldCount <= tokens.length; ) {
    const about = toAbout(tokens.slice(index, index + fieldCount).map((token) => token.toString('utf8')));
    const entries: TreeEntry[] = [];
    for (index += fieldCount; ; index += 2) {
      const raw = tokens[index]?.toString('latin1').trimStart() ?? '';
      const name = tokens[index + 1];
      if (!raw.startsWith(':') || name === undefined) break;
      entries.push(read(raw, name.subarray(prefix)));
    }
    records.push({ about, entries: entries.filter((entry) => isWanted(entry, accept)) });
  }
  return records;
}

const fieldCount = 8;

function splitAtNul(output: Buffer): readonly Buffer[] {
  const tokens: Buffer[] = [];
  for (let start = 0; start < output.length; ) {
    const end = output.indexOf(0, start);
    const stop = end === -1 ? output.length : end;
    tokens.push(output.subarray(start, stop));
    start = stop + 1;
  }
  return tokens;
}

function toAbout([commit = '', parents = '', author = '', authorEmail = '', committer = '', committerEmail = '', seconds = '', subject = '']: readonly string[]): LogRecord['about'] {
  return {
    commit: commit.trim(),
    parents: parents === '' ? [] : parents.split(' '),
    author: { name: author, email: authorEmail },
    committer: { name: committer, email: committerEmail },
    committedAtSeconds: Number(seconds),
    subject,
  };
}

function toEntry(raw: string, name: Buffer): TreeEntry {
  const [, mode = '', , objectId = ''] = raw.split(' ');
  return namedEntry(name, mode, objectId);
}

/** The entry of a file whose size is not known. */
export function namedEntry(name: Buffer, mode: string, objectId: string): TreeEntry {
  const path = name.toString('utf8');
  return { mode, objectId, bytes: undefined, path, readableName: Buffer.from(path).equals(name) };
}

/** The sizes in bytes of those objects that the clone holds. */
export async function readSizes(git: GitProcess, { topLevel }: Pick<CommitFiles, 'topLevel'>, ids: ReadonlySet<string>): Promise<ReadonlyMap<string, number>> {
  if (ids.size === 0) return new Map();
  const chunks: Buffer[] = [];
  await runGit(git, {
    directory: topLevel,
    args: ['cat-file', '--batch-check=%(objectname) %(objectsize)', '--buffer'],
    input: [...ids, ''].join('\n'),
    attempt: 'measure the files of earlier commits',
    onOutput: (chunk) => chunks.push(chunk),
  });
  const lines = Buffer.concat(chunks).toString('latin1').split('\n').map((line) => line.split(' '));
  return new Map(lines.flatMap(([id = '', size = '']) => (/^\d+$/.test(size) ? [[id, Number(size)] as const] : [])));
}

// At the boundary of a shallow clone git shows a commit without its parents; the commit object still names them.
/** Whether the clone is shallow and ends here. */
export async function isCutOff(git: GitProcess, request: Pick<CommitFiles, 'topLevel'>, oldest: Pick<HistoricCommit, 'commit' | 'parents'> | undefined): Promise<boolean> {
  if (oldest === undefined || oldest.parents.length > 0) return false;
  const object = await readGit(git, { directory: request.topLevel, args: ['cat-file', 'commit', oldest.commit], attempt: `read the commit ${oldest.commit.slice(0, 12)}` });
  return /^tree [0-9a-f]+\nparent /.test(object.toString('latin1', 0, 200));
}
