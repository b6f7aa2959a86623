import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pullRequest } from './start-pull-request.ts';
import { makeDemoRepository, withoutGitVariables } from './start-repository.ts';
import { planCommand } from './start-tour.ts';

/** The plan of the demo's pull request as the built tool prints it without colours, 100 columns wide, and its exit status. */
export function planOfDemo(root: string): { readonly output: string; readonly status: number | null } {
  const repository = makeDemoRepository(join(root, 'flags'), pullRequest);
  try {
    const { stdout, stderr, status } = spawnSync(process.execPath, [join(root, 'bin/maestro-flags.cjs'), ...planCommand], {
      cwd: repository.folder,
      encoding: 'utf8',
      env: { ...withoutGitVariables(process.env), NO_COLOR: '1', FORCE_COLOR: undefined, LC_ALL: 'C.UTF-8', COLUMNS: '100' },
    });
    if (stdout === '') throw new Error(`the demo's plan printed nothing: ${stderr}`);
    return { output: stdout, status };
  } finally {
    repository.remove();
  }
}
