import { formatShare } from '../model/share.ts';
import type { HashOutcome } from './decision-program.ts';

/** How a hash outcome went, in words: `bucket 31,415 of tenant is not below 5%`. */
export function bucketText({ axis, ranges }: HashOutcome, bucket: number | undefined): string {
  if (bucket === undefined) return `${axis.attribute} is no unit: missing, empty or not a string`;
  const index = ranges.findIndex(({ to }) => bucket < to);
  const from = ranges[index - 1]?.to ?? 0;
  const to = ranges[index]?.to ?? from;
  const place = from === 0 ? `below ${formatShare(to)}` : `from ${formatShare(from)} to below ${formatShare(to)}`;
  return `bucket ${bucket} of ${axis.attribute} under salt ${JSON.stringify(axis.salt)} is ${place}`;
}
