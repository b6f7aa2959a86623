import fc from 'fast-check';
import { aRepository, flagText, projectFiles } from './plan-in-repository.ts';
import type { TemporaryRepository } from './temporary-repository.ts';

/** One step of a random history; `content` picks what a file says, also nothing and something broken. */
export interface RandomEdit {
  readonly file: number;
  readonly content: number;
  readonly branch: 'main' | 'side' | 'merge';
}

/** The flags that random histories are made of. */
const randomFlags: readonly string[] = ['one', 'two', 'three'];

const paths: readonly string[] = [...randomFlags.map((flag) => `${flag}.yaml`), 'deep/one.yaml', 'segments/internal.yaml', 'kills/production/two.yaml', 'read.me'];

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

/** Ten to twenty edits, half of them on a branch that is merged now and then. */
export const arbitraryHistory: fc.Arbitrary<readonly RandomEdit[]> = fc.array(
  fc.record({ file: fc.nat(paths.length - 1), content: fc.nat(flagContents.length), branch: fc.constantFrom('main', 'main', 'main', 'side', 'merge') }),
  { minLength: 10, maxLength: 20 },
);

/** A repository in which the edits were made one after the other. */
export function repositoryOf(edits: readonly RandomEdit[]): TemporaryRepository {
  const repo = aRepository();
  for (const [path, text] of Object.entries(projectFiles({ 'one.yaml': flagContents[0] ?? '' }))) repo.write(path, text);
  repo.commit('start');
  repo.git('branch', 'side');
  edits.forEach((edit, index) => apply(repo, edit, index));
  return repo;
}

function apply(repo: TemporaryRepository, { file, content, branch }: RandomEdit, index: number): void {
  if (branch === 'merge') {
    // Takes the side's files as they are, so that no merge can conflict.
    repo.git('merge', '--quiet', '--no-ff', '--no-commit', '--strategy=ours', 'side');
    repo.git('read-tree', '-u', '--reset', 'side');
    repo.commit(`merge ${index}`);
    repo.git('branch', '--force', 'side');
    return;
  }
  if (branch === 'side') repo.git('checkout', '--quiet', 'side');
  write(repo, `flags/${paths[file] ?? ''}`, content);
  repo.commit(`edit ${index}`);
  if (branch === 'side') repo.git('checkout', '--quiet', 'main');
}

function write(repo: TemporaryRepository, path: string, content: number): void {
  const text = textFor(path, content);
  if (text !== undefined) return repo.write(path, text);
  repo.write(path, '');
  repo.removeFile(path);
}

function textFor(path: string, content: number): string | undefined {
  if (path.includes('segments')) return `description: Staff.\nwhen: { groups: { contains: ${content % 2 === 0 ? 'staff' : 'crew'} } }\n`;
  if (path.endsWith('.me')) return `${content}`;
  if (!path.includes('kills')) return flagContents[content];
  return content % 2 === 0 ? undefined : 'id: k-1\nreason: Broken.\nby: ada\nat: 2026-01-05T09:00:00Z\n';
}
