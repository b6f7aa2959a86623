import type { Project } from '../../model/project.ts';
import { valueAt } from '../../source/place.ts';
import { lines, releaseFlag } from '../example-base.ts';
import type { LintRule, Offence, RuleContext } from '../lint-rule.ts';
import { mend, quote } from '../words.ts';

const flag = releaseFlag('environments:', '  production: { stage: internal }');
const start = ['version: 1', 'environments: { production: {} }', 'stages: [internal, 100%]'];

/** The stage `internal` in a project that does not say who that is. */
export const internalSegmentMissing: LintRule = {
  id: 'internal-segment-missing',
  summary: 'A flag is at stage internal, but the project has no internal segment.',
  severity: 'error',
  canBeOff: false,
  why: 'The stage would expose nobody, and the next step would be the first that anyone sees.',
  bad: { at: 'new-checkout.yaml:6:24', files: { 'maestro.yaml': lines(...start), 'new-checkout.yaml': flag } },
  good: { files: { 'maestro.yaml': lines(...start, 'internal: internal'), 'new-checkout.yaml': flag } },
  check: checkInternalSegmentMissing,
};

function* checkInternalSegmentMissing({ settings: project }: Project, { facts }: RuleContext): Iterable<Offence> {
  if (project.internalSegment !== undefined) return;
  for (const { flag: { key, file }, environment, settings, path } of facts.entries) {
    if (settings.stage.kind !== 'internal') continue;
    yield {
      place: valueAt(file, [...path, 'stage']),
      message: `Flag ${quote(key)} is at stage internal in ${environment}, and nobody is internal`,
      advice: [mend(`describe them in segments/internal.yaml and add \`internal: internal\` to ${project.file}`)],
    };
  }
}
