import { callHttp, type HttpAnswer, type HttpResult } from '../publish/http/http-call.ts';
import type { CallLimits, HostAnswer, HostFailure } from './comment-host.ts';
import { valueAt } from './json-value.ts';

/** A call of an interface that speaks JSON. */
interface RestCall {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly url: string;
  readonly body?: unknown;
}

/** What came back. */
export interface RestValue {
  readonly status: number;
  readonly headers: Headers;
  /** `undefined` for an empty body. */
  readonly value: unknown;
}

export type Rest = (call: RestCall) => Promise<HostAnswer<RestValue>>;

/** 100 comments of 65,536 characters, and what stands around them. */
const maximumBytes = 32 * 1024 * 1024;
/** How often something that only reads is tried where the host fails or does not answer. */
const triesOfReading = 3;
/** What GitHub asks for where it says nothing else (https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api). */
const secondaryLimitMilliseconds = 60_000;

/** Calls with these headers, each within its time limit; where the limit of calls is used up it waits, if there is time. */
export function restOf(headers: Readonly<Record<string, string>>, limits: CallLimits): Rest {
  return async (call) => {
    for (let tries = 1; ; tries += 1) {
      const left = limits.deadline - limits.now();
      if (left <= 0) return failed('busy', 'there was no time left');
      const result = await send(call, headers, Math.min(limits.timeLimitMilliseconds, left));
      const judged = judge(result, call.method, limits);
      if (judged.kind !== 'wait') return judged;
      const wait = judged.milliseconds ?? 500 * 2 ** tries;
      const isSpent = judged.isFault && tries >= triesOfReading;
      if (isSpent || limits.now() + wait >= limits.deadline) return judged.failure;
      await limits.pause(wait);
    }
  };
}

function send({ method, url, body }: RestCall, headers: Readonly<Record<string, string>>, timeLimitMilliseconds: number): Promise<HttpResult> {
  const sent = { accept: 'application/json', 'user-agent': 'maestro-flags', ...headers };
  if (body === undefined) return callHttp({ method, url, headers: sent }, { timeLimitMilliseconds, maximumBytes });
  return callHttp({ method, url, headers: { ...sent, 'content-type': 'application/json' }, body: new TextEncoder().encode(JSON.stringify(body)) }, { timeLimitMilliseconds, maximumBytes });
}

interface Wait {
  readonly kind: 'wait';
  /** `undefined` where the host did not say how long. */
  readonly milliseconds: number | undefined;
  /** Whether the host is at fault; else it only asks to wait. */
  readonly isFault: boolean;
  readonly failure: HostFailure;
}

function judge(result: HttpResult, method: RestCall['method'], { now }: CallLimits): HostAnswer<RestValue> | Wait {
  const reads = method === 'GET';
  if (result.kind === 'silence') {
    const says = result.timedOut ? 'it gave no answer in time' : 'it could not be reached';
    return reads ? { kind: 'wait', milliseconds: undefined, isFault: true, failure: failed('unreachable', says) } : failed('unknown', says);
  }
  const { status } = result;
  const pause = pauseOf(result, now());
  if (pause !== undefined) return { kind: 'wait', milliseconds: pause, isFault: false, failure: failed('busy', `${wordsOf(result)}: its limit of calls is used up`) };
  if (status >= 500) return reads ? { kind: 'wait', milliseconds: undefined, isFault: true, failure: failed('unreachable', wordsOf(result)) } : failed('unknown', wordsOf(result));
  if (status === 203 || status === 401 || status === 403) return failed('read-only', wordsOf(result));
  if (status === 404 || status === 410) return failed('gone', wordsOf(result));
  if (status < 200 || status >= 300) return failed(status >= 400 ? 'rejected' : 'foreign', wordsOf(result));
  return valueOf(result);
}

function valueOf({ status, headers, bytes, isCut }: HttpAnswer): HostAnswer<RestValue> {
  if (isCut) return failed('foreign', 'its answer is larger than any should be');
  if (bytes.length === 0) return { kind: 'done', value: { status, headers, value: undefined } };
  const value = parse(bytes);
  return value === undefined ? failed('foreign', 'its answer is not JSON') : { kind: 'done', value: { status, headers, value } };
}

/**
 * How long the host asks to wait, in milliseconds: `Retry-After` in seconds or as a date (RFC 9110, section 10.2.3), or until
 * the end of the window that GitHub's and GitLab's headers name; `undefined` where it does not.
 */
function pauseOf({ status, headers, bytes }: HttpAnswer, now: number): number | undefined {
  if (status !== 403 && status !== 429 && status !== 503) return undefined;
  const after = headers.get('retry-after');
  if (after !== null) return Math.max(0, /^\d+$/.test(after.trim()) ? Number(after) * 1000 : Date.parse(after) - now) || 0;
  const reset = headers.get('x-ratelimit-reset') ?? headers.get('ratelimit-reset');
  const remaining = headers.get('x-ratelimit-remaining') ?? headers.get('ratelimit-remaining');
  if (remaining === '0' && reset !== null && /^\d+$/.test(reset)) return Math.max(0, Number(reset) * 1000 - now);
  if (status === 429) return secondaryLimitMilliseconds;
  return status === 403 && /secondary rate limit/i.test(new TextDecoder().decode(bytes)) ? secondaryLimitMilliseconds : undefined;
}

/** The status, and what the host's own words are where there are any (they are not trusted: whoever shows them escapes them). */
function wordsOf({ status, bytes }: HttpAnswer): string {
  const value = parse(bytes);
  const told = [valueAt(value, 'message'), valueAt(value, 'error', 'message'), valueAt(value, 'error')].find((text) => typeof text === 'string');
  return `it answered ${status}${typeof told === 'string' ? ` (${told.slice(0, 200)})` : ''}`;
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

/** A failure, as a value. */
export function failed(code: HostFailure['code'], says: string): HostFailure {
  return { kind: 'failed', code, says };
}
