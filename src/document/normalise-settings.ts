import type { ScalarValue } from '../source/amendment.ts';
import { clockAttribute, targetingKeyAttribute } from '../model/condition.ts';
import type { Attribute, AttributeKind, Environment, Owner, Policy, Settings } from '../model/settings.ts';
import { compareStages, formatStage, type Stage } from '../model/stage.ts';
import type { DataNode, MapEntry, MapNode } from './data-node.ts';
import { mend } from './problem.ts';
import { choiceOf, entriesOf, isTrue, itemsOf, listOf, mapOf, optionalText, requiredOf, scalarOf, textOf, valueOf } from './read-node.ts';
import { readFreeze } from './read-freeze.ts';
import { readStage } from './read-stage.ts';
import type { Reading } from './reading.ts';
import { quoted } from './site.ts';
import { describeNode } from './words.ts';

/** The settings that a `maestro.yaml` of the right shape says. */
export function normaliseSettings(root: DataNode, reading: Reading): Settings {
  const map = mapOf(root);
  const internalSegment = optionalText(map, 'internal');
  return {
    file: reading.source.path,
    environments: entriesOf(map, 'environments').map(toEnvironment),
    ladder: readLadder(map, internalSegment, reading),
    internalSegment,
    attributes: readAttributes(map, reading),
    owners: new Map(entriesOf(map, 'owners').map((entry) => [entry.key, toOwner(entry)])),
    policies: new Map(entriesOf(map, 'policies').map(({ key, value }) => [key, toPolicy(value)])),
    freezes: listOf(map, 'freezes').map((node) => readFreeze(node, reading)),
    publish: new Map(entriesOf(map, 'publish').map(({ key, value }) => [key, textOf(value)])),
  };
}

function toEnvironment({ key, value }: MapEntry): Environment {
  const map = mapOf(value);
  return { name: key, protected: isTrue(map, 'protected'), requires: optionalText(map, 'requires') };
}

/** Without a segment for it, a ladder that nobody wrote has no rung `internal`. */
function readLadder(map: MapNode, internalSegment: string | undefined, reading: Reading): readonly Stage[] {
  const written = listOf(map, 'stages');
  if (written.length > 0) return readRungs(written, reading);
  const shares: readonly Stage[] = [1_000, 5_000, 10_000, 50_000, 100_000].map((share) => ({ kind: 'share', share }));
  return internalSegment === undefined ? shares : [{ kind: 'internal' }, ...shares];
}

function readRungs(nodes: readonly DataNode[], reading: Reading): readonly Stage[] {
  const rungs: Stage[] = [];
  for (const node of nodes) {
    const rung = readStage(node);
    const below = rungs.at(-1);
    if (below !== undefined && compareStages(below, rung) >= 0) reportOrder(node, below, reading);
    rungs.push(rung);
  }
  return rungs;
}

function reportOrder(node: DataNode, below: Stage, reading: Reading): void {
  reading.problems.push({
    code: 'ladder-order',
    message: `Stage ${quoted(textOf(node))} does not expose more than ${quoted(formatStage(below))} before it`,
    span: node.span,
    advice: [mend('list the stages from few to many, each once')],
  });
}

function readAttributes(map: MapNode, reading: Reading): ReadonlyMap<string, Attribute> {
  const declared = entriesOf(map, 'attributes').map((entry): [string, Attribute] => [entry.key, readAttribute(entry, reading)]);
  return new Map([...builtIns, ...declared]);
}

const builtIns: readonly (readonly [string, Attribute])[] = [
  [targetingKeyAttribute, { name: targetingKeyAttribute, type: 'string', values: undefined, sensitive: false, builtIn: true }],
  [clockAttribute, { name: clockAttribute, type: 'instant', values: undefined, sensitive: false, builtIn: true }],
];

/** Words of conditions, what is declared already, and names that JavaScript objects have of themselves. */
const reserved: ReadonlySet<string> = new Set([
  'all', 'any', 'not', 'segment', clockAttribute, targetingKeyAttribute, '__proto__', 'constructor', 'prototype',
]);

const declarable: readonly Exclude<AttributeKind, 'instant'>[] = ['string', 'string[]', 'number', 'boolean', 'semver'];

function readAttribute({ key, keySpan, value }: MapEntry, reading: Reading): Attribute {
  const builtIn = builtIns.some(([name]) => name === key);
  if (reserved.has(key)) {
    reading.problems.push({
      code: 'reserved-attribute',
      message: `${quoted(key)} cannot be declared: ${builtIn ? 'it is always there' : 'the name has a meaning of its own'}`,
      span: keySpan,
      advice: [mend(builtIn ? 'remove it' : 'choose another name')],
    });
  }
  const map = mapOf(value);
  const type = choiceOf(requiredOf(map, 'type'), declarable);
  return { name: key, type, values: readValues(map, type, reading), sensitive: isTrue(map, 'sensitive'), builtIn: false };
}

function readValues(map: MapNode, type: AttributeKind, reading: Reading): readonly ScalarValue[] | undefined {
  const list = valueOf(map, 'enum');
  if (list === undefined) return undefined;
  const wanted = type === 'number' || type === 'boolean' ? type : 'string';
  for (const item of itemsOf(list)) {
    if (typeof scalarOf(item) === wanted) continue;
    reading.problems.push({
      code: 'wrong-type',
      message: `A value of "enum" is ${describeNode(item)}, but the attribute is of type ${type}`,
      span: item.span,
      advice: [mend(wanted === 'string' ? `write \`${JSON.stringify(String(scalarOf(item)))}\`` : `write a ${wanted}, or change the type`)],
    });
  }
  return itemsOf(list).map(scalarOf);
}

function toOwner({ key, value }: MapEntry): Owner {
  const map = mapOf(value);
  return { name: key, codeowners: optionalText(map, 'codeowners'), contact: optionalText(map, 'contact') };
}

const severities = ['off', 'warn', 'error'] as const;

function toPolicy(node: DataNode): Policy {
  if (node.kind === 'scalar') return { severity: choiceOf(node, severities), options: new Map() };
  const map = mapOf(node);
  const severity = valueOf(map, 'severity');
  const options = map.entries.filter(({ key }) => key !== 'severity').map(({ key, value }): [string, ScalarValue] => [key, scalarOf(value)]);
  return { severity: severity === undefined ? undefined : choiceOf(severity, severities), options: new Map(options) };
}
