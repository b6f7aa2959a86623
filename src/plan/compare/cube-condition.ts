import type { AttributeTest, Condition } from '../../model/condition.ts';
import type { ScalarValue } from '../../source/amendment.ts';
import type { AttributeClass } from './attribute-classes.ts';
import type { Constraint } from './cubes.ts';
import type { Variable } from './variables.ts';

/** What a constraint says: about the unit (its share is counted by it, or it is missing), or a condition. */
export type ConstraintMeaning =
  | { readonly kind: 'with-unit' | 'without-unit'; readonly attribute: string }
  | { readonly kind: 'condition'; readonly condition: Condition };

/** Words constraints; each is worked out once. */
export class ConstraintMeanings {
  readonly #variables: readonly Variable[];
  readonly #known = new Map<string, ConstraintMeaning>();

  constructor(variables: readonly Variable[]) {
    this.#variables = variables;
  }

  /** The simplest condition that holds for the classes of the constraint and for no other but the free ones. */
  of(constraint: Constraint): ConstraintMeaning {
    const key = `${constraint.variable}|${constraint.classes.join()}|${constraint.free.join()}`;
    const known = this.#known.get(key) ?? constraintMeaning(this.#variables[constraint.variable], constraint);
    this.#known.set(key, known);
    return known;
  }
}

function constraintMeaning(variable: Variable | undefined, constraint: Constraint): ConstraintMeaning {
  switch (variable?.kind) {
    case 'member':
      return toMeaning(polarity(constraint, testOf(variable.attribute, { kind: 'contains', texts: [variable.member] })));
    case 'list':
      return toMeaning(polarity(constraint, testOf(variable.attribute, { kind: 'exists' })));
    case 'attribute':
      return ofClasses(variable, constraint);
    case 'axis':
    case undefined:
      throw new Error('a region is made of attributes');
  }
}

function polarity(constraint: Constraint, condition: Condition): Condition {
  return constraint.classes.includes(1) ? condition : not(condition);
}

function ofClasses({ questions, classes }: Extract<Variable, { kind: 'attribute' }>, constraint: Constraint): ConstraintMeaning {
  const inside = constraint.classes.flatMap((index) => classes[index] ?? []);
  const outside = classes.filter((_, index) => !constraint.classes.includes(index) && !constraint.free.includes(index));
  const separates = (holds: (each: AttributeClass) => boolean): boolean => inside.every(holds) && !outside.some(holds);
  const { attribute } = questions;
  if (questions.isUnit && separates((each) => each.isUnit)) return { kind: 'with-unit', attribute };
  if (questions.isUnit && separates((each) => !each.isUnit)) return { kind: 'without-unit', attribute };
  const given: Atom = { condition: testOf(attribute, { kind: 'exists' }), holds: (each) => each.isUnit };
  const atoms = [...(questions.isUnit ? [given] : []), ...atomsOf(attribute, questions.tests.map(({ test }) => test), inside, outside)];
  return toMeaning(simplest(atoms, inside, outside) ?? spelledOut(atoms, inside));
}

interface Atom {
  readonly condition: Condition;
  readonly holds: (each: AttributeClass) => boolean;
}

/** Tests as they are written, and lists of exactly the values that one side of the cut names. */
function atomsOf(attribute: string, tests: readonly AttributeTest[], inside: readonly AttributeClass[], outside: readonly AttributeClass[]): readonly Atom[] {
  const named = new Set<unknown>(tests.flatMap((test) => (test.kind === 'in' ? test.values : [])));
  const written = tests.map((test, index) => ({ condition: testOf(attribute, test), holds: (each: AttributeClass) => each.holds[index] === true }));
  const listed = [inside, outside].flatMap((side): readonly Atom[] => {
    const isNamed = (each: AttributeClass): boolean => each.samples.every((sample) => named.has(sample));
    const values = side.filter(isNamed).flatMap((each) => each.samples.filter((sample): sample is ScalarValue => named.has(sample)));
    const members = new Set<unknown>(values);
    if (values.length === 0) return [];
    return [{ condition: testOf(attribute, { kind: 'in', values }), holds: (each) => each.samples.every((sample) => members.has(sample)) }];
  });
  const missing: Atom = { condition: not(testOf(attribute, { kind: 'exists' })), holds: (each) => each.samples.every((sample) => sample === undefined) };
  return [...written, ...listed, missing];
}

interface Literal {
  readonly condition: Condition;
  readonly inside: readonly boolean[];
  readonly outside: readonly boolean[];
}

/** One atom or its opposite, else two of them joined; the first that holds for all inside and for none outside. */
function simplest(atoms: readonly Atom[], inside: readonly AttributeClass[], outside: readonly AttributeClass[]): Condition | undefined {
  const literals = atoms.flatMap((atom): readonly Literal[] => {
    const [within, without] = [inside.map(atom.holds), outside.map(atom.holds)];
    return [
      { condition: atom.condition, inside: within, outside: without },
      { condition: not(atom.condition), inside: within.map((held) => !held), outside: without.map((held) => !held) },
    ];
  });
  const covering = literals.filter((literal) => literal.inside.every(Boolean));
  const sparing = literals.filter((literal) => !literal.outside.some(Boolean));
  const [one] = covering.filter((literal) => sparing.includes(literal));
  if (one !== undefined) return one.condition;
  const both = firstPair(covering, (a, b) => a.outside.every((held, index) => !held || b.outside[index] === false));
  if (both !== undefined) return { kind: 'all', of: both, at: [] };
  const either = firstPair(sparing, (a, b) => a.inside.every((held, index) => held || b.inside[index] === true));
  return either === undefined ? undefined : { kind: 'any', of: either, at: [] };
}

function firstPair(literals: readonly Literal[], fits: (a: Literal, b: Literal) => boolean): readonly Condition[] | undefined {
  for (const [index, first] of literals.entries()) {
    const second = literals.slice(index + 1).find((each) => fits(first, each));
    if (second !== undefined) return [first.condition, second.condition];
  }
  return undefined;
}

/** Class by class, every test or its opposite: long, and always right. */
function spelledOut(atoms: readonly Atom[], inside: readonly AttributeClass[]): Condition {
  return {
    kind: 'any',
    of: inside.map((each) => ({ kind: 'all', of: atoms.map((atom) => (atom.holds(each) ? atom.condition : not(atom.condition))), at: [] })),
    at: [],
  };
}

function testOf(attribute: string, test: AttributeTest): Condition {
  return { kind: 'test', attribute, test, at: [] };
}

function not(condition: Condition): Condition {
  return condition.kind === 'not' ? condition.of : { kind: 'not', of: condition, at: [] };
}

function toMeaning(condition: Condition): ConstraintMeaning {
  return { kind: 'condition', condition };
}
