import type { EvaluationContext } from './evaluation-context.ts';

/** Reads one attribute of a context. */
export type AttributeReader = (context: EvaluationContext) => unknown;

/**
 * The same function many times over, on purpose: an engine keeps what it learns about a property access per place in the
 * source. One place that reads every attribute of every flag is looked up anew each time, at twice the price of a test.
 */
const places: readonly ((attribute: string) => AttributeReader)[] = [
  (attribute) => (context) => context[attribute],
  (attribute) => (context) => context[attribute],
  (attribute) => (context) => context[attribute],
  (attribute) => (context) => context[attribute],
  (attribute) => (context) => context[attribute],
  (attribute) => (context) => context[attribute],
  (attribute) => (context) => context[attribute],
  (attribute) => (context) => context[attribute],
  (attribute) => (context) => context[attribute],
  (attribute) => (context) => context[attribute],
  (attribute) => (context) => context[attribute],
  (attribute) => (context) => context[attribute],
];

const readers = new Map<string, AttributeReader>();
const mostReaders = 1000;

/** The reader of an attribute, the same one each time; the first twelve attributes of a process have a place of their own. */
export function readerOf(attribute: string): AttributeReader {
  const known = readers.get(attribute);
  if (known !== undefined) return known;
  if (readers.size >= mostReaders) readers.clear();
  const place = places[readers.size % places.length];
  if (place === undefined) throw new Error('there is no place to read from');
  const reader = place(asPropertyName(attribute));
  readers.set(attribute, reader);
  return reader;
}

/** The text in the form in which engines keep property names: one cut out of a file is compared letter by letter. */
function asPropertyName(attribute: string): string {
  return Object.keys({ [attribute]: true })[0] ?? attribute;
}
