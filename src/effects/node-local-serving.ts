import { watch } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { classifyIo } from './classify-io.ts';
import { EffectError } from './effect-error.ts';
import type { LocalAnswer, LocalRequest, LocalServing } from './ports.ts';

const loopback = '127.0.0.1';
const maximumBytes = 1024 * 1024;
/** Milliseconds that are waited for more changes: an editor or a checkout makes several. */
const settleTime = 50;

/** A server on the loopback interface, and the watching of folders; relative paths start at the working directory. */
export function nodeLocalServing(workingDirectory: string): LocalServing {
  return {
    listen: (port, answer) => listen(port, answer),
    watch: (directory, changed) => {
      let timer: NodeJS.Timeout | undefined;
      try {
        watch(resolve(workingDirectory, directory), { recursive: true, persistent: false }, () => {
          clearTimeout(timer);
          timer = setTimeout(changed, settleTime);
        });
      } catch (error) {
        throw classifyIo(error, `watch ${directory}`);
      }
    },
  };
}

function listen(port: number, answer: (request: LocalRequest) => LocalAnswer): Promise<number> {
  const server = createServer((request, response) => void respond(request, response, answer));
  return new Promise((settled, failed) => {
    server.once('error', (error: NodeJS.ErrnoException) => failed(cannotListen(error, port)));
    // as: a server that listens on a port has one.
    server.listen(port, loopback, () => settled((server.address() as AddressInfo).port));
  });
}

function cannotListen(error: NodeJS.ErrnoException, port: number): EffectError {
  const cause = error.code === 'EADDRINUSE' ? 'the port is in use' : error.code === 'EACCES' ? 'the system does not allow it' : error.message;
  return new EffectError('io-failed', `could not listen on ${loopback}:${port}: ${cause}`, 'name another port with --port, or 0 for any that is free', error);
}

async function respond(request: IncomingMessage, response: ServerResponse, answer: (request: LocalRequest) => LocalAnswer): Promise<void> {
  const origin = request.headers.origin;
  if (isLocal(origin)) for (const [name, value] of Object.entries(crossOrigin(origin))) response.setHeader(name, value);
  if (!isLocal(`http://${request.headers.host ?? ''}`)) return finish(response, { status: 403, headers: {}, body: '' });
  if (request.method === 'OPTIONS') return finish(response, { status: 204, headers: {}, body: '' });
  const body = await readBody(request);
  if (body === undefined) return finish(response, { status: 413, headers: { connection: 'close' }, body: '' });
  const path = (request.url ?? '/').replace(/\?.*$/s, '');
  // as: Node joins all headers that OFREP has into one text each.
  const headers = request.headers as LocalRequest['headers'];
  finish(response, answer({ method: request.method ?? 'GET', path, headers, body }));
}

function finish(response: ServerResponse, { status, headers, body }: LocalAnswer): void {
  response.writeHead(status, headers).end(body);
}

/** Whether an origin is on this machine. A page from elsewhere whose name was pointed at this machine is not. */
function isLocal(origin: string | undefined): origin is string {
  return origin !== undefined && /^https?:\/\/(?:(?:[a-z0-9-]+\.)*localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i.test(origin);
}

function crossOrigin(origin: string): { readonly [name: string]: string } {
  return {
    'access-control-allow-origin': origin,
    'access-control-allow-methods': 'POST',
    'access-control-allow-headers': 'content-type, if-none-match, authorization, x-api-key',
    'access-control-expose-headers': 'etag',
    vary: 'origin',
  };
}

async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const parts: Buffer[] = [];
  let length = 0;
  // as: a request without an encoding is read in buffers.
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > maximumBytes) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}
