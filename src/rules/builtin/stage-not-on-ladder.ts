import type { Project } from '../../model/project.ts';
import { compareStages, formatStage, isOnLadder, type Stage, stageShare } from '../../model/stage.ts';
import { type Place, valueAt } from '../../source/place.ts';
import { oneFlag, releaseFlag } from '../example-base.ts';
import type { LintRule, Offence, RuleContext } from '../lint-rule.ts';
import { listed, mend, reviewFix } from '../words.ts';

/** A stage that the project's ladder does not have. */
export const stageNotOnLadder: LintRule = {
  id: 'stage-not-on-ladder',
  summary: 'A stage is not one of the stages that maestro.yaml allows.',
  severity: 'error',
  canBeOff: true,
  why: 'Everybody watches the same few steps; a stage between them has no bake time and no next one.',
  bad: { at: 'new-checkout.yaml:6:24', ...oneFlag(releaseFlag('environments:', '  production: { stage: 7% }')) },
  good: oneFlag(releaseFlag('environments:', '  production: { stage: 5% }')),
  check: checkStageNotOnLadder,
};

function* checkStageNotOnLadder({ settings: { ladder } }: Project, { facts }: RuleContext): Iterable<Offence> {
  for (const { flag, settings, path } of facts.entries) {
    if (!isOnLadder(ladder, settings.stage)) yield toOffence(ladder, settings.stage, valueAt(flag.file, [...path, 'stage']));
  }
}

function toOffence(ladder: readonly Stage[], stage: Stage, place: Place): Offence {
  const nearest = nearestRung(ladder, stage);
  const next = nearest === undefined ? [] : [mend(`write \`stage: ${formatStage(nearest)}\``)];
  return {
    place,
    message: `Stage ${formatStage(stage)} is not on the ladder${around(ladder, stage)}`,
    advice: [...next, mend(`the stages are off, targeted, ${listed(ladder.map(formatStage))}`)],
    fix: nearest === undefined ? undefined : reviewFix(`write stage: ${formatStage(nearest)}`, { kind: 'set', place, value: formatStage(nearest) }),
  };
}

function around(ladder: readonly Stage[], stage: Stage): string {
  const below = ladder.findLast((rung) => compareStages(rung, stage) < 0);
  const above = ladder.find((rung) => compareStages(rung, stage) > 0);
  if (below === undefined || above === undefined) return '';
  return `: it is between ${formatStage(below)} and ${formatStage(above)}`;
}

/** The rung with the least distance in share; of two the lower, which exposes fewer. */
function nearestRung(ladder: readonly Stage[], stage: Stage): Stage | undefined {
  const distance = (rung: Stage): number => Math.abs(stageShare(rung) - stageShare(stage));
  return ladder.reduce<Stage | undefined>((best, rung) => (best === undefined || distance(rung) < distance(best) ? rung : best), undefined);
}
