import { Refusal, toRefusal } from './refusal.ts';
import type { FetchedResponse, World } from './world.ts';

/** Bytes from outside; `validator` is what to ask with the next time. */
interface Read {
  readonly bytes: Uint8Array;
  readonly validator: string | undefined;
}

/** Reads one thing: at most so many bytes; `undefined` where it still is what `validator` stands for. Throws `Refusal`. */
export type Reader = (wanted: Wanted) => Promise<Read | undefined>;

interface Wanted {
  /** Relative to where the reader reads from; empty for the very thing. */
  readonly path: string;
  readonly maximumBytes: number;
  readonly validator: string | undefined;
  readonly signal: AbortSignal;
}

export interface HttpOptions {
  readonly world: World;
  /** Sent with every request: a token, for example. */
  readonly headers: { readonly [name: string]: string };
  /** A browser asks its cache to revalidate: a header of our own would cost a preflight request at every poll. */
  readonly browser: boolean;
}

/** Reads over HTTP below a URL, with ETags. */
export function httpReader(base: string, { world, headers, browser }: HttpOptions): Reader {
  return async ({ path, maximumBytes, validator, signal }) => {
    const conditions = validator === undefined || browser ? {} : { 'if-none-match': validator };
    const response = await ask(world, joinUrl(base, path), { headers: { ...headers, ...conditions }, signal, ...(browser ? { cache: 'no-cache' as const } : {}) });
    const etag = response.headers.get('etag') ?? undefined;
    if (response.status === 304 || (response.status === 200 && validator !== undefined && etag === validator)) {
      await response.body?.cancel();
      return undefined;
    }
    if (response.status !== 200) {
      await response.body?.cancel();
      throw new Refusal('status', `the server answered ${response.status}`);
    }
    return { bytes: await readBody(response, maximumBytes, signal), validator: etag };
  };
}

async function ask(world: World, url: string, options: Parameters<World['fetch']>[1]): Promise<FetchedResponse> {
  try {
    return await world.fetch(url, options);
  } catch (error) {
    throw refusalOf(error, options.signal);
  }
}

function refusalOf(error: unknown, signal: AbortSignal): Refusal {
  return signal.aborted ? new Refusal('timeout', 'no answer in time') : toRefusal(error, 'unreachable');
}

async function readBody({ headers, body }: FetchedResponse, maximumBytes: number, signal: AbortSignal): Promise<Uint8Array> {
  const announced = Number(headers.get('content-length') ?? 0);
  if (announced > maximumBytes) {
    await body?.cancel();
    throw tooLarge(maximumBytes);
  }
  if (body === null) return new Uint8Array();
  const reader = body.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read().catch((error: unknown) => {
      throw refusalOf(error, signal);
    });
    if (done) return concatenate(parts, length);
    length += value.length;
    parts.push(value);
    if (length <= maximumBytes) continue;
    await reader.cancel();
    throw tooLarge(maximumBytes);
  }
}

function tooLarge(maximumBytes: number): Refusal {
  return new Refusal('too-large', `more than ${maximumBytes} bytes`);
}

function concatenate(parts: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  const whole = new Uint8Array(length);
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

function joinUrl(base: string, path: string): string {
  if (path === '') return base;
  const end = base.search(/[?#]/);
  const [place, rest] = end === -1 ? [base, ''] : [base.slice(0, end), base.slice(end)];
  return `${place.replace(/\/+$/, '')}/${path}${rest}`;
}
