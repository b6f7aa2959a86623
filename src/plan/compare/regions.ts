import { type Compared, impossibleLabel, type Landing, measure, toLanding } from './compared.ts';
import type { NodeId } from './diagram.ts';
import { BoundPassed } from './text-patterns.ts';

/** One variable held to some of its classes; contexts of the `free` classes are not of the region's concern. */
export interface Constraint {
  readonly variable: number;
  readonly classes: readonly number[];
  readonly free: readonly number[];
}

/** Contexts as a conjunction of constraints. */
export type Cube = readonly Constraint[];

export interface PartOfRegion extends Landing {
  /** A fraction of the region's units, 0 to 1. */
  readonly fraction: number;
}

/** Contexts with the same landings: any of the cubes, which are disjoint. */
export interface ContextRegion {
  readonly node: NodeId;
  readonly cubes: readonly Cube[];
  readonly parts: readonly PartOfRegion[];
}

const maximumCubes = 10_000;

/** Regions in which something differs, for contexts of `root`; everything labelled impossible is nobody's concern. */
export function regionsOf(compared: Compared, root: NodeId): readonly ContextRegion[] {
  const found = new Map<NodeId, { readonly cubes: Cube[]; readonly parts: readonly PartOfRegion[] }>();
  const walker = new CubeWalker(compared);
  let count = 0;
  walker.walk(simplify(compared, root), [], (node, cube, parts) => {
    count += 1;
    if (count > maximumCubes) throw new BoundPassed('regions');
    const known = found.get(node);
    if (known === undefined) found.set(node, { cubes: [cube], parts });
    else known.cubes.push(cube);
  });
  return [...found].map(([node, region]) => ({ node, ...region }));
}

/** The landings of a node that asks for buckets only. */
export function partsOf(compared: Compared, node: NodeId): readonly PartOfRegion[] {
  return [...measure(compared, node)].flatMap(([label, fraction]) => {
    const landing = toLanding(label);
    return landing === undefined || fraction === 0 ? [] : [{ ...landing, fraction }];
  });
}

/**
 * Replaces what cannot occur by what its siblings say, bottom up, where they agree: the function is unchanged on all that
 * can occur, and no condition is left that only told the possible from the impossible (the sibling substitution of
 * Coudert & Madre 1990).
 */
export function simplify({ diagrams }: Compared, root: NodeId): NodeId {
  const impossible = diagrams.leaf(impossibleLabel);
  const known = new Map<NodeId, NodeId>();
  const visit = (id: NodeId): NodeId => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const node = diagrams.get(id);
    const result = node.kind === 'leaf' ? id : settle(node.variable, node.children.map(visit));
    known.set(id, result);
    return result;
  };
  const settle = (variable: number, children: readonly NodeId[]): NodeId => {
    const [only, ...others] = new Set(children.filter((child) => child !== impossible));
    return only !== undefined && others.length === 0 ? only : diagrams.branch(variable, children);
  };
  return visit(root);
}

class CubeWalker {
  readonly #compared: Compared;
  readonly #parts = new Map<NodeId, readonly PartOfRegion[]>();
  readonly #differs = new Map<NodeId, boolean>();

  constructor(compared: Compared) {
    this.#compared = compared;
  }

  walk(id: NodeId, cube: Cube, emit: (node: NodeId, cube: Cube, parts: readonly PartOfRegion[]) => void): void {
    if (!this.#hasDifference(id)) return;
    const node = this.#compared.diagrams.get(id);
    if (node.kind === 'leaf' || this.#isAxis(node.variable)) return emit(id, cube, this.#partsAt(id));
    const { children, variable } = node;
    const impossible = this.#compared.diagrams.leaf(impossibleLabel);
    const free = children.flatMap((child, index) => (child === impossible ? [index] : []));
    for (const child of new Set(children)) {
      const classes = children.flatMap((each, index) => (each === child ? [index] : []));
      this.walk(child, [...cube, { variable, classes, free }], emit);
    }
  }

  #hasDifference(id: NodeId): boolean {
    const known = this.#differs.get(id);
    if (known !== undefined) return known;
    const node = this.#compared.diagrams.get(id);
    const differs =
      node.kind === 'leaf' || this.#isAxis(node.variable)
        ? this.#partsAt(id).some((part) => part.from !== part.to)
        : node.children.some((child) => this.#hasDifference(child));
    this.#differs.set(id, differs);
    return differs;
  }

  #isAxis(variable: number): boolean {
    return this.#compared.variables[variable]?.kind === 'axis';
  }

  #partsAt(id: NodeId): readonly PartOfRegion[] {
    const parts = this.#parts.get(id) ?? partsOf(this.#compared, id);
    this.#parts.set(id, parts);
    return parts;
  }
}
