import { wholeShare } from '../model/share.ts';
import type { Axis } from './decision-program.ts';
import type { EvaluationContext } from './evaluation-context.ts';
import { hasherAfter, startHash } from './murmur3.ts';

const colon = 58;
const hashes = 2 ** 32;

/**
 * The bucket of a unit, 0 to 99,999: floor(murmur3_x86_32(utf8(salt + ":" + unit + ":"), seed 0) * 100,000 / 2^32), which
 * is what flagd's `fractional` computes for weights that sum to 100,000.
 */
export function bucketOf(salt: string, unit: string): number {
  return bucketer(salt)(unit);
}

/** `bucketOf` with the hash's state kept after the salt: for many units. */
export function bucketer(salt: string): (unit: string) => number {
  const hash = hasherAfter(startHash(`${salt}:`), colon);
  // Exact in doubles: the product is below 2^49 and a division by a power of two only moves the exponent.
  return (unit) => Math.floor(((hash(unit) >>> 0) * wholeShare) / hashes);
}

/** The unit that an axis asks for: a non-empty string, else `undefined`. */
export function unitOf(context: EvaluationContext, axis: Axis): string | undefined {
  const unit = context[axis.attribute];
  return typeof unit === 'string' && unit !== '' ? unit : undefined;
}
