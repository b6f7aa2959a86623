import { compileFormula } from '../../evaluate/compile-formula.ts';
import type { AttributeFormula } from '../../evaluate/decision-program.ts';
import type { EvaluationContext } from '../../evaluate/evaluation-context.ts';
import { clockAttribute } from '../../model/condition.ts';
import type { Segment } from '../../model/segment.ts';
import { leavesOf, type TestCondition } from '../facts.ts';
import type { Reasoner } from './reasoner.ts';

/** Two segments with the same audience. */
export interface EqualSegments {
  readonly one: Segment;
  readonly other: Segment;
}

/** More typical contexts than this tell hardly any two segments apart that these do not. */
const mostProbes = 200;

/**
 * The segments that hold for the same contexts as another before them. Only those are compared exactly that no typical
 * context of any segment tells apart, so the cost does not grow with the square of their number.
 */
export function* findEqualSegments(segments: ReadonlyMap<string, Segment>, reasoner: Reasoner): Iterable<EqualSegments> {
  const judged = [...segments.values()].flatMap((segment) => toJudged(segment, segments, reasoner));
  const probes = judged.filter((_, index) => index % Math.ceil(judged.length / mostProbes) === 0).map(({ typical }) => typical);
  const alike = new Map<string, Judged[]>();
  for (const each of judged) {
    const signature = probes.map((probe) => Number(each.holds(probe))).join('');
    const before = alike.get(signature) ?? [];
    const one = before.find((earlier) => isSame(earlier, each, { segments, reasoner }));
    if (one !== undefined) yield { one: one.segment, other: each.segment };
    else if (before.length === 0) alike.set(signature, [each]);
    else before.push(each);
  }
}

interface Judged {
  readonly segment: Segment;
  readonly holds: (probe: Probe) => boolean;
  readonly typical: Probe;
}

interface Around {
  readonly segments: ReadonlyMap<string, Segment>;
  readonly reasoner: Reasoner;
}

function toJudged(segment: Segment, segments: Around['segments'], reasoner: Reasoner): readonly Judged[] {
  const formula = reasoner.formula(segment.when);
  if (formula === undefined || reasoner.isNever(segment.when) || reasoner.isAlways(segment.when)) return [];
  const test = compileFormula(formula);
  return [{ segment, holds: ({ context, nowSeconds }) => test(context, nowSeconds), typical: typicalContext(segment, segments) }];
}

function isSame(one: Judged, other: Judged, { segments, reasoner }: Around): boolean {
  if (one.holds(one.typical) !== other.holds(one.typical) || one.holds(other.typical) !== other.holds(other.typical)) return false;
  if (refersTo(one.segment, other.segment.name, segments) || refersTo(other.segment, one.segment.name, segments)) return false;
  const [left, right] = [one.segment.when, other.segment.when];
  return reasoner.ask([left, right], (exact) => exact.isSameAudience(left, right)) === true;
}

function refersTo(segment: Segment, name: string, segments: ReadonlyMap<string, Segment>): boolean {
  const seen = new Set<string>();
  const pending: (Segment | undefined)[] = [segment];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    for (const leaf of leavesOf(next.when)) {
      if (leaf.kind !== 'segment' || seen.has(leaf.segment)) continue;
      if (leaf.segment === name) return true;
      seen.add(leaf.segment);
      const referred = segments.get(leaf.segment);
      if (referred !== undefined) pending.push(referred);
    }
  }
  return false;
}

interface Probe {
  readonly context: EvaluationContext;
  readonly nowSeconds: number;
}

/** Somebody whom the segment may well be about: for each attribute the first value that it names. */
function typicalContext(segment: Segment, segments: ReadonlyMap<string, Segment>): Probe {
  const context: { [attribute: string]: unknown } = {};
  let nowSeconds = 0;
  for (const leaf of leavesOf(segment.when)) {
    const tests = leaf.kind === 'test' ? [leaf] : leavesOf(segments.get(leaf.segment)?.when ?? leaf).filter((inner): inner is TestCondition => inner.kind === 'test');
    for (const { attribute, test } of tests) {
      if (attribute === clockAttribute) nowSeconds = test.kind === 'instant' ? test.seconds : nowSeconds;
      else context[attribute] ??= sampleOf(test);
    }
  }
  return { context, nowSeconds };
}

function sampleOf(test: AttributeFormula['test']): unknown {
  switch (test.kind) {
    case 'in':
      return test.values[0];
    case 'startsWith':
    case 'endsWith':
      return test.texts[0];
    case 'contains':
      return test.texts;
    case 'compare':
      return test.bound;
    case 'semver':
      return test.range[0]?.[0]?.version;
    case 'instant':
      return test.seconds;
    case 'exists':
      return '1.0.0';
  }
}
