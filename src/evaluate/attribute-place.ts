import type { EvaluationContext } from './evaluation-context.ts';
import type { Test } from './test.ts';

/** Reads one attribute of a context. */
export type AttributeReader = (context: EvaluationContext) => unknown;

/** A reader of one attribute, with the tests that are asked most often: by themselves, to save them the call of the reader. */
export interface AttributePlace {
  readonly read: AttributeReader;
  readonly is: (one: unknown) => Test;
  readonly isIn: (members: ReadonlySet<unknown>) => Test;
}

/**
 * The same functions many times over, on purpose: an engine keeps what it learns about a property access per place in the
 * source. One place that reads every attribute of every flag is looked up anew each time, at twice the price of a test.
 */
const places: readonly ((attribute: string) => AttributePlace)[] = [
  (attribute) => ({
    read: (context) => context[attribute],
    is: (one) => (context) => context[attribute] === one,
    isIn: (members) => (context) => members.has(context[attribute]),
  }),
  (attribute) => ({
    read: (context) => context[attribute],
    is: (one) => (context) => context[attribute] === one,
    isIn: (members) => (context) => members.has(context[attribute]),
  }),
  (attribute) => ({
    read: (context) => context[attribute],
    is: (one) => (context) => context[attribute] === one,
    isIn: (members) => (context) => members.has(context[attribute]),
  }),
  (attribute) => ({
    read: (context) => context[attribute],
    is: (one) => (context) => context[attribute] === one,
    isIn: (members) => (context) => members.has(context[attribute]),
  }),
  (attribute) => ({
    read: (context) => context[attribute],
    is: (one) => (context) => context[attribute] === one,
    isIn: (members) => (context) => members.has(context[attribute]),
  }),
  (attribute) => ({
    read: (context) => context[attribute],
    is: (one) => (context) => context[attribute] === one,
    isIn: (members) => (context) => members.has(context[attribute]),
  }),
  (attribute) => ({
    read: (context) => context[attribute],
    is: (one) => (context) => context[attribute] === one,
    isIn: (members) => (context) => members.has(context[attribute]),
  }),
  (attribute) => ({
    read: (context) => context[attribute],
    is: (one) => (context) => context[attribute] === one,
    isIn: (members) => (context) => members.has(context[attribute]),
  }),
  (attribute) => ({
    read: (context) => context[attribute],
    is: (one) => (context) => context[attribute] === one,
    isIn: (members) => (context) => members.has(context[attribute]),
  }),
  (attribute) => ({
    read: (context) => context[attribute],
    is: (one) => (context) => context[attribute] === one,
    isIn: (members) => (context) => members.has(context[attribute]),
  }),
  (attribute) => ({
    read: (context) => context[attribute],
    is: (one) => (context) => context[attribute] === one,
    isIn: (members) => (context) => members.has(context[attribute]),
  }),
  (attribute) => ({
    read: (context) => context[attribute],
    is: (one) => (context) => context[attribute] === one,
    isIn: (members) => (context) => members.has(context[attribute]),
  }),
];

const known = new Map<string, AttributePlace>();
const mostKnown = 1000;

/** The place of an attribute, the same one each time; the first twelve attributes of a process have one of their own. */
export function placeOf(attribute: string): AttributePlace {
  const before = known.get(attribute);
  if (before !== undefined) return before;
  if (known.size >= mostKnown) known.clear();
  const toPlace = places[known.size % places.length];
  if (toPlace === undefined) throw new Error('there is no place to read from');
  const place = toPlace(asPropertyName(attribute));
  known.set(attribute, place);
  return place;
}

/** The text in the form in which engines keep property names: one cut out of a file is compared letter by letter. */
function asPropertyName(attribute: string): string {
  return Object.keys({ [attribute]: true })[0] ?? attribute;
}
