import type { Project } from '../../model/project.ts';
import { formatStage, isFull } from '../../model/stage.ts';
import { keyAt } from '../../source/place.ts';
import { maestroFile } from '../example-base.ts';
import type { LintRule, Offence } from '../lint-rule.ts';
import { mend } from '../words.ts';

const environments = 'environments: { production: {} }';

/** A ladder on which no flag can be finished. That it goes up is a matter of its shape. */
export const ladderEnd: LintRule = {
  id: 'ladder-end',
  summary: 'The stages in maestro.yaml do not end with 100%.',
  severity: 'error',
  canBeOff: true,
  why: 'A rollout is done when everyone has it; without that stage no flag could ever be finished and taken out.',
  bad: { at: 'maestro.yaml:4:1', files: { 'maestro.yaml': maestroFile(environments, 'stages: [1%, 10%, 50%]') } },
  good: { files: { 'maestro.yaml': maestroFile(environments, 'stages: [1%, 10%, 50%, 100%]') } },
  check: checkLadderEnd,
};

function* checkLadderEnd({ settings: { ladder, file } }: Project): Iterable<Offence> {
  if (ladder.some(isFull)) return;
  yield {
    place: keyAt(file, ['stages']),
    message: 'The ladder does not end with 100%',
    advice: [mend(`write \`stages: [${[...ladder.map(formatStage), '100%'].join(', ')}]\``)],
  };
}
