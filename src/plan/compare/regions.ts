import { type Compared, impossibleLabel, type Landing, measure, toLanding } from './compared.ts';
import type { NodeId } from './diagram.ts';

export interface PartOfRegion extends Landing {
  /** A fraction of the region's units, 0 to 1. */
  readonly fraction: number;
}

/** All contexts with the same landings. */
export interface ContextRegion {
  /** What happens there, as a function of buckets. */
  readonly node: NodeId;
  /** Exactly these contexts, as a function to `yes` and `no`. */
  readonly where: NodeId;
  readonly parts: readonly PartOfRegion[];
}

/** Where something differs, by whether a rule or the internal segment of either side holds; in the order of an effect's regions. */
export function differingRegions(compared: Compared): { readonly special: readonly ContextRegion[]; readonly rest: readonly ContextRegion[] } {
  const { diagrams, singledOut, root } = compared;
  const special = regionsOf(compared, diagrams.choose(singledOut, root, diagrams.leaf(impossibleLabel)));
  return { special, rest: regionsOf(compared, withoutSingledOut(compared)) };
}

/** The comparison for everyone whom no rule and no internal segment singles out; impossible for the others. */
export function withoutSingledOut({ diagrams, singledOut, root }: Compared): NodeId {
  return diagrams.choose(singledOut, diagrams.leaf(impossibleLabel), root);
}

/** The regions of `root` in which something differs: disjoint, and together all that differs. */
function regionsOf(compared: Compared, root: NodeId): readonly ContextRegion[] {
  return endsOf(compared, root).flatMap((node) => {
    const parts = partsOf(compared, node);
    return parts.some((part) => part.from !== part.to) ? [{ node, where: indicator(compared, root, node), parts }] : [];
  });
}

/** The landings of a node that asks for buckets only. */
export function partsOf(compared: Compared, node: NodeId): readonly PartOfRegion[] {
  return [...measure(compared, node)].flatMap(([label, fraction]) => {
    const landing = toLanding(label);
    return landing === undefined || fraction === 0 ? [] : [{ ...landing, fraction }];
  });
}

/** The functions of buckets (or constants) that the attributes lead to, in the order they are met. */
function endsOf({ diagrams, variables }: Compared, root: NodeId): readonly NodeId[] {
  const [visited, ends] = [new Set<NodeId>(), new Set<NodeId>()];
  const visit = (id: NodeId): void => {
    if (visited.has(id)) return;
    visited.add(id);
    const node = diagrams.get(id);
    if (node.kind === 'leaf' || variables[node.variable]?.kind === 'axis') ends.add(id);
    else node.children.forEach(visit);
  };
  visit(root);
  return [...ends];
}

/** Where the function is the node, as a function to `yes` and `no`. */
function indicator({ diagrams, variables }: Compared, root: NodeId, node: NodeId): NodeId {
  const known = new Map<NodeId, NodeId>();
  const visit = (id: NodeId): NodeId => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const here = diagrams.get(id);
    const isEnd = here.kind === 'leaf' || variables[here.variable]?.kind === 'axis';
    const result = isEnd ? (id === node ? diagrams.yes : diagrams.no) : diagrams.branch(here.variable, here.children.map(visit));
    known.set(id, result);
    return result;
  };
  return visit(root);
}
