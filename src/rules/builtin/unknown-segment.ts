import type { Project } from '../../model/project.ts';
import { type Place, valueAt } from '../../source/place.ts';
import { flagWithRule, oneFlag } from '../example-base.ts';
import type { LintRule, Offence, RuleContext } from '../lint-rule.ts';
import { nameAdvice, quote } from '../words.ts';

/** A reference to a segment that has no file. */
export const unknownSegment: LintRule = {
  id: 'unknown-segment',
  summary: 'A segment is named that has no file in segments/.',
  severity: 'error',
  canBeOff: false,
  why: 'Nobody can be in a segment that does not exist, so the rule would reach nobody.',
  bad: { at: 'new-checkout.yaml:10:26', ...oneFlag(flagWithRule('{ segment: interal }')) },
  good: oneFlag(flagWithRule('{ segment: internal }')),
  check: checkUnknownSegment,
};

function* checkUnknownSegment(project: Project, { facts }: RuleContext): Iterable<Offence> {
  for (const { file, segment, at } of facts.segmentUses) {
    if (!isKnown(project, segment)) yield toOffence(project, segment, valueAt(file, at));
  }
  const { internalSegment, file } = project.settings;
  if (internalSegment !== undefined && !isKnown(project, internalSegment)) {
    yield toOffence(project, internalSegment, valueAt(file, ['internal']));
  }
}

function isKnown({ segments, unreadable }: Project, name: string): boolean {
  return segments.has(name) || unreadable.segments.has(name);
}

function toOffence({ segments }: Project, name: string, place: Place): Offence {
  return {
    place,
    message: `Segment ${quote(name)} does not exist`,
    advice: nameAdvice(name, segments.keys(), { noun: 'segments', declare: 'or describe it in a file of that name in segments/' }),
  };
}
