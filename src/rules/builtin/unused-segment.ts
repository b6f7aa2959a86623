import type { Project } from '../../model/project.ts';
import { valueAt } from '../../source/place.ts';
import { flagWithRule, lines } from '../example-base.ts';
import type { LintRule, Offence, RuleContext } from '../lint-rule.ts';
import { mend, quote } from '../words.ts';

const segment = lines('description: Banks under EU supervision.', 'when: { tenant: [bank-1, bank-2] }');

/** A segment that nothing refers to. */
export const unusedSegment: LintRule = {
  id: 'unused-segment',
  summary: 'A segment is used by no flag and no other segment.',
  severity: 'warning',
  canBeOff: true,
  why: 'A segment that nobody uses is edited in the belief that it has an effect.',
  bad: { at: 'segments/eu-banks.yaml:1:1', files: { 'segments/eu-banks.yaml': segment } },
  good: { files: { 'segments/eu-banks.yaml': segment, 'new-checkout.yaml': flagWithRule('{ segment: eu-banks }') } },
  check: checkUnusedSegment,
};

/** A file that could not be read may use any segment, and a mistyped reference may mean any. */
function* checkUnusedSegment({ segments, settings, unreadable }: Project, { facts }: RuleContext): Iterable<Offence> {
  const used = new Set(facts.segmentUses.map((use) => use.segment));
  if (settings.internalSegment !== undefined) used.add(settings.internalSegment);
  if (unreadable.flags.size + unreadable.segments.size > 0 || [...used].some((name) => !segments.has(name))) return;
  for (const { name, file } of segments.values()) {
    if (used.has(name)) continue;
    yield {
      place: valueAt(file, []),
      message: `Segment ${quote(name)} is not used`,
      advice: [mend('use it in a rule, or take the file out')],
    };
  }
}
