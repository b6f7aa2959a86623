import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileFormula } from '../../evaluate/compile-formula.ts';
import { inlineCondition } from '../../evaluate/inline-condition.ts';
import type { AttributeTest, Condition } from '../../model/condition.ts';
import { allOf, anyOf, aProject, aSegment, inSegment, isIn, not, testOf } from '../../testing/builders.ts';
import { exactReasoning } from '../../plan/exact-reasoning.ts';
import { leavesOf } from '../facts.ts';
import type { Outline } from './outline.ts';
import { Reasoner } from './reasoner.ts';

const project = aProject({
  segments: [
    aSegment({ name: 'acme', when: isIn('tenant', 'acme') }),
    aSegment({ name: 'partners', when: anyOf(inSegment('acme'), isIn('tenant', 'globex')) }),
  ],
});
const reasoner = new Reasoner(project, exactReasoning(project));

const compare = (operator: 'gt' | 'gte' | 'lt' | 'lte', bound: number): Condition => testOf('seats', { kind: 'compare', operator, bound });
const text = (kind: 'startsWith' | 'endsWith' | 'contains', ...texts: readonly string[]): Condition => testOf('tenant', { kind, texts });
const semver = (...range: Extract<AttributeTest, { kind: 'semver' }>['range']): Condition => testOf('appVersion', { kind: 'semver', range });
const exists = (attribute: string): Condition => testOf(attribute, { kind: 'exists' });
const instant = (operator: 'before' | 'after', seconds: number): Condition => testOf('now', { kind: 'instant', operator, seconds });

const outlineOf = (condition: Condition): Outline => reasoner.outline(condition, leavesOf(condition));
const isCoveredBy = (condition: Condition, other: Condition): boolean => reasoner.isCoveredBy(outlineOf(condition), outlineOf(other));
const isCoveredTogether = (condition: Condition, others: readonly Condition[]): boolean => reasoner.coverTogether(outlineOf(condition), others.map(outlineOf)).length > 0;

describe('knows that nobody meets', () => {
  test.each<[string, Condition]>([
    ['two lists without a common value', allOf(isIn('tenant', 'acme'), isIn('tenant', 'globex'))],
    ['a value and its negation', allOf(isIn('tenant', 'acme'), not(isIn('tenant', 'acme', 'globex')))],
    ['a value and the absence of the attribute', allOf(isIn('tenant', 'acme'), not(exists('tenant')))],
    ['numbers above 5 and below 3', allOf(compare('gt', 5), compare('lt', 3))],
    ['numbers above 5 and at most 5', allOf(compare('gt', 5), compare('lte', 5))],
    ['a number that bounds exclude', allOf(isIn('seats', 3), compare('gte', 4))],
    ['two different beginnings', allOf(text('startsWith', 'acme-'), text('startsWith', 'globex-'))],
    ['a beginning that a value does not have', allOf(isIn('tenant', 'acme'), text('startsWith', 'globex'))],
    ['a beginning that contains what is forbidden', allOf(text('startsWith', 'acme-'), not(text('contains', 'cm')))],
    ['an end that is forbidden', allOf(text('endsWith', '-test'), not(text('endsWith', 'test')))],
    ['a range of versions without a version', semver([{ operator: '>=', version: '3.0.0' }, { operator: '<', version: '2.0.0' }])],
    ['two ranges apart', allOf(semver([{ operator: '<', version: '2.0.0' }]), semver([{ operator: '>=', version: '2.0.0' }]))],
    ['a range without the lowest version below it', semver([{ operator: '<', version: '0.0.0-0' }])],
    ['a version that the range excludes', allOf(isIn('appVersion', '1.0.0'), semver([{ operator: '>', version: '1.0.0' }]))],
    ['a member and its absence', allOf(testOf('groups', { kind: 'contains', texts: ['qa'] }), not(testOf('groups', { kind: 'contains', texts: ['qa', 'staff'] })))],
    ['true and false', allOf(isIn('beta', true), isIn('beta', false))],
    ['an enum of which every value is excluded', allOf(exists('plan'), not(isIn('plan', 'free', 'pro')), not(isIn('plan', 'enterprise')))],
    ['a beginning that no value of the enum has', testOf('plan', { kind: 'startsWith', texts: ['gold'] })],
    ['an instant before the one after which it must be', allOf(instant('after', 200), instant('before', 100))],
    ['a segment and not the segment that it is in', allOf(inSegment('acme'), not(inSegment('partners')))],
    ['alternatives that are all excluded', allOf(anyOf(isIn('tenant', 'acme'), isIn('tenant', 'globex')), isIn('tenant', 'initech'))],
    ['an alternative that another attribute excludes', allOf(anyOf(isIn('tenant', 'acme'), compare('gt', 5)), isIn('tenant', 'globex'), compare('lt', 5))],
  ])('%s', (_, condition) => {
    expect(reasoner.isNever(condition)).toBe(true);
    expect(reasoner.isAlways(not(condition)) || condition.kind === 'test').toBe(true);
  });
});

describe('does not claim that nobody meets', () => {
  test.each<[string, Condition]>([
    ['every value of an enum excluded: the attribute may be missing', not(isIn('plan', 'free', 'pro', 'enterprise'))],
    ['bounds that touch', allOf(compare('gte', 5), compare('lte', 5))],
    ['a beginning and a longer one', allOf(text('startsWith', 'ac'), text('startsWith', 'acme', 'globex'))],
    ['a middle beside a beginning and an end', allOf(text('startsWith', 'a'), text('contains', 'b'), text('endsWith', 'a'), not(isIn('tenant', 'aba')))],
    ['a pre-release between two releases', semver([{ operator: '>', version: '1.0.0' }, { operator: '<', version: '1.0.1' }])],
    ['two members of one list', allOf(testOf('groups', { kind: 'contains', texts: ['qa'] }), testOf('groups', { kind: 'contains', texts: ['staff'] }))],
    ['an attribute that is not declared', allOf(isIn('country', 'de'), isIn('country', 'fr'))],
    ['a segment that does not exist', allOf(inSegment('nobody'), not(inSegment('nobody')))],
    ['a test that does not fit the type, which another rule reports', allOf(testOf('tenant', { kind: 'compare', operator: 'gt', bound: 5 }), testOf('tenant', { kind: 'compare', operator: 'lt', bound: 3 }))],
    ['an hour that begins when it ends for others', allOf(instant('after', 100), instant('before', 101))],
  ])('%s', (_, condition) => {
    expect(reasoner.isNever(condition)).toBe(false);
  });
});

describe('covering', () => {
  test('knows that a part of a list is covered by the list', () => {
    expect(isCoveredBy(isIn('tenant', 'acme'), isIn('tenant', 'acme', 'globex'))).toBe(true);
    expect(isCoveredBy(isIn('tenant', 'acme', 'globex'), isIn('tenant', 'acme'))).toBe(false);
  });

  test('knows that two conditions cover a third together', () => {
    expect(isCoveredTogether(compare('gte', 1), [compare('lt', 10), compare('gte', 10)])).toBe(true);
    expect(isCoveredTogether(compare('gte', 1), [compare('lt', 10), compare('gt', 10)])).toBe(false);
  });

  test('sees through segments', () => {
    expect(isCoveredBy(isIn('tenant', 'globex'), inSegment('partners'))).toBe(true);
  });

  test('does not call a condition on another attribute covered', () => {
    expect(isCoveredBy(isIn('plan', 'pro'), isIn('tenant', 'acme'))).toBe(false);
  });
});

/** A condition of these tests, up to three levels deep. */
function conditions(tests: fc.Arbitrary<Condition>): fc.Arbitrary<Condition> {
  return fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      tests,
      fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((of) => allOf(...of)),
      fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((of) => anyOf(...of)),
      tie('condition').map(not),
    ),
  })).condition;
}

const numberTests = fc.oneof(
  fc.tuple(fc.constantFrom('gt', 'gte', 'lt', 'lte'), fc.integer({ min: 0, max: 3 })).map(([operator, bound]) => compare(operator, bound)),
  fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 3 }).map((values) => isIn('seats', ...values)),
  fc.constant(exists('seats')),
);
const letters = fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 2 });
const textTests = fc.oneof(
  fc.tuple(fc.constantFrom('startsWith', 'endsWith', 'contains'), fc.array(letters, { minLength: 1, maxLength: 2 })).map(([kind, texts]) => text(kind, ...texts)),
  fc.array(letters, { minLength: 1, maxLength: 2 }).map((values) => isIn('tenant', ...values)),
);
const versions = ['1.0.0', '1.0.0-rc', '1.0.1', '2.0.0'];
const versionTests = fc.oneof(fc.constant(exists('appVersion')), fc
  .array(fc.record({ operator: fc.constantFrom('=', '<', '<=', '>', '>='), version: fc.constantFrom(...versions) }), { minLength: 1, maxLength: 3 })
  .map((comparators) => semver(comparators)));

const numberValues = [undefined, 'x', -1, 0, 0.5, 1, 1.5, 2, 2.5, 3, 4];
const textValues = [undefined, 1, ...words('abc', 7)];
const versionValues = [undefined, 'x', '0.0.0-0', ...versions, '1.0.0-rc.0', '1.0.1-0', '1.0.2-0', '2.0.1-0', '9.0.0'];

describe('agrees with the evaluator over a whole small domain', () => {
  test.each<[string, fc.Arbitrary<Condition>, string, readonly unknown[]]>([
    ['numbers', conditions(numberTests), 'seats', numberValues],
    ['texts', conditions(textTests), 'tenant', textValues],
    ['versions', conditions(versionTests), 'appVersion', versionValues],
  ])('%s', (_, arbitrary, attribute, values) => {
    fc.assert(
      fc.property(arbitrary, (condition) => {
        const holds = compileFormula(inlineCondition(project, condition));
        const isMet = values.some((value) => holds({ [attribute]: value }, 0));
        expect(reasoner.isNever(condition)).toBe(!isMet);
      }),
      { numRuns: 1_000 },
    );
  });
});

test('never claims what a context refutes, for conditions over many attributes and segments', () => {
  const everything = conditions(fc.oneof(numberTests, textTests, versionTests, fc.constantFrom(inSegment('acme'), inSegment('partners'), isIn('tenant', 'acme', 'globex'), isIn('beta', true))));
  const contexts = fc.record({
    seats: fc.constantFrom(...numberValues),
    tenant: fc.oneof(fc.constantFrom('acme', 'globex', undefined), letters),
    appVersion: fc.constantFrom(...versionValues),
    beta: fc.constantFrom(true, false, undefined),
  });
  fc.assert(
    fc.property(everything, everything, fc.array(contexts, { minLength: 30, maxLength: 30 }), (one, other, samples) => {
      const [holds, covers] = [compileFormula(inlineCondition(project, one)), compileFormula(inlineCondition(project, other))];
      if (reasoner.isNever(one)) expect(samples.some((context) => holds(context, 0))).toBe(false);
      if (reasoner.isAlways(one)) expect(samples.every((context) => holds(context, 0))).toBe(true);
      if (isCoveredBy(one, other)) expect(samples.some((context) => holds(context, 0) && !covers(context, 0))).toBe(false);
    }),
    { numRuns: 500 },
  );
});

test('gives up on a search that would take too long, and claims nothing', () => {
  const choices = Array.from({ length: 12 }, (_, index) => anyOf(text('contains', `x${index}`), text('contains', `y${index}`)));
  const impossible = anyOf(allOf(compare('gt', 5), compare('lt', 3)), allOf(compare('gt', 6), compare('lt', 2)));
  expect(reasoner.isNever(allOf(...choices.slice(0, 2), impossible))).toBe(true);
  expect(reasoner.isNever(allOf(...choices.slice(0, 6), impossible, ...choices.slice(6)))).toBe(false);
});

/** Every word of these letters up to a length. */
function words(alphabet: string, longest: number): readonly string[] {
  return longest === 0 ? [''] : [...new Set(words(alphabet, longest - 1).flatMap((word) => [word, ...(word.length === longest - 1 ? alphabet.split('').map((letter) => word + letter) : [])]))];
}
