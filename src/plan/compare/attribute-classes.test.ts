import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compileTest } from '../../evaluate/compile-test.ts';
import type { AttributeFormula } from '../../evaluate/decision-program.ts';
import type { AttributeTest } from '../../model/condition.ts';
import { attributeClasses } from './attribute-classes.ts';
import { BoundPassed } from './text-patterns.ts';

const bounds = ['0.0.0', '1.2.3', '1.2.3-rc.1', '1.2.4'];
const spellings = bounds.flatMap((bound) => [bound, `v${bound}`, `${bound}+7`, ` ${bound}`, `v${bound}+a.b`]);
const operators = ['=', '<', '<=', '>', '>='] as const;
const versionTests: fc.Arbitrary<AttributeTest> = fc.oneof(
  fc.record({ kind: fc.constant('in' as const), values: fc.uniqueArray(fc.constantFrom(...spellings), { minLength: 1, maxLength: 6 }) }),
  fc.record({
    kind: fc.constant('semver' as const),
    range: fc.array(fc.array(fc.record({ operator: fc.constantFrom(...operators), version: fc.constantFrom(...bounds) }), { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 2 }),
  }),
  fc.constant({ kind: 'exists' as const }),
);
const versions = fc.oneof(fc.constantFrom(...spellings, '1', '1.2', 'latest', '', '1.2.3-rc.2', '9.9.9', '1.2.3-rc.1.0'), fc.constantFrom(undefined, null, 5, true));

function formula(test: AttributeTest): AttributeFormula {
  return { kind: 'attribute', attribute: 'appVersion', type: 'semver', test };
}

it('every version, however it is spelled, is of a class', () => {
  fc.assert(
    fc.property(fc.array(versionTests, { minLength: 1, maxLength: 4 }), fc.boolean(), fc.array(versions, { minLength: 1, maxLength: 20 }), (asked, isUnit, values) => {
      const tests = asked.map(formula);
      const compiled = tests.map((test) => compileTest(test));
      const classes = attributeClasses({ attribute: 'appVersion', tests, isUnit });
      for (const value of values) {
        const holds = compiled.map((test) => test({ appVersion: value }, 0));
        const unit = isUnit && typeof value === 'string' && value !== '';
        expect(classes.some((each) => each.isUnit === unit && each.holds.join() === holds.join())).toBe(true);
      }
    }),
    { numRuns: 2_000 },
  );
});

it('an attribute that is a text of which parts are asked on one side and a version on the other is too much', () => {
  const text: AttributeFormula = { kind: 'attribute', attribute: 'appVersion', type: 'string', test: { kind: 'startsWith', texts: ['1.'] } };
  const version = formula({ kind: 'semver', range: [[{ operator: '>=', version: '1.2.3' }]] });
  expect(() => attributeClasses({ attribute: 'appVersion', tests: [text, version], isUnit: false })).toThrow(BoundPassed);
});
