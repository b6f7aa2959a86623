import type { Path } from '../source/place.ts';
import type { Span } from '../source/span.ts';
import type { DataNode } from './data-node.ts';

/**
 * The span of a part of the entry at `path`, or `undefined` when there is no such entry. The key of a list item is the item
 * itself, and so is the key of the root. A value that was left out has an empty span right after its `:` or `-`.
 */
export function locateIn(root: DataNode, path: Path, part: 'key' | 'value'): Span | undefined {
  const parent = path.length === 0 ? undefined : nodeAt(root, path.slice(0, -1));
  if (part === 'key' && parent?.kind === 'map') return parent.entries.find(({ key }) => key === path.at(-1))?.keySpan;
  return nodeAt(root, path)?.span;
}

/** The node at `path`, or `undefined` when there is none. */
export function nodeAt(root: DataNode, path: Path): DataNode | undefined {
  let node: DataNode | undefined = root;
  for (const step of path) {
    node = childOf(node, step);
    if (node === undefined) return undefined;
  }
  return node;
}

function childOf(node: DataNode, step: string | number): DataNode | undefined {
  if (node.kind === 'list') return typeof step === 'number' ? node.items[step] : undefined;
  if (node.kind === 'scalar') return undefined;
  return node.entries.find(({ key }) => key === step)?.value;
}
