import type { Project } from '../../model/project.ts';
import { valueAt } from '../../source/place.ts';
import { flagWithRules, oneFlag } from '../example-base.ts';
import type { LintRule, Offence, RuleContext } from '../lint-rule.ts';
import { findNeedless, type Needless } from '../reasoning/needless.ts';
import { listed, mend, quote } from '../words.ts';

/** A rule that could be taken out and nobody would get anything else. */
export const ruleWithoutEffect: LintRule = {
  id: 'rule-without-effect',
  summary: 'Everyone whom a rule decides for would get the same without it.',
  severity: 'warning',
  canBeOff: true,
  why: 'It reads as if it decided something. Who changes it changes nothing, and who takes out what does decide is surprised by it.',
  bad: {
    at: 'new-checkout.yaml:9:15',
    ...oneFlag(flagWithRules(['{ tenant: acme, plan: pro }', 'on'], ['{ tenant: [acme, globex] }', 'on'])),
  },
  good: oneFlag(flagWithRules(['{ tenant: acme, plan: free }', 'off'], ['{ tenant: [acme, globex] }', 'on'])),
  check: checkRuleWithoutEffect,
};

function* checkRuleWithoutEffect(project: Project, { facts, reasoner }: RuleContext): Iterable<Offence> {
  for (const entry of facts.entries) {
    for (const needless of findNeedless(entry, project, reasoner)) yield toOffence(entry.flag.file, needless);
  }
}

function toOffence(file: string, { rule, instead, clauses }: Needless): Offence {
  const deciders = [...instead.map((other) => `rule ${quote(other.name)}`), ...clauses];
  return {
    place: valueAt(file, [...rule.at, 'name']),
    message: `Rule ${quote(rule.name)} has no effect: without it, everyone whom it decides for gets the same by ${listed(deciders)}`,
    advice: [mend('take it out, or change what it serves if something else was meant')],
    related: instead.map((other) => ({ message: 'decides the same', place: valueAt(file, [...other.at, 'name']) })),
  };
}
