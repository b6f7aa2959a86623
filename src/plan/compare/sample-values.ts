import type { AttributeFormula } from '../../evaluate/decision-program.ts';
import { attributeClasses } from './attribute-classes.ts';
import type { AttributeQuestions } from './attribute-questions.ts';
import type { Random } from './random.ts';
import { BoundPassed } from './text-patterns.ts';

/** Draws a value of an attribute; `undefined` for a missing one. */
export type ValueDraw = (random: Random) => unknown;

/**
 * Draws values so that every class that the tests tell apart can come: the classes alike where they can be listed, else texts
 * put together from the patterns that the tests look for, and members from those that are asked for.
 */
export function valueDraw(questions: AttributeQuestions): ValueDraw {
  if (questions.tests.length > 0 && questions.tests.every(({ type }) => type === 'string[]') && !questions.isUnit) return listDraw(questions.tests);
  if (patternsOf(questions.tests) > mostPatterns) return textDraw(questions.tests);
  try {
    const classes = attributeClasses(questions);
    return (random) => random.pick(random.pick(classes)?.samples ?? []);
  } catch (error) {
    if (error instanceof BoundPassed) return textDraw(questions.tests);
    throw error;
  }
}

/** With more patterns the combinations that a text can show are seldom few, and finding that out takes a second. */
const mostPatterns = 10;

function patternsOf(tests: readonly AttributeFormula[]): number {
  return tests.reduce((sum, { test }) => sum + (test.kind === 'startsWith' || test.kind === 'endsWith' || test.kind === 'contains' ? test.texts.length : 0), 0);
}

function listDraw(tests: readonly AttributeFormula[]): ValueDraw {
  const members = [...new Set(tests.flatMap(({ test }) => (test.kind === 'contains' ? test.texts : [])))];
  return (random) => {
    if (random.below(4) === 0) return undefined;
    const chosen = members.filter(() => random.below(members.length) < 2);
    return chosen.length === 0 ? ['another'] : chosen;
  };
}

/** Named values, and texts with some of the patterns at the start, anywhere and at the end. */
function textDraw(tests: readonly AttributeFormula[]): ValueDraw {
  const textsOf = (kind: 'startsWith' | 'endsWith' | 'contains'): readonly string[] => tests.flatMap(({ test }) => (test.kind === kind ? test.texts : []));
  const [starts, ends, middles] = [textsOf('startsWith'), textsOf('endsWith'), textsOf('contains')];
  const named = tests.flatMap(({ test }) => (test.kind === 'in' ? test.values : []));
  return (random) => {
    const turn = random.below(8);
    if (turn === 0) return undefined;
    if (turn === 1 && named.length > 0) return random.pick(named);
    const some = Array.from({ length: random.below(4) }, () => random.pick(middles) ?? '');
    const start = random.below(2) === 0 ? '' : (random.pick(starts) ?? '');
    const end = random.below(2) === 0 ? '' : (random.pick(ends) ?? '');
    return `${start}${some.map((text) => `${text}~`).join('')}${random.below(1000)}${end}`;
  };
}
