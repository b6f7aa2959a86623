import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadProject } from '../document/load-project.ts';
import { resolveFinding } from '../document/resolve-finding.ts';
import { buildProgram } from '../evaluate/build-program.ts';
import { compileProgram } from '../evaluate/compile-program.ts';
import type { Flag } from '../model/flag.ts';
import type { Project } from '../model/project.ts';
import { arbitraryContext, type JsonContext } from '../testing/arbitrary-context.ts';
import { arbitraryProject } from '../testing/arbitrary-project.ts';
import { arbitraryWritableProject } from '../testing/arbitrary-writable-project.ts';
import { aFlag, allOf, anEnvironment, aProject, aRule, aStage, isIn, not, someSettings, testOf } from '../testing/builders.ts';
import { filesOfProject } from '../testing/yaml-of-project.ts';
import { exactReasoning } from '../plan/exact-reasoning.ts';
import { checkProject } from './check-project.ts';
import { rules } from './index.ts';

const today = '2026-11-23';
const known = new Map(rules.map((rule) => [rule.id, rule]));

describe('severities', () => {
  const project = (policy: 'off' | 'warn' | 'error' | undefined): Project =>
    aProject({
      flags: [aFlag({ expires: undefined })],
      settings: someSettings(policy === undefined ? {} : { policies: new Map([['missing-expires', { severity: policy, options: new Map() }]]) }),
    });
  const severities = (policy: 'off' | 'warn' | 'error' | undefined): readonly string[] => checkProject(project(policy), { today, exact: exactReasoning }).map(({ code, severity }) => `${code} ${severity}`);

  test('are those of the rules where the project says nothing', () => {
    expect(severities(undefined)).toEqual(['missing-expires error']);
  });

  test('are those of the project where it says something', () => {
    expect([severities('off'), severities('warn'), severities('error')]).toEqual([[], ['missing-expires warning'], ['missing-expires error']]);
  });
});

describe('for every project that files can say', () => {
  test('no rule throws, and every finding has a place that is there', () => {
    fc.assert(
      fc.property(arbitraryWritableProject, (written) => {
        const { project, locator } = loadProject(written.root, filesOfProject(written));
        if (project === undefined) return;
        for (const finding of checkProject(project, { today, policyCodes: new Set(['stage-skip']), exact: exactReasoning })) {
          expect(known.has(finding.code)).toBe(true);
          expect(resolveFinding(finding, locator).origin.kind).toBe('file');
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('for every project that can be evaluated', () => {
  test('no rule on which evaluation stands finds an error', () => {
    fc.assert(
      fc.property(arbitraryProject(), (project) => {
        const errors = checkProject(project, { today, exact: exactReasoning }).filter(({ code, severity }) => severity === 'error' && known.get(code)?.canBeOff === false);
        expect(errors.map(({ message }) => message)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('a rule that is said to match nobody, or never to be reached, decides for no context', () => {
    const pairs = arbitraryProject({ rules: 4 }).chain((project) => fc.tuple(fc.constant(project), fc.array(arbitraryContext(project).filter(keepsToEnums), { minLength: 20, maxLength: 20 })));
    let claims = 0;
    fc.assert(
      fc.property(pairs, ([project, contexts]) => {
        for (const flag of project.flags.values()) {
          for (const [environment, entry] of flag.environments) {
            const alone = { ...flag, environments: new Map([[environment, entry]]), prerequisites: [] };
            claims += expectSilent({ ...project, flags: new Map([[flag.key, alone]]) }, alone, contexts);
          }
        }
      }),
      { numRuns: 150 },
    );
    expect(claims).toBeGreaterThan(0);
  });
});

/** The enum of an attribute is believed: with other values than it says, rules that nobody should reach are reached. */
function keepsToEnums({ plan }: JsonContext): boolean {
  return typeof plan !== 'string' || ['free', 'pro', 'enterprise'].includes(plan);
}

/** Checks the rules of a flag that has one environment, alone in its project; how many of them are said to decide nothing. */
function expectSilent(project: Project, flag: Flag, contexts: readonly JsonContext[]): number {
  const silent = checkProject(project, { today, exact: exactReasoning }).flatMap(({ code, message }) => (silencing.has(code) ? (/^Rule "([^"]+)" (?:is never reached|matches nobody)/.exec(message)?.[1] ?? []) : []));
  for (const environment of silent.length === 0 ? [] : flag.environments.keys()) {
    const evaluator = compileProgram(buildProgram(project, flag.key, environment));
    const reasons = contexts.map((context) => evaluator.decide(context, 1_000_000_000).reason);
    for (const name of silent) expect(reasons).not.toContain(`rule:${name}`);
  }
  return silent.length;
}

const silencing: ReadonlySet<string> = new Set(['shadowed-rule', 'constant-condition']);

test('stays linear: a flag of a hundred rules on one attribute, and ten thousand flags, are checked at once', () => {
  const entry = (count: number): ReturnType<typeof anEnvironment> =>
    anEnvironment({
      stage: aStage('5%'),
      rules: Array.from({ length: count }, (_, index) => aRule({ name: `r${index}`, when: allOf(isIn('tenant', `t${index}`), not(testOf('seats', { kind: 'compare', operator: 'gt', bound: index }))) })),
    });
  const many = Array.from({ length: 2_000 }, (_, index) => aFlag({ key: `f${index}`, environments: { staging: entry(2), production: entry(2) } }));
  const findings = checkProject(aProject({ flags: [...many, aFlag({ key: 'large', environments: { production: entry(100), staging: entry(0) } })] }), { today, exact: exactReasoning });
  expect(findings).toEqual([]);
});
