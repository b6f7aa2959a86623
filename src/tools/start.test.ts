import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { applyChange, mend, pullRequest } from './start-pull-request.ts';
import { editFile, makeDemoRepository } from './start-repository.ts';

const flags = join(import.meta.dirname, '../../flags');

test('refuses an edit whose text is not in the file', () => {
  expect(() => applyChange('stage: 5%\n', { file: 'a.yaml', from: 'stage: 1%', to: 'stage: 5%' })).toThrow('a.yaml does not have the text "stage: 1%"');
});

test('refuses an edit whose text is in the file twice', () => {
  expect(() => applyChange('a\na\n', { file: 'a.yaml', from: 'a', to: 'b' })).toThrow('a.yaml has the text "a" more than once');
});

test('makes the same commits every time, whatever the environment says about git', () => {
  const first = makeDemoRepository(flags, pullRequest);
  process.env['GIT_AUTHOR_NAME'] = 'Somebody Else';
  const second = makeDemoRepository(flags, pullRequest);
  delete process.env['GIT_AUTHOR_NAME'];
  expect(commits(first.folder)).toEqual(commits(second.folder));
  expect(commits(first.folder)).toHaveLength(2);
  first.remove();
  second.remove();
});

test('keeps the sample project on main and the pull request in the work tree', () => {
  const repository = makeDemoRepository(flags, pullRequest);
  const file = 'flags/checkout/one-page-checkout.yaml';
  const touchedFiles = new Set([...pullRequest.changes, ...pullRequest.additions].map((change) => change.file)).size;
  expect(git(repository.folder, 'show', `main:${file}`)).toBe(readFileSync(join(flags, '../', file), 'utf8'));
  expect(git(repository.folder, 'diff', '--stat', '--name-only', 'main').trim().split('\n')).toHaveLength(touchedFiles);
  expect(git(repository.folder, 'status', '--porcelain')).toBe('');
  repository.remove();
  expect(existsSync(repository.folder)).toBe(false);
});

test('the mend fits the pull request', () => {
  const repository = makeDemoRepository(flags, pullRequest);
  editFile(repository.folder, mend);
  expect(readFileSync(join(repository.folder, mend.file), 'utf8')).toContain('stage: 50%');
  repository.remove();
});

test('leaves no folder behind when the pull request does not fit', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'start-test-'));
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = scratch;
  const misfit = { ...pullRequest, changes: [{ file: 'flags/maestro.yaml', from: 'not there', to: '' }] };
  expect(() => makeDemoRepository(flags, misfit)).toThrow('flags/maestro.yaml does not have the text "not there"');
  expect(readdirSync(scratch)).toEqual([]);
  if (before === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = before;
  rmSync(scratch, { recursive: true });
});

function commits(folder: string): readonly string[] {
  return git(folder, 'log', '--all', '--format=%H %an %ad').trim().split('\n');
}

function git(folder: string, ...args: readonly string[]): string {
  return spawnSync('git', args, { cwd: folder, encoding: 'utf8' }).stdout;
}
