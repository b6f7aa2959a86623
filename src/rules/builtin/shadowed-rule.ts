import type { Rule } from '../../model/flag.ts';
import type { Project } from '../../model/project.ts';
import { valueAt } from '../../source/place.ts';
import { flagWithRules, oneFlag } from '../example-base.ts';
import type { LintRule, Offence, RuleContext } from '../lint-rule.ts';
import { findShadowed } from '../reasoning/shadowed.ts';
import { listed, mend, quote } from '../words.ts';

/** A rule that no context comes to. */
export const shadowedRule: LintRule = {
  id: 'shadowed-rule',
  summary: 'Everyone whom a rule is about is decided by a rule before it.',
  severity: 'error',
  canBeOff: true,
  why: 'The first rule that matches decides, so this one never does: what it serves reaches nobody.',
  bad: {
    at: 'new-checkout.yaml:12:15',
    ...oneFlag(flagWithRules(['{ tenant: [acme, globex] }', 'on'], ['{ tenant: acme, plan: free }', 'off'])),
  },
  good: oneFlag(flagWithRules(['{ tenant: acme, plan: free }', 'off'], ['{ tenant: [acme, globex] }', 'on'])),
  check: checkShadowedRule,
};

function* checkShadowedRule(_project: Project, { facts, reasoner }: RuleContext): Iterable<Offence> {
  for (const entry of facts.entries) {
    for (const { rule, covering } of findShadowed(entry, reasoner)) yield toOffence(entry.flag.file, rule, covering);
  }
}

function toOffence(file: string, { name, at }: Rule, covering: readonly Rule[]): Offence {
  return {
    place: valueAt(file, [...at, 'name']),
    message: `Rule ${quote(name)} is never reached: ${covering.length === 1 ? 'rule' : 'rules'} ${listed(covering.map((rule) => quote(rule.name)))} before it ${covering.length === 1 ? 'takes' : 'take'} everyone whom it is about`,
    advice: [mend(`move it before rule ${quote(covering[0]?.name ?? name)} if it is an exception, or take it out`)],
    related: covering.map((rule) => ({ message: 'decided here', place: valueAt(file, [...rule.at, 'name']) })),
  };
}
