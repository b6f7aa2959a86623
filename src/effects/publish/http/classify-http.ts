import { printable } from '../../../source/printable.ts';
import { EffectError, type EffectErrorCode } from '../../effect-error.ts';
import { safeTarget } from '../target/safe-target.ts';
import type { HttpAnswer, HttpSilence } from './http-call.ts';

/** Why a request was refused, and what to do; `says` continues "could not read …: ". */
export interface HttpRefusal {
  readonly code: EffectErrorCode;
  readonly says: string;
  readonly hint: string;
}

/** What an answer that is no success means, of any server. */
export function classifyAnswer(answer: HttpAnswer): HttpRefusal {
  const { status } = answer;
  if (status >= 300 && status < 400) return redirected(answer);
  const says = `it answered ${status}`;
  if (status === 401) return { code: 'not-permitted', says, hint: 'set MAESTRO_PUBLISH_TOKEN (sent as a bearer token) or MAESTRO_PUBLISH_HEADERS to what the server asks for' };
  if (status === 403) return { code: 'not-permitted', says, hint: 'what is set in MAESTRO_PUBLISH_TOKEN or MAESTRO_PUBLISH_HEADERS may not do this; ask who runs the server' };
  if (status === 404 || status === 410) return { code: 'not-found', says, hint: 'check the address; a folder may have to be made there first' };
  if (status === 405 || status === 501) return { code: 'store-unsupported', says, hint: 'the server takes no such requests at this address; it has to take GET and PUT with If-None-Match and If-Match' };
  if (status === 409) return { code: 'store-busy', says, hint: 'others write there at the same time, or (WebDAV) the folder has to be made first; run it again' };
  if (status === 413) return { code: 'store-failed', says, hint: 'the server takes no body of this size; raise its limit' };
  if (status === 429 || status === 503) return { code: 'store-busy', says, hint: 'the server has too much to do; run it again later' };
  if (status >= 500) return { code: 'store-unreachable', says, hint: 'the server cannot answer at present; run it again later' };
  return { code: 'store-failed', says, hint: 'the server does not do what publishing needs; look into its log' };
}

function redirected({ status, headers }: HttpAnswer): HttpRefusal {
  const location = safeTarget(headers.get('location') ?? 'nowhere');
  return { code: 'store-failed', says: `it answered ${status} and points to ${location}`, hint: 'redirects are not followed, because credentials would go along; name the final address' };
}

/** What it means that no answer came. `wasSent` is false where the request cannot have reached the server. */
export interface Silence extends HttpRefusal {
  readonly wasSent: boolean;
  /** Trying again cannot help. */
  readonly isFinal: boolean;
}

const unsent = new Map([
  ['ENOTFOUND', 'there is no host of that name'],
  ['EAI_AGAIN', 'the name of the host could not be looked up'],
  ['ECONNREFUSED', 'nothing listens there'],
  ['EHOSTUNREACH', 'there is no way to that host'],
  ['ENETUNREACH', 'there is no way to that network'],
  ['UND_ERR_CONNECT_TIMEOUT', 'the host did not take the connection in time'],
]);

/** What a request without an answer means. */
export function classifySilence({ timedOut, cause }: HttpSilence): Silence {
  const code = codeOf(cause);
  const known = unsent.get(code);
  if (known !== undefined) return { code: 'store-unreachable', says: known, hint: 'check the address and the network', wasSent: false, isFinal: code === 'ENOTFOUND' };
  if (/CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO_/.test(code)) {
    const hint = 'where the certificate is of your own authority, name its file in NODE_EXTRA_CA_CERTS';
    return { code: 'store-unreachable', says: `its certificate is not trusted (${code})`, hint, wasSent: false, isFinal: true };
  }
  if (cause instanceof Error && cause.cause instanceof Error && cause.cause.message === 'bad port') {
    const hint = 'it belongs to another kind of server (fetch.spec.whatwg.org, "port blocking"); let the server listen on another one';
    return { code: 'target-malformed', says: 'no HTTP may go to this port', hint, wasSent: false, isFinal: true };
  }
  const says = timedOut ? 'it did not answer in time' : `the connection broke${code === '' ? '' : ` (${code})`}`;
  return { code: 'store-unreachable', says, hint: 'check the network; run it again later', wasSent: true, isFinal: false };
}

// Node wraps the cause: `TypeError: fetch failed`, whose cause has the code.
function codeOf(error: unknown): string {
  for (let each = error; each instanceof Error; each = each.cause) {
    if ('code' in each && typeof each.code === 'string' && each.code !== 'ABORT_ERR') return printable(each.code, 60);
  }
  return '';
}

/** Whether an answer is a page for people, as login pages and portals send instead of what was asked for. */
export function isWebPage({ headers, bytes }: HttpAnswer): boolean {
  if (/^\s*text\/html\b/i.test(headers.get('content-type') ?? '')) return true;
  return /^\s*<(?!\?xml|Error)/.test(Buffer.from(bytes.subarray(0, 256)).toString('utf8'));
}

/** A page for people where data was expected. */
export const webPage: HttpRefusal = {
  code: 'store-failed',
  says: 'it answered with a web page instead of data',
  hint: 'is there a login page or a portal of the network in between? open the address in a browser to see it',
};

/** As an error: `could not read https://…/current.json: it answered 403`. */
export function toHttpError(attempt: string, { code, says, hint }: HttpRefusal, cause?: unknown): EffectError {
  return new EffectError(code, `could not ${attempt}: ${says}`, hint, cause);
}
