/** Why the world failed, closed so that every caller can be exhaustive. */
export type EffectErrorCode = 'not-found' | 'not-permitted' | 'disk-full' | 'git-missing' | 'git-failed' | 'io-failed';

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
