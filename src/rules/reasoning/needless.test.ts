import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildProgram } from '../../evaluate/build-program.ts';
import { compileProgram } from '../../evaluate/compile-program.ts';
import { compileFormula } from '../../evaluate/compile-formula.ts';
import { inlineCondition } from '../../evaluate/inline-condition.ts';
import type { Flag } from '../../model/flag.ts';
import type { Project } from '../../model/project.ts';
import { exactReasoning } from '../../plan/exact-reasoning.ts';
import { someSecond } from '../../testing/arbitrary-condition.ts';
import { arbitraryContext } from '../../testing/arbitrary-context.ts';
import { arbitraryProject } from '../../testing/arbitrary-project.ts';
import { anyOf, aProject, aSegment, inSegment, isIn, not, testOf } from '../../testing/builders.ts';
import { resultOfExample } from '../../testing/rule-results.ts';
import { flagWithRules, lines, releaseFlag } from '../example-base.ts';
import { collectFacts } from '../facts.ts';
import { findEqualSegments } from './equal-segments.ts';
import { findNeedless } from './needless.ts';
import { Reasoner } from './reasoner.ts';
import { findShadowed } from './shadowed.ts';

const runs = process.env['MAESTRO_TEST_LONG'] === '1' ? 5_000 : 300;

type Rules = readonly (readonly [when: string, serve: string])[];
const said = (text: string): readonly string[] => {
  const { lines: all, messages } = resultOfExample({ 'new-checkout.yaml': text });
  return all.map((line, index) => `${line.split(' ')[2] ?? ''}: ${messages[index] ?? ''}`);
};
const permission = (stage: string, serve: string, ...rules: Rules): string =>
  lines('description: May export.', 'owner: payments', 'kind: permission', 'environments:', '  production:', `    stage: ${stage}`, `    serve: ${serve}`, '    rules:', ...rules.flatMap(([when, value], index) => [`      - { name: rule-${index + 1}, when: ${when}, serve: ${value} }`]));
const release = (stage: string, ...rules: Rules): string => flagWithRules(...rules).replace('stage: targeted', `stage: ${stage}`);

describe('a rule without effect', () => {
  test.each<[string, string, string]>([
    ['serves what a later rule serves', release('5%', ['{ tenant: acme }', 'on'], ['{ seats: { gt: 5 } }', 'on'], ['{ tenant: [acme, globex] }', 'on']), 'rule "rule-2" and rule "rule-3"'],
    ['serves what the internal segment gets', release('5%', ['{ targetingKey: [u-1@acme.dev, u-2@acme.dev] }', 'on']), 'the internal segment'],
    ['serves the safe variant before the fall-through', permission('targeted', 'on', ['{ plan: pro }', 'on'], ['{ plan: free }', 'off']), 'the stage'],
    ['serves what everyone gets', permission('100%', 'on', ['{ plan: free }', 'off'], ['{ plan: pro }', 'on']), 'the internal segment and the stage'],
    ['serves the split that everyone gets', permission('100%', '{ on: 50, off: 50 }', ['{ plan: pro }', '{ on: 50, off: 50 }']), 'the internal segment and the stage'],
  ])('%s', (_, text, by) => {
    expect(said(text)).toEqual([expect.stringMatching(new RegExp(`^rule-without-effect: Rule "rule-\\d" has no effect: without it, everyone whom it decides for gets the same by ${by}$`))]);
  });

  test.each<[string, string]>([
    ['its flag may go up the ladder', release('targeted', ['{ plan: free }', 'off'])],
    ['its flag may step back from 100 %', release('100%', ['{ plan: pro }', 'on'])],
    ['a rule in between decides otherwise for some', release('5%', ['{ plan: pro }', 'on'], ['{ tenant: acme }', 'off'], ['{ plan: [pro, enterprise] }', 'on'])],
    ['its split has other weights', permission('100%', '{ on: 50, off: 50 }', ['{ plan: pro }', '{ on: 51, off: 49 }'])],
    ['its split has the arms in another order', permission('100%', '{ on: 50, off: 50 }', ['{ plan: pro }', '{ off: 50, on: 50 }'])],
    ['the stage serves a share of them only', permission('5%', 'on', ['{ plan: pro }', 'on'])],
    ['the flag is off and decides nothing at all', permission('off', 'on', ['{ plan: free }', 'off'])],
  ])('is not claimed where %s', (_, text) => {
    expect(said(text)).toEqual([]);
  });

  test('is judged apart from kills: they come and go', () => {
    const kill = lines('id: k-1', 'reason: latency', 'by: oncall@acme.dev', 'at: 2026-11-23T03:12:00Z');
    const withKill = (text: string): readonly string[] => resultOfExample({ 'new-checkout.yaml': text, 'kills/production/new-checkout.yaml': kill }).lines;
    expect(withKill(permission('targeted', 'on', ['{ plan: pro }', 'on']))).toEqual([]);
    expect(withKill(permission('100%', 'on', ['{ plan: pro }', 'on']))).toEqual(['new-checkout.yaml:9:17 warning rule-without-effect']);
  });

  test('is said of one of two rules only that make up for each other, and never of what is shadowed', () => {
    expect(said(release('5%', ['{ tenant: acme }', 'on'], ['{ tenant: acme }', 'on'])).map((line) => line.split(':')[0])).toEqual(['shadowed-rule']);
    expect(said(releaseFlag('environments: { production: { stage: off, rules: [{ name: a, when: { tenant: x }, serve: on }, { name: b, when: { tenant: [x, y] }, serve: on }] } }'))).toEqual([]);
  });
});

describe('for every project', () => {
  const withContexts = arbitraryProject({ rules: 4 }).chain((project) => fc.tuple(fc.constant(project), fc.array(arbitraryContext(project).filter(({ plan }) => typeof plan !== 'string' || ['free', 'pro', 'enterprise'].includes(plan)), { minLength: 20, maxLength: 20 })));

  test('taking out every rule that is said to have no effect changes no decision', { timeout: 3_600_000 }, () => {
    let claims = 0;
    fc.assert(
      fc.property(withContexts, ([project, contexts]) => {
        const reasoner = new Reasoner(project, exactReasoning(project));
        for (const entry of collectFacts(project).entries) {
          const gone = new Set([...findNeedless(entry, project, reasoner), ...findShadowed(entry, reasoner)].map(({ rule }) => rule));
          if (gone.size === 0) continue;
          claims += 1;
          const [before, after] = [entry.settings.rules, entry.settings.rules.filter((rule) => !gone.has(rule))].map((rules) => {
            const alone: Flag = { ...entry.flag, prerequisites: [], environments: new Map([[entry.environment, { ...entry.settings, rules }]]) };
            return compileProgram(buildProgram({ ...project, flags: new Map([[alone.key, alone]]), kills: new Map() }, alone.key, entry.environment));
          });
          for (const context of contexts) expect(after?.decide(context, someSecond).variant).toBe(before?.decide(context, someSecond).variant);
        }
      }),
      { numRuns: runs },
    );
    expect(claims).toBeGreaterThan(runs / 30);
  });

  test('segments that are said to be equal hold for the same contexts', { timeout: 3_600_000 }, () => {
    let claims = 0;
    fc.assert(
      fc.property(withContexts, ([project, contexts]) => {
        const twins = withTwins(project);
        const reasoner = new Reasoner(twins, exactReasoning(twins));
        for (const { one, other } of findEqualSegments(twins.segments, reasoner)) {
          claims += 1;
          const [left, right] = [one, other].map(({ when }) => compileFormula(inlineCondition(twins, when)));
          for (const context of contexts) expect(left?.(context, someSecond)).toBe(right?.(context, someSecond));
        }
      }),
      { numRuns: runs },
    );
    expect(claims).toBeGreaterThan(runs / 3);
  });
});

/** Each segment once more, said with two negations, so that there is something to find. */
function withTwins(project: Project): Project {
  const twins = [...project.segments.values()].map(({ name, when }) => [`${name}-twin`, aSegment({ name: `${name}-twin`, when: not(anyOf(not(when))) })] as const);
  return { ...project, segments: new Map([...project.segments, ...twins]) };
}

describe('equal segments', () => {
  const equal = (...segments: readonly ReturnType<typeof aSegment>[]): readonly string[] => {
    const project = aProject({ segments });
    return Array.from(findEqualSegments(project.segments, new Reasoner(project, exactReasoning(project))), ({ one, other }) => `${one.name} = ${other.name}`);
  };

  test.each<[string, ReturnType<typeof aSegment>, readonly string[]]>([
    ['in another order', aSegment({ name: 'b', when: isIn('tenant', 'globex', 'acme') }), ['a = b']],
    ['by De Morgan', aSegment({ name: 'b', when: not(not(anyOf(isIn('tenant', 'acme'), isIn('tenant', 'globex')))) }), ['a = b']],
    ['with one more value', aSegment({ name: 'b', when: isIn('tenant', 'globex', 'acme', 'x') }), []],
    ['of another attribute', aSegment({ name: 'b', when: isIn('targetingKey', 'globex', 'acme') }), []],
    ['that refers to the first, and so follows it', aSegment({ name: 'b', when: inSegment('a') }), []],
    ['that cannot be told apart by any value that either names', aSegment({ name: 'b', when: anyOf(isIn('tenant', 'globex', 'acme'), testOf('tenant', { kind: 'startsWith', texts: ['acme', 'globex'] })) }), []],
  ])('%s', (_, other, expected) => {
    expect(equal(aSegment({ name: 'a', when: isIn('tenant', 'acme', 'globex') }), other)).toEqual(expected);
  });

  test('are found among two thousand', () => {
    const many = Array.from({ length: 2_000 }, (_, index) => aSegment({ name: `s${index}`, when: isIn('tenant', `t${index % 1_990}`, `u${index % 1_990}`) }));
    expect(equal(...many)).toHaveLength(10);
  });
});

test('rules that a short search cannot judge are judged exactly', () => {
  const pairs = Array.from({ length: 12 }, (_, index) => `{ any: [{ tenant: { startsWith: a${index} } }, { seats: { gt: ${index} } }] }`);
  const both = `{ all: [${pairs.join(', ')}], plan: free }`;
  expect(said(release('5%', [`{ all: [${pairs.join(', ')}] }`, 'on'], [both, 'off']))).toEqual(['shadowed-rule: Rule "rule-2" is never reached: rule "rule-1" before it takes everyone whom it is about']);
});
