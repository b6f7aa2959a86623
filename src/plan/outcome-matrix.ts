import type { Axis, HashOutcome, Leaf, Outcome } from '../evaluate/decision-program.ts';
import { wholeShare } from '../model/share.ts';
import type { Transition } from './change.ts';

/** What a clause ends in on each side, and what its arms mean. */
export interface OutcomePair {
  readonly before: Outcome;
  readonly after: Outcome;
  readonly variantBefore: (arm: string) => string;
  readonly variantAfter: (arm: string) => string;
}

/**
 * The exact part of all units that gets each variant after each variant before, for contexts that have the unit of every
 * axis but those in `missing`. Buckets of one axis are compared range by range; buckets of two axes (another salt, another
 * attribute) are independent, so their shares multiply. Transitions to the same variant are in it; see `changesOf`.
 */
export function transitions(pair: OutcomePair, missing: ReadonlySet<string>): readonly Transition[] {
  const shares = new Map<string, { readonly from: string; readonly to: string; share: number }>();
  const add = (before: Outcome, after: Outcome, share: number): void => {
    const axis = firstAxis(before) ?? firstAxis(after);
    if (axis === undefined) return addLeaf(before, after, share);
    for (const [from, to] of segments([before, after], axis)) {
      add(restrict(before, axis, from), restrict(after, axis, from), (share * (to - from)) / wholeShare);
    }
  };
  const addLeaf = (before: Outcome, after: Outcome, share: number): void => {
    const [from, to] = [pair.variantBefore(toLeaf(before).arm), pair.variantAfter(toLeaf(after).arm)];
    const known = shares.get(`${from}:${to}`) ?? { from, to, share: 0 };
    known.share += share;
    shares.set(`${from}:${to}`, known);
  };
  add(withoutUnits(pair.before, missing), withoutUnits(pair.after, missing), wholeShare);
  return toWholeParts([...shares.values()]);
}

/** Only what differs, the largest part first. */
export function changesOf(all: readonly Transition[]): readonly Transition[] {
  return all
    .filter((each) => each.from !== each.to && each.share > 0)
    .sort((a, b) => b.share - a.share || compareTexts(a.from, b.from) || compareTexts(a.to, b.to));
}

/** The axes that an outcome takes buckets from. */
export function axesOf(outcome: Outcome): readonly Axis[] {
  return outcome.kind === 'arm' ? [] : [outcome.axis, ...outcome.ranges.flatMap((range) => axesOf(range.outcome))];
}

function compareTexts(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function firstAxis(outcome: Outcome): Axis | undefined {
  return outcome.kind === 'hash' ? outcome.axis : undefined;
}

function isOn(outcome: HashOutcome, axis: Axis): boolean {
  return outcome.axis.attribute === axis.attribute && outcome.axis.salt === axis.salt;
}

/** The cuts that any node of the outcomes makes on the axis, as half-open ranges from 0 to 100,000. */
function segments(outcomes: readonly Outcome[], axis: Axis): readonly (readonly [number, number])[] {
  const cuts = [...new Set([0, ...outcomes.flatMap((outcome) => cutsOf(outcome, axis)), wholeShare])].sort((a, b) => a - b);
  return cuts.slice(1).map((cut, index) => [cuts[index] ?? 0, cut]);
}

function cutsOf(outcome: Outcome, axis: Axis): readonly number[] {
  if (outcome.kind === 'arm') return [];
  const own = isOn(outcome, axis) ? outcome.ranges.map((range) => range.to) : [];
  return [...own, ...outcome.ranges.flatMap((range) => cutsOf(range.outcome, axis))];
}

/** What is left of an outcome once the bucket on one axis is known. */
function restrict(outcome: Outcome, axis: Axis, bucket: number): Outcome {
  if (outcome.kind === 'arm') return outcome;
  if (!isOn(outcome, axis)) return { ...outcome, ranges: outcome.ranges.map((range) => ({ ...range, outcome: restrict(range.outcome, axis, bucket) })) };
  const range = outcome.ranges.find((each) => bucket < each.to);
  if (range === undefined) throw new Error(`the ranges of a hash end before ${wholeShare}`);
  return restrict(range.outcome, axis, bucket);
}

function withoutUnits(outcome: Outcome, missing: ReadonlySet<string>): Outcome {
  if (outcome.kind === 'arm') return outcome;
  if (missing.has(outcome.axis.attribute)) return outcome.withoutUnit;
  return { ...outcome, ranges: outcome.ranges.map((range) => ({ ...range, outcome: withoutUnits(range.outcome, missing) })) };
}

function toLeaf(outcome: Outcome): Leaf {
  if (outcome.kind === 'hash') throw new Error('an outcome without axes is an arm');
  return outcome;
}

// The largest remainders are rounded up, so that the parts still sum to the whole.
function toWholeParts(parts: readonly Transition[]): readonly Transition[] {
  const floors = parts.map((part) => Math.floor(part.share + 1e-6));
  const missing = wholeShare - floors.reduce((sum, share) => sum + share, 0);
  const byRemainder = parts.map((part, index) => ({ index, remainder: part.share - (floors[index] ?? 0) })).sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  const raised = new Set(byRemainder.slice(0, missing).map((each) => each.index));
  return parts.map((part, index) => ({ ...part, share: (floors[index] ?? 0) + (raised.has(index) ? 1 : 0) }));
}
