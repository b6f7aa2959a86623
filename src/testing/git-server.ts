import { execFileSync, spawn } from 'node:child_process';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
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
  /** Runs git in the repository. */
  readonly git: (...args: readonly string[]) => string;
}

/** A real git server over HTTP (`git http-backend`) with an empty repository, closed after the test. */
export async function aGitServer(): Promise<GitServer> {
  const root = aFolder();
  const folder = join(root, 'flags.git');
  const environment = { PATH: process.env['PATH'], GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', GIT_AUTHOR_NAME: 'b', GIT_AUTHOR_EMAIL: 'b@b', GIT_COMMITTER_NAME: 'b', GIT_COMMITTER_EMAIL: 'b@b' };
  const git = (...args: readonly string[]): string => execFileSync('git', args, { cwd: root, env: { ...environment, GIT_DIR: folder }, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
  git('init', '--quiet', '--bare', folder);
  git('config', 'http.receivepack', 'true');
  git('config', 'uploadpack.allowFilter', 'true');
  let faults: PushFault[] = [];
  const server = createServer((request, response) => {
    const isPush = request.method === 'POST' && (request.url ?? '').includes('git-receive-pack');
    const fault = isPush ? (faults.shift() ?? 'none') : 'none';
    if (fault === 'race') pushElse(git);
    if (/^\d+$/.test(fault)) return void response.writeHead(Number(fault)).end();
    serve({ root, environment }, request, (head, body) => answer(response, { fault, head, body }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/flags.git`, folder, git, plan: (planned) => void (faults = [...planned]) };
}

/** Another writer's commit at the end of the branch `releases`, which touches another file. */
function pushElse(git: GitServer['git']): void {
  const parent = git('for-each-ref', '--format=%(objectname)', 'refs/heads/releases');
  const tree = parent === '' ? git('hash-object', '-t', 'tree', '-w', '/dev/null') : `${parent}^{tree}`;
  git('update-ref', 'refs/heads/releases', git('commit-tree', tree, '-m', 'else', ...(parent === '' ? [] : ['-p', parent])));
}

interface Backend {
  readonly root: string;
  readonly environment: NodeJS.ProcessEnv;
}

// git http-backend is a CGI program (RFC 3875).
function serve({ root, environment }: Backend, request: IncomingMessage, done: (head: string, body: Buffer) => void): void {
  const url = new URL(request.url ?? '/', 'http://x');
  const child = spawn('git', ['http-backend'], {
    env: {
      ...environment,
      GIT_PROJECT_ROOT: root,
      GIT_HTTP_EXPORT_ALL: '1',
      PATH_INFO: url.pathname,
      QUERY_STRING: url.search.slice(1),
      REQUEST_METHOD: request.method,
      CONTENT_TYPE: request.headers['content-type'] ?? '',
      HTTP_CONTENT_ENCODING: String(request.headers['content-encoding'] ?? ''),
      GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
      REMOTE_ADDR: '127.0.0.1',
    },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stdin.on('error', () => undefined);
  child.on('close', () => {
    const output = Buffer.concat(chunks);
    const end = output.indexOf('\r\n\r\n');
    done(output.subarray(0, end).toString('latin1'), output.subarray(end + 4));
  });
  request.pipe(child.stdin);
}

interface Served {
  readonly fault: PushFault;
  readonly head: string;
  readonly body: Buffer;
}

function answer(response: ServerResponse, { fault, head, body }: Served): void {
  if (fault === 'drop') return void response.destroy();
  if (fault === 'hang') return;
  if (fault === '500-after') return void response.writeHead(500).end();
  const headers = head.split('\r\n').map((line): [string, string] => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]);
  const status = headers.find(([name]) => name.toLowerCase() === 'status')?.[1] ?? '200';
  response.writeHead(Number.parseInt(status, 10), Object.fromEntries(headers.filter(([name]) => name.toLowerCase() !== 'status'))).end(body);
}
