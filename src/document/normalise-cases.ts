import type { Path } from '../source/place.ts';
import type { CaseSuite, GivenState, TestCase } from '../model/case-suite.ts';
import type { Json } from '../model/json.ts';
import type { DataNode, MapNode } from './data-node.ts';
import { readInstant } from './read-instant.ts';
import { entriesOf, listOf, mapOf, numberOf, optionalText, requiredOf, requiredText, textOf, valueOf } from './read-node.ts';
import { readStage } from './read-stage.ts';
import type { Reading } from './reading.ts';
import { toData } from './to-data.ts';

/** The cases that a case file of the right shape says, for the flag that its name tells. */
export function normaliseCases(flag: string, root: DataNode, reading: Reading): CaseSuite {
  const cases = listOf(mapOf(root), 'cases').map((node, index) => readCase(node, ['cases', index], reading));
  return { file: reading.source.path, flag, cases };
}

function readCase(node: DataNode, at: Path, reading: Reading): TestCase {
  const map = mapOf(node);
  return {
    name: requiredText(map, 'name'),
    environment: requiredText(map, 'environment'),
    context: readContext(map),
    ...readAt(map, reading),
    given: new Map(entriesOf(map, 'given').map(({ key, value }) => [key, toGiven(value)])),
    expect: toExpectation(requiredOf(map, 'expect')),
    at,
  };
}

/** Attributes in no order: a context is looked up by name. */
function readContext(map: MapNode): TestCase['context'] {
  return Object.fromEntries(entriesOf(map, 'context').map(({ key, value }): [string, Json] => [key, toData(value)]));
}

function readAt(map: MapNode, reading: Reading): Pick<TestCase, 'bucket' | 'now'> {
  const at = valueOf(map, 'at');
  if (at === undefined) return { bucket: undefined, now: undefined };
  const bucket = valueOf(mapOf(at), 'bucket');
  const now = valueOf(mapOf(at), 'now');
  if (now !== undefined) readInstant(now, reading);
  return { bucket: bucket === undefined ? undefined : numberOf(bucket), now: now === undefined ? undefined : textOf(now) };
}

function toGiven(node: DataNode): GivenState {
  return textOf(node) === 'killed' ? { kind: 'killed' } : readStage(node);
}

function toExpectation(node: DataNode): TestCase['expect'] {
  if (node.kind === 'scalar') return { variant: textOf(node), reason: undefined, value: undefined };
  const map = mapOf(node);
  const value = valueOf(map, 'value');
  return { variant: optionalText(map, 'variant'), reason: optionalText(map, 'reason'), value: value === undefined ? undefined : toData(value) };
}
