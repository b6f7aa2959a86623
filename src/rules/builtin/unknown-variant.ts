import type { TestCase } from '../../model/case-suite.ts';
import type { Flag } from '../../model/flag.ts';
import type { Project } from '../../model/project.ts';
import { type Path, type Place, valueAt } from '../../source/place.ts';
import { oneFlag, releaseFlag } from '../example-base.ts';
import type { LintRule, Offence, RuleContext } from '../lint-rule.ts';
import { servedVariants, servesOf } from '../serves.ts';
import { nameAdvice, quote } from '../words.ts';

/** A variant that the flag does not have. */
export const unknownVariant: LintRule = {
  id: 'unknown-variant',
  summary: 'A variant is named that the flag does not have.',
  severity: 'error',
  canBeOff: false,
  why: 'A variant without a value cannot be served.',
  bad: { at: 'new-checkout.yaml:6:35', ...oneFlag(releaseFlag('environments:', '  production: { stage: 5%, serve: onn }')) },
  good: oneFlag(releaseFlag('environments:', '  production: { stage: 5%, serve: on }')),
  check: checkUnknownVariant,
};

function* checkUnknownVariant(project: Project, { facts }: RuleContext): Iterable<Offence> {
  for (const flag of project.flags.values()) {
    if (flag.safe !== undefined && isUnknown(flag, flag.safe)) yield toOffence(flag, flag.safe, valueAt(flag.file, ['safe']));
    yield* ofPrerequisites(project, flag);
  }
  for (const { flag, settings } of facts.entries) {
    for (const serve of servesOf(settings)) {
      for (const { variant, place } of servedVariants(flag.file, serve)) {
        if (isUnknown(flag, variant)) yield toOffence(flag, variant, place);
      }
    }
  }
  yield* ofCases(project);
}

function* ofPrerequisites(project: Project, { file, prerequisites }: Flag): Iterable<Offence> {
  for (const { flag: key, variant, at } of prerequisites) {
    const flag = project.flags.get(key);
    if (flag !== undefined && isUnknown(flag, variant)) yield toOffence(flag, variant, valueAt(file, [...at, 'variant']));
  }
}

function* ofCases(project: Project): Iterable<Offence> {
  for (const { file, flag: key, cases } of project.suites) {
    const flag = project.flags.get(key);
    for (const one of cases) {
      const { variant } = one.expect;
      if (flag !== undefined && variant !== undefined && isUnknown(flag, variant)) yield toOffence(flag, variant, valueAt(file, expectPath(one)));
    }
  }
}

/** Where the expected variant stands: `expect: on`, or below it when something else is expected too. */
function expectPath({ at, expect }: TestCase): Path {
  return expect.reason === undefined && expect.value === undefined ? [...at, 'expect'] : [...at, 'expect', 'variant'];
}

/** A flag without variants has a finding of its own. */
function isUnknown({ variants }: Flag, name: string): boolean {
  return variants.size > 0 && !variants.has(name);
}

function toOffence({ key, variants }: Flag, name: string, place: Place): Offence {
  return {
    place,
    message: `Flag ${quote(key)} has no variant ${quote(name)}`,
    advice: nameAdvice(name, variants.keys(), { noun: 'variants' }),
  };
}
