import type { AttributeTest } from '../../model/condition.ts';
import type { Literal } from './literal.ts';

type TextTest = Extract<AttributeTest, { readonly texts: readonly string[] }>;

/** Whether the text passes the test of its parts. */
export function passesText(value: string, test: TextTest): boolean {
  return test.texts.some((text) => holds(value, test.kind, text));
}

/**
 * Whether some text passes all the literals, of which no positive one lists its values.
 * A text can be made of a start, the wanted middles with fresh characters between them, and an end, so only the literals
 * about one of these parts can contradict each other; `notIn` excludes finitely many texts and never all.
 */
export function hasText(literals: readonly Literal[]): boolean {
  const forbidden = textsOf(literals, 'contains', true);
  const isClean = (part: string): boolean => !forbidden.some((text) => part.includes(text));
  return (
    hasEdge(literals, 'startsWith', isClean) &&
    hasEdge(literals, 'endsWith', isClean) &&
    positive(literals, 'contains').every(({ texts }) => texts.some(isClean))
  );
}

/** Whether some list of texts passes all the literals: its elements may be any, but none of the forbidden ones. */
export function hasList(literals: readonly Literal[]): boolean {
  const forbidden = new Set(textsOf(literals, 'contains', true));
  return positive(literals, 'contains').every(({ texts }) => texts.some((text) => !forbidden.has(text)));
}

function hasEdge(literals: readonly Literal[], kind: 'startsWith' | 'endsWith', isClean: (part: string) => boolean): boolean {
  const wanted = positive(literals, kind);
  const forbidden = textsOf(literals, kind, true);
  const edges = wanted.length === 0 ? [''] : wanted.flatMap(({ texts }) => texts);
  return edges.some(
    (edge) =>
      wanted.every(({ texts }) => texts.some((text) => holds(edge, kind, text))) &&
      !forbidden.some((text) => holds(edge, kind, text)) &&
      isClean(edge),
  );
}

function positive(literals: readonly Literal[], kind: TextTest['kind']): readonly TextTest[] {
  return literals.flatMap(({ test, negated }) => (!negated && isTextTest(test) && test.kind === kind ? [test] : []));
}

function textsOf(literals: readonly Literal[], kind: TextTest['kind'], negated: boolean): readonly string[] {
  return literals.flatMap(({ test, negated: isNegated }) => (isNegated === negated && isTextTest(test) && test.kind === kind ? test.texts : []));
}

function isTextTest(test: AttributeTest): test is TextTest {
  return test.kind === 'startsWith' || test.kind === 'endsWith' || test.kind === 'contains';
}

function holds(value: string, kind: TextTest['kind'], text: string): boolean {
  if (kind === 'startsWith') return value.startsWith(text);
  return kind === 'endsWith' ? value.endsWith(text) : value.includes(text);
}
