import type { Condition } from '../model/condition.ts';
import type { Flag, FlagEnvironment, Rule } from '../model/flag.ts';
import type { Project } from '../model/project.ts';
import type { Segment } from '../model/segment.ts';
import type { Attribute, Settings } from '../model/settings.ts';
import type { Path } from '../source/place.ts';

/** What several rules ask of a project, collected in one walk so that no rule walks the conditions again. */
export interface Facts {
  /** Every environment entry of every flag. */
  readonly entries: readonly Entry[];
  /** Every condition that stands alone: of a rule or of a segment. */
  readonly conditions: readonly ConditionUse[];
  readonly tests: readonly TestUse[];
  readonly segmentUses: readonly SegmentUse[];
}

/** A flag in an environment; `path` is where it stands in the flag's file. */
export interface Entry {
  readonly flag: Flag;
  readonly environment: string;
  readonly settings: FlagEnvironment;
  readonly path: Path;
  /** Of its rules, in order. */
  readonly conditions: readonly RuleCondition[];
}

export type ConditionUse = RuleCondition | SegmentCondition;

interface StandingCondition {
  readonly file: string;
  readonly when: Condition;
  /** Its tests and segment references, in the file's order. */
  readonly leaves: readonly Leaf[];
}

interface RuleCondition extends StandingCondition {
  readonly kind: 'rule';
  readonly rule: Rule;
}

interface SegmentCondition extends StandingCondition {
  readonly kind: 'segment';
  readonly segment: Segment;
}

/** A condition that has no conditions in it. */
export type Leaf = Extract<Condition, { readonly kind: 'test' | 'segment' }>;

/** A test of an attribute; `attribute` is `undefined` when the project does not declare it. */
export interface TestUse {
  readonly file: string;
  readonly condition: TestCondition;
  readonly attribute: Attribute | undefined;
}

/** A condition that is one test. */
export type TestCondition = Extract<Condition, { readonly kind: 'test' }>;

interface SegmentUse {
  readonly file: string;
  readonly segment: string;
  readonly at: Path;
}

/** Walks every flag and segment once. */
export function collectFacts(project: Project): Facts {
  const entries: Entry[] = [];
  const conditions: ConditionUse[] = [];
  for (const flag of project.flags.values()) {
    for (const [environment, settings] of flag.environments) {
      const entry = toEntry(flag, environment, settings);
      entries.push(entry);
      conditions.push(...entry.conditions);
    }
  }
  for (const segment of project.segments.values()) conditions.push(toSegmentCondition(segment));
  return { entries, conditions, ...collectLeaves(conditions, project.settings) };
}

function collectLeaves(conditions: readonly ConditionUse[], { attributes }: Settings): Pick<Facts, 'tests' | 'segmentUses'> {
  const tests: TestUse[] = [];
  const segmentUses: SegmentUse[] = [];
  for (const { file, leaves } of conditions) {
    for (const leaf of leaves) {
      if (leaf.kind === 'segment') segmentUses.push({ file, segment: leaf.segment, at: leaf.at });
      else tests.push({ file, condition: leaf, attribute: attributes.get(leaf.attribute) });
    }
  }
  return { tests, segmentUses };
}

/** The tests and segment references of a condition, in the file's order. Works with a stack: depth is the user's choice. */
export function leavesOf(condition: Condition): readonly Leaf[] {
  if (isLeaf(condition)) return [condition];
  const leaves: Leaf[] = [];
  const pending: Condition[] = [condition];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (isLeaf(next)) leaves.push(next);
    else if (next.kind === 'not') pending.push(next.of);
    else pending.push(...next.of.toReversed());
  }
  return leaves;
}

/** The segments that each segment names itself, once for each time. */
export function segmentReferences(segments: ReadonlyMap<string, Segment>): ReadonlyMap<string, readonly string[]> {
  return new Map(Array.from(segments.values(), ({ name, when }) => [name, leavesOf(when).flatMap((leaf) => (leaf.kind === 'segment' ? [leaf.segment] : []))]));
}

function isLeaf(condition: Condition): condition is Leaf {
  return condition.kind === 'test' || condition.kind === 'segment';
}

function toEntry(flag: Flag, environment: string, settings: FlagEnvironment): Entry {
  const { file } = flag;
  const conditions = settings.rules.map((rule): RuleCondition => ({ kind: 'rule', file, when: rule.when, leaves: leavesOf(rule.when), rule }));
  return { flag, environment, settings, path: ['environments', environment], conditions };
}

function toSegmentCondition(segment: Segment): SegmentCondition {
  return { kind: 'segment', file: segment.file, when: segment.when, leaves: leavesOf(segment.when), segment };
}
