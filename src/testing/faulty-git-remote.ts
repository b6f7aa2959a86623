import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename, dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type BackendAnswer, type Between, sendAnswer, startGitBackend } from './git-backend.ts';

/**
 * What goes wrong between git and a repository: no answer at all (`hang`), a late one, a connection that is reset before or
 * after the request was carried out, an answer that never comes (`dropped`) or in part, one of somebody else (`401` to `500`,
 * `portal`), or a branch that takes no pushes.
 */
export const remoteFaults = ['hang', 'slow', 'reset-before', 'reset-after', 'dropped', '401', '403', '429', '500', 'truncated', 'portal', 'protected'] as const;
type RemoteFault = (typeof remoteFaults)[number];

/** Which of git's requests: for what there is to fetch, the fetching, for what may be pushed, the push. */
export const remoteRequests = ['look', 'fetch', 'greet', 'push'] as const;
type RemoteRequest = (typeof remoteRequests)[number];

export interface FaultPlan {
  readonly fault: RemoteFault;
  readonly request: RemoteRequest | 'any';
  /** How many of those requests; those after them go right. */
  readonly times: number;
}

export interface FaultyRemote {
  readonly url: string;
  /** How many requests went wrong. */
  readonly struck: () => number;
  /** From now on everything goes right. */
  readonly heal: () => void;
}

/** A bare repository behind HTTP and a fault, closed after the test. */
export async function aFaultyRemote(repository: string, plan: FaultPlan): Promise<FaultyRemote> {
  let [left, struck] = [plan.times, 0];
  const between: Between = (request, response) => {
    const isMeant = plan.fault !== 'protected' && left > 0 && (plan.request === 'any' || plan.request === kindOf(request));
    if (!isMeant) return (answer) => sendAnswer(response, answer);
    left -= 1;
    struck += 1;
    return spoil(plan.fault, request, response);
  };
  const backend = await startGitBackend(dirname(repository), between);
  onTestFinished(backend.close);
  if (plan.fault === 'protected') protect(repository);
  return {
    url: `${backend.url}/${basename(repository)}`,
    struck: () => struck,
    heal: () => {
      left = 0;
      rmSync(hookOf(repository), { force: true });
    },
  };
}

function kindOf({ method, url = '' }: IncomingMessage): RemoteRequest {
  const isPush = url.includes('git-receive-pack');
  if (method === 'POST') return isPush ? 'push' : 'fetch';
  return isPush ? 'greet' : 'look';
}

function hookOf(repository: string): string {
  return join(repository, 'hooks/pre-receive');
}

/** As GitHub does it: main takes no pushes, other branches do. */
function protect(repository: string): void {
  mkdirSync(join(repository, 'hooks'), { recursive: true });
  const refusal = 'echo "error: GH006: Protected branch update failed for refs/heads/main." >&2; exit 1';
  writeFileSync(hookOf(repository), `#!/bin/sh\nwhile read -r _ _ ref; do [ "$ref" != refs/heads/main ] || { ${refusal}; }; done\n`);
  chmodSync(hookOf(repository), 0o755);
}

const latenessMilliseconds = 400;

function spoil(fault: RemoteFault, request: IncomingMessage, response: ServerResponse): ReturnType<Between> {
  switch (fault) {
    case 'slow':
      return (answer) => void setTimeout(() => sendAnswer(response, answer), latenessMilliseconds);
    case 'reset-after':
      return () => request.socket.resetAndDestroy();
    case 'dropped':
    case 'protected':
      return () => undefined;
    case 'truncated':
      return (answer) => sendHalf(response, answer);
    default:
      return refuse(fault, request, response);
  }
}

/** Without the repository. */
function refuse(fault: RemoteFault, request: IncomingMessage, response: ServerResponse): undefined {
  if (fault === 'reset-before') {
    request.socket.resetAndDestroy();
    return;
  }
  request.resume();
  if (fault === 'hang') return;
  if (fault === 'portal') response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><title>Please log in</title>');
  else response.writeHead(Number(fault), fault === '401' ? { 'WWW-Authenticate': 'Basic realm="git"' } : {}).end();
}

function sendHalf(response: ServerResponse, { head, body }: BackendAnswer): void {
  const type = /^content-type: *(.*)$/im.exec(head)?.[1] ?? 'text/plain';
  response.writeHead(200, { 'Content-Type': type, 'Content-Length': body.length });
  response.write(body.subarray(0, body.length >> 1), () => response.destroy());
}
