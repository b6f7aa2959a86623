import { wholeShare } from '../model/share.ts';
import { bucketer } from './bucket.ts';

/**
 * A unit whose bucket is `bucket` (0 to 99,999) under the salt: the first of `<prefix>0`, `<prefix>1`, … that falls in it.
 * It takes 100,000 tries on average, some 10 ms. Throws when `bucket` is not a bucket.
 */
export function findUnit(salt: string, bucket: number, prefix = 'unit-'): string {
  if (!Number.isInteger(bucket) || bucket < 0 || bucket >= wholeShare) throw new Error(`${bucket} is not a bucket`);
  const bucketUnder = bucketer(salt);
  for (let number = 0; ; number += 1) {
    const unit = `${prefix}${number}`;
    if (bucketUnder(unit) === bucket) return unit;
  }
}
