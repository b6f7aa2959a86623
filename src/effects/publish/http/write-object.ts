import { EffectError } from '../../effect-error.ts';
import { type HttpRefusal, classifySilence, isWebPage, toHttpError, webPage } from './classify-http.ts';
import { callHttp, type HttpResult } from './http-call.ts';
import type { HttpSession } from './http-target.ts';
import { readObject } from './read-object.ts';
import { maximumTries, waitAfter } from './tries.ts';

/** A PUT under a condition. */
export interface Write {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** `if-none-match` or `if-match`; none to write whatever is there. */
  readonly condition: Readonly<Record<string, string>>;
  readonly cacheControl: string;
  /**
   * Whether an object that is found after an unclear try is the one from before it; missing where that is not known. Then
   * writing again does no harm.
   */
  readonly isUntouched?: (version: string | undefined) => boolean;
}

/** `overtaken`: a try may have been applied, and what is there now is neither ours nor what was there before. */
export type WriteEnd = 'written' | 'refused' | 'overtaken';

/**
 * Writes, and finds out what came of it. A server error, a broken connection and a time-out say nothing about that: what is
 * there is read back and compared before anything is tried again. Throws `EffectError`; `store-unknown` where a try may
 * have been applied and reading did not tell either.
 */
export async function writeObject(session: HttpSession, write: Write): Promise<WriteEnd> {
  const attempt = `write ${session.target.url}/${write.path}`;
  let isUnclear = false;
  let mayHaveLanded = false;
  for (let tried = 1; ; tried += 1) {
    const result = await put(session, write);
    const judged = judgeWrite(session, result, write);
    if (judged.kind === 'written') return 'written';
    if (judged.kind === 'refused' && !isUnclear) return 'refused';
    isUnclear ||= judged.kind === 'unclear';
    mayHaveLanded ||= judged.kind === 'unclear' && (result.kind === 'silence' || write.isUntouched === undefined);
    const cause = result.kind === 'silence' ? result.cause : undefined;
    const found = isUnclear ? await lookBack(session, write, attempt) : 'untouched';
    if (found !== 'untouched') return found;
    if (judged.kind === 'refused') return 'refused';
    if (judged.kind === 'failed' || tried === maximumTries) {
      // A server that answered is done with the request; one that did not may still carry it out.
      if (mayHaveLanded) throw unknownOutcome(attempt, judged.refusal.says, cause);
      const says = judged.kind === 'failed' ? judged.refusal.says : `${judged.refusal.says}, ${maximumTries} times; nothing was written`;
      throw toHttpError(attempt, { ...judged.refusal, says }, cause);
    }
    await session.wait(waitAfter(tried, result.kind === 'answer' ? result.headers.get('retry-after') : null));
  }
}

async function put({ target, timeLimitMilliseconds }: HttpSession, { path, bytes, condition, cacheControl }: Write): Promise<HttpResult> {
  const headers = { 'content-type': 'application/json', 'cache-control': cacheControl, ...condition };
  const request = await target.toRequest(path, { method: 'PUT', headers, body: bytes });
  return callHttp(request, { timeLimitMilliseconds, maximumBytes: 65_536 });
}

type Judged = { readonly kind: 'written' } | { readonly kind: 'refused' } | { readonly kind: 'failed' | 'again' | 'unclear'; readonly refusal: HttpRefusal };

const clearSuccess = new Set([200, 201, 204]);

function judgeWrite({ target }: HttpSession, result: HttpResult, { condition }: Write): Judged {
  if (result.kind === 'silence') {
    const refusal = classifySilence(result);
    if (refusal.wasSent) return { kind: 'unclear', refusal };
    return { kind: refusal.isFinal ? 'failed' : 'again', refusal };
  }
  const { status } = result;
  if (clearSuccess.has(status) && !isWebPage(result)) return { kind: 'written' };
  if (status === 412) return { kind: 'refused' };
  if (status >= 200 && status < 300) return { kind: 'unclear', refusal: isWebPage(result) ? webPage : { ...target.classify(result), says: `it answered ${status}` } };
  // As some servers answer where the object that should match is gone.
  if ('if-match' in condition && target.isAbsent(result)) return { kind: 'refused' };
  const refusal = target.classify(result);
  if (status === 409 || status === 429) return { kind: 'again', refusal };
  if (status === 408 || (status >= 500 && status !== 501)) return { kind: 'unclear', refusal };
  return { kind: 'failed', refusal };
}

/** What an unclear try came to, as far as reading tells. */
async function lookBack(session: HttpSession, { path, bytes, isUntouched }: Write, attempt: string): Promise<'written' | 'overtaken' | 'untouched'> {
  try {
    const found = await readObject(session, path, Math.max(bytes.length, 16 * 1024 * 1024));
    if (found !== undefined && Buffer.compare(found.bytes, bytes) === 0) return 'written';
    return isUntouched === undefined || isUntouched(found?.version) ? 'untouched' : 'overtaken';
  } catch (cause) {
    if (cause instanceof EffectError && cause.message.endsWith(webPage.says)) throw cause;
    throw unknownOutcome(attempt, 'it gave no clear answer, and then could not be read', cause);
  }
}

/** That nobody knows whether a write was applied. */
export function unknownOutcome(attempt: string, says: string, cause?: unknown): EffectError {
  return new EffectError('store-unknown', `could not tell whether it was possible to ${attempt}: ${says}`, 'look at what is live before anything else is done: maestro-flags status', cause);
}
