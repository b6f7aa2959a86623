import { BoundPassed } from './text-patterns.ts';
import { TripleTable } from './triple-table.ts';

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
const none: NodeId = -1;

/**
 * Ordered multi-valued decision diagrams with shared nodes (Bryant 1986, generalised to many values as in Kam et al. 1998).
 * A diagram is a function from one class per variable to a label; equal functions are one node.
 */
export class Diagrams {
  readonly no: NodeId;
  readonly yes: NodeId;
  private readonly nodes: (Branch | Leaf)[] = [];
  private readonly leaves = new Map<string, NodeId>();
  /** The last branch of each hash, and for each node the one before it of the same hash. */
  private readonly branches = new Map<number, NodeId>();
  private readonly before: NodeId[] = [];
  private readonly choices = new TripleTable();
  private readonly pairs = new Map<string, Map<number, NodeId>>();
  private readonly bound: number;

  /** More nodes than the bound throw `BoundPassed`. */
  constructor(bound: number = maximumNodes) {
    this.bound = bound;
    this.no = this.leaf('no');
    this.yes = this.leaf('yes');
  }

  /** The function that is `label` everywhere. */
  leaf(label: string): NodeId {
    const known = this.leaves.get(label);
    if (known !== undefined) return known;
    const id = this.add({ kind: 'leaf', label }, none);
    this.leaves.set(label, id);
    return id;
  }

  /** The function that is `children[class]` for each class of the variable, whose children must come later in the order. */
  branch(variable: number, children: readonly NodeId[]): NodeId {
    const first = children[0];
    if (first !== undefined && children.every((child) => child === first)) return first;
    let hash = variable;
    for (const child of children) hash = (Math.imul(hash, 31) + Math.imul(child, 0x9e3779b1)) | 0;
    const last = this.branches.get(hash) ?? none;
    for (let id = last; id !== none; id = this.before[id] ?? none) if (isBranch(this.get(id), variable, children)) return id;
    const id = this.add({ kind: 'branch', variable, children }, last);
    this.branches.set(hash, id);
    return id;
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
    const known = this.choices.get(condition, then, otherwise);
    if (known !== none) return known;
    const variable = Math.min(this.variableOf(condition), this.variableOf(then), this.variableOf(otherwise));
    const conditions = this.childrenAt(variable, condition);
    const thens = this.childrenAt(variable, then);
    const otherwises = this.childrenAt(variable, otherwise);
    const width = (conditions ?? thens ?? otherwises ?? []).length;
    const children: NodeId[] = [];
    for (let index = 0; index < width; index += 1) {
      children.push(this.choose(conditions?.[index] ?? condition, thens?.[index] ?? then, otherwises?.[index] ?? otherwise));
    }
    const result = this.branch(variable, children);
    this.choices.add(condition, then, otherwise, result);
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
    const pairs = this.pairs.get(purpose) ?? new Map<number, NodeId>();
    this.pairs.set(purpose, pairs);
    const visit = (x: NodeId, y: NodeId): NodeId => {
      const key = x * maximumNodes + y;
      const known = pairs.get(key);
      if (known !== undefined) return known;
      const [left, right] = [this.get(x), this.get(y)];
      const result = left.kind === 'leaf' && right.kind === 'leaf' ? this.leaf(join(left.label, right.label)) : this.combineBranches(x, y, visit);
      pairs.set(key, result);
      return result;
    };
    return visit(a, b);
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
    const variable = Math.min(this.variableOf(a), this.variableOf(b));
    const [left, right] = [this.childrenAt(variable, a), this.childrenAt(variable, b)];
    const width = (left ?? right ?? []).length;
    const children: NodeId[] = [];
    for (let index = 0; index < width; index += 1) children.push(recurse(left?.[index] ?? a, right?.[index] ?? b));
    return this.branch(variable, children);
  }

  private variableOf(id: NodeId): number {
    const node = this.get(id);
    return node.kind === 'leaf' ? Number.POSITIVE_INFINITY : node.variable;
  }

  /** The functions with the variable set to each of its classes; `undefined` where the variable makes no difference. */
  private childrenAt(variable: number, id: NodeId): readonly NodeId[] | undefined {
    const node = this.get(id);
    return node.kind === 'branch' && node.variable === variable ? node.children : undefined;
  }

  private add(node: Branch | Leaf, before: NodeId): NodeId {
    if (this.nodes.length >= this.bound) throw new BoundPassed('decision diagram');
    this.before.push(before);
    return this.nodes.push(node) - 1;
  }
}

function isBranch(node: Branch | Leaf, variable: number, children: readonly NodeId[]): boolean {
  if (node.kind === 'leaf' || node.variable !== variable || node.children.length !== children.length) return false;
  for (let index = 0; index < children.length; index += 1) if (node.children[index] !== children[index]) return false;
  return true;
}
