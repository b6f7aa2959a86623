import { type Activity, during } from '../../activity.ts';
import { safeTarget } from '../target/safe-target.ts';

/** One request, as it goes out. */
export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
}

/** One answer, or that there was none. */
export type HttpResult = HttpAnswer | HttpSilence;

export interface HttpAnswer {
  readonly kind: 'answer';
  readonly status: number;
  readonly headers: Headers;
  /** At most one more than were asked for, which shows that there are more. */
  readonly bytes: Uint8Array;
  readonly isCut: boolean;
}

/** No whole answer came; the request may have been carried out all the same. */
export interface HttpSilence {
  readonly kind: 'silence';
  readonly timedOut: boolean;
  readonly cause: unknown;
}

export interface HttpLimits {
  readonly timeLimitMilliseconds: number;
  readonly maximumBytes: number;
}

/** Sends one request and reads its answer, both within the time limit. Follows no redirect, keeps nothing, never throws. */
export function callHttp(request: HttpRequest, limits: HttpLimits): Promise<HttpResult> {
  return during({ activity: () => activityOf(request), outcome: outcomeOf }, () => sendRequest(request, limits));
}

function activityOf({ method, url }: HttpRequest): Activity {
  return { what: `${method} ${safeTarget(url)}`, waitsFor: URL.canParse(url) ? new URL(url).host : safeTarget(url) };
}

function outcomeOf(result: HttpResult): string {
  if (result.kind === 'silence') return result.timedOut ? 'no answer in time' : 'no answer';
  return `${result.status}, ${result.bytes.length} bytes`;
}

async function sendRequest(request: HttpRequest, limits: HttpLimits): Promise<HttpResult> {
  const controller = new AbortController();
  let timedOut = false;
  const timer = setTimeout(() => {
    timedOut = true;
    controller.abort();
  }, limits.timeLimitMilliseconds);
  try {
    const { method, url, headers, body } = request;
    const response = await fetch(url, { method, headers, redirect: 'manual', signal: controller.signal, ...(body === undefined ? {} : { body }) });
    return { kind: 'answer', status: response.status, headers: response.headers, ...(await readBody(response, limits.maximumBytes)) };
  } catch (cause) {
    return { kind: 'silence', timedOut, cause };
  } finally {
    clearTimeout(timer);
    controller.abort();
  }
}

async function readBody(response: Response, maximumBytes: number): Promise<{ readonly bytes: Uint8Array; readonly isCut: boolean }> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > maximumBytes) break;
  }
  return { bytes: Buffer.concat(chunks).subarray(0, maximumBytes + 1), isCut: length > maximumBytes };
}
