import { describe, expect, test } from 'vitest';
import { resultOfExample } from '../../testing/rule-results.ts';
import { lines, maestroFile, releaseFlag } from '../example-base.ts';

const operational = ['description: The new cart.', 'owner: payments', 'kind: operational'];
const found = (...text: readonly string[]): readonly string[] => {
  const { lines: all, messages } = resultOfExample({ 'cart.yaml': lines(...text) });
  return all.map((line, index) => `${line.replace('cart.yaml:', '')}: ${messages[index] ?? ''}`);
};

describe('expires', () => {
  test('is required of experiments too, and of nothing that stays', () => {
    const of = (kind: string): number => found('description: The new cart.', 'owner: payments', `kind: ${kind}`).length;
    expect(['release', 'experiment', 'operational', 'permission'].map(of)).toEqual([1, 1, 0, 0]);
  });

  test('is the last day: on that day the flag has not expired', () => {
    expect(found(...operational, 'expires: 2026-11-23')).toEqual([]);
    expect(found(...operational, 'expires: 2026-11-22')).toEqual(['4:10 warning expired: Flag "cart" expired on 2026-11-22']);
  });

  test('can be made an error, and turned off', () => {
    const with_ = (policy: string): readonly string[] =>
      resultOfExample({ 'maestro.yaml': maestroFile('environments: { production: {} }', `policies: { expired: ${policy} }`), 'cart.yaml': lines(...operational, 'expires: 2026-11-22') }).lines;
    expect(with_('error')).toEqual(['cart.yaml:4:10 error expired']);
    expect(with_('off')).toEqual([]);
  });
});

describe('variants', () => {
  test('must be of the type of the flag, whatever they are', () => {
    expect(found(...operational, 'type: object', 'variants: { a: {}, b: [1], c: null, d: x, e: 1, f: true }', 'safe: a').map((line) => line.replace(/ error variant-type/, ''))).toEqual([
      '5:23: Variant "b" of flag "cart" is a list, and the flag is of type object',
      '5:31: Variant "c" of flag "cart" is null, and the flag is of type object',
      '5:40: Variant "d" of flag "cart" is a string, and the flag is of type object',
      '5:46: Variant "e" of flag "cart" is a number, and the flag is of type object',
      '5:52: Variant "f" of flag "cart" is a boolean, and the flag is of type object',
    ]);
  });

  test('may be any number from the lowest to the highest of 32 bits, and any fraction', () => {
    expect(found(...operational, 'type: number', 'variants: { a: 2147483647, b: -2147483648, c: 4294967296, d: 0.5 }', 'safe: a')).toEqual([
      '5:47 warning number-range: Variant "c" is 4294967296, which 32 bits do not hold',
    ]);
    expect(found(...operational, 'type: number', 'variants: { a: 2147483648, b: 99999999999.5 }', 'safe: a').length).toBe(1);
  });

  test('of their own may lack on and off in a boolean flag, but then it must say what is safe and what is served', () => {
    expect(found(...operational, 'variants: { yes: true, no: false }', 'environments: { production: { stage: 5% } }')).toEqual([
      '4:1 error missing-safe: Flag "cart" does not say which variant is safe',
      '5:38 error missing-serve: Flag "cart" does not say what stage 5% serves in production',
    ]);
  });

  test('need no serve where the stage exposes nobody by itself', () => {
    expect(found(...operational, 'type: string', 'variants: { a: x, b: y }', 'safe: a', 'environments: { staging: { stage: targeted }, production: { stage: off } }')).toEqual([]);
  });

  test('left out of a running experiment are found, and not before it runs or in flags that are switched by hand', () => {
    const of = (kind: string, stage: string): number =>
      found('description: d', 'owner: search', `kind: ${kind}`, 'expires: 2027-02-28', 'type: string', 'variants: { a: x, b: y, c: z }', 'safe: a', `environments: { production: { stage: ${stage}, serve: b } }`).length;
    expect([of('experiment', '5%'), of('experiment', 'off'), of('operational', '5%'), of('release', '5%')]).toEqual([1, 0, 0, 0]);
  });
});

describe('what the exposed get', () => {
  test('may be the safe variant in an operational flag, but not in a rollout', () => {
    const of = (kind: string): readonly string[] => found('description: d', 'owner: search', `kind: ${kind}`, 'expires: 2027-02-28', 'safe: on', 'environments: { production: { stage: 100% } }');
    expect(of('operational')).toEqual([]);
    expect(of('release')).toEqual(['5:7 warning safe-equals-serve: Stage 100% of production serves "on", the safe variant of flag "cart"']);
  });

  test('must sum to 100 % in a rule as well; an arm of weight 0 is pointed out', () => {
    const split = (a: number, b: number): readonly string[] =>
      found(...operational, 'environments:', '  production:', '    stage: targeted', '    rules:', `      - { name: r, when: { tenant: acme }, serve: { on: ${a}, off: ${b} } }`);
    expect(split(60, 60)).toEqual(['8:51 error split-sum: The split sums to 120%, not to 100%']);
    expect(split(33.333, 66.667)).toEqual([]);
    expect(split(33.333, 66.666)).toEqual(['8:51 error split-sum: The split sums to 99.999%, not to 100%']);
    expect(split(100, 0)).toEqual(['8:67 warning split-sum: Nobody gets "off": its weight is 0']);
  });
});

describe('stages', () => {
  test('below the first rung and above the last are off the ladder too', () => {
    const of = (stage: string): readonly string[] =>
      resultOfExample({ 'maestro.yaml': maestroFile('environments: { production: {} }', 'stages: [1%, 100%]'), 'cart.yaml': lines(...operational, `environments: { production: { stage: ${stage} } }`) }).messages;
    expect(of('internal')).toEqual(['Stage internal is not on the ladder']);
    expect(of('99%')).toEqual(['Stage 99% is not on the ladder: it is between 1% and 100%']);
    expect(of('0.5%')).toEqual(['Stage 0.5% is not on the ladder']);
  });

  test('must be reached first in the environment that is required, also where the flag does not name it', () => {
    const maestro = maestroFile('environments: { staging: {}, production: { requires: staging } }');
    const { messages } = resultOfExample({ 'maestro.yaml': maestro, 'cart.yaml': lines(...operational, 'environments: { production: { stage: targeted } }') });
    expect(messages).toEqual(['Flag "cart" is at targeted in production, and at off in staging, which has to come first']);
  });

  test('above the required environment are allowed by an override until its last day', () => {
    const maestro = maestroFile('environments: { staging: {}, production: { requires: staging } }');
    const flag = (until: string): string =>
      releaseFlag('environments:', '  production:', '    stage: 5%', `    override: { rule: requires-order, reason: no staging, approvedBy: cto@acme.dev, until: ${until} }`);
    const codes = (until: string): readonly (string | undefined)[] => resultOfExample({ 'maestro.yaml': maestro, 'cart.yaml': flag(until) }).lines.map((line) => line.split(' ')[2]);
    expect(codes('2026-11-23')).toEqual([]);
    expect(codes('2026-11-22')).toEqual(['requires-order', 'override-expired']);
  });
});

describe('prerequisites', () => {
  test('in circles are printed whole, once for each way back', () => {
    const needs = (...flags: readonly string[]): string => lines(...operational, `prerequisites: [${flags.map((flag) => `{ flag: ${flag}, variant: on }`).join(', ')}]`);
    const { lines: all, messages } = resultOfExample({ 'a.yaml': needs('b'), 'b.yaml': needs('c', 'd'), 'c.yaml': needs('a', 'c'), 'd.yaml': lines(...operational) });
    expect(all).toEqual(['c.yaml:4:25 error prerequisite-cycle', 'c.yaml:4:51 error prerequisite-cycle']);
    expect(messages).toEqual(['Flags are prerequisites of each other: a -> b -> c -> a', 'Flag "c" is its own prerequisite']);
  });

  test('in a chain of thousands are no circle, and too long', () => {
    const files = Object.fromEntries(
      Array.from({ length: 3_000 }, (_, index) => [`f${index}.yaml`, lines(...operational, ...(index === 0 ? [] : [`prerequisites: [{ flag: f${index - 1}, variant: on }]`]))]),
    );
    const { lines: all } = resultOfExample(files);
    expect(all).toEqual(['f32.yaml:4:1 error program-size']);
  });

  test('that multiply are found before anybody writes them out', () => {
    const condition = (level: number): string => `{ any: [{ tenant: t${level} }, { plan: pro, seats: { gt: ${level} } }] }`;
    const files = Object.fromEntries(
      Array.from({ length: 24 }, (_, level) => [
        `l${level}.yaml`,
        lines(
          ...operational,
          `prerequisites: [${[level - 1, level - 2].filter((other) => other >= 0).map((other) => `{ flag: l${other}, variant: off }`).join(', ')}]`,
          'environments:',
          '  production:',
          '    stage: 5%',
          `    rules: [{ name: r, when: ${condition(level)}, serve: { on: 50, off: 50 } }]`,
        ),
      ]),
    );
    const { lines: all } = resultOfExample(files);
    expect(all.length).toBeGreaterThan(0);
    expect(new Set(all.map((line) => line.split(' ')[2]))).toEqual(new Set(['program-size']));
  });
});
