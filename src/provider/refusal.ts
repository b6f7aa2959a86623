import type { ReleaseRefusalCode } from '../model/release/refusal.ts';

/**
 * Why what was fetched, or kept from before, is not used: the source could not be read, a plain artifact was empty, there
 * is no WebCrypto to verify with, nothing could be kept; else as `verify` says it.
 */
export type RefusalCode = ReleaseRefusalCode | 'unreachable' | 'timeout' | 'status' | 'too-large' | 'empty' | 'no-crypto' | 'not-kept';

/** Something from outside was refused; what was served before is served on. */
export class Refusal extends Error {
  readonly code: RefusalCode;

  constructor(code: RefusalCode, message: string) {
    super(message);
    this.name = 'Refusal';
    this.code = code;
  }
}

/** Anything that was thrown, as a refusal. */
export function toRefusal(error: unknown, code: RefusalCode): Refusal {
  if (error instanceof Refusal) return error;
  return new Refusal(code, error instanceof Error ? error.message : String(error));
}
