import { execFileSync } from 'node:child_process';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type BackendAnswer, backendEnvironment, sendAnswer, startGitBackend } from './git-backend.ts';
import { aFolder } from './temporary-folder.ts';

/**
 * What goes wrong with one push: it is applied and the answer is cut (`drop`) or never sent (`hang`); the server fails before
 * it looks at it (`500`, `429`), refuses the pusher (`401`, `403`), or fails after it was applied (`500-after`); somebody else pushes first (`race`).
 */
export type PushFault = 'none' | 'drop' | 'hang' | '500' | '500-after' | 'race' | '401' | '403' | '429';

export interface GitServer {
  /** Of its one repository, `flags.git`. */
  readonly url: string;
  readonly folder: string;
  /** The faults of the coming pushes, in their order; those after the last go right. */
  readonly plan: (faults: readonly PushFault[]) => void;
  /** What the coming pushes that ask to be let in are answered, in their order (a dry run only asks); those after the last are let in. */
  readonly planLogins: (statuses: readonly number[]) => void;
  /** Runs git in the repository. */
  readonly git: (...args: readonly string[]) => string;
}

/** A real git server over HTTP (`git http-backend`) with an empty repository, closed after the test. */
export async function aGitServer(): Promise<GitServer> {
  const root = aFolder();
  const folder = join(root, 'flags.git');
  const git = (...args: readonly string[]): string => execFileSync('git', args, { cwd: root, env: { ...backendEnvironment, GIT_DIR: folder }, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
  git('init', '--quiet', '--bare', folder);
  git('config', 'http.receivepack', 'true');
  git('config', 'uploadpack.allowFilter', 'true');
  let faults: PushFault[] = [];
  let logins: number[] = [];
  const backend = await startGitBackend(root, (request, response) => {
    const isPush = request.method === 'POST' && (request.url ?? '').includes('git-receive-pack');
    const fault = isPush ? (faults.shift() ?? 'none') : 'none';
    const refused = (request.url ?? '').endsWith('service=git-receive-pack') ? logins.shift() : undefined;
    if (refused !== undefined) {
      response.writeHead(refused).end();
      return undefined;
    }
    if (fault === 'race') pushElse(git);
    if (!/^\d+$/.test(fault)) return (answer) => answerWith(response, fault, answer);
    response.writeHead(Number(fault)).end();
    return undefined;
  });
  onTestFinished(backend.close);
  return { url: `${backend.url}/flags.git`, folder, git, plan: (planned) => void (faults = [...planned]), planLogins: (planned) => void (logins = [...planned]) };
}

/** Another writer's commit at the end of the branch `releases`, which touches another file. */
function pushElse(git: GitServer['git']): void {
  const parent = git('for-each-ref', '--format=%(objectname)', 'refs/heads/releases');
  const tree = parent === '' ? git('hash-object', '-t', 'tree', '-w', '/dev/null') : `${parent}^{tree}`;
  git('update-ref', 'refs/heads/releases', git('commit-tree', tree, '-m', 'else', ...(parent === '' ? [] : ['-p', parent])));
}

function answerWith(response: ServerResponse, fault: PushFault, answer: BackendAnswer): void {
  if (fault === 'drop') return void response.destroy();
  if (fault === 'hang') return;
  if (fault === '500-after') return void response.writeHead(500).end();
  sendAnswer(response, answer);
}
