import { type Compared, impossibleLabel } from './compared.ts';
import type { Diagrams, NodeId } from './diagram.ts';

/**
 * A smaller function that says the same about all that can occur: children that nowhere contradict each other are joined,
 * bottom up, so no condition is left that only told the possible from the impossible (minimising with don't-cares by
 * matching siblings: Shiple, Hojati, Sangiovanni-Vincentelli & Brayton 1994).
 */
export function simplify({ diagrams }: Pick<Compared, 'diagrams'>, root: NodeId): NodeId {
  const joiner = new Joiner(diagrams);
  return diagrams.transform(root, (id, children) => {
    const node = diagrams.get(id);
    return node.kind === 'leaf' ? id : joiner.branch(node.variable, children);
  });
}

class Joiner {
  readonly #diagrams: Diagrams;
  readonly #impossible: NodeId;
  readonly #known = new Map<string, NodeId | undefined>();

  constructor(diagrams: Diagrams) {
    this.#diagrams = diagrams;
    this.#impossible = diagrams.leaf(impossibleLabel);
  }

  /** The children with those joined that agree; one function alone when all do. */
  branch(variable: number, children: readonly NodeId[]): NodeId {
    const groups: NodeId[] = [];
    for (const child of new Set(children)) {
      if (child === this.#impossible) continue;
      const at = groups.findIndex((group) => this.#join(group, child) !== undefined);
      const joined = this.#join(groups[at] ?? child, child) ?? child;
      groups.splice(at === -1 ? groups.length : at, 1, joined);
    }
    const [only, ...others] = groups;
    if (only === undefined) return this.#impossible;
    if (others.length === 0) return only;
    const settled = children.map((child) => (child === this.#impossible ? child : (groups.find((group) => this.#join(group, child) === group) ?? child)));
    return this.#diagrams.branch(variable, settled);
  }

  /** One function for two that contradict each other nowhere; `undefined` for two that do. */
  #join(a: NodeId, b: NodeId): NodeId | undefined {
    if (a === b || b === this.#impossible) return a;
    if (a === this.#impossible) return b;
    const key = a < b ? `${a},${b}` : `${b},${a}`;
    if (this.#known.has(key)) return this.#known.get(key);
    const joined = this.#joinBranches(a, b);
    this.#known.set(key, joined);
    return joined;
  }

  #joinBranches(a: NodeId, b: NodeId): NodeId | undefined {
    const variable = Math.min(this.#variable(a), this.#variable(b));
    if (variable === Number.POSITIVE_INFINITY) return undefined;
    const [left, right] = [this.#children(a, variable), this.#children(b, variable)];
    const width = Math.max(left.length, right.length);
    const children: NodeId[] = [];
    for (let index = 0; index < width; index += 1) {
      const child = this.#join(left[index] ?? a, right[index] ?? b);
      if (child === undefined) return undefined;
      children.push(child);
    }
    return this.#diagrams.branch(variable, children);
  }

  #variable(id: NodeId): number {
    const node = this.#diagrams.get(id);
    return node.kind === 'leaf' ? Number.POSITIVE_INFINITY : node.variable;
  }

  /** None where the function does not depend on the variable. */
  #children(id: NodeId, variable: number): readonly NodeId[] {
    const node = this.#diagrams.get(id);
    return node.kind === 'branch' && node.variable === variable ? node.children : [];
  }
}
