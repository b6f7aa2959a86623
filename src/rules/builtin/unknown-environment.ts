import type { Project } from '../../model/project.ts';
import { keyAt, type Place, valueAt } from '../../source/place.ts';
import { oneFlag, releaseFlag } from '../example-base.ts';
import type { LintRule, Offence, RuleContext } from '../lint-rule.ts';
import { nameAdvice, quote } from '../words.ts';

/** A name of an environment that `maestro.yaml` does not declare. */
export const unknownEnvironment: LintRule = {
  id: 'unknown-environment',
  summary: 'An environment is named that maestro.yaml does not declare.',
  severity: 'error',
  canBeOff: false,
  why: 'A mistyped environment is one where nothing is decided: the flag would stay off in the environment that was meant.',
  bad: { at: 'new-checkout.yaml:6:3', ...oneFlag(releaseFlag('environments:', '  prodution: { stage: 5% }')) },
  good: oneFlag(releaseFlag('environments:', '  production: { stage: 5% }')),
  check: checkUnknownEnvironment,
};

function* checkUnknownEnvironment(project: Project, { facts }: RuleContext): Iterable<Offence> {
  const names = project.settings.environments.map(({ name }) => name);
  const known = new Set(names);
  const toOffence = (name: string, place: Place): Offence => ({
    place,
    message: `Environment ${quote(name)} is not declared in maestro.yaml`,
    advice: nameAdvice(name, names, { noun: 'environments' }),
  });
  for (const { flag, environment } of facts.entries) {
    if (!known.has(environment)) yield toOffence(environment, keyAt(flag.file, ['environments', environment]));
  }
  for (const [name, place] of otherUses(project)) {
    if (!known.has(name)) yield toOffence(name, place);
  }
}

/** The policies whose options are environments. */
const limitsByEnvironment = ['blast-radius', 'max-exposure-increase'];

function* otherUses({ settings, suites }: Project): Iterable<readonly [string, Place]> {
  for (const { name, requires } of settings.environments) {
    if (requires !== undefined) yield [requires, valueAt(settings.file, ['environments', name, 'requires'])];
  }
  for (const [index, { environments }] of settings.freezes.entries()) {
    for (const [at, name] of (environments ?? []).entries()) yield [name, valueAt(settings.file, ['freezes', index, 'environments', at])];
  }
  for (const id of limitsByEnvironment) {
    for (const name of settings.policies.get(id)?.options.keys() ?? []) yield [name, keyAt(settings.file, ['policies', id, name])];
  }
  for (const name of settings.publish.keys()) yield [name, keyAt(settings.file, ['publish', name])];
  for (const { file, cases } of suites) {
    for (const { environment, at } of cases) yield [environment, valueAt(file, [...at, 'environment'])];
  }
}
