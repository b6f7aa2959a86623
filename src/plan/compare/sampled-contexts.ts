import { compileTest } from '../../evaluate/compile-test.ts';
import type { DecisionProgram } from '../../evaluate/decision-program.ts';
import type { EvaluationContext } from '../../evaluate/evaluation-context.ts';
import type { AttributeQuestions } from './attribute-questions.ts';
import { type Random, randomFrom } from './random.ts';
import { type ValueDraw, valueDraw } from './sample-values.ts';
import { letterOutside } from './text-patterns.ts';
import { questionsOf } from './variables.ts';

/** A context, and the clock in seconds since 1970. */
export interface SampledContext {
  readonly context: EvaluationContext;
  readonly nowSeconds: number;
}

/** One attribute that is asked for, and how it is drawn. */
interface Drawn {
  readonly questions: AttributeQuestions;
  readonly isClock: boolean;
  readonly draw: ValueDraw;
  /** Which tests hold for a value, as a text. */
  readonly holds: (value: unknown) => string;
}

/** Draws contexts for two programs from what either asks; the same ones for the same programs. */
export class SampledContexts {
  readonly #attributes: readonly Drawn[];
  readonly #random: Random;
  readonly #plainUnits: ReadonlyMap<string, (number: number) => string>;

  constructor(before: DecisionProgram, after: DecisionProgram) {
    this.#random = randomFrom(JSON.stringify([before, after]));
    this.#attributes = questionsOf([before, after]).map(toDrawn);
    this.#plainUnits = new Map(this.#attributes.filter(({ questions }) => questions.isUnit).map((each) => [each.questions.attribute, plainUnit(each)]));
  }

  /** Somebody about whom nothing is known but the units: no test names a value of theirs. */
  stranger(): SampledContext {
    const units = [...this.#plainUnits].map(([attribute, toUnit]) => [attribute, toUnit(this.#random.below(2 ** 30))] as const);
    return { context: Object.fromEntries(units), nowSeconds: 0 };
  }

  /** So many contexts of one combination of values, which differ in their units alone where their values leave a choice. */
  combination(count: number): readonly SampledContext[] {
    const values = this.#attributes.map((drawn) => ({ drawn, value: drawn.draw(this.#random) }));
    const clock = values.find(({ drawn }) => drawn.isClock)?.value;
    const others = values.filter(({ drawn, value }) => !drawn.isClock && value !== undefined);
    return Array.from({ length: count }, () => ({
      context: Object.fromEntries(others.map(({ drawn, value }) => [drawn.questions.attribute, drawn.questions.isUnit ? this.#otherUnit(drawn, value) : value])),
      nowSeconds: typeof clock === 'number' ? clock : 0,
    }));
  }

  /** A unit that the tests cannot tell from this one; itself where none is found. */
  #otherUnit({ questions, holds }: Drawn, value: unknown): unknown {
    if (typeof value !== 'string' || value === '') return value;
    const number = this.#random.below(2 ** 30);
    if (questions.tests.length === 0) return `unit-${number}`;
    const wanted = holds(value);
    return [`${number}${value}`, `${value}${number}`, `${value}~${number}${value}`].find((unit) => holds(unit) === wanted) ?? value;
  }
}

function toDrawn(questions: AttributeQuestions): Drawn {
  const tests = questions.tests.map(compileTest);
  const holds = (value: unknown): string => tests.map((test) => Number(test({ [questions.attribute]: value }, 0))).join('');
  return { questions, isClock: questions.tests.some(({ type }) => type === 'instant'), draw: valueDraw(questions), holds };
}

/** Makes units that no test but `exists` holds for, as long as there is a letter that no test names. */
function plainUnit({ questions, holds }: Drawn): (number: number) => string {
  const isPlain = (unit: string): boolean => questions.tests.every(({ test }, index) => test.kind === 'exists' || holds(unit)[index] === '0');
  const letter = letterOutside(new Set(questions.tests.flatMap(({ test }) => ('texts' in test ? Array.from(test.texts.join('')) : []))));
  const shapes = [(number: number): string => `unit-${number}`, String, (number: number): string => letter.repeat(1 + (number % 5000))];
  return shapes.find((toUnit) => [0, 1_234_567_890, 98_765, 43_210].map(toUnit).every(isPlain)) ?? String;
}
