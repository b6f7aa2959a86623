import { describe, expect, test } from 'vitest';
import { resultOfExample } from '../../testing/rule-results.ts';
import { flagWithRule, flagWithRules, lines, maestroFile } from '../example-base.ts';

const found = (when: string): readonly string[] => {
  const { lines: all, messages } = resultOfExample({ 'new-checkout.yaml': flagWithRule(when) });
  return all.map((line, index) => `${line.replace('new-checkout.yaml:10:', '')}: ${messages[index] ?? ''}`);
};

describe('an operator that the type does not take', () => {
  test.each([
    ['{ groups: staff }', '17 error operator-type: Attribute "groups" is of type string[], which does not take a plain value'],
    ['{ groups: [staff, qa] }', '17 error operator-type: Attribute "groups" is of type string[], which does not take a list of values'],
    ['{ groups: { notIn: [staff] } }', '27 error operator-type: Attribute "groups" is of type string[], which does not take `notIn`'],
    ['{ beta: { gt: 1 } }', '25 error operator-type: Attribute "beta" is of type boolean, which does not take `gt`'],
    ['{ appVersion: { startsWith: "2." } }', '31 error operator-type: Attribute "appVersion" is of type semver, which does not take `startsWith`'],
    ['{ tenant: { semver: ">=1.0.0" } }', '27 error operator-type: Attribute "tenant" is of type string, which does not take `semver`'],
    ['{ now: { exists: true } }', '24 error operator-type: Attribute "now" is of type instant, which does not take `exists`'],
    ['{ now: 2027-01-01T00:00:00Z }', '17 error operator-type: Attribute "now" is of type instant, which does not take a plain value'],
    ['{ tenant: { after: 2027-01-01T00:00:00Z } }', '27 error operator-type: Attribute "tenant" is of type string, which does not take `after`'],
  ])('%s', (when, line) => {
    expect(found(when)).toEqual([line]);
  });

  test('says for a list how to ask for a member', () => {
    const [one] = resultOfExample({ 'new-checkout.yaml': flagWithRule('{ groups: [staff, qa] }') }).diagnostics;
    expect(one?.advice[0]?.text).toBe('ask for a member: `groups: { contains: [staff, qa] }`');
  });
});

describe('a value that the attribute cannot have', () => {
  test.each([
    ['{ tenant: [acme, 42, true] }', ['32 error value-type: Attribute "tenant" is of type string, and 42 is a number', '36 error value-type: Attribute "tenant" is of type string, and true is a boolean']],
    ['{ seats: "10" }', ['24 error value-type: Attribute "seats" is of type number, and "10" is a string']],
    ['{ beta: { notEquals: "yes" } }', ['36 error value-type: Attribute "beta" is of type boolean, and "yes" is a string']],
    ['{ plan: { in: [free, gold] } }', ['36 error value-enum: Attribute "plan" is never "gold"']],
    ['{ plan: [free, free] }', ['30 warning repeated-value: "free" is already in this list']],
    ['{ tenant: { startsWith: [a-, b-, a-] } }', ['48 warning repeated-value: "a-" is already in this list']],
  ])('%s', (when, expected) => {
    expect(found(when).toSorted()).toEqual(expected);
  });

  test('looks at the enum of a list attribute too', () => {
    const { lines: all } = resultOfExample({
      'maestro.yaml': maestroFile('environments: { production: {} }', 'attributes: { groups: { type: "string[]", enum: [staff, qa] } }'),
      'new-checkout.yaml': flagWithRule('{ groups: { contains: [staff, stuff] } }'),
    });
    expect(all).toEqual(['new-checkout.yaml:10:45 error value-enum']);
  });
});

describe('a condition that is the same for everyone', () => {
  test.each([
    ['{ seats: { gt: 5, lt: 3 } }', '24 error constant-condition: Rule "rule-1" matches nobody: its tests of "seats" contradict each other'],
    ['{ appVersion: { semver: ">=3.0.0 <2.0.0" } }', '31 error constant-condition: Rule "rule-1" matches nobody: no value of "appVersion" passes this test'],
    ['{ now: { after: 2027-02-01T00:00:00Z, before: 2027-01-01T00:00:00Z } }', '22 error constant-condition: Rule "rule-1" matches nobody: its tests of "now" contradict each other'],
    ['{ any: [{ tenant: acme }, { not: { tenant: acme } }] }', '22 error constant-condition: Rule "rule-1" matches everybody: its tests of "tenant" leave nobody out'],
    ['{ any: [{ plan: pro }, { tenant: acme, all: [{ tenant: globex }] }] }', '38 error constant-condition: This part of the condition matches nobody: its tests of "tenant" contradict each other'],
    ['{ segment: internal, targetingKey: { notIn: [a], startsWith: b, contains: "@globex.dev" } }', undefined],
    ['{ segment: internal, not: { targetingKey: { endsWith: "acme.dev" } } }', '15 error constant-condition: Rule "rule-1" matches nobody: its tests of "targetingKey" contradict each other'],
    ['{ plan: { notIn: [free, pro, enterprise] } }', undefined],
    ['{ plan: { notIn: [free, pro, enterprise], exists: true } }', '23 error constant-condition: Rule "rule-1" matches nobody: its tests of "plan" contradict each other'],
  ])('%s', (when, line) => {
    expect(found(when)).toEqual(line === undefined ? [] : [line]);
  });

  test('is reported once for a segment, and not for the rules that use it', () => {
    const { lines: all, messages } = resultOfExample({
      'new-checkout.yaml': flagWithRule('{ segment: nobody }'),
      'segments/nobody.yaml': lines('description: Nobody.', 'when: { seats: { gt: 5, lte: 5 } }'),
    });
    expect(all).toEqual(['segments/nobody.yaml:2:16 error constant-condition']);
    expect(messages).toEqual(['Segment "nobody" matches nobody: its tests of "seats" contradict each other']);
  });
});

describe('a rule that is never reached', () => {
  const lost = (...rules: readonly string[]): readonly string[] => {
    const { lines: all, messages } = resultOfExample({ 'new-checkout.yaml': flagWithRules(...rules.map((when) => [when, 'on'] as const)) });
    return all.map((line, index) => `${line.split(' ')[2] ?? ''}: ${messages[index] ?? ''}`);
  };

  test.each<[string, readonly string[], string]>([
    ['the same condition', ['{ tenant: acme }', '{ tenant: acme }'], 'rule "rule-1" before it takes'],
    ['a part of a list', ['{ tenant: [acme, globex] }', '{ plan: pro }', '{ tenant: globex, plan: free }'], 'rule "rule-1" before it takes'],
    ['a narrower bound', ['{ seats: { gte: 10 } }', '{ seats: { gt: 20 } }'], 'rule "rule-1" before it takes'],
    ['a narrower range', ['{ appVersion: { semver: ">=2.0.0" } }', '{ appVersion: { semver: "=2.1.0 || >=3.0.0" } }'], 'rule "rule-1" before it takes'],
    ['a segment that is spelled out', ['{ segment: internal }', '{ targetingKey: "u-1@acme.dev" }'], 'rule "rule-1" before it takes'],
    ['two rules together', ['{ seats: { lt: 10 } }', '{ seats: { gte: 10 } }', '{ seats: { exists: true } }'], 'rules "rule-1" and "rule-2" before it take'],
  ])('%s', (_, rules, words) => {
    expect(lost(...rules)).toEqual([`shadowed-rule: Rule "rule-${rules.length}" is never reached: ${words} everyone whom it is about`]);
  });

  test.each<[string, readonly string[]]>([
    ['an exception before its rule', ['{ tenant: acme, plan: free }', '{ tenant: acme }']],
    ['an overlap', ['{ tenant: [acme, globex] }', '{ tenant: [globex, initech] }']],
    ['another attribute', ['{ tenant: acme }', '{ plan: pro }']],
    ['what the first rule leaves out because the attribute is missing', ['{ seats: { gte: 0 } }', '{ not: { seats: { lt: 0 } } }']],
  ])('is not claimed for %s', (_, rules) => {
    expect(lost(...rules).filter((line) => line.startsWith('shadowed-rule'))).toEqual([]);
  });

  test('is not said of a rule that matches nobody anyway', () => {
    expect(lost('{ seats: { gte: 10 } }', '{ seats: { gt: 20, lt: 15 } }').map((line) => line.split(':')[0])).toEqual(['constant-condition']);
  });
});
