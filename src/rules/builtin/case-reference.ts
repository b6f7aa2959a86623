import type { CaseSuite, GivenState, TestCase } from '../../model/case-suite.ts';
import type { Flag } from '../../model/flag.ts';
import type { Project } from '../../model/project.ts';
import { isFull } from '../../model/stage.ts';
import { type Path, valueAt } from '../../source/place.ts';
import { lines, releaseFlag } from '../example-base.ts';
import type { LintRule, Offence } from '../lint-rule.ts';
import { listed, mend, nameAdvice, quote } from '../words.ts';

const flag = releaseFlag('environments:', '  production: { stage: 5% }');
const suite = lines('cases:', '  - name: inside five percent', '    environment: production', '    at: { bucket: 4999 }', '    expect: { variant: on, reason: rollout }');

/** A case file that stands beside no flag, or a case that expects what cannot happen. */
export const caseReference: LintRule = {
  id: 'case-reference',
  summary: 'A case file is for a flag that does not exist, or expects a reason that cannot occur.',
  severity: 'error',
  canBeOff: true,
  why: 'A case that nothing runs proves nothing, and one that expects the impossible can only fail.',
  bad: { at: 'new-chekout.test.yaml:1:1', files: { 'new-checkout.yaml': flag, 'new-chekout.test.yaml': suite } },
  good: { files: { 'new-checkout.yaml': flag, 'new-checkout.test.yaml': suite } },
  check: checkCaseReference,
};

function* checkCaseReference(project: Project): Iterable<Offence> {
  for (const one of project.suites) {
    const flag = project.flags.get(one.flag);
    if (flag !== undefined) yield* checkReasons(project, one, flag);
    else if (!project.unreadable.flags.has(one.flag)) yield unknownSuite(project, one);
  }
}

function unknownSuite({ flags }: Project, { file, flag }: CaseSuite): Offence {
  return {
    place: valueAt(file, []),
    message: `These cases are for flag ${quote(flag)}, which does not exist`,
    advice: nameAdvice(flag, flags.keys(), { noun: 'flags', declare: 'name the file FLAG.test.yaml, or take it out if the flag is gone' }),
  };
}

function* checkReasons(project: Project, { file, cases }: CaseSuite, flag: Flag): Iterable<Offence> {
  for (const one of cases) {
    const { reason } = one.expect;
    if (reason === undefined || project.settings.environments.every(({ name }) => name !== one.environment)) continue;
    const possible = possibleReasons(project, flag, one);
    if (!possible.includes(reason)) yield impossible(reason, possible, { file, path: [...one.at, 'expect', 'reason'], one });
  }
}

function impossible(reason: string, possible: readonly string[], { file, path, one }: { readonly file: string; readonly path: Path; readonly one: TestCase }): Offence {
  return {
    place: valueAt(file, path),
    message: `Reason ${quote(reason)} cannot occur in ${one.environment}`,
    advice: [...nameAdvice(reason, possible, { noun: 'reasons' }).filter(({ kind }) => kind === 'hint'), mend(`the flag can answer with ${listed(possible)}`)],
  };
}

/**
 * Every reason that some context could get, by the order of the clauses of a decision program. Without `given` that is at any
 * stage, killed or not: what is rolled back, restored or killed on a bad night must not make the project one that no release is
 * made of. A case that is about a state says so with `given`.
 */
function possibleReasons(project: Project, flag: Flag, { environment, given }: TestCase): readonly string[] {
  const state = given.get(flag.key);
  const states = state === undefined ? [...project.settings.ladder, ...everywhere] : [state];
  return [...new Set(states.flatMap((each) => reasonsIn(each, project, { flag, environment })))];
}

/** The states that no ladder names. */
const everywhere: readonly GivenState[] = [{ kind: 'targeted' }, { kind: 'off' }, { kind: 'killed' }];

function reasonsIn(state: GivenState, { settings }: Project, { flag, environment }: { readonly flag: Flag; readonly environment: string }): readonly string[] {
  if (state.kind === 'killed' || state.kind === 'off') return [state.kind];
  const isBelowFull = !isFull(state);
  return [
    ...(flag.prerequisites.length > 0 ? ['prerequisite'] : []),
    ...(flag.environments.get(environment)?.rules ?? []).map(({ name }) => `rule:${name}`),
    ...(state.kind !== 'targeted' && settings.internalSegment !== undefined ? ['internal'] : []),
    ...(isBelowFull && state.kind === 'share' ? ['rollout'] : []),
    ...(isBelowFull ? ['not-exposed'] : ['full']),
    'no-unit',
  ];
}
