import type { Segment } from '../../model/segment.ts';
import type { Project } from '../../model/project.ts';
import { valueAt } from '../../source/place.ts';
import { type Cycle, findCycles } from '../cycles.ts';
import { flagWithRule, lines } from '../example-base.ts';
import { leavesOf } from '../facts.ts';
import type { LintRule, Offence } from '../lint-rule.ts';
import { arrows, mend, quote } from '../words.ts';

const flag = flagWithRule('{ segment: testers }');

/** Segments that are made of each other. */
export const segmentCycle: LintRule = {
  id: 'segment-cycle',
  summary: 'Segments refer to each other in a circle.',
  severity: 'error',
  canBeOff: false,
  why: 'Whether somebody is in one would depend on whether they are in it.',
  bad: {
    at: 'segments/testers.yaml:2:18',
    files: {
      'new-checkout.yaml': flag,
      'segments/partners.yaml': lines('description: Our partners.', 'when: { any: [{ segment: testers }, { tenant: acme }] }'),
      'segments/testers.yaml': lines('description: Who tests.', 'when: { segment: partners }'),
    },
  },
  good: {
    files: {
      'new-checkout.yaml': flag,
      'segments/partners.yaml': lines('description: Our partners.', 'when: { tenant: acme }'),
      'segments/testers.yaml': lines('description: Who tests.', 'when: { segment: partners }'),
    },
  },
  check: checkSegmentCycle,
};

function* checkSegmentCycle({ segments }: Project): Iterable<Offence> {
  const edges = new Map(Array.from(segments.values(), (segment) => [segment.name, referencesOf(segment).map(({ name }) => name)]));
  for (const cycle of findCycles(edges)) {
    const segment = segments.get(cycle.closing.from);
    if (segment !== undefined) yield toOffence(segment, cycle);
  }
}

function toOffence(segment: Segment, { nodes, closing }: Cycle): Offence {
  const isSelf = nodes.length === 2;
  return {
    place: valueAt(segment.file, referencesOf(segment)[closing.index]?.at ?? ['when']),
    message: isSelf ? `Segment ${quote(segment.name)} is made of itself` : `Segments are made of each other: ${arrows(nodes)}`,
    advice: [mend(isSelf ? 'take this reference out' : 'take one of these references out')],
  };
}

function referencesOf({ when }: Segment): readonly { readonly name: string; readonly at: readonly (string | number)[] }[] {
  return leavesOf(when).flatMap((leaf) => (leaf.kind === 'segment' ? [{ name: leaf.segment, at: leaf.at }] : []));
}
