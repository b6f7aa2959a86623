import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where `.ci/setup` puts it; one on the PATH will do as well. */
const cached = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'maestro-flags/bin/actionlint');
const program = existsSync(cached) ? cached : 'actionlint';

/** Whether actionlint is installed. */
export const hasActionlint: boolean = spawnSync(program, ['-version']).status === 0;

/** What actionlint says about the workflows of a repository: a line a finding. */
export function actionlint(repository: string): readonly string[] {
  const { stdout, stderr, status } = spawnSync(program, ['-oneline', '-no-color', '-shellcheck=', '-pyflakes='], { cwd: repository, encoding: 'utf8' });
  // 1: there are findings; above: it did not look.
  if (status !== 0 && status !== 1) throw new Error(`actionlint ended with ${status}: ${stderr}`);
  return stdout.split('\n').filter((line) => line !== '');
}
