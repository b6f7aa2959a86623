import type { Project } from '../../model/project.ts';
import { valueAt } from '../../source/place.ts';
import { findCycles } from '../cycles.ts';
import { maestroFile } from '../example-base.ts';
import type { LintRule, Offence } from '../lint-rule.ts';
import { arrows, mend } from '../words.ts';

/** Environments that require each other. */
export const requiresCycle: LintRule = {
  id: 'requires-cycle',
  summary: 'Environments require each other in a circle.',
  severity: 'error',
  canBeOff: false,
  why: 'Each would have to come before the other, so no stage could ever be raised.',
  bad: {
    at: 'maestro.yaml:5:27',
    files: { 'maestro.yaml': maestroFile('environments:', '  staging: { requires: production }', '  production: { requires: staging }') },
  },
  good: { files: { 'maestro.yaml': maestroFile('environments:', '  staging: {}', '  production: { requires: staging }') } },
  check: checkRequiresCycle,
};

function* checkRequiresCycle({ settings: { environments, file } }: Project): Iterable<Offence> {
  const requires = new Map(environments.map(({ name, requires: other }) => [name, other === undefined ? [] : [other]]));
  for (const cycle of findCycles(requires)) {
    yield {
      place: valueAt(file, ['environments', cycle.closing.from, 'requires']),
      message: `Environments require each other: ${arrows(cycle.nodes)}`,
      advice: [mend('take one `requires` out; the environment that changes first requires none')],
    };
  }
}
