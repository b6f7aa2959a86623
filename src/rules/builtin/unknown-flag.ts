import type { Project } from '../../model/project.ts';
import type { Advice } from '../../source/diagnostic.ts';
import { keyAt, type Place, valueAt } from '../../source/place.ts';
import { lines, oneFlag, releaseFlag } from '../example-base.ts';
import type { LintRule, Offence } from '../lint-rule.ts';
import { nameAdvice, quote } from '../words.ts';

/** A reference to a flag that has no file. */
export const unknownFlag: LintRule = {
  id: 'unknown-flag',
  summary: 'A flag is named, as a prerequisite or in a test case, that does not exist.',
  severity: 'error',
  canBeOff: false,
  why: 'A prerequisite on a flag that does not exist can never be met: everyone would get the safe variant.',
  bad: {
    at: 'new-checkout.yaml:5:25',
    ...oneFlag(releaseFlag('prerequisites: [{ flag: new-crat, variant: on }]')),
  },
  good: {
    files: {
      'new-cart.yaml': lines('description: The new cart.', 'owner: payments', 'kind: operational'),
      'new-checkout.yaml': releaseFlag('prerequisites: [{ flag: new-cart, variant: on }]'),
    },
  },
  check: checkUnknownFlag,
};

function* checkUnknownFlag(project: Project): Iterable<Offence> {
  const advice = rememberAdvice(project);
  for (const [name, place] of references(project)) {
    if (project.flags.has(name) || project.unreadable.flags.has(name)) continue;
    yield { place, message: `Flag ${quote(name)} does not exist`, advice: advice(name) };
  }
}

function* references({ flags, suites }: Project): Iterable<readonly [string, Place]> {
  for (const { file, prerequisites } of flags.values()) {
    for (const { flag, at } of prerequisites) yield [flag, valueAt(file, [...at, 'flag'])];
  }
  for (const { file, cases } of suites) {
    for (const { given, at } of cases) {
      for (const flag of given.keys()) yield [flag, keyAt(file, [...at, 'given', flag])];
    }
  }
}

/** A flag that went away is missing in many places: its neighbours are looked for once. */
function rememberAdvice({ flags }: Project): (name: string) => readonly Advice[] {
  const known = new Map<string, readonly Advice[]>();
  return (name) => {
    const advice = known.get(name) ?? nameAdvice(name, flags.keys(), { noun: 'flags' });
    known.set(name, advice);
    return advice;
  };
}
