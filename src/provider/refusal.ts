/** Why what was fetched, or kept from before, is not used. */
export type RefusalCode =
  | 'unreachable'
  | 'timeout'
  | 'status'
  | 'too-large'
  | 'not-json'
  | 'not-an-artifact'
  | 'empty'
  | 'no-crypto'
  | 'manifest'
  | 'signature'
  | 'payload-type'
  | 'environment'
  | 'expired'
  | 'older'
  | 'size'
  | 'digest'
  | 'not-kept';

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
