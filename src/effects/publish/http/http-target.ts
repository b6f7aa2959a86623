import type { HttpRefusal } from './classify-http.ts';
import type { HttpAnswer, HttpRequest } from './http-call.ts';

/** A kind of HTTP server that holds objects: how it is asked, and what its answers mean. */
export interface HttpTarget {
  /** As it may be printed, without a slash at the end. */
  readonly url: string;
  /** The request with the address and whatever proves who asks. Throws `EffectError`. */
  readonly toRequest: (path: string, parts: Pick<HttpRequest, 'method' | 'headers' | 'body'>) => Promise<HttpRequest>;
  /** The answer says that there is no such object (not: no such bucket). */
  readonly isAbsent: (answer: HttpAnswer) => boolean;
  readonly classify: (answer: HttpAnswer) => HttpRefusal;
}

/** What all calls to a target share. */
export interface HttpSession {
  readonly target: HttpTarget;
  readonly timeLimitMilliseconds: number;
  readonly wait: (milliseconds: number) => Promise<void>;
}
