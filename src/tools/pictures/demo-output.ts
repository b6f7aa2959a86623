import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pullRequest } from '../start-pull-request.ts';
import { makeDemoRepository, withoutGitVariables } from '../start-repository.ts';

/** What the pictures are made of: the plan of the demo's pull request as a terminal gets it and as a pull request does. */
export interface DemoOutput {
  readonly terminal: string;
  readonly markdown: string;
}

/** Runs the command from its sources, not from `dist/`: what makes the pictures may stand before what builds it. */
export function readDemoOutput(root: string, columns: number): DemoOutput {
  const repository = makeDemoRepository(join(root, 'flags'), pullRequest);
  const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  const run = (...args: readonly string[]): string => {
    const program = `import(${JSON.stringify(join(root, 'src/cli/main.ts'))}).then(({ main }) => main(${JSON.stringify(root)}))`;
    const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', loader, '--eval', program, 'maestro-flags', ...args], {
      cwd: repository.folder,
      encoding: 'utf8',
      env: { ...withoutGitVariables(withoutJobVariables(process.env)), NO_COLOR: undefined, FORCE_COLOR: '1', LC_ALL: 'C.UTF-8', COLUMNS: String(columns) },
    });
    if (status !== 1) throw new Error(`the demo's plan ended with ${status}: ${stderr}`);
    return stdout;
  };
  try {
    return { terminal: run('plan'), markdown: run('plan', '--format', 'markdown') };
  } finally {
    repository.remove();
  }
}

// In a job of a host the report links to the host's pages, and says more.
function withoutJobVariables(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !/^(?:CI|GITHUB_|GITLAB_|BITBUCKET_|BUILD_|SYSTEM_|TF_|RUNNER_)/.test(name)));
}
