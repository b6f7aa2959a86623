import { createHash } from 'node:crypto';
import type { StoredObject } from '../store.ts';
import { classifySilence, isWebPage, toHttpError, webPage, type HttpRefusal } from './classify-http.ts';
import { callHttp, type HttpAnswer, type HttpResult } from './http-call.ts';
import type { HttpSession } from './http-target.ts';
import { maximumTries, waitAfter } from './tries.ts';

/** The object, `undefined` where there is none. Tries again where the server is silent or says that it cannot answer now. */
export async function readObject(session: HttpSession, path: string, maximumBytes: number): Promise<StoredObject | undefined> {
  const object = await requestObject(session, { path, maximumBytes, conditions: {} });
  return object === 'unchanged' ? undefined : object;
}

/** The same, unless the server says that the object is still of the version that is known. */
export async function readObjectUnless(session: HttpSession, { path, maximumBytes, version }: { readonly path: string; readonly maximumBytes: number; readonly version: string }): Promise<StoredObject | 'unchanged' | undefined> {
  const object = await requestObject(session, { path, maximumBytes, conditions: version.startsWith(hashVersion) ? {} : { 'if-none-match': version } });
  return typeof object === 'object' && object.version === version ? 'unchanged' : object;
}

interface ObjectRequest {
  readonly path: string;
  readonly maximumBytes: number;
  readonly conditions: Readonly<Record<string, string>>;
}

async function requestObject(session: HttpSession, { path, maximumBytes, conditions }: ObjectRequest): Promise<StoredObject | 'unchanged' | undefined> {
  const { target } = session;
  const attempt = `read ${target.url}/${path}`;
  for (let tried = 1; ; tried += 1) {
    const request = await target.toRequest(path, { method: 'GET', headers: { 'accept-encoding': 'identity', 'cache-control': 'no-cache', ...conditions } });
    const result = await callHttp(request, { timeLimitMilliseconds: session.timeLimitMilliseconds, maximumBytes });
    if (result.kind === 'answer' && result.status === 200) return toObject(result, attempt);
    if (result.kind === 'answer' && target.isAbsent(result)) return undefined;
    if (result.kind === 'answer' && result.status === 304 && 'if-none-match' in conditions) return 'unchanged';
    const { refusal, isFinal } = judgeRead(session, result);
    if (isFinal || tried === maximumTries) throw toHttpError(attempt, refusal, result.kind === 'silence' ? result.cause : undefined);
    await session.wait(waitAfter(tried, result.kind === 'answer' ? result.headers.get('retry-after') : null));
  }
}

function toObject(answer: HttpAnswer, attempt: string): StoredObject {
  if (isWebPage(answer)) throw toHttpError(attempt, webPage);
  return { bytes: answer.bytes, version: versionOf(answer) };
}

function judgeRead({ target }: HttpSession, result: HttpResult): { readonly refusal: HttpRefusal; readonly isFinal: boolean } {
  if (result.kind === 'silence') {
    const silence = classifySilence(result);
    return { refusal: silence, isFinal: silence.isFinal };
  }
  const isTransient = result.status >= 500 ? result.status !== 501 : result.status === 429 || result.status === 408;
  return { refusal: target.classify(result), isFinal: !isTransient };
}

/** Starts the version of an object whose server gives no ETag that `If-Match` could take: weak ones never match. */
export const hashVersion = 'sha256:';

function versionOf({ headers, bytes }: HttpAnswer): string {
  const etag = headers.get('etag');
  if (etag !== null && /^"?[!#-~]+"?$/.test(etag) && !etag.startsWith('W/')) return etag;
  return `${hashVersion}${createHash('sha256').update(bytes).digest('hex')}`;
}
