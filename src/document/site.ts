import type { Path } from '../source/place.ts';
import { printable } from '../source/printable.ts';
import type { Span } from '../source/span.ts';
import type { DataNode, MapEntry } from './data-node.ts';

/** A node of a document with the way to it; `entry` is the mapping entry whose value it is. */
export interface Site {
  readonly node: DataNode;
  readonly path: Path;
  readonly entry: MapEntry | undefined;
}

/** The node that a JSON pointer (RFC 6901) names; throws when there is none, as the pointer comes from a check of this very tree. */
export function siteAt(root: DataNode, pointer: string): Site {
  let site: Site = { node: root, path: [], entry: undefined };
  for (const token of pointer.split('/').slice(1)) site = step(site, token.replaceAll('~1', '/').replaceAll('~0', '~'));
  return site;
}

function step(site: Site, token: string): Site {
  if (site.node.kind === 'map') {
    const entry = site.node.entries.find(({ key }) => key === token);
    if (entry !== undefined) return { node: entry.value, path: [...site.path, token], entry };
  }
  if (site.node.kind === 'list') {
    const item = site.node.items[Number(token)];
    if (item !== undefined) return { node: item, path: [...site.path, Number(token)], entry: undefined };
  }
  throw new Error(`no node at ${[...site.path, token].join('/')}`);
}

/** How a message names a site: `"stage"`, `Item 2 of "in"`, `The file`. */
export function nameOf(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'The file';
  if (typeof last === 'string') return quoted(last);
  const list = path.findLast((part) => typeof part === 'string');
  return `Item ${last + 1}${list === undefined ? '' : ` of ${quoted(list)}`}`;
}

/** A user's text in quotes, safe to print and short. */
export function quoted(text: string): string {
  return `"${printable(text, 80)}"`;
}

/** What to underline for a value: the value, or its key when the value is not there (`stage:`). */
export function valueSpan(site: Site): Span {
  const { node, entry } = site;
  return node.span.end > node.span.start || entry === undefined ? node.span : entry.keySpan;
}

/** What to underline for a mapping that lacks something: its key, its first key, or where it stands. */
export function headSpan(site: Site): Span {
  if (site.entry !== undefined) return site.entry.keySpan;
  const first = site.node.kind === 'map' ? site.node.entries[0] : undefined;
  return first?.keySpan ?? site.node.span;
}
