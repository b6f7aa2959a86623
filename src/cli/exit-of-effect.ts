import type { EffectErrorCode } from '../effects/effect-error.ts';
import { exitCodes } from '../workflows/exit-codes.ts';

/** The exit code of each way in which the world can fail. */
export const exitOfEffect: { readonly [C in EffectErrorCode]: number } = {
  'not-found': exitCodes.notFound,
  'not-permitted': exitCodes.notPermitted,
  'disk-full': exitCodes.tryAgain,
  'git-missing': exitCodes.unavailable,
  'git-failed': exitCodes.unavailable,
  'io-failed': exitCodes.tryAgain,
  'target-malformed': exitCodes.usage,
  'store-unreachable': exitCodes.unavailable,
  'store-failed': exitCodes.unavailable,
  'store-busy': exitCodes.tryAgain,
  'store-unsupported': exitCodes.unavailable,
  'store-unknown': exitCodes.tryAgain,
  'bad-key': exitCodes.refused,
};
