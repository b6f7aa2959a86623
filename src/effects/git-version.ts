import { spawnSync } from 'node:child_process';

/** What the git on the PATH says of its version: `git version 2.47.3`; `undefined` where there is none. */
export function gitVersion(): string | undefined {
  const { status, stdout } = spawnSync('git', ['--version'], { encoding: 'utf8', timeout: 2_000, windowsHide: true });
  return status === 0 ? stdout.trim() : undefined;
}
