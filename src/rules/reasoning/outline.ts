import { clockAttribute, type Condition } from '../../model/condition.ts';
import type { Leaf, TestCondition } from '../facts.ts';
import type { Mentions } from './mentions.ts';

/** What can be told of a condition at a glance: enough to answer for almost every pair of rules without a search. */
export interface Outline {
  readonly condition: Condition;
  /** Tests that have to hold whatever else does. */
  readonly required: readonly TestCondition[];
  readonly leaves: readonly Leaf[];
  /** What the segments test that it refers to. */
  readonly inSegments: readonly Mentions[];
}

/** The outline of a condition with these leaves. */
export function toOutline(condition: Condition, leaves: readonly Leaf[], mentionsOf: (leaf: Leaf) => Mentions): Outline {
  const required = condition.kind === 'all' ? condition.of.filter((part) => part.kind === 'test') : condition.kind === 'test' ? [condition] : [];
  return { condition, leaves, required, inSegments: leaves.filter(({ kind }) => kind === 'segment').map(mentionsOf) };
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
