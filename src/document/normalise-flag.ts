import type { Path } from '../source/place.ts';
import type { Flag, FlagEnvironment, FlagKind, Override, Prerequisite, Rule, ValueType } from '../model/flag.ts';
import { targetingKeyAttribute } from '../model/condition.ts';
import type { Json } from '../model/json.ts';
import type { DataNode, MapEntry, MapNode } from './data-node.ts';
import { readCondition } from './read-condition.ts';
import { readDay } from './read-instant.ts';
import { choiceOf, entriesOf, itemsOf, listOf, mapOf, optionalText, requiredOf, requiredText, valueOf } from './read-node.ts';
import { readServe } from './read-serve.ts';
import { readStage } from './read-stage.ts';
import type { Reading } from './reading.ts';
import { toData } from './to-data.ts';

const kinds: readonly FlagKind[] = ['release', 'experiment', 'operational', 'permission'];
const types: readonly ValueType[] = ['boolean', 'string', 'number', 'object'];

/** The flag that a flag file of the right shape says, with every default written out. */
export function normaliseFlag(key: string, root: DataNode, reading: Reading): Flag {
  const map = mapOf(root);
  const type = valueOf(map, 'type');
  const expires = valueOf(map, 'expires');
  const valueType = type === undefined ? 'boolean' : choiceOf(type, types);
  const variants = readVariants(map, valueType);
  const implied = valueType === 'boolean' ? [...variants.keys()] : [];
  return {
    key,
    file: reading.source.path,
    description: requiredText(map, 'description'),
    owner: requiredText(map, 'owner'),
    kind: choiceOf(requiredOf(map, 'kind'), kinds),
    expires: expires === undefined ? undefined : readDay(expires, reading),
    type: valueType,
    variants,
    safe: optionalText(map, 'safe') ?? implied.find((name) => name === 'off'),
    salt: optionalText(map, 'salt') ?? key,
    prerequisites: listOf(map, 'prerequisites').map(toPrerequisite),
    environments: new Map(
      entriesOf(map, 'environments').map((entry) => [entry.key, readEnvironment(entry, implied.find((name) => name === 'on'), reading)]),
    ),
  };
}

function readVariants(map: MapNode, type: ValueType): ReadonlyMap<string, Json> {
  const written = valueOf(map, 'variants');
  if (written !== undefined) return new Map(mapOf(written).entries.map(({ key, value }) => [key, toData(value)]));
  return type === 'boolean' ? new Map([['on', true], ['off', false]]) : new Map();
}

function toPrerequisite(node: DataNode, index: number): Prerequisite {
  const map = mapOf(node);
  return { flag: requiredText(map, 'flag'), variant: requiredText(map, 'variant'), at: ['prerequisites', index] };
}

function readEnvironment({ key, value }: MapEntry, impliedServe: string | undefined, reading: Reading): FlagEnvironment {
  const map = mapOf(value);
  const at: Path = ['environments', key];
  const serve = valueOf(map, 'serve');
  return {
    stage: readStage(requiredOf(map, 'stage')),
    bucketBy: optionalText(map, 'bucketBy') ?? targetingKeyAttribute,
    serve: serve === undefined ? impliedServeAt(impliedServe, at) : readServe(serve, [...at, 'serve'], reading),
    rules: listOf(map, 'rules').map((node, index) => readRule(node, [...at, 'rules', index], reading)),
    overrides: readOverrides(map, [...at, 'override'], reading),
  };
}

/** What is not written stands where it would be written: at the environment. */
function impliedServeAt(variant: string | undefined, at: Path): FlagEnvironment['serve'] {
  return variant === undefined ? undefined : { kind: 'variant', variant, at };
}

function readRule(node: DataNode, at: Path, reading: Reading): Rule {
  const map = mapOf(node);
  return {
    name: requiredText(map, 'name'),
    when: readCondition(requiredOf(map, 'when'), [...at, 'when'], reading),
    serve: readServe(requiredOf(map, 'serve'), [...at, 'serve'], reading),
    at,
  };
}

function readOverrides(map: MapNode, at: Path, reading: Reading): readonly Override[] {
  const node = valueOf(map, 'override');
  if (node === undefined) return [];
  if (node.kind === 'list') return itemsOf(node).map((item, index) => readOverride(item, [...at, index], reading));
  return [readOverride(node, at, reading)];
}

function readOverride(node: DataNode, at: Path, reading: Reading): Override {
  const map = mapOf(node);
  return {
    rule: requiredText(map, 'rule'),
    reason: requiredText(map, 'reason'),
    approvedBy: requiredText(map, 'approvedBy'),
    until: readDay(requiredOf(map, 'until'), reading),
    at,
  };
}
