import { BoundPassed } from './text-patterns.ts';

/** A node of a diagram; equal ids are equal functions. */
export type NodeId = number;

export interface Branch {
  readonly kind: 'branch';
  /** The place of the variable in the one order that all diagrams share. */
  readonly variable: number;
  /** One child for each class of the variable. */
  readonly children: readonly NodeId[];
}

export interface Leaf {
  readonly kind: 'leaf';
  readonly label: string;
}

const maximumNodes = 400_000;

/**
 * Ordered multi-valued decision diagrams with shared nodes (Bryant 1986, generalised to many values as in Kam et al. 1998).
 * A diagram is a function from one class per variable to a label; equal functions are one node.
 */
export class Diagrams {
  readonly no: NodeId;
  readonly yes: NodeId;
  private readonly nodes: (Branch | Leaf)[] = [];
  private readonly ids = new Map<string, NodeId>();
  private readonly choices = new Map<string, NodeId>();
  private readonly pairs = new Map<string, NodeId>();

  constructor() {
    this.no = this.leaf('no');
    this.yes = this.leaf('yes');
  }

  /** The function that is `label` everywhere. */
  leaf(label: string): NodeId {
    return this.intern(`=${label}`, { kind: 'leaf', label });
  }

  /** The function that is `children[class]` for each class of the variable, whose children must come later in the order. */
  branch(variable: number, children: readonly NodeId[]): NodeId {
    const [first] = children;
    if (first !== undefined && children.every((child) => child === first)) return first;
    return this.intern(`${variable}:${children.join(',')}`, { kind: 'branch', variable, children });
  }

  get(id: NodeId): Branch | Leaf {
    const node = this.nodes[id];
    if (node === undefined) throw new Error(`there is no node ${id}`);
    return node;
  }

  /** `condition ? then : otherwise`, where the condition's labels are those of `yes` and `no`. */
  choose(condition: NodeId, then: NodeId, otherwise: NodeId): NodeId {
    if (condition === this.yes || then === otherwise) return then;
    if (condition === this.no) return otherwise;
    const key = `${condition},${then},${otherwise}`;
    const known = this.choices.get(key);
    if (known !== undefined) return known;
    const variable = this.first(condition, then, otherwise);
    const children = this.spread(variable, [condition, then, otherwise]).map(([c, t, o]) => this.choose(c ?? 0, t ?? 0, o ?? 0));
    const result = this.branch(variable, children);
    this.choices.set(key, result);
    return result;
  }

  not(condition: NodeId): NodeId {
    return this.choose(condition, this.no, this.yes);
  }

  and(a: NodeId, b: NodeId): NodeId {
    return this.choose(a, b, this.no);
  }

  or(a: NodeId, b: NodeId): NodeId {
    return this.choose(a, this.yes, b);
  }

  /** Both functions at once; `join` makes the label of the pair. Memoised by `purpose`. */
  combine(a: NodeId, b: NodeId, purpose: string, join: (a: string, b: string) => string): NodeId {
    const key = `${purpose}|${a},${b}`;
    const known = this.pairs.get(key);
    if (known !== undefined) return known;
    const [left, right] = [this.get(a), this.get(b)];
    const result =
      left.kind === 'leaf' && right.kind === 'leaf'
        ? this.leaf(join(left.label, right.label))
        : this.combineBranches(a, b, (x, y) => this.combine(x, y, purpose, join));
    this.pairs.set(key, result);
    return result;
  }

  /** Rebuilds a diagram bottom up; `rebuild` gets each node once with its children rebuilt (none for a leaf). */
  transform(root: NodeId, rebuild: (id: NodeId, children: readonly NodeId[]) => NodeId): NodeId {
    const known = new Map<NodeId, NodeId>();
    const visit = (id: NodeId): NodeId => {
      const before = known.get(id);
      if (before !== undefined) return before;
      const node = this.get(id);
      const result = rebuild(id, node.kind === 'leaf' ? [] : node.children.map(visit));
      known.set(id, result);
      return result;
    };
    return visit(root);
  }

  private combineBranches(a: NodeId, b: NodeId, recurse: (a: NodeId, b: NodeId) => NodeId): NodeId {
    const variable = this.first(a, b);
    return this.branch(
      variable,
      this.spread(variable, [a, b]).map(([x, y]) => recurse(x ?? 0, y ?? 0)),
    );
  }

  private first(...ids: readonly NodeId[]): number {
    return Math.min(...ids.map((id) => this.variableOf(id)));
  }

  private variableOf(id: NodeId): number {
    const node = this.get(id);
    return node.kind === 'leaf' ? Number.POSITIVE_INFINITY : node.variable;
  }

  /** For each class of the variable, the functions with the variable set to that class. */
  private spread(variable: number, ids: readonly NodeId[]): readonly (readonly NodeId[])[] {
    const nodes = ids.map((id) => this.get(id));
    const width = Math.max(...nodes.map((node) => (node.kind === 'branch' && node.variable === variable ? node.children.length : 0)));
    return Array.from({ length: width }, (_, index) =>
      nodes.map((node, at) => (node.kind === 'branch' && node.variable === variable ? (node.children[index] ?? 0) : (ids[at] ?? 0))),
    );
  }

  private intern(key: string, node: Branch | Leaf): NodeId {
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    if (this.nodes.length >= maximumNodes) throw new BoundPassed('decision diagram');
    this.nodes.push(node);
    this.ids.set(key, this.nodes.length - 1);
    return this.nodes.length - 1;
  }
}
