import { spawn } from 'node:child_process';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An answer of `git http-backend`, before it is sent. */
export interface BackendAnswer {
  readonly head: string;
  readonly body: Buffer;
}

export interface GitBackend {
  /** Of the folder that holds the repositories. */
  readonly url: string;
  readonly close: () => void;
}

/** What stands between a request and the backend: it may answer in its place, and then returns `undefined`; or it says how the answer is sent. */
export type Between = (request: IncomingMessage, response: ServerResponse) => ((answer: BackendAnswer) => void) | undefined;

/** Serves the repositories in a folder by `git http-backend`, on the loopback interface. */
export async function startGitBackend(root: string, between: Between = (_, response) => (answer) => sendAnswer(response, answer)): Promise<GitBackend> {
  const server = createServer((request, response) => {
    const done = between(request, response);
    if (done !== undefined) serve(root, request, done);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, // as: it listens on a port
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** What a git of a test inherits: no configuration but the repository's own. */
export const backendEnvironment: NodeJS.ProcessEnv = {
  PATH: process.env['PATH'],
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'b',
  GIT_AUTHOR_EMAIL: 'b@b',
  GIT_COMMITTER_NAME: 'b',
  GIT_COMMITTER_EMAIL: 'b@b',
};

// git http-backend is a CGI program (RFC 3875).
function serve(root: string, request: IncomingMessage, done: (answer: BackendAnswer) => void): void {
  const url = new URL(request.url ?? '/', 'http://x');
  const child = spawn('git', ['http-backend'], {
    env: {
      ...backendEnvironment,
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
    done({ head: output.subarray(0, end).toString('latin1'), body: output.subarray(end + 4) });
  });
  request.pipe(child.stdin);
}

/** Sends what the backend said. */
export function sendAnswer(response: ServerResponse, { head, body }: BackendAnswer): void {
  const headers = head.split('\r\n').map((line): [string, string] => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]);
  const status = headers.find(([name]) => name.toLowerCase() === 'status')?.[1] ?? '200';
  response.writeHead(Number.parseInt(status, 10), Object.fromEntries(headers.filter(([name]) => name.toLowerCase() !== 'status'))).end(body);
}
