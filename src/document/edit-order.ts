import type { Amendment } from '../source/amendment.ts';
import type { DataNode } from './data-node.ts';
import { locateIn } from './locate.ts';

const rank = { set: 0, insert: 1, append: 1, remove: 2, rename: 3 } as const;

/**
 * The amendments in an order in which none moves the place of a later one: sets, inserts and appends, then removals from the end of the text
 * to its start, then renames from the deepest. So all of them may speak of the document as it was.
 */
export function inAmendOrder(root: DataNode, amendments: readonly Amendment[]): readonly Amendment[] {
  const start = (amendment: Amendment): number => locateIn(root, amendment.place.path, 'key')?.start ?? -1;
  return [...amendments].sort((a, b) => {
    if (rank[a.kind] !== rank[b.kind]) return rank[a.kind] - rank[b.kind];
    if (a.kind === 'remove') return start(b) - start(a) || b.place.path.length - a.place.path.length;
    return a.kind === 'rename' ? b.place.path.length - a.place.path.length : 0;
  });
}
