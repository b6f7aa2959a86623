import type { Project } from '../../model/project.ts';
import type { Segment } from '../../model/segment.ts';
import { keyAt } from '../../source/place.ts';
import { lines } from '../example-base.ts';
import type { LintRule, Offence, RuleContext } from '../lint-rule.ts';
import { findEqualSegments } from '../reasoning/equal-segments.ts';
import { mend, quote } from '../words.ts';

const banks = lines('description: Banks under EU supervision.', 'when: { tenant: [bank-1, bank-2], plan: enterprise }');
const regulated = (when: string): string => lines('description: Who needs a notice first.', `when: ${when}`);
const flag = lines(
  'description: Serve the one-page checkout.',
  'owner: payments',
  'kind: release',
  'expires: 2027-02-28',
  'environments:',
  '  production:',
  '    stage: 5%',
  '    rules: [{ name: notice, when: { any: [{ segment: banks }, { segment: regulated }] }, serve: off }]',
);

/** Two segments that hold for the same contexts. One that refers to the other follows it, and is meant to. */
export const equalSegments: LintRule = {
  id: 'equal-segments',
  summary: 'Two segments hold for exactly the same contexts.',
  severity: 'warning',
  canBeOff: true,
  why: 'Whoever changes one of them will forget the other, and then two audiences that were one drift apart.',
  bad: {
    at: 'segments/regulated.yaml:2:1',
    files: { 'segments/banks.yaml': banks, 'segments/regulated.yaml': regulated('{ not: { any: [{ tenant: { notIn: [bank-2, bank-1] } }, { plan: { notEquals: enterprise } }] } }'), 'new-checkout.yaml': flag },
  },
  good: { files: { 'segments/banks.yaml': banks, 'segments/regulated.yaml': regulated('{ tenant: [bank-1, bank-2] }'), 'new-checkout.yaml': flag } },
  check: checkEqualSegments,
};

function* checkEqualSegments({ segments }: Project, { reasoner }: RuleContext): Iterable<Offence> {
  for (const { one, other } of findEqualSegments(segments, reasoner)) yield toOffence(one, other);
}

function toOffence(one: Segment, other: Segment): Offence {
  return {
    place: keyAt(other.file, ['when']),
    message: `Segment ${quote(other.name)} holds for exactly the same contexts as segment ${quote(one.name)}`,
    advice: [mend(`keep one of them, or write \`when: { segment: ${one.name} }\` here if they are to stay the same`)],
    related: [{ message: 'the same audience', place: keyAt(one.file, ['when']) }],
  };
}
