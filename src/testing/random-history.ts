import fc from 'fast-check';
import { aRepository, flagText, projectFiles, settingsText } from './plan-in-repository.ts';
import type { TemporaryRepository } from './temporary-repository.ts';

/** One step of a random history; `content` picks what a file says, also nothing and something broken. */
export interface RandomEdit {
  readonly path: string;
  readonly content: number;
  readonly branch: 'main' | 'side' | 'merge';
}

/** The flags that random histories are made of. */
const randomFlags: readonly string[] = ['one', 'two', 'three'];

const paths: readonly string[] = [...randomFlags.map((flag) => `${flag}.yaml`), 'deep/one.yaml', 'segments/internal.yaml', 'kills/production/two.yaml', 'read.me'];

/** Flags stand here twice, so that most edits are of flags still. */
const roughPaths: readonly string[] = [...paths, ...randomFlags.map((flag) => `${flag}.yaml`), 'two.yml', 'maestro.yaml', 'segments/broken.yaml', 'kills/production/one.yaml'];

const flagContents: readonly string[] = [
  flagText({ production: '{ stage: 1% }' }),
  flagText({ production: '{ stage: 50% }' }),
  flagText({ production: '{ stage: 50% }', staging: '{ stage: internal }' }),
  `# why\n${flagText({ production: '{ stage: 50% }' })}`,
  flagText({ production: '{ stage: 50%, bucketBy: tenant }' }),
  flagText({ production: '{ stage: 1%, rules: [{ name: acme, when: { tenant: acme }, serve: on }] }' }),
  flagText({ production: '{ stage: 100% }' }, 'salt: other'),
  flagText({ production: '{ stage: 100% }' }, 'prerequisites: [{ flag: two, variant: on }]'),
  flagText({ production: '{ stage: half }' }),
  flagText({ production: '{ stage: 1%, rules: [{ name: x, when: { nothing: x }, serve: on }] }' }),
];

const segmentContents = ['staff', 'crew'].map((group) => `description: Staff.\nwhen: { groups: { contains: ${group} } }\n`);

const killContents = [undefined, 'id: k-1\nreason: Broken.\nby: ada\nat: 2026-01-05T09:00:00Z\n'];

/** As they are, with an environment less, gone, and with an error. */
const settingsContents = [settingsText, settingsText.replace('  development: {}\n', ''), undefined, settingsText.replace('version: 1', 'version: one'), settingsText];

/** Ten to twenty edits, half of them on a branch that is merged now and then. */
export const arbitraryHistory: fc.Arbitrary<readonly RandomEdit[]> = historiesOf(paths);

/** The same with files that are misplaced, cannot be read, or are the settings. */
export const arbitraryRoughHistory: fc.Arbitrary<readonly RandomEdit[]> = historiesOf(roughPaths);

function historiesOf(among: readonly string[]): fc.Arbitrary<readonly RandomEdit[]> {
  const edit = fc.record({ path: fc.constantFrom(...among), content: fc.nat(flagContents.length), branch: fc.constantFrom('main' as const, 'main' as const, 'main' as const, 'side' as const, 'merge' as const) });
  return fc.array(edit, { minLength: 10, maxLength: 20 });
}

/** A repository in which the edits were made one after the other; only `maestro.yaml` is checked out. */
export function repositoryOf(edits: readonly RandomEdit[]): TemporaryRepository {
  return historyOf(edits).repository;
}

/** A history as it was made: the repository, and the files after each commit of the first-parent line of main, oldest first. */
export interface MadeHistory {
  readonly repository: TemporaryRepository;
  readonly commits: readonly { readonly commit: string; readonly files: ReadonlyMap<string, string> }[];
}

/** Makes the edits one after the other, by one `git fast-import`: a process for each step would take most of a test's time. */
export function historyOf(edits: readonly RandomEdit[]): MadeHistory {
  const making: Making = { stream: [], marks: 0, main: undefined, side: undefined, line: [] };
  commitOn(making, 'main', toTree(projectFiles({ 'one.yaml': flagContents[0] ?? '' })));
  making.side = making.main;
  for (const edit of edits) apply(making, edit);
  const repository = aRepository();
  repository.import(making.stream.join(''));
  // What is checked out matters only as far as the project has to be found.
  repository.write('flags/maestro.yaml', '');
  const ids = repository.git('log', '--first-parent', '--format=%H', '--reverse', 'main').split('\n');
  return { repository, commits: ids.map((commit, index) => ({ commit, files: making.line[index] ?? new Map<string, string>() })) };
}

type Tree = ReadonlyMap<string, string>;

interface Tip {
  readonly mark: number;
  readonly tree: Tree;
}

interface Making {
  readonly stream: string[];
  marks: number;
  main: Tip | undefined;
  side: Tip | undefined;
  readonly line: Tree[];
}

function toTree(files: Readonly<Record<string, string>>): Tree {
  return new Map(Object.entries(files));
}

function apply(making: Making, { path, content, branch }: RandomEdit): void {
  if (branch === 'merge') {
    // Takes the side's files as they are, so that no merge can conflict.
    commitOn(making, 'main', making.side?.tree ?? new Map<string, string>(), making.side?.mark);
    making.side = making.main;
    return;
  }
  const tree = new Map(making[branch]?.tree);
  const text = textFor(path, content);
  if (text === undefined) tree.delete(`flags/${path}`);
  else tree.set(`flags/${path}`, text);
  commitOn(making, branch, tree);
}

/** A commit in the form that `git fast-import` reads, with all files of its tree. */
function commitOn(making: Making, branch: 'main' | 'side', tree: Tree, merged?: number): void {
  const parent = making[branch]?.mark;
  making.marks += 1;
  const mark = making.marks;
  const message = `commit ${mark}`;
  making.stream.push(
    `commit refs/heads/${branch}\nmark :${mark}\ncommitter Ada <ada@example.com> ${1_767_600_000 + mark * 60} +0000\ndata ${message.length}\n${message}\n`,
    parent === undefined ? '' : `from :${parent}\n`,
    merged === undefined || merged === parent ? '' : `merge :${merged}\n`,
    'deleteall\n',
    ...Array.from(tree, ([path, text]) => `M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`),
  );
  making[branch] = { mark, tree };
  if (branch === 'main') making.line.push(tree);
}

function textFor(path: string, content: number): string | undefined {
  if (path === 'maestro.yaml') return settingsContents[content % settingsContents.length];
  if (path === 'segments/broken.yaml') return content % 2 === 0 ? undefined : 'when: [\n';
  if (path === 'kills/production/one.yaml') return content % 3 === 0 ? undefined : killContents[content % 2]?.replace('by: ada\n', '');
  if (path.includes('segments')) return segmentContents[content % 2];
  if (path.endsWith('.me')) return `${content}`;
  return path.includes('kills') ? killContents[content % 2] : flagContents[content];
}
