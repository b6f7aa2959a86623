import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { CommentHostId } from '../../effects/comments/comment-host.ts';
import { azure } from './azure.ts';
import { bitbucket } from './bitbucket.ts';
import type { Dialect, DoubleAnswer, DoubleRequest, DoubleState } from './dialect.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';

/** What becomes of a request instead of what it asks for; `lost`: it is carried out, and its answer never comes. */
type Instead = DoubleAnswer | 'lost' | 'silent';

/** A host of pull requests with one pull request, as its interface is documented. */
export interface CommentServer extends DoubleState {
  readonly environment: Readonly<Record<string, string>>;
  /** The address of the interface, where the environment does not say it. */
  readonly api: string | undefined;
  /** Every request: `POST 201`, with its path. */
  readonly log: string[];
  /** Asked before each request is carried out. */
  before: (request: DoubleRequest) => Instead | undefined;
  readonly close: () => Promise<void>;
}

const dialects: { readonly [H in CommentHostId]: Dialect } = { azure, bitbucket, github, gitlab };

/** Starts the double of a host on the loopback interface. */
export async function commentServer(id: CommentHostId): Promise<CommentServer> {
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => void readAll(request).then((body) => serve(state, dialects[id], { request, response, body })));
  server.on('connection', (socket) => sockets.add(socket.once('close', () => sockets.delete(socket))));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // as: it listens on TCP
  const state: CommentServer = {
    origin,
    me: dialects[id].me,
    comments: [],
    lastId: 100,
    environment: dialects[id].environment(origin),
    api: dialects[id].api === undefined ? undefined : `${origin}${dialects[id].api}`,
    log: [],
    before: () => undefined,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return state;
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly body: string;
}

function serve(state: CommentServer, dialect: Dialect, { request, response, body }: Exchange): void {
  const url = new URL(request.url ?? '/', state.origin);
  const asked: DoubleRequest = { method: request.method ?? '', path: url.pathname, query: url.searchParams, headers: request.headers, body: body === '' ? undefined : JSON.parse(body) };
  const instead = state.before(asked);
  if (instead === 'silent') return void state.log.push(`${asked.method} silent ${asked.path}`);
  const answer = instead === undefined || instead === 'lost' ? dialect.answer(state, asked) : instead;
  state.log.push(`${asked.method} ${instead === 'lost' ? 'lost' : answer.status} ${asked.path}`);
  if (instead === 'lost') return void request.socket.destroy();
  response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers }).end(answer.body === undefined ? '' : JSON.stringify(answer.body));
}

async function readAll(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}
