import fc from 'fast-check';
import type { Condition } from '../model/condition.ts';
import type { Json } from '../model/json.ts';
import type { Project } from '../model/project.ts';
import type { Attribute } from '../model/settings.ts';
import { isClock, numbers, textsOf, versions } from './arbitrary-condition.ts';

/** A context as JSON carries it. */
export type JsonContext = { readonly [attribute: string]: Json };

/** Values of every JSON type; each is wrong for most attributes. */
const anything: readonly Json[] = [
  null, true, false, 0, -0, 1, 5, '', '5', 'true', 'acme', '1.2.3', [], [null], [null, 'qa'], [0], [5], [false], [''], ['', 'qa'],
  ['acme', 5], ['qa'], [['qa']], [{}], {}, { a: 1 }, { '0': 'qa' }, { length: 1 }, [true, 'acme'],
];

/**
 * A context whose values mostly come from the project's own tests of that attribute, or just miss them; some are
 * missing, some of another type. Lists with a key `0` in an object are left out for `string[]`: there alone flagd's
 * JavaScript engine throws, and no portable guard prevents it.
 */
export function arbitraryContext(project: Project): fc.Arbitrary<JsonContext> {
  const literals = literalsOf(project);
  const attributes = [...project.settings.attributes.values()].filter((attribute) => !isClock(attribute));
  const values = attributes.map((attribute) => arbitraryValue(attribute, literals.get(attribute.name) ?? []));
  return fc.tuple(...values).map((drawn) => {
    const entries = drawn.map((value, index) => [attributes[index]?.name ?? '', value] as const);
    return Object.fromEntries(entries.filter((entry): entry is readonly [string, Json] => entry[1] !== undefined));
  });
}

/** A context in which every value is of its attribute's declared type; some are missing. */
export function arbitraryTypedContext(project: Project): fc.Arbitrary<JsonContext> {
  return arbitraryContext(project).map((context) => Object.fromEntries(Object.entries(context).filter(([name, value]) => hasType(project, name, value))));
}

/** Whether every value is of its attribute's declared type. */
export function isTyped(project: Project, context: JsonContext): boolean {
  return Object.entries(context).every(([name, value]) => hasType(project, name, value));
}

function hasType({ settings }: Project, name: string, value: Json): boolean {
  const type = settings.attributes.get(name)?.type;
  if (type === 'string[]') return Array.isArray(value) && value.every((element) => typeof element === 'string');
  return typeof value === (type === 'semver' ? 'string' : type);
}

function arbitraryValue(attribute: Attribute, literals: readonly Json[]): fc.Arbitrary<Json | undefined> {
  const wrong = anything.filter((value) => attribute.type !== 'string[]' || !hasKeyZero(value));
  const typed = typedValues(attribute);
  const near = literals.length === 0 ? typed : fc.constantFrom(...literals).chain((value) => fc.constantFrom(...nearMisses(value)));
  return fc.oneof(
    { weight: 5, arbitrary: attribute.type === 'string[]' ? fc.array(near, { maxLength: 3 }) : near },
    { weight: 3, arbitrary: typed },
    { weight: 2, arbitrary: fc.constantFrom(...wrong) },
    { weight: 1, arbitrary: fc.constant(undefined) },
  );
}

function hasKeyZero(value: Json): boolean {
  return value !== null && typeof value === 'object' && !Array.isArray(value) && '0' in value;
}

function typedValues(attribute: Attribute): fc.Arbitrary<Json> {
  const text = fc.oneof(fc.constantFrom(...textsOf(attribute)), fc.nat(999).map((number) => `u-${number}`));
  switch (attribute.type) {
    case 'string':
      return text;
    case 'string[]':
      return fc.array(text, { maxLength: 3 });
    case 'number':
      return fc.oneof(fc.constantFrom(...numbers), fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));
    case 'semver':
      return fc.oneof(fc.constantFrom(...versions), fc.constantFrom(...oddVersions));
    case 'boolean':
      return fc.boolean();
    case 'instant':
      return fc.constant(null);
  }
}

const oddVersions: readonly string[] = [
  'v1.2.3', 'V1.2.3', ' 1.2.3', '1.2.3 ', 'v 1.2.3', 'vv1.2.3', '1', '1.2', 'v1', '01', '1.02', '1.2.3.4', '1.2.x', '', 'latest', '^1.2.3',
  '1.2.3+build.5', '2.0.0-rc.1+5', '1.2.3-', '1.2.3-01', '1.2.3--', '2.0.0-0', '9007199254740991.0.0', '9007199254740992.0.0', '1 ', ' 1',
  '2.0.0-9007199254740993', '2.0.0-rc.1.0', '=1.2.3', '1.2.3\n', '1\n', `1.2.3-${'a'.repeat(260)}`,
];

/** The value itself and values that differ from it by little. */
function nearMisses(value: Json): readonly Json[] {
  if (typeof value === 'number') return [value, value, value + 1, value - 1, -value, String(value)];
  if (typeof value !== 'string') return [value, value, JSON.stringify(value)];
  return [value, value, value, `${value}x`, `x${value}`, value.slice(1), value.slice(0, -1), value.toUpperCase()];
}

/** Every literal that some condition of the project compares the attribute with. */
function literalsOf(project: Project): ReadonlyMap<string, readonly Json[]> {
  const found = new Map<string, Json[]>();
  const conditions = [
    ...[...project.segments.values()].map((segment) => segment.when),
    ...[...project.flags.values()].flatMap((flag) =>
      [...flag.environments.values()].flatMap((entry) => entry.rules.map((rule) => rule.when)),
    ),
  ];
  for (const condition of conditions) collectLiterals(condition, found);
  return found;
}

function collectLiterals(condition: Condition, found: Map<string, Json[]>): void {
  if (condition.kind === 'all' || condition.kind === 'any') for (const part of condition.of) collectLiterals(part, found);
  if (condition.kind === 'not') collectLiterals(condition.of, found);
  if (condition.kind !== 'test') return;
  const values = found.get(condition.attribute) ?? [];
  found.set(condition.attribute, [...values, ...literalsOfTest(condition.test)]);
}

function literalsOfTest(test: Extract<Condition, { kind: 'test' }>['test']): readonly Json[] {
  switch (test.kind) {
    case 'in':
      return test.values;
    case 'startsWith':
    case 'endsWith':
    case 'contains':
      return test.texts;
    case 'compare':
      return [test.bound];
    case 'semver':
      return test.range.flatMap((comparators) => comparators.map((comparator) => comparator.version));
    case 'instant':
    case 'exists':
      return [];
  }
}
