import { clockAttribute, type Condition } from '../../model/condition.ts';
import type { Leaf, TestCondition } from '../facts.ts';
import type { Mentions } from './mentions.ts';
import type { World } from './satisfiable.ts';

/** What can be told of a condition at a glance: enough to answer for almost every pair of rules without a search. */
export interface Outline {
  readonly condition: Condition;
  /** Tests that have to hold whatever else does, also those of segments. */
  readonly required: readonly TestCondition[];
  readonly leaves: readonly Leaf[];
  /** What the segments test that it refers to. */
  readonly inSegments: readonly Mentions[];
}

interface Around {
  readonly mentionsOf: (leaf: Leaf) => Mentions;
  readonly segments: World['segments'];
}

/** The outline of a condition with these leaves. */
export function toOutline(condition: Condition, leaves: readonly Leaf[], { mentionsOf, segments }: Around): Outline {
  return { condition, leaves, required: requiredBy(condition, segments), inSegments: leaves.filter(({ kind }) => kind === 'segment').map(mentionsOf) };
}

/** Works with a stack and enters a segment once: segments may lead back to themselves. */
function requiredBy(condition: Condition, segments: World['segments']): readonly TestCondition[] {
  if (condition.kind === 'test') return [condition];
  const required: TestCondition[] = [];
  const entered = new Set<string>();
  const pending: Condition[] = [condition];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next.kind === 'test') required.push(next);
    else if (next.kind === 'all') pending.push(...next.of);
    else if (next.kind === 'segment' && !entered.has(next.segment)) {
      entered.add(next.segment);
      const segment = segments.get(next.segment);
      if (segment !== undefined) pending.push(segment.when);
    }
  }
  return required;
}

/** Whether `other` certainly leaves out some context that meets a condition which somebody meets. */
export function cannotCover(outline: Outline, other: Outline): boolean {
  return other.required.some((test) => relationOf(test, outline) !== 'unknown');
}

/**
 * Whether `other` plays no part in covering a condition, whatever others do: there is a context that meets the condition and,
 * having no attribute that it does not test, none of the conditions that require one; or no context meets both.
 */
export function isBeside(outline: Outline, other: Outline): boolean {
  return other.required.some((test) => relationOf(test, outline) === 'beside');
}

type Relation = 'beside' | 'narrower' | 'unknown';

function relationOf({ attribute, test }: TestCondition, { required, leaves, inSegments }: Outline): Relation {
  let times = 0;
  for (const leaf of leaves) if (leaf.kind === 'test' && leaf.attribute === attribute) times += 1;
  for (const mentions of inSegments) if (mentions.has(attribute)) return 'unknown';
  if (times === 0) return attribute === clockAttribute ? 'unknown' : 'beside';
  const only = times === 1 ? required.find((one) => one.attribute === attribute)?.test : undefined;
  if (only?.kind !== 'in' || test.kind !== 'in') return 'unknown';
  const { values } = test;
  if (!only.values.some((value) => values.includes(value))) return 'beside';
  return only.values.every((value) => values.includes(value)) ? 'unknown' : 'narrower';
}
