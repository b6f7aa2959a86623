import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** What can be wrong with an answer. Each is a way in which servers, networks and attackers really fail. */
export const faults = ['error', 'busy', 'absent', 'silent', 'reset', 'truncated', 'oversized', 'portal', 'garbage', 'flipped', 'replayed', 'stuck'] as const;

export type Fault = (typeof faults)[number];

/** A target over HTTP whose next answers can be spoilt. */
export interface FaultyServer {
  readonly url: string;
  /** The files of the target; assigned by the test. */
  files: { readonly [path: string]: Uint8Array };
  /** Files as they were earlier, for `replayed`. */
  formerFiles: { readonly [path: string]: Uint8Array };
  fault: Fault | undefined;
  /** Only paths that start with this are spoilt. */
  where: string;
  readonly requests: { readonly path: string; readonly status: number }[];
  close(): Promise<void>;
}

/** Starts it on a port of the loopback interface. */
export async function faultyServer(): Promise<FaultyServer> {
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => answer(state, request, response));
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // as: it listens on TCP
  const state: FaultyServer = {
    url: `http://127.0.0.1:${port}`,
    files: {},
    formerFiles: {},
    fault: undefined,
    where: '',
    requests: [],
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return state;
}

function answer(state: FaultyServer, request: IncomingMessage, response: ServerResponse): void {
  const path = (request.url ?? '').slice(1);
  response.once('finish', () => state.requests.push({ path, status: response.statusCode }));
  const { fault } = state;
  if (fault === undefined || !path.startsWith(state.where)) return send(state.files, path, { request, response });
  spoil(fault, { state, path, request, response });
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

function send(files: FaultyServer['files'], path: string, { request, response }: Exchange): void {
  const bytes = files[path];
  if (bytes === undefined) return void response.writeHead(404).end('there is no such thing');
  const etag = `"${Buffer.from(bytes).toString('base64').length}-${Buffer.from(bytes).reduce((sum, byte) => (sum * 31 + byte) >>> 0, 7)}"`;
  if (request.headers['if-none-match'] === etag) return void response.writeHead(304, { etag }).end();
  response.writeHead(200, { etag, 'content-length': bytes.length }).end(bytes);
}

function spoil(fault: Fault, { state, path, request, response }: Exchange & { readonly state: FaultyServer; readonly path: string }): void {
  const bytes = Buffer.from(state.files[path] ?? []);
  const whole = (body: Uint8Array | string, headers: Record<string, string> = {}): void => void response.writeHead(200, headers).end(body);
  switch (fault) {
    case 'error':
      return void response.writeHead(500).end('{}');
    case 'busy':
      return void response.writeHead(503, { 'retry-after': '1' }).end();
    case 'absent':
      return void response.writeHead(404).end();
    case 'silent':
      return undefined;
    case 'reset':
      return void request.socket.resetAndDestroy();
    case 'truncated':
      response.writeHead(200, { 'content-length': bytes.length });
      return void response.write(bytes.subarray(0, bytes.length >> 1), () => request.socket.destroy());
    case 'oversized':
      return whole(Buffer.concat([bytes, Buffer.alloc(4096, 0x20)]));
    case 'portal':
      return whole('<!doctype html><title>Please log in</title>', { 'content-type': 'text/html' });
    case 'garbage':
      return whole(bytes.map((byte, index) => byte ^ (index * 7)));
    case 'flipped':
      return whole(bytes.map((byte, index) => (index === bytes.length >> 1 ? byte ^ 1 : byte)));
    case 'replayed':
      return send(state.formerFiles, path, { request, response });
    case 'stuck':
      return void response.writeHead(304).end();
  }
}
