import type { Project } from '../../model/project.ts';
import { valueAt } from '../../source/place.ts';
import { findCycles } from '../cycles.ts';
import { maestroFile } from '../example-base.ts';
import type { LintRule, Offence } from '../lint-rule.ts';
import { mend, quote } from '../words.ts';

/** An environment that requires one which comes later. */
export const environmentOrder: LintRule = {
  id: 'environment-order',
  summary: 'An environment requires one that is listed after it.',
  severity: 'error',
  canBeOff: true,
  why: 'Environments are listed in promotion order; what comes first cannot need what comes later.',
  bad: {
    at: 'maestro.yaml:4:27',
    files: { 'maestro.yaml': maestroFile('environments:', '  production: { requires: staging }', '  staging: {}') },
  },
  good: { files: { 'maestro.yaml': maestroFile('environments:', '  staging: {}', '  production: { requires: staging }') } },
  check: checkEnvironmentOrder,
};

/** A circle has a finding of its own. */
function* checkEnvironmentOrder({ settings: { environments, file } }: Project): Iterable<Offence> {
  const requires = new Map(environments.map(({ name, requires: other }) => [name, other === undefined ? [] : [other]]));
  const circular = new Set(findCycles(requires).flatMap(({ nodes }) => nodes));
  const seen = new Set<string>();
  for (const { name, requires: other } of environments) {
    seen.add(name);
    if (other === undefined || seen.has(other) || !requires.has(other) || circular.has(name)) continue;
    yield {
      place: valueAt(file, ['environments', name, 'requires']),
      message: `Environment ${quote(name)} requires ${quote(other)}, which is listed after it`,
      advice: [mend(`list ${other} before ${name}`)],
    };
  }
}
