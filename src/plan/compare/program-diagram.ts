import type { AttributeFormula, Axis, BucketFormula, Clause, DecisionProgram, Formula, Outcome } from '../../evaluate/decision-program.ts';
import { wholeShare } from '../../model/share.ts';
import type { Diagrams, NodeId } from './diagram.ts';
import { axisName, testName, type Variable } from './variables.ts';

/** Turns formulas and programs into diagrams over one order of variables. */
export class ProgramDiagrams {
  readonly diagrams: Diagrams;
  readonly variables: readonly Variable[];
  readonly #places = new Map<string, number>();
  readonly #tests = new Map<number, ReadonlyMap<string, number>>();
  readonly #formulas = new Map<Formula, NodeId>();

  constructor(diagrams: Diagrams, variables: readonly Variable[]) {
    this.diagrams = diagrams;
    this.variables = variables;
    variables.forEach((variable, place) => this.#places.set(variableName(variable), place));
  }

  /** The program as a function from classes and buckets to a label; the first clause that holds decides. */
  ofProgram(program: DecisionProgram, label: (clause: Clause, arm: string) => string): NodeId {
    let rest = this.diagrams.leaf('nothing');
    for (const clause of program.clauses.toReversed()) {
      rest = this.diagrams.choose(this.ofFormula(clause.when), this.#ofOutcome(clause.outcome, (arm) => label(clause, arm)), rest);
    }
    return rest;
  }

  /** The formula as a function to `yes` and `no`. */
  ofFormula(formula: Formula): NodeId {
    const known = this.#formulas.get(formula);
    if (known !== undefined) return known;
    const built = this.#build(formula);
    this.#formulas.set(formula, built);
    return built;
  }

  /**
   * Which combinations can occur at all: a member makes a list, and only a list has members. (The candidates of other
   * attributes hold no class that cannot occur.)
   */
  possible(): NodeId {
    let possible = this.diagrams.yes;
    this.variables.forEach((variable, place) => {
      if (variable.kind !== 'member') return;
      const isList = this.#atom(`list ${variable.attribute}`);
      const isMember = this.diagrams.branch(place, [this.diagrams.no, this.diagrams.yes]);
      possible = this.diagrams.and(possible, this.diagrams.or(isList, this.diagrams.not(isMember)));
    });
    return possible;
  }

  #build(formula: Formula): NodeId {
    switch (formula.kind) {
      case 'all':
        return formula.of.reduce((node, part) => this.diagrams.and(node, this.ofFormula(part)), this.diagrams.yes);
      case 'any':
        return formula.of.reduce((node, part) => this.diagrams.or(node, this.ofFormula(part)), this.diagrams.no);
      case 'not':
        return this.diagrams.not(this.ofFormula(formula.of));
      case 'named':
        return this.ofFormula(formula.of);
      case 'attribute':
        return this.#ofTest(formula);
      case 'bucket':
        return this.#ofBucket(formula);
    }
  }

  #ofTest(formula: AttributeFormula): NodeId {
    const { attribute, test } = formula;
    const place = this.#places.get(`attribute ${attribute}`);
    if (place === undefined) {
      if (test.kind === 'exists') return this.#atom(`list ${attribute}`);
      const members = test.kind === 'contains' ? test.texts : [];
      return members.reduce((node, member) => this.diagrams.or(node, this.#atom(memberName(attribute, member))), this.diagrams.no);
    }
    const variable = this.variables[place];
    if (variable?.kind !== 'attribute') throw new Error(`${attribute} has no classes`);
    const index = this.#testsOf(place, variable).get(testName(formula)) ?? -1;
    return this.#branchOnClasses(place, variable, (each) => each.holds[index] === true);
  }

  /** The tests of an attribute by name, with their places among what its classes hold. */
  #testsOf(place: number, { questions }: Extract<Variable, { kind: 'attribute' }>): ReadonlyMap<string, number> {
    const known = this.#tests.get(place) ?? new Map(questions.tests.map((asked, index) => [testName(asked), index]));
    this.#tests.set(place, known);
    return known;
  }

  #hasUnit(axis: Axis): NodeId {
    const place = this.#places.get(`attribute ${axis.attribute}`);
    const variable = place === undefined ? undefined : this.variables[place];
    if (place === undefined || variable?.kind !== 'attribute') throw new Error(`${axis.attribute} is no unit`);
    return this.#branchOnClasses(place, variable, (each) => each.isUnit);
  }

  #branchOnClasses(
    place: number,
    variable: Extract<Variable, { kind: 'attribute' }>,
    holds: (each: (typeof variable.classes)[number]) => boolean,
  ): NodeId {
    return this.diagrams.branch(place, variable.classes.map((each) => (holds(each) ? this.diagrams.yes : this.diagrams.no)));
  }

  #atom(name: string): NodeId {
    const place = this.#places.get(name);
    if (place === undefined) throw new Error(`nothing asks for ${name}`);
    return this.diagrams.branch(place, [this.diagrams.no, this.diagrams.yes]);
  }

  #ofBucket({ axis, from, to }: BucketFormula): NodeId {
    return this.diagrams.and(this.#hasUnit(axis), this.#inRange(axis, from, to));
  }

  #inRange(axis: Axis, from: number, to: number): NodeId {
    const place = this.#places.get(`axis ${axisName(axis)}`);
    const variable = place === undefined ? undefined : this.variables[place];
    if (place === undefined || variable?.kind !== 'axis') throw new Error('nothing asks for this axis');
    const starts = variable.cuts.slice(0, -1);
    return this.diagrams.branch(place, starts.map((cut) => (from <= cut && cut < to ? this.diagrams.yes : this.diagrams.no)));
  }

  #ofOutcome(outcome: Outcome, label: (arm: string) => string): NodeId {
    if (outcome.kind === 'arm') return this.diagrams.leaf(label(outcome.arm));
    let node = this.diagrams.leaf('nothing');
    for (const [index, range] of [...outcome.ranges.entries()].toReversed()) {
      const from = outcome.ranges[index - 1]?.to ?? 0;
      node = this.diagrams.choose(this.#inRange(outcome.axis, from, range.to), this.#ofOutcome(range.outcome, label), node);
    }
    return this.diagrams.choose(this.#hasUnit(outcome.axis), node, this.#ofOutcome(outcome.withoutUnit, label));
  }
}

/** The width of each class of an axis variable as a part of the whole, in order. */
export function axisWidths(variable: Extract<Variable, { kind: 'axis' }>): readonly number[] {
  return variable.cuts.slice(1).map((cut, index) => (cut - (variable.cuts[index] ?? 0)) / wholeShare);
}

function variableName(variable: Variable): string {
  switch (variable.kind) {
    case 'attribute':
      return `attribute ${variable.questions.attribute}`;
    case 'list':
      return `list ${variable.attribute}`;
    case 'member':
      return memberName(variable.attribute, variable.member);
    case 'axis':
      return `axis ${axisName(variable.axis)}`;
  }
}

function memberName(attribute: string, member: string): string {
  return `member ${attribute} ${member}`;
}
