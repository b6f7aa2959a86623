import type { Amendment, EntryValue, ScalarValue } from '../source/amendment.ts';
import type { Path } from '../source/place.ts';
import type { DataNode, ListNode, MapEntry, MapNode, ScalarNode } from './data-node.ts';

const nowhere = { start: 0, end: 0 };

/** The data that an amendment plans, or `undefined` when it cannot be meant of this data. Its spans mean nothing. */
export function amendData(root: DataNode, amendment: Amendment): DataNode | undefined {
  const { path } = amendment.place;
  switch (amendment.kind) {
    case 'set':
      return replaceAt(root, path, (node) => (node.kind === 'scalar' ? scalar(amendment.value) : undefined));
    case 'insert':
      return replaceAt(root, path, (node) => (node.kind === 'map' ? withFirst(node, amendment.key, amendment.value) : undefined));
    case 'append':
      return replaceAt(root, path, (node) => (node.kind === 'map' ? withLast(node, amendment.key, amendment.value) : undefined));
    case 'rename':
      return replaceAt(root, path.slice(0, -1), (node) => (node.kind === 'map' ? renamed(node, path.at(-1), amendment.key) : undefined));
    case 'remove':
      return path.length === 0 ? undefined : replaceAt(root, path.slice(0, -1), (node) => without(node, path.at(-1)));
  }
}

/** Whether two data trees say the same, in the same order, wherever it is written. */
export function isSameData(a: DataNode, b: DataNode): boolean {
  if (a.kind === 'scalar') return b.kind === 'scalar' && a.value === b.value;
  if (a.kind === 'list') return b.kind === 'list' && a.items.length === b.items.length && a.items.every((item, index) => isSameItem(item, b.items[index]));
  return b.kind === 'map' && a.entries.length === b.entries.length && a.entries.every((entry, index) => isSameEntry(entry, b.entries[index]));
}

function isSameItem(a: DataNode, b: DataNode | undefined): boolean {
  return b !== undefined && isSameData(a, b);
}

function isSameEntry(a: MapEntry, b: MapEntry | undefined): boolean {
  return b !== undefined && a.key === b.key && isSameData(a.value, b.value);
}

function replaceAt(node: DataNode, path: Path, change: (node: DataNode) => DataNode | undefined): DataNode | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return change(node);
  if (node.kind === 'scalar') return undefined;
  if (node.kind === 'list') {
    const item = typeof step === 'number' ? node.items[step] : undefined;
    const changed = item && replaceAt(item, rest, change);
    return changed && { ...node, items: node.items.map((other) => (other === item ? changed : other)) };
  }
  const entry = node.entries.find(({ key }) => key === step);
  const value = entry && replaceAt(entry.value, rest, change);
  return value && { ...node, entries: node.entries.map((other) => (other === entry ? { ...other, value } : other)) };
}

function scalar(value: ScalarValue): ScalarNode {
  return { kind: 'scalar', value, span: nowhere };
}

function withFirst(node: MapNode, key: string, value: ScalarValue): MapNode | undefined {
  if (node.entries.some((entry) => entry.key === key)) return undefined;
  return { ...node, entries: [{ key, keySpan: nowhere, value: scalar(value) }, ...node.entries] };
}

function withLast(node: MapNode, key: string, value: EntryValue): MapNode | undefined {
  if (node.entries.some((entry) => entry.key === key)) return undefined;
  return { ...node, entries: [...node.entries, { key, keySpan: nowhere, value: toNode(value) }] };
}

function toNode(value: EntryValue): DataNode {
  if (typeof value !== 'object') return scalar(value);
  return { kind: 'map', span: nowhere, entries: Object.entries(value).map(([key, item]) => ({ key, keySpan: nowhere, value: toNode(item) })) };
}

function renamed(node: MapNode, from: string | number | undefined, to: string): MapNode | undefined {
  if (!node.entries.some(({ key }) => key === from)) return undefined;
  if (from !== to && node.entries.some(({ key }) => key === to)) return undefined;
  return { ...node, entries: node.entries.map((entry) => (entry.key === from ? { ...entry, key: to } : entry)) };
}

function without(node: DataNode, step: string | number | undefined): ListNode | MapNode | undefined {
  if (node.kind === 'map') {
    const entries = node.entries.filter(({ key }) => key !== step);
    return entries.length === node.entries.length ? undefined : { ...node, entries };
  }
  if (node.kind === 'scalar' || typeof step !== 'number' || node.items[step] === undefined) return undefined;
  return { ...node, items: node.items.filter((_, index) => index !== step) };
}
