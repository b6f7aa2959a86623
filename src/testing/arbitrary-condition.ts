import fc from 'fast-check';
import type { AttributeTest, Condition, VersionComparator } from '../model/condition.ts';
import { clockAttribute } from '../model/condition.ts';
import type { Attribute } from '../model/settings.ts';

/** Texts that share beginnings, ends and middles, so that random tests often meet. Those of units are ASCII. */
const texts: readonly string[] = ['acme', 'acme-eu', 'globex', 'a', 'me', 'eu', 'true', '5', '1.2.3', ' pad ', 'qa'];
const odderTexts: readonly string[] = [...texts, 'Grüße', 'naïve', '日本', '👩‍🚀', '"quoted"', '\\', '__proto__', 'x{{y}}', 'prev'];
export const numbers: readonly number[] = [0, 1, -1, 5, 10, 100, 0.5, -0.25, 1e21, 5e-7, 2147483647];
export const versions: readonly string[] = [
  '0.0.0', '1.0.0', '1.2.3', '1.2.10', '2.0.0-alpha', '2.0.0-rc.1', '2.0.0-rc.2', '2.0.0-rc.10', '2.0.0-rc.1.x', '2.0.0', '10.0.0',
];
/** A time that no machine's clock is near to, in seconds since 1970: 2001-09-09T01:46:40Z. */
export const someSecond = 1_000_000_000;

/** A condition over the attributes and segments, at most `depth` levels deep. */
export function arbitraryCondition(attributes: readonly Attribute[], segments: readonly string[], depth = 2): fc.Arbitrary<Condition> {
  const leaves = [arbitraryTestCondition(attributes), ...(segments.length > 0 ? [arbitrarySegmentCondition(segments)] : [])];
  if (depth === 0) return fc.oneof(...leaves);
  const inner = arbitraryCondition(attributes, segments, depth - 1);
  const parts = fc.array(inner, { minLength: 1, maxLength: 3 });
  return fc.oneof(
    { weight: 4, arbitrary: fc.oneof(...leaves) },
    { weight: 1, arbitrary: parts.map((of): Condition => ({ kind: 'all', of, at: [] })) },
    { weight: 1, arbitrary: parts.map((of): Condition => ({ kind: 'any', of, at: [] })) },
    { weight: 1, arbitrary: inner.map((of): Condition => ({ kind: 'not', of, at: [] })) },
  );
}

function arbitrarySegmentCondition(segments: readonly string[]): fc.Arbitrary<Condition> {
  return fc.constantFrom(...segments).map((segment): Condition => ({ kind: 'segment', segment, at: [] }));
}

function arbitraryTestCondition(attributes: readonly Attribute[]): fc.Arbitrary<Condition> {
  return fc.constantFrom(...attributes).chain((attribute) =>
    arbitraryTest(attribute).map((test): Condition => ({ kind: 'test', attribute: attribute.name, test, at: [] })),
  );
}

/** A test that the attribute's type takes. */
function arbitraryTest(attribute: Attribute): fc.Arbitrary<AttributeTest> {
  const exists = fc.constant<AttributeTest>({ kind: 'exists' });
  switch (attribute.type) {
    case 'string':
      return fc.oneof(membership(textsOf(attribute)), parts(textsOf(attribute)), exists);
    case 'string[]':
      return fc.oneof(some(textsOf(attribute)).map((of): AttributeTest => ({ kind: 'contains', texts: of })), exists);
    case 'semver':
      return fc.oneof(membership(versions), arbitraryRange(), exists);
    case 'number':
      return fc.oneof(membership(numbers), comparison(), exists);
    case 'boolean':
      return fc.oneof(membership([true, false]), exists);
    case 'instant':
      return instant();
  }
}

/** Texts for an attribute; plain ASCII for those that flags bucket by, which engines would hash differently otherwise. */
export function textsOf({ name, values }: Attribute): readonly string[] {
  if (values !== undefined) return values.map(String);
  return name === 'targetingKey' || name === 'tenant' ? texts : odderTexts;
}

function membership(values: readonly (string | number | boolean)[]): fc.Arbitrary<AttributeTest> {
  return fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 4 }).map((of): AttributeTest => ({ kind: 'in', values: of }));
}

function parts(values: readonly string[]): fc.Arbitrary<AttributeTest> {
  const kinds = fc.constantFrom('startsWith' as const, 'endsWith' as const, 'contains' as const);
  return fc.tuple(kinds, some(values)).map(([kind, of]): AttributeTest => ({ kind, texts: of }));
}

function some(values: readonly string[]): fc.Arbitrary<readonly string[]> {
  return fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 });
}

function comparison(): fc.Arbitrary<AttributeTest> {
  const operator = fc.constantFrom('gt' as const, 'gte' as const, 'lt' as const, 'lte' as const);
  return fc.tuple(operator, fc.constantFrom(...numbers)).map(([op, bound]): AttributeTest => ({ kind: 'compare', operator: op, bound }));
}

function instant(): fc.Arbitrary<AttributeTest> {
  const operator = fc.constantFrom('before' as const, 'after' as const);
  const seconds = fc.integer({ min: someSecond - 2, max: someSecond + 2 });
  return fc.tuple(operator, seconds).map(([op, at]): AttributeTest => ({ kind: 'instant', operator: op, seconds: at }));
}

function arbitraryRange(): fc.Arbitrary<AttributeTest> {
  const comparator = fc.record<VersionComparator>({
    operator: fc.constantFrom('=', '<', '<=', '>', '>='),
    version: fc.constantFrom(...versions),
  });
  const range = fc.array(fc.array(comparator, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 2 });
  return range.map((of): AttributeTest => ({ kind: 'semver', range: of }));
}

/** The attribute that tests of the clock name. */
export function isClock(attribute: Attribute): boolean {
  return attribute.name === clockAttribute;
}
