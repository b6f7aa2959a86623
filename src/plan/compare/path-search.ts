import type { EvaluationContext } from '../../evaluate/evaluation-context.ts';
import type { Compared } from './compared.ts';
import type { NodeId } from './diagram.ts';
import { byPlainness } from './plain-classes.ts';
import { type BucketRange, findUnitOfClass, isInRanges, namedUnits, type UnitClass } from './unit-search.ts';
import type { Variable } from './variables.ts';

/** A context, and the clock in seconds since 1970 where one is needed. */
export interface FoundContext {
  readonly context: EvaluationContext;
  readonly nowSeconds: number | undefined;
}

/** One step of a path: a variable at one of its classes. */
interface Choice {
  readonly variable: Variable;
  readonly index: number;
}

type AxisVariable = Extract<Variable, { readonly kind: 'axis' }>;

const mostSteps = 200_000;
const mostFruitlessSearches = 6;

/** Looks for a context on a path to a wanted leaf, depth first, the plainest contexts first. */
export class PathSearch {
  readonly #compared: Compared;
  readonly #isWanted: (label: string) => boolean;
  readonly #reaching = new Map<NodeId, boolean>();
  readonly #fruitless = new Set<string>();
  #steps = 0;
  #fruitlessSearches = 0;

  constructor(compared: Compared, isWanted: (label: string) => boolean) {
    this.#compared = compared;
    this.#isWanted = isWanted;
  }

  /** Whether something was left out, so that finding nothing means nothing. */
  get isBounded(): boolean {
    return this.#fruitlessSearches > 0 || this.#isOver();
  }

  find(): FoundContext | undefined {
    return this.#visit(this.#compared.root, []);
  }

  #isOver(): boolean {
    return this.#steps > mostSteps || this.#fruitlessSearches >= mostFruitlessSearches;
  }

  #visit(id: NodeId, path: readonly Choice[]): FoundContext | undefined {
    this.#steps += 1;
    if (this.#isOver() || !this.#reaches(id)) return undefined;
    const node = this.#compared.diagrams.get(id);
    if (node.kind === 'leaf') return this.#toContext(path);
    const key = knownBy(id, path);
    if (this.#fruitless.has(key)) return undefined;
    const variable = this.#variable(node.variable);
    for (const index of worthTrying(variable, node.children)) {
      const longer = [...path, { variable, index }];
      const child = node.children[index];
      const found = child === undefined || isEmpty(longer) ? undefined : this.#visit(child, longer);
      if (found !== undefined) return found;
    }
    this.#fruitless.add(key);
    return undefined;
  }

  #variable(place: number): Variable {
    const variable = this.#compared.variables[place];
    if (variable === undefined) throw new Error(`there is no variable ${place}`);
    return variable;
  }

  #reaches(id: NodeId): boolean {
    const known = this.#reaching.get(id);
    if (known !== undefined) return known;
    const node = this.#compared.diagrams.get(id);
    const reaches = node.kind === 'leaf' ? this.#isWanted(node.label) : node.children.some((child) => this.#reaches(child));
    this.#reaching.set(id, reaches);
    return reaches;
  }

  #toContext(path: readonly Choice[]): FoundContext | undefined {
    const values = new Map<string, unknown>();
    let nowSeconds: number | undefined;
    for (const { variable, index } of path) {
      if (variable.kind === 'member' && index === 1) values.set(variable.attribute, [...listOf(values, variable.attribute), variable.member]);
      if (variable.kind === 'list' && index === 1 && !values.has(variable.attribute)) values.set(variable.attribute, [this.#strangerTo(variable.attribute)]);
      if (variable.kind !== 'attribute') continue;
      const value = this.#valueOf(variable, index, path);
      if (value === notFound) return undefined;
      if (isClock(variable)) nowSeconds = typeof value === 'number' ? value : undefined;
      else if (value !== undefined) values.set(variable.questions.attribute, value);
    }
    return { context: Object.fromEntries(values), nowSeconds };
  }

  /** A text that nobody asks the list for: an empty list counts as none. */
  #strangerTo(attribute: string): string {
    const asked = this.#compared.variables.flatMap((variable) => (variable.kind === 'member' && variable.attribute === attribute ? [variable.member] : []));
    let stranger = 'another';
    while (asked.includes(stranger)) stranger += '-one';
    return stranger;
  }

  #valueOf({ questions, classes }: Extract<Variable, { readonly kind: 'attribute' }>, index: number, path: readonly Choice[]): unknown {
    const units = classes[index];
    const ranges = rangesOf(path, questions.attribute);
    if (units === undefined || ranges.length === 0) return units?.samples[0];
    const unit = findUnitOfClass({ questions, units }, ranges);
    if (unit !== undefined) return unit;
    if (namedUnits({ questions, units }) === undefined) this.#fruitlessSearches += 1;
    return notFound;
  }
}

const notFound = Symbol('no unit');

/**
 * What decides whether anything can be found below a node: the classes that units were taken from, and the buckets that
 * were asked of them.
 */
function knownBy(id: NodeId, path: readonly Choice[]): string {
  const choices = path.flatMap(({ variable, index }) => {
    if (variable.kind === 'axis') return [`${variable.axis.attribute} ${variable.axis.salt} ${index}`];
    return variable.kind === 'attribute' && variable.questions.isUnit ? [`${variable.questions.attribute} ${index}`] : [];
  });
  return JSON.stringify([id, ...choices]);
}

/** The classes of a variable in the order of trying; of those that lead to the same and take no unit, one. */
function worthTrying(variable: Variable, children: readonly NodeId[]): readonly number[] {
  if (variable.kind === 'axis') return byWidth(variable);
  const order = byPlainness(variable);
  if (variable.kind === 'attribute' && variable.questions.isUnit) return order;
  return order.filter((index, at) => order.findIndex((other) => children[other] === children[index]) === at);
}

function byWidth({ cuts }: AxisVariable): readonly number[] {
  const width = (index: number): number => (cuts[index + 1] ?? 0) - (cuts[index] ?? 0);
  return cuts.slice(1).map((_, index) => index).sort((a, b) => width(b) - width(a) || a - b);
}

/** Whether the last step leaves none of the named units that the path is about. */
function isEmpty(path: readonly Choice[]): boolean {
  const last = path.at(-1)?.variable;
  if (last?.kind !== 'axis') return false;
  const named = namedUnits(unitClassOf(path, last.axis.attribute));
  const ranges = rangesOf(path, last.axis.attribute);
  return named !== undefined && !named.some((unit) => isInRanges(unit, ranges));
}

function unitClassOf(path: readonly Choice[], attribute: string): UnitClass {
  for (const { variable, index } of path) {
    if (variable.kind !== 'attribute' || variable.questions.attribute !== attribute) continue;
    const units = variable.classes[index];
    if (units !== undefined) return { questions: variable.questions, units };
  }
  throw new Error(`a bucket is asked for where nothing says whether ${attribute} is a unit`);
}

function rangesOf(path: readonly Choice[], attribute: string): readonly BucketRange[] {
  return path.flatMap(({ variable, index }) => {
    if (variable.kind !== 'axis' || variable.axis.attribute !== attribute) return [];
    return [{ salt: variable.axis.salt, from: variable.cuts[index] ?? 0, to: variable.cuts[index + 1] ?? 0 }];
  });
}

function isClock({ questions }: Extract<Variable, { readonly kind: 'attribute' }>): boolean {
  return questions.tests.some((test) => test.type === 'instant');
}

function listOf(values: ReadonlyMap<string, unknown>, attribute: string): readonly unknown[] {
  const value = values.get(attribute);
  return Array.isArray(value) ? value : [];
}
