import type { Project } from '../../model/project.ts';
import { compareStages, formatStage, type Stage } from '../../model/stage.ts';
import { keyAt, valueAt } from '../../source/place.ts';
import { maestroFile, releaseFlag } from '../example-base.ts';
import type { Entry } from '../facts.ts';
import type { LintRule, Offence, RuleContext } from '../lint-rule.ts';
import { isSetAside } from '../overrides.ts';
import { mend, quote } from '../words.ts';

const maestro = maestroFile('environments:', '  staging: {}', '  production: { requires: staging }');

/** A stage above what the environment before allows. */
export const requiresOrder: LintRule = {
  id: 'requires-order',
  summary: 'A flag is at a higher stage than in the environment that comes before.',
  severity: 'error',
  canBeOff: true,
  why: 'maestro.yaml says that this environment requires another one: what users get there has to have been seen here first.',
  bad: {
    at: 'new-checkout.yaml:7:24',
    files: {
      'maestro.yaml': maestro,
      'new-checkout.yaml': releaseFlag('environments:', '  staging: { stage: 1% }', '  production: { stage: 5% }'),
    },
  },
  good: {
    files: {
      'maestro.yaml': maestro,
      'new-checkout.yaml': releaseFlag('environments:', '  staging: { stage: 5% }', '  production: { stage: 5% }'),
    },
  },
  check: checkRequiresOrder,
};

function* checkRequiresOrder({ settings }: Project, { facts, today }: RuleContext): Iterable<Offence> {
  const requires = new Map(settings.environments.map(({ name, requires: other }) => [name, other]));
  const known = new Set(requires.keys());
  for (const entry of facts.entries) {
    const other = requires.get(entry.environment);
    if (other === undefined || !known.has(other) || other === entry.environment) continue;
    const allowed: Stage = entry.flag.environments.get(other)?.stage ?? { kind: 'off' };
    if (compareStages(entry.settings.stage, allowed) <= 0) continue;
    if (!isSetAside(entry.settings, ['requires-order', 'stage-order'], today)) yield toOffence(entry, other, allowed);
  }
}

function toOffence({ flag, environment, settings, path }: Entry, other: string, allowed: Stage): Offence {
  const stage = formatStage(settings.stage);
  return {
    place: valueAt(flag.file, [...path, 'stage']),
    message: `Flag ${quote(flag.key)} is at ${stage} in ${environment}, and at ${formatStage(allowed)} in ${other}, which has to come first`,
    advice: [mend(`raise ${other} to at least \`stage: ${stage}\`, or lower this to \`stage: ${formatStage(allowed)}\``)],
    related: flag.environments.has(other) ? [{ message: `the stage in ${other}`, place: keyAt(flag.file, ['environments', other, 'stage']) }] : [],
  };
}
