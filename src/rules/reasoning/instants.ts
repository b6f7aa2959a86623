import type { Literal } from './literal.ts';

/** Whether some instant passes all the literals. The clock is never missing: `after` is from that second on, `before` is below it. */
export function hasInstant(literals: readonly Literal[]): boolean {
  let first = Number.NEGATIVE_INFINITY;
  let end = Number.POSITIVE_INFINITY;
  for (const { test, negated } of literals) {
    if (test.kind !== 'instant') continue;
    if ((test.operator === 'after') !== negated) first = Math.max(first, test.seconds);
    else end = Math.min(end, test.seconds);
  }
  return first < end;
}
