import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { HeardProcess } from '../testing/heard-process.ts';
import { aFolder } from '../testing/temporary-folder.ts';
import { editorAdditions, problemPattern } from '../workflows/init/editor-additions.ts';
import { isRefusal } from '../workflows/refusal.ts';

const shop = join(import.meta.dirname, 'scenarios/projects/shop');

/** The lines that begin and end a run, as the task of `init --editor vscode` tells VS Code. */
function background(): { readonly begins: RegExp; readonly ends: RegExp } {
  const tasks = editorAdditions({ prefix: 'flags/', option: '' }).find(({ path }) => path === '.vscode/tasks.json')?.complete(undefined);
  if (tasks === undefined || isRefusal(tasks) || tasks.kind !== 'text') throw new Error('no tasks');
  const { tasks: [task] } = JSON.parse(tasks.text) as { readonly tasks: readonly { readonly problemMatcher: { readonly background: { readonly beginsPattern: string; readonly endsPattern: string } } }[] };
  return { begins: new RegExp(task?.problemMatcher.background.beginsPattern ?? '', 'm'), ends: new RegExp(task?.problemMatcher.background.endsPattern ?? '', 'm') };
}

it('checks again after each change, in lines that the problem matcher of VS Code reads', async () => {
  const { begins, ends } = background();
  const folder = aFolder();
  cpSync(shop, folder, { recursive: true });
  const edit = (path: string, change: (text: string) => string): void => writeFileSync(join(folder, path), change(readFileSync(join(folder, path), 'utf8')));
  const watch = new HeardProcess(folder, ['validate', '--watch', '--format', 'concise', '--no-color']);
  expect(await watch.hear(ends)).toBe('maestro-flags: checking flags\nmaestro-flags: checked flags: 0 errors, 0 warnings\n');
  edit('flags/pricing-page.yaml', (text) => text.replace('owner:', 'ownr:'));
  const broken = await watch.hear(ends);
  expect(broken.split('\n')[0]).toMatch(begins);
  const matches = [...broken.matchAll(new RegExp(problemPattern, 'gm'))].map(([, file, line, column, severity, code]) => [file, line, column, severity, code]);
  expect(matches).toContainEqual(['flags/pricing-page.yaml', expect.stringMatching(/^\d+$/), '1', 'error', 'unknown-key']);
  edit('flags/pricing-page.yaml', (text) => text.replace('ownr:', 'owner:'));
  expect(await watch.hear(/checked flags: 0 errors/)).toContain('maestro-flags: checked flags: 0 errors, 0 warnings\n');
});
