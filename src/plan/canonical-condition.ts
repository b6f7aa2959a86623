import type { AttributeTest, Condition } from '../model/condition.ts';
import type { Project } from '../model/project.ts';

/** How names within a condition are read. */
interface Reading {
  /** What stands for a segment; `undefined` leaves its name standing. */
  readonly segment: (name: string) => Condition | undefined;
  readonly type: (attribute: string) => string;
}

/**
 * A text that is equal for conditions that differ only in how they are written: names and nesting of segments, the order
 * of parts and of listed values, repeated parts, brackets of one part. It holds the attributes' declared types, as they
 * decide what a test means. The segments must exist and must not lead back to themselves.
 */
export function canonicalCondition(condition: Condition, project: Project): string {
  return canonical(condition, {
    type: (attribute) => project.settings.attributes.get(attribute)?.type ?? '',
    segment: (name) => {
      const segment = project.segments.get(name);
      if (segment === undefined) throw new Error(`there is no segment ${name}: the project was not checked`);
      return segment.when;
    },
  });
}

/** The same for what a condition says itself: segments by name, whatever they hold. */
export function canonicalWording(condition: Condition): string {
  return canonical(condition, { type: () => '', segment: () => undefined });
}

function canonical(condition: Condition, reading: Reading): string {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return canonicalGroup(condition, reading);
    case 'not':
      return canonicalNot(condition.of, reading);
    case 'segment':
      return canonicalSegment(condition.segment, reading);
    case 'test':
      return JSON.stringify([condition.attribute, reading.type(condition.attribute), ...canonicalOperands(condition.test)]);
  }
}

function canonicalSegment(name: string, reading: Reading): string {
  const meaning = reading.segment(name);
  return meaning === undefined ? `segment(${name})` : canonical(meaning, reading);
}

function canonicalGroup(condition: Extract<Condition, { readonly kind: 'all' | 'any' }>, reading: Reading): string {
  const parts = [...new Set(partsOf(condition, condition.kind, reading).map((part) => canonical(part, reading)))].sort();
  return parts.length === 1 ? (parts[0] ?? '') : `${condition.kind}(${parts.join(',')})`;
}

// A group within a group of its own kind says the same as one group.
function partsOf(condition: Condition, kind: 'all' | 'any', reading: Reading): readonly Condition[] {
  const meaning = condition.kind === 'segment' ? reading.segment(condition.segment) : undefined;
  if (meaning !== undefined) return partsOf(meaning, kind, reading);
  return condition.kind === kind ? condition.of.flatMap((part) => partsOf(part, kind, reading)) : [condition];
}

function canonicalNot(condition: Condition, reading: Reading): string {
  const meaning = condition.kind === 'segment' ? reading.segment(condition.segment) : undefined;
  if (meaning !== undefined) return canonicalNot(meaning, reading);
  return condition.kind === 'not' ? canonical(condition.of, reading) : `not(${canonical(condition, reading)})`;
}

/** What a test compares with, as texts and numbers that do not depend on the order in which it was written. */
function canonicalOperands(test: AttributeTest): readonly unknown[] {
  switch (test.kind) {
    case 'in':
      return [test.kind, ...[...new Set(test.values.map((value) => JSON.stringify(value)))].sort()];
    case 'startsWith':
    case 'endsWith':
    case 'contains':
      return [test.kind, ...[...new Set(test.texts)].sort()];
    case 'compare':
      return [test.operator, test.bound];
    case 'semver':
      return [test.kind, test.range.map((comparators) => comparators.map((each) => each.operator + each.version).sort().join(' ')).sort()];
    case 'instant':
      return [test.operator, test.seconds];
    case 'exists':
      return [test.kind];
  }
}
