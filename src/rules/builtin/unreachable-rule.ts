import type { Rule } from '../../model/flag.ts';
import type { Project } from '../../model/project.ts';
import { valueAt } from '../../source/place.ts';
import { flagWithRules, oneFlag } from '../example-base.ts';
import type { Entry } from '../facts.ts';
import type { LintRule, Offence, RuleContext } from '../lint-rule.ts';
import type { Outline } from '../reasoning/outline.ts';
import type { Reasoner } from '../reasoning/reasoner.ts';
import { listed, mend, quote } from '../words.ts';

/** A rule that no context comes to. */
export const unreachableRule: LintRule = {
  id: 'unreachable-rule',
  summary: 'Everyone whom a rule is about is decided by a rule before it.',
  severity: 'error',
  canBeOff: true,
  why: 'The first rule that matches decides, so this one never does: what it serves reaches nobody.',
  bad: {
    at: 'new-checkout.yaml:12:15',
    ...oneFlag(flagWithRules(['{ tenant: [acme, globex] }', 'on'], ['{ tenant: acme, plan: free }', 'off'])),
  },
  good: oneFlag(flagWithRules(['{ tenant: acme, plan: free }', 'off'], ['{ tenant: [acme, globex] }', 'on'])),
  check: checkUnreachableRule,
};

function* checkUnreachableRule(_project: Project, { facts, reasoner }: RuleContext): Iterable<Offence> {
  for (const entry of facts.entries) {
    if (entry.conditions.length > 1) yield* checkEntry(entry, reasoner);
  }
}

/** Quadratic in the rules of one entry, but for almost every pair the outlines of the conditions tell enough. */
function* checkEntry({ flag: { file }, conditions }: Entry, reasoner: Reasoner): Iterable<Offence> {
  const before: Candidate[] = [];
  for (const { rule, when, leaves } of conditions) {
    const outline = reasoner.outline(when, leaves);
    const covering = findCovering(outline, before, reasoner);
    if (covering.length > 0 && !reasoner.isNever(when)) yield toOffence(file, rule, covering);
    before.push({ ...outline, rule, isForEverybody: reasoner.testsTwice(leaves) && reasoner.isAlways(when) });
  }
}

interface Candidate extends Outline {
  readonly rule: Rule;
  readonly isForEverybody: boolean;
}

/** The one rule before it that covers a rule, or else those that do together. */
function findCovering(outline: Outline, before: readonly Candidate[], reasoner: Reasoner): readonly Rule[] {
  const single = before.find((candidate) => candidate.isForEverybody || reasoner.isCoveredBy(outline, candidate));
  return (single === undefined ? reasoner.coverTogether(outline, before) : [single]).map(({ rule }) => rule);
}

function toOffence(file: string, { name, at }: Rule, covering: readonly Rule[]): Offence {
  return {
    place: valueAt(file, [...at, 'name']),
    message: `Rule ${quote(name)} is never reached: ${covering.length === 1 ? 'rule' : 'rules'} ${listed(covering.map((rule) => quote(rule.name)))} before it ${covering.length === 1 ? 'takes' : 'take'} everyone whom it is about`,
    advice: [mend(`move it before rule ${quote(covering[0]?.name ?? name)} if it is an exception, or take it out`)],
    related: covering.map((rule) => ({ message: 'decided here', place: valueAt(file, [...rule.at, 'name']) })),
  };
}
