import type { Project } from '../model/project.ts';
import type { Policy } from '../model/settings.ts';
import type { ExactReasoning } from '../plan/exact-reasoning.ts';
import type { Severity } from '../source/diagnostic.ts';
import type { Finding } from '../source/finding.ts';
import { collectFacts } from './facts.ts';
import { rules } from './index.ts';
import type { LintRule, Offence, RuleContext } from './lint-rule.ts';
import { Reasoner } from './reasoning/reasoner.ts';

/** The inputs of a run beside the project. */
export interface CheckOptions {
  /** The calendar day, `YYYY-MM-DD`: the rules have no clock. */
  readonly today: string;
  /** The codes of plan policies; without them no key under `policies:` is called unknown. */
  readonly policyCodes?: ReadonlySet<string>;
  /** What answers questions that only a comparison of whole programs can: `plan/exact-reasoning.ts`, which rules may not import. */
  readonly exact: (project: Project) => ExactReasoning;
}

/**
 * Every finding of every rule, at the severity that the project's `policies:` set. The order is that of the registry;
 * whoever reports them sorts by place.
 */
export function checkProject(project: Project, options: CheckOptions): readonly Finding[] {
  const context = toContext(project, options);
  return rules.flatMap((rule) => runRule(rule, project, context));
}

/** What the rules may know beside the project. */
function toContext(project: Project, { today, policyCodes, exact }: CheckOptions): RuleContext {
  return { today, facts: collectFacts(project), reasoner: new Reasoner(project, exact(project)), rules: rulesById, policyCodes };
}

const rulesById: ReadonlyMap<string, LintRule> = new Map(rules.map((rule) => [rule.id, rule]));

/** The findings of one rule. */
function runRule(rule: LintRule, project: Project, context: RuleContext): readonly Finding[] {
  const policy = rule.canBeOff ? project.settings.policies.get(rule.id) : undefined;
  if (policy?.severity === 'off') return [];
  return Array.from(rule.check(project, context), (offence) => toFinding(rule, offence, policy));
}

function toFinding(rule: LintRule, offence: Offence, policy: Policy | undefined): Finding {
  const { place, message, advice, related = [], fix } = offence;
  const severity = severityOf(policy) ?? offence.severity ?? rule.severity;
  return { code: rule.id, severity, message, place, related, advice, ...(fix === undefined ? {} : { fix }) };
}

function severityOf(policy: Policy | undefined): Severity | undefined {
  if (policy?.severity === 'warn') return 'warning';
  return policy?.severity === 'error' ? 'error' : undefined;
}
