import type { AttributeFormula, Axis, DecisionProgram, Formula, Outcome } from '../../evaluate/decision-program.ts';
import { type Share, wholeShare } from '../../model/share.ts';
import { type AttributeClass, attributeClasses } from './attribute-classes.ts';
import type { AttributeQuestions } from './attribute-questions.ts';

/**
 * What a comparison branches on, in order: attributes first, axes last. A list attribute is one variable for "is a list"
 * and one for each member that is asked for.
 */
export type Variable =
  | { readonly kind: 'attribute'; readonly questions: AttributeQuestions; readonly classes: readonly AttributeClass[] }
  | { readonly kind: 'list'; readonly attribute: string }
  | { readonly kind: 'member'; readonly attribute: string; readonly member: string }
  | { readonly kind: 'axis'; readonly axis: Axis; readonly cuts: readonly Share[] };

/** Everything that the programs ask, as variables. */
export function variablesOf(programs: readonly Pick<DecisionProgram, 'clauses'>[]): readonly Variable[] {
  return askedBy(programs).toVariables();
}

/** What the programs ask of each attribute. */
export function questionsOf(programs: readonly Pick<DecisionProgram, 'clauses'>[]): readonly AttributeQuestions[] {
  return askedBy(programs).toQuestions();
}

function askedBy(programs: readonly Pick<DecisionProgram, 'clauses'>[]): Questions {
  const asked = new Questions();
  for (const program of programs) {
    for (const clause of program.clauses) {
      asked.addFormula(clause.when);
      asked.addOutcome(clause.outcome);
    }
  }
  return asked;
}

/** A name for an axis; two axes of one name give every unit the same bucket. */
export function axisName(axis: Axis): string {
  return JSON.stringify([axis.attribute, axis.salt]);
}

/** Two tests of one name ask the same. */
export function testName(formula: AttributeFormula): string {
  return JSON.stringify([formula.type, formula.test]);
}

interface Asked {
  readonly tests: Map<string, AttributeFormula>;
  isUnit: boolean;
}

class Questions {
  readonly #attributes = new Map<string, Asked>();
  readonly #axes = new Map<string, { readonly axis: Axis; readonly cuts: Set<Share> }>();

  addFormula(formula: Formula): void {
    switch (formula.kind) {
      case 'all':
      case 'any':
        return formula.of.forEach((part) => this.addFormula(part));
      case 'not':
      case 'named':
        return this.addFormula(formula.of);
      case 'attribute':
        this.#asked(formula.attribute).tests.set(testName(formula), formula);
        return undefined;
      case 'bucket':
        return this.#addCuts(formula.axis, [formula.from, formula.to]);
    }
  }

  addOutcome(outcome: Outcome): void {
    if (outcome.kind === 'arm') return;
    this.#addCuts(outcome.axis, outcome.ranges.map((range) => range.to));
    for (const range of outcome.ranges) this.addOutcome(range.outcome);
  }

  toVariables(): readonly Variable[] {
    const axes = [...this.#axes.values()].map(({ axis, cuts }): Variable => ({ kind: 'axis', axis, cuts: [...cuts].sort((a, b) => a - b) }));
    return [...this.toQuestions().flatMap(toVariables), ...axes];
  }

  toQuestions(): readonly AttributeQuestions[] {
    return [...this.#attributes].map(([attribute, { tests, isUnit }]) => ({ attribute, tests: [...tests.values()], isUnit }));
  }

  #asked(attribute: string): Asked {
    const known = this.#attributes.get(attribute) ?? { tests: new Map<string, AttributeFormula>(), isUnit: false };
    this.#attributes.set(attribute, known);
    return known;
  }

  #addCuts(axis: Axis, cuts: readonly Share[]): void {
    this.#asked(axis.attribute).isUnit = true;
    const known = this.#axes.get(axisName(axis)) ?? { axis, cuts: new Set([0, wholeShare]) };
    for (const cut of cuts) known.cuts.add(cut);
    this.#axes.set(axisName(axis), known);
  }
}

function toVariables(questions: AttributeQuestions): readonly Variable[] {
  const { attribute, tests } = questions;
  if (tests.length === 0 || tests.some((test) => test.type !== 'string[]') || questions.isUnit) {
    return [{ kind: 'attribute', questions, classes: attributeClasses(questions) }];
  }
  const members = new Set(tests.flatMap(({ test }) => (test.kind === 'contains' ? test.texts : [])));
  // Members first: who has one is a list, so the question whether it is one is seldom left to ask.
  return [...[...members].map((member): Variable => ({ kind: 'member', attribute, member })), { kind: 'list', attribute }];
}
