/** Why the world failed, closed so that every caller can be exhaustive. */
export type EffectErrorCode = 'not-found' | 'not-permitted' | 'disk-full' | 'git-missing' | 'git-failed' | 'io-failed' | 'bad-key' | StoreErrorCode;

/**
 * Of a target of releases: it cannot be understood; it gave no answer; it answered what cannot be acted on; it is in use by
 * others; it lacks what publishing stands on; a write may or may not have been applied.
 */
type StoreErrorCode = 'target-malformed' | 'store-unreachable' | 'store-failed' | 'store-busy' | 'store-unsupported' | 'store-unknown';

/** The world failed (disk, git, network): `message` says what was tried, `hint` what to do next. */
export class EffectError extends Error {
  readonly code: EffectErrorCode;
  readonly hint: string;

  constructor(code: EffectErrorCode, message: string, hint: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'EffectError';
    this.code = code;
    this.hint = hint;
  }
}
