import { createHash, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/**
 * What a server makes of a PUT or GET. `aws` honours quoted ETags, as S3 does; `rgw16` compares with the bare one only, as
 * Ceph's radosgw does; `ignores` passes over conditions, as nginx's dav module does; `ignores-bare` only over ETags without
 * quotes; `weak` gives weak ETags, as servers that compress on the way do; `portal` answers everything with a login page.
 */
export type ServerKind = 'aws' | 'rgw16' | 'ignores' | 'ignores-bare' | 'weak' | 'portal';

/**
 * What goes wrong with one PUT: numbers and `-before` leave the store as it was; `500-after`, `cut-after` and
 * `slow-after` apply it first; `slow-late` applies it when the client has given up and the next PUT comes, or at the end;
 * `202` applies it and says that it will. A `foreign` step is followed by somebody else's write of the same object.
 */
export type Fault = 'none' | '409' | '429' | '500-before' | '500-after' | 'cut-before' | 'cut-after' | 'slow-before' | 'slow-after' | 'slow-late' | '202' | '403';

export interface Step {
  readonly fault: Fault;
  readonly foreign?: string;
  /** The somebody else keeps to the rule too: what is there is not written again. */
  readonly foreignCreates?: boolean;
}

export interface ObjectServer {
  readonly url: string;
  /** Key (path of the URL without the first slash) to text: what is really there. */
  readonly objects: ReadonlyMap<string, string>;
  /** Every text that a PUT left there at some time, oldest first. */
  readonly applied: readonly string[];
  /** What happens to the coming PUTs, in their order; those after the last go right. */
  readonly plan: (steps: readonly Step[]) => void;
  /** Applies what is late. */
  readonly flush: () => void;
  /** The statuses of the coming GETs before they go right; 0 cuts the answer. */
  readonly planReads: (statuses: readonly number[]) => void;
  readonly requests: readonly { readonly method: string; readonly url: string; readonly headers: IncomingMessage['headers'] }[];
}

interface State {
  readonly kind: ServerKind;
  readonly objects: Map<string, { readonly text: string; readonly etag: string }>;
  readonly applied: string[];
  steps: Step[];
  reads: number[];
  late: Put[];
}

/** A server of objects on a loopback port that is closed after the test. */
export async function anObjectServer(kind: ServerKind): Promise<ObjectServer> {
  const state: State = { kind, objects: new Map(), applied: [], steps: [], reads: [], late: [] };
  const requests: { method: string; url: string; headers: IncomingMessage['headers'] }[] = [];
  const server = createServer((request, response) => {
    requests.push({ method: request.method ?? '', url: request.url ?? '', headers: request.headers });
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => answer(state, request, response, Buffer.concat(chunks).toString('utf8')));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    get objects(): ReadonlyMap<string, string> {
      return new Map([...state.objects].map(([key, { text }]) => [key, text]));
    },
    applied: state.applied,
    plan: (steps) => void (state.steps = [...steps]),
    flush: () => flush(state),
    planReads: (statuses) => void (state.reads = [...statuses]),
    requests,
  };
}

function answer(state: State, request: IncomingMessage, response: ServerResponse, body: string): void {
  const key = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname.slice(1));
  if (state.kind === 'portal') return send(response, 200, '<!doctype html><title>Please log in</title>', { 'content-type': 'text/html' });
  if (request.method === 'PUT') return answerPut(state, { key, body, headers: request.headers }, response);
  if (request.method !== 'GET') return send(response, 405, '');
  const planned = state.reads.shift() ?? 200;
  const found = state.objects.get(key);
  if (planned === 0) return void response.writeHead(200, { 'content-length': '100' }).write('{', () => response.destroy());
  if (planned !== 200) return send(response, planned, errorText('InternalError'), { 'retry-after': '0' });
  if (found === undefined) return send(response, 404, errorText('NoSuchKey'));
  send(response, 200, found.text, { etag: found.etag, 'content-type': 'application/json' });
}

interface Put {
  readonly key: string;
  readonly body: string;
  readonly headers: IncomingMessage['headers'];
}

function answerPut(state: State, put: Put, response: ServerResponse): void {
  flush(state);
  const { fault, foreign, foreignCreates } = state.steps.shift() ?? { fault: 'none' };
  const isHeld = /^\d+$/.test(fault) ? fault !== '202' : fault.endsWith('-before') || fault === 'slow-late';
  const status = isHeld ? 0 : apply(state, put);
  if (fault === 'slow-late') state.late.push(put);
  if (foreign !== undefined && !(foreignCreates === true && state.objects.has(put.key))) store(state, put.key, foreign);
  // What was judged and refused is answered so: only an applied one can have its answer spoilt.
  if (status === 412) return send(response, 412, errorText('PreconditionFailed'));
  if (fault.startsWith('cut')) return void response.destroy();
  if (fault.startsWith('slow')) return;
  if (fault.startsWith('500')) return send(response, 500, errorText('InternalError'), { 'retry-after': '0' });
  if (fault === 'none') return send(response, 200, '', { etag: state.objects.get(put.key)?.etag ?? '' });
  send(response, Number(fault), errorText(errorCodes[fault] ?? 'Other'), { 'retry-after': '0' });
}

const errorCodes: { readonly [status: string]: string } = { 409: 'ConditionalRequestConflict', 403: 'AccessDenied', 429: 'SlowDown' };

function flush(state: State): void {
  for (const put of state.late.splice(0)) apply(state, put);
}

function apply(state: State, { key, body, headers }: Put): 200 | 412 {
  if (!holds(state, key, headers)) return 412;
  state.applied.push(body);
  store(state, key, body);
  return 200;
}

function store({ kind, objects }: State, key: string, text: string): void {
  const hash = createHash('md5').update(text).digest('hex');
  objects.set(key, { text, etag: kind === 'weak' ? `W/"${randomBytes(4).toString('hex')}"` : `"${hash}"` });
}

function holds({ kind, objects }: State, key: string, headers: IncomingMessage['headers']): boolean {
  const found = objects.get(key);
  const expected = headers['if-match'];
  if (kind === 'ignores') return true;
  if (headers['if-none-match'] === '*' && found !== undefined) return false;
  if (expected === undefined) return true;
  if (kind === 'rgw16') return found?.etag.replaceAll('"', '') === expected;
  if (kind === 'ignores-bare' && !expected.startsWith('"')) return true;
  // A weak ETag matches nothing (RFC 9110, section 13.1.1).
  return kind !== 'weak' && found?.etag === expected;
}

function errorText(code: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>of the server</Message></Error>`;
}

function send(response: ServerResponse, status: number, text: string, headers: Readonly<Record<string, string>> = {}): void {
  response.writeHead(status, headers).end(text);
}
