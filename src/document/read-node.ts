import type { DataNode, MapEntry, MapNode } from './data-node.ts';

/*
 * Readers that trust the shape: they are called after the schema has said yes, so a node of another kind is a defect
 * of ours and throws.
 */

/** The node as a mapping. */
export function mapOf(node: DataNode): MapNode {
  return node.kind === 'map' ? node : unfit(node, 'mapping');
}

/** The items of a list. */
export function itemsOf(node: DataNode): readonly DataNode[] {
  return node.kind === 'list' ? node.items : unfit(node, 'list');
}

/** The scalar that is there, but never null. */
export function scalarOf(node: DataNode): string | number | boolean {
  return node.kind === 'scalar' && node.value !== null ? node.value : unfit(node, 'scalar');
}

/** A text. */
export function textOf(node: DataNode): string {
  const value = scalarOf(node);
  return typeof value === 'string' ? value : unfit(node, 'text');
}

/** A number. */
export function numberOf(node: DataNode): number {
  const value = scalarOf(node);
  return typeof value === 'number' ? value : unfit(node, 'number');
}

/** A text that is one of a few. */
export function choiceOf<T extends string>(node: DataNode, choices: readonly T[]): T {
  const text = textOf(node);
  return choices.find((choice) => choice === text) ?? unfit(node, choices.join('|'));
}

/** The value of a key, if the mapping has it. */
export function valueOf(map: MapNode, key: string): DataNode | undefined {
  return map.entries.find((entry) => entry.key === key)?.value;
}

/** The value of a key that the schema requires. */
export function requiredOf(map: MapNode, key: string): DataNode {
  return valueOf(map, key) ?? unfit(map, `key ${key}`);
}

/** The text of a key, if the mapping has it. */
export function optionalText(map: MapNode, key: string): string | undefined {
  const value = valueOf(map, key);
  return value === undefined ? undefined : textOf(value);
}

/** The text of a key that the schema requires. */
export function requiredText(map: MapNode, key: string): string {
  return textOf(requiredOf(map, key));
}

/** Whether a key is there and true. */
export function isTrue(map: MapNode, key: string): boolean {
  const value = valueOf(map, key);
  return value !== undefined && scalarOf(value) === true;
}

/** The entries of a mapping under a key, in the file's order; none when the key is not there. */
export function entriesOf(map: MapNode, key: string): readonly MapEntry[] {
  const value = valueOf(map, key);
  return value === undefined ? [] : mapOf(value).entries;
}

/** The items of a list under a key; none when the key is not there. */
export function listOf(map: MapNode, key: string): readonly DataNode[] {
  const value = valueOf(map, key);
  return value === undefined ? [] : itemsOf(value);
}

function unfit(node: DataNode, wanted: string): never {
  throw new Error(`a ${node.kind} at ${node.span.start} passed the schema where a ${wanted} was wanted`);
}
