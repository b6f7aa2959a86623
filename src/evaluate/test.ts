import type { EvaluationContext } from './evaluation-context.ts';

/** Whether something holds for a context at a time in whole seconds since 1970. */
export type Test = (context: EvaluationContext, nowSeconds: number) => boolean;

/** Holds where every test does, asked in order. */
export function allTests(tests: readonly Test[]): Test {
  const [first, second, third] = tests;
  if (first === undefined) return () => true;
  if (second === undefined) return first;
  if (third === undefined) return (context, now) => first(context, now) && second(context, now);
  return (context, now) => {
    for (let index = 0; index < tests.length; index += 1) if (tests[index]?.(context, now) === false) return false;
    return true;
  };
}

/** Holds where any test does, asked in order. */
export function anyTest(tests: readonly Test[]): Test {
  const [first, second, third] = tests;
  if (first === undefined) return () => false;
  if (second === undefined) return first;
  if (third === undefined) return (context, now) => first(context, now) || second(context, now);
  return (context, now) => {
    for (let index = 0; index < tests.length; index += 1) if (tests[index]?.(context, now) === true) return true;
    return false;
  };
}
