import { describe, expect, test } from 'vitest';
import { nodeFiles } from '../effects/node-files.ts';
import { exampleProject, releaseFlag } from '../rules/example-base.ts';
import { aFolder } from '../testing/temporary-folder.ts';
import { openProject } from './open-project.ts';
import { isRefusal } from './refusal.ts';
import { selectFiles } from './select-files.ts';

function select(cwd: string, ...paths: readonly string[]): readonly string[] | { readonly exit: number; readonly message: string; readonly help: readonly string[] } {
  const project = exampleProject({ files: { 'checkout/a.yaml': releaseFlag(), 'checkout/b.yaml': releaseFlag() } });
  const folder = aFolder({ ...Object.fromEntries([...project].map(([path, text]) => [`flags/${path}`, text])), 'README.md': '# hello', '.git/HEAD': 'ref: refs/heads/main' });
  const files = nodeFiles(folder);
  const opened = openProject(files, { cwd: folder, project: undefined });
  if (isRefusal(opened)) throw new Error(opened.message);
  const result = selectFiles(files, opened.place, opened.loaded, { cwd: cwd === '' ? folder : `${folder}/${cwd}`, paths });
  return isRefusal(result) ? { exit: result.exit, message: result.message.replaceAll(folder, '.'), help: result.help.map(({ text }) => text) } : [...result].toSorted();
}

describe('validate PATH', () => {
  test('takes files and folders, from wherever one stands', () => {
    expect(select('', 'flags/checkout/a.yaml')).toEqual(['flags/checkout/a.yaml']);
    expect(select('flags/checkout', 'a.yaml', '../maestro.yaml')).toEqual(['flags/checkout/a.yaml', 'flags/maestro.yaml']);
    expect(select('', 'flags/checkout/')).toEqual(['flags/checkout/a.yaml', 'flags/checkout/b.yaml']);
    expect(select('', '.')).toEqual(['flags/checkout/a.yaml', 'flags/checkout/b.yaml', 'flags/maestro.yaml', 'flags/segments/internal.yaml']);
  });

  test('refuses a path that does not exist, with the nearest one', () => {
    expect(select('', 'flags/chekout/a.yaml')).toEqual({ exit: 66, message: 'there is no file or folder flags/chekout/a.yaml', help: ['did you mean flags/checkout/a.yaml?'] });
  });

  test('refuses a path that holds nothing of the project: it would look clean', () => {
    expect(select('', 'README.md')).toMatchObject({ exit: 66, message: 'README.md holds no file of the project in ./flags' });
  });
});
