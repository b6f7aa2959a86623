import type { Json } from '../model/json.ts';
import type { DataNode, MapEntry } from './data-node.ts';

/**
 * The plain value of a node. Objects lose the order of integer-like keys (`"1"` goes first), as JavaScript has it:
 * where order means something, read the entries of the node.
 */
export function toData(node: DataNode): Json {
  switch (node.kind) {
    case 'scalar':
      return node.value;
    case 'list':
      return node.items.map(toData);
    case 'map':
      return toObject(node.entries);
  }
}

function toObject(entries: readonly MapEntry[]): Json {
  const object: { [key: string]: Json } = {};
  for (const { key, value } of entries) {
    if (key === '__proto__') Object.defineProperty(object, key, { value: toData(value), enumerable: true, configurable: true, writable: true });
    else object[key] = toData(value);
  }
  return object;
}
