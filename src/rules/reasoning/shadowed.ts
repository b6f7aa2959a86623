import type { Rule } from '../../model/flag.ts';
import type { Entry } from '../facts.ts';
import type { Outline } from './outline.ts';
import type { Reasoner } from './reasoner.ts';

/** A rule that no context comes to, and the rules before it that take everyone whom it is about. */
export interface Shadowed {
  readonly rule: Rule;
  readonly covering: readonly Rule[];
}

/**
 * The rules of an entry that others shadow, whatever the stage, kills and prerequisites: those come and go. Quadratic in the
 * rules of one entry, but for almost every pair the outlines of the conditions tell enough.
 */
export function findShadowed({ conditions }: Entry, reasoner: Reasoner): readonly Shadowed[] {
  if (conditions.length < 2) return [];
  const shadowed: Shadowed[] = [];
  const before: Candidate[] = [];
  for (const { rule, when, leaves } of conditions) {
    const outline = reasoner.outline(when, leaves);
    const covering = findCovering(outline, before, reasoner);
    if (covering.length > 0 && !reasoner.isNever(when)) shadowed.push({ rule, covering });
    before.push({ ...outline, rule, isForEverybody: reasoner.testsTwice(leaves) && reasoner.isAlways(when) });
  }
  return shadowed;
}

interface Candidate extends Outline {
  readonly rule: Rule;
  readonly isForEverybody: boolean;
}

/** The one rule before it that covers a rule, or else those that do together. */
function findCovering(outline: Outline, before: readonly Candidate[], reasoner: Reasoner): readonly Rule[] {
  const single = before.find((candidate) => candidate.isForEverybody || reasoner.isCoveredBy(outline, candidate));
  return (single === undefined ? reasoner.coverTogether(outline, before) : [single]).map(({ rule }) => rule);
}
