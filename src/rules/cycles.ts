/** A circle of references: `nodes` begins and ends with the same name; `closing` is the reference that comes back. */
export interface Cycle {
  readonly nodes: readonly string[];
  readonly closing: { readonly from: string; readonly index: number };
}

/** What a walk over references finds: every name after all that it refers to (circles aside), and the circles. */
export interface Walk {
  readonly order: readonly string[];
  readonly cycles: readonly Cycle[];
}

/**
 * Walks a graph depth first, every reference once and with an own stack: neither the length of a chain nor the number of
 * paths matters. There is a circle for each reference that leads back to where the walk came from. `edges` holds, by name,
 * what it refers to; other names are passed over.
 */
export function walkReferences(edges: ReadonlyMap<string, readonly string[]>): Walk {
  const walk: Progress = { edges, order: [], cycles: [], done: new Set() };
  for (const start of edges.keys()) if (!walk.done.has(start)) walkFrom(start, walk);
  return walk;
}

/** The circles of a graph. */
export function findCycles(edges: ReadonlyMap<string, readonly string[]>): readonly Cycle[] {
  return walkReferences(edges).cycles;
}

interface Progress {
  readonly edges: ReadonlyMap<string, readonly string[]>;
  readonly order: string[];
  readonly cycles: Cycle[];
  readonly done: Set<string>;
}

interface Step {
  readonly name: string;
  next: number;
}

function walkFrom(start: string, { edges, order, cycles, done }: Progress): void {
  const path: Step[] = [{ name: start, next: 0 }];
  const positions = new Map([[start, 0]]);
  for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
    const index = step.next;
    const target = edges.get(step.name)?.[index];
    step.next += 1;
    if (target === undefined) {
      done.add(step.name);
      order.push(step.name);
      positions.delete(step.name);
      path.pop();
      continue;
    }
    const position = positions.get(target);
    if (position !== undefined) cycles.push(toCycle(path.slice(position), target, index));
    else if (!done.has(target) && edges.has(target)) {
      positions.set(target, path.length);
      path.push({ name: target, next: 0 });
    }
  }
}

function toCycle(steps: readonly Step[], target: string, index: number): Cycle {
  return { nodes: [...steps.map(({ name }) => name), target], closing: { from: steps.at(-1)?.name ?? target, index } };
}
