import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { backendEnvironment } from './git-backend.ts';
import type { Workplace } from './operating.ts';
import { aFolder } from './temporary-folder.ts';

const runs = promisify(execFile);

interface Merging {
  readonly name: string;
  readonly limitMilliseconds: number;
}

/**
 * Merges a branch into main as people do it: clone, merge, push, and again while others are first, until the limit. Returns the
 * merge, where it landed.
 */
export async function mergeElse({ remote }: Pick<Workplace, 'remote'>, { name, limitMilliseconds }: Merging): Promise<string | undefined> {
  const deadline = Date.now() + limitMilliseconds;
  const clone = join(aFolder(), 'clone');
  const git = async (...args: readonly string[]): Promise<string> => (await runs('git', [...args], { cwd: clone, env: backendEnvironment })).stdout.trim();
  await runs('git', ['clone', '--quiet', remote, clone], { env: backendEnvironment });
  await git('checkout', '--quiet', '-b', name);
  await git('commit', '--quiet', '--allow-empty', '--message', name);
  while (Date.now() < deadline) {
    await git('fetch', '--quiet', 'origin');
    await git('checkout', '--quiet', '--force', '--detach', 'origin/main');
    await git('merge', '--quiet', '--no-ff', '--message', `merge ${name}`, name);
    try {
      await git('push', '--quiet', 'origin', 'HEAD:main');
      return await git('rev-parse', 'HEAD');
    } catch {
      // Others were first.
    }
  }
  return undefined;
}
