import type { Condition } from '../../model/condition.ts';
import type { Leaf } from '../facts.ts';
import { hasRepeated } from './mentions.ts';
import type { Reasoner } from './reasoner.ts';

/** A part of a condition that nobody meets, or everybody does. */
export interface ConstantPart {
  readonly condition: Condition;
  readonly verdict: 'never' | 'always';
  /** The attributes that it tests, those first that it tests more than once. */
  readonly attributes: readonly string[];
}

/** The innermost constant parts of a condition. What contains one is not reported again. */
export function findConstantParts(condition: Condition, leaves: readonly Leaf[], reasoner: Reasoner): readonly ConstantPart[] {
  const isSimple = !leaves.some((leaf) => reasoner.mayBeNever(leaf)) && !reasoner.testsTwice(leaves);
  return isSimple ? [] : findIn(condition, reasoner);
}

function findIn(condition: Condition, reasoner: Reasoner): readonly ConstantPart[] {
  const inner = childrenOf(condition).flatMap((child) => findIn(child, reasoner));
  if (inner.length > 0 || condition.kind === 'segment' || condition.kind === 'not') return inner;
  if (condition.kind !== 'test' && !hasRepeated(reasoner.mentions(condition))) return [];
  if (reasoner.isNever(condition)) return [{ condition, verdict: 'never', attributes: attributesOf(condition, reasoner) }];
  if (condition.kind !== 'test' && reasoner.isAlways(condition)) return [{ condition, verdict: 'always', attributes: attributesOf(condition, reasoner) }];
  return [];
}

function childrenOf(condition: Condition): readonly Condition[] {
  if (condition.kind === 'not') return [condition.of];
  return condition.kind === 'all' || condition.kind === 'any' ? condition.of : [];
}

/** When some attribute is tested twice, the others have no part in it. */
function attributesOf(condition: Condition, reasoner: Reasoner): readonly string[] {
  const mentions = [...reasoner.mentions(condition)];
  const repeated = mentions.filter(([, times]) => times > 1);
  return (repeated.length > 0 ? repeated : mentions).map(([name]) => name);
}
