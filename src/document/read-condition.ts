import type { ScalarValue } from '../source/amendment.ts';
import type { Path } from '../source/place.ts';
import { type AttributeTest, type Condition, type Operator, operators } from '../model/condition.ts';
import type { DataNode, MapEntry } from './data-node.ts';
import { mend } from './problem.ts';
import { readInstant } from './read-instant.ts';
import { itemsOf, mapOf, numberOf, scalarOf, textOf } from './read-node.ts';
import { readVersionRange } from './read-version-range.ts';
import type { Reading } from './reading.ts';
import { headSpan } from './site.ts';

const maximumDepth = 32;

/** Reads a condition whose shape the schema has checked. */
export function readCondition(node: DataNode, at: Path, reading: Reading): Condition {
  return readLevel(node, at, { reading, depth: 1 });
}

interface Level {
  readonly reading: Reading;
  readonly depth: number;
}

function readLevel(node: DataNode, at: Path, level: Level): Condition {
  if (level.depth > maximumDepth) return refuseDepth(node, at, level.reading);
  return conjunction(mapOf(node).entries.map((entry) => readEntry(entry, [...at, entry.key], level)), at);
}

function readEntry({ key, value }: MapEntry, at: Path, { reading, depth }: Level): Condition {
  const inner: Level = { reading, depth: depth + 1 };
  switch (key) {
    case 'all':
    case 'any':
      return { kind: key, of: itemsOf(value).map((item, index) => readLevel(item, [...at, index], inner)), at };
    case 'not':
      return { kind: 'not', of: readLevel(value, at, inner), at };
    case 'segment':
      return { kind: 'segment', segment: textOf(value), at };
    default:
      return readAttribute({ key, value }, at, reading);
  }
}

function readAttribute({ key, value }: Pick<MapEntry, 'key' | 'value'>, at: Path, reading: Reading): Condition {
  if (value.kind === 'scalar') return isIn(key, [scalarOf(value)], at);
  if (value.kind === 'list') return isIn(key, value.items.map(scalarOf), at);
  const tests = value.entries.map((entry): Condition => {
    const operator = operatorOf(entry);
    const test: Condition = { kind: 'test', attribute: key, test: readTest(operator, entry.value, reading), at: [...at, entry.key] };
    return isNegation(operator, entry.value) ? { kind: 'not', of: test, at: test.at } : test;
  });
  return conjunction(tests, at);
}

function operatorOf({ key }: MapEntry): Operator {
  const operator = operators.find((candidate) => candidate === key);
  if (operator === undefined) throw new Error(`the operator ${key} passed the schema`);
  return operator;
}

function readTest(operator: Operator, value: DataNode, reading: Reading): AttributeTest {
  switch (operator) {
    case 'equals':
    case 'notEquals':
      return { kind: 'in', values: [scalarOf(value)] };
    case 'in':
    case 'notIn':
      return { kind: 'in', values: itemsOf(value).map(scalarOf) };
    case 'startsWith':
    case 'endsWith':
    case 'contains':
      return { kind: operator, texts: value.kind === 'list' ? value.items.map(textOf) : [textOf(value)] };
    case 'gt':
    case 'gte':
    case 'lt':
    case 'lte':
      return { kind: 'compare', operator, bound: numberOf(value) };
    case 'semver':
      return { kind: 'semver', range: readVersionRange(value, reading) };
    case 'before':
    case 'after':
      return { kind: 'instant', operator, seconds: readInstant(value, reading) };
    case 'exists':
      return { kind: 'exists' };
  }
}

function refuseDepth(node: DataNode, at: Path, reading: Reading): Condition {
  reading.problems.push({
    code: 'condition-depth',
    message: `The condition is nested more than ${maximumDepth} levels deep`,
    span: headSpan({ node, path: at, entry: undefined }),
    advice: [mend('move the inner part to a segment of its own and name it with `segment: NAME`')],
  });
  return { kind: 'all', of: [], at };
}

/** One condition stands for itself; several hold together. */
function conjunction(of: readonly Condition[], at: Path): Condition {
  const [only] = of;
  return only !== undefined && of.length === 1 ? only : { kind: 'all', of, at };
}

function isIn(attribute: string, values: readonly ScalarValue[], at: Path): Condition {
  return { kind: 'test', attribute, test: { kind: 'in', values }, at };
}

function isNegation(operator: Operator, value: DataNode): boolean {
  return operator === 'notEquals' || operator === 'notIn' || (operator === 'exists' && scalarOf(value) === false);
}
