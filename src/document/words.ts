import type { Json } from '../model/json.ts';
import type { DataNode } from './data-node.ts';
import { quoted } from './site.ts';

/** What stands there, for a message: `the number 5`, `the text "abc"`, `empty`, `a list`. */
export function describeNode(node: DataNode): string {
  if (node.kind !== 'scalar') return node.kind === 'list' ? 'a list' : 'a mapping';
  const { value } = node;
  if (value === null) return 'empty';
  if (typeof value === 'string') return `the text ${quoted(value)}`;
  return typeof value === 'number' ? `the number ${value}` : `\`${value}\``;
}

/** What a schema's `type` takes: `text or a mapping`. */
export function describeTypes(types: readonly string[]): string {
  if (types.length === 1 && types[0] === 'boolean') return '`true` or `false`';
  return oneOf(types.map((type) => typeWords[type] ?? type));
}

const typeWords: { readonly [type: string]: string } = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'a boolean',
  array: 'a list',
  object: 'a mapping',
};

/** `a`, `a or b`, `a, b or c`. */
export function oneOf(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

/** A count with its word: `1 item`, `1,000 items`. */
export function counted(count: number, word: string): string {
  return `${grouped(count)} ${word}${count === 1 ? '' : 's'}`;
}

/** `4096` as `4,096`, in every locale. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** A value as flow YAML, for the example in a message. */
export function toFlow(value: Json): string {
  if (typeof value === 'string') return isPlain(value) ? value : JSON.stringify(value);
  if (value === null || typeof value !== 'object') return String(value);
  if (isList(value)) return `[${value.map(toFlow).join(', ')}]`;
  return `{ ${Object.entries(value).map(([key, item]) => `${toFlow(key)}: ${toFlow(item)}`).join(', ')} }`;
}

/** Whether a text may stand without quotes and stays a text: a narrow test, as quotes never hurt. */
function isPlain(text: string): boolean {
  return /^[A-Za-z0-9](?:[\w.@/+%-]|:(?=\S)| (?=[^ ]))*$/.test(text) && !/^(?:[\d.eE+-]+|0[xo]\w+|true|false|null)$/i.test(text);
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
