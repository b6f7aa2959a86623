import { compileTest } from '../../evaluate/compile-test.ts';
import type { AttributeQuestions } from './attribute-questions.ts';
import { candidateValues } from './candidate-values.ts';

/** Values of one attribute that no predicate of either program tells apart. */
export interface AttributeClass {
  /** Which of the tests hold, in their order. */
  readonly holds: readonly boolean[];
  /** Whether a value of the class is a unit: a non-empty string. */
  readonly isUnit: boolean;
  /** Values of the class, at least one; `undefined` stands for a missing attribute. The clock's are seconds since 1970. */
  readonly samples: readonly unknown[];
}

/**
 * Cuts the attribute's values into classes. The candidates hold a value of every class there is, so a class without one
 * cannot occur; what a class holds is asked of the evaluator itself.
 */
export function attributeClasses(questions: AttributeQuestions): readonly AttributeClass[] {
  const tests = questions.tests.map(compileTest);
  const classes = new Map<string, { readonly holds: readonly boolean[]; readonly isUnit: boolean; readonly samples: unknown[] }>();
  for (const value of candidateValues(questions)) {
    const isUnit = questions.isUnit && typeof value === 'string' && value !== '';
    const holds = tests.map((test) => test({ [questions.attribute]: value }, typeof value === 'number' ? value : 0));
    const key = `${isUnit}${holds.map(Number).join('')}`;
    const known = classes.get(key);
    if (known === undefined) classes.set(key, { holds, isUnit, samples: [value] });
    else known.samples.push(value);
  }
  return [...classes.values()];
}
