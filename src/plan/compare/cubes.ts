import { type Compared, impossibleLabel } from './compared.ts';
import type { NodeId } from './diagram.ts';

/** One variable held to some of its classes; contexts of the `free` classes are nobody's concern. */
export interface Constraint {
  readonly variable: number;
  readonly classes: readonly number[];
  readonly free: readonly number[];
}

/** Contexts as a conjunction of constraints. */
export type Cube = readonly Constraint[];

const maximumCubes = 200;

/** Contexts as disjoint cubes, at most 200 of them; `more` tells that there are others. */
export interface Cubes {
  readonly cubes: readonly Cube[];
  readonly more: boolean;
}

/** Where a function to `yes`, `no` and impossible is `yes`. */
export function cubesOf({ diagrams }: Compared, root: NodeId): Cubes {
  const impossible = diagrams.leaf(impossibleLabel);
  const cubes: Cube[] = [];
  const visit = (id: NodeId, cube: Cube): void => {
    if (cubes.length > maximumCubes || id === diagrams.no || id === impossible) return;
    const node = diagrams.get(id);
    if (node.kind === 'leaf') {
      cubes.push(cube);
      return;
    }
    const free = placesOf(node.children, impossible);
    for (const child of new Set(node.children)) visit(child, [...cube, { variable: node.variable, classes: placesOf(node.children, child), free }]);
  };
  visit(root, []);
  return { cubes: cubes.slice(0, maximumCubes), more: cubes.length > maximumCubes };
}

function placesOf(children: readonly NodeId[], child: NodeId): readonly number[] {
  return children.flatMap((each, index) => (each === child ? [index] : []));
}
