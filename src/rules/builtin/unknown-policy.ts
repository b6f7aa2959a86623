import type { Project } from '../../model/project.ts';
import type { Policy } from '../../model/settings.ts';
import { keyAt, type Place, valueAt } from '../../source/place.ts';
import { maestroFile } from '../example-base.ts';
import type { LintRule, Offence, RuleContext } from '../lint-rule.ts';
import { checkTimedPolicy } from '../policy-options.ts';
import { mend, nameAdvice, quote } from '../words.ts';

/** A policy that does not exist, cannot be set that way, or has no such option. */
export const unknownPolicy: LintRule = {
  id: 'unknown-policy',
  summary: 'A rule or policy is named that does not exist or cannot be set aside.',
  severity: 'error',
  canBeOff: false,
  why: 'A mistyped policy would guard nothing, and nobody would notice until it was needed.',
  bad: {
    at: 'maestro.yaml:4:13',
    files: { 'maestro.yaml': maestroFile('environments: { production: {} }', 'policies: { expird: error }') },
  },
  good: { files: { 'maestro.yaml': maestroFile('environments: { production: {} }', 'policies: { expired: error }') } },
  check: checkUnknownPolicy,
};

function* checkUnknownPolicy(project: Project, { facts, rules, policyCodes }: RuleContext): Iterable<Offence> {
  const { policies, file } = project.settings;
  if (policyCodes === undefined) return;
  const settable = [...rules].flatMap(([id, { canBeOff }]) => (canBeOff ? [id] : []));
  const known = [...new Set([...policyCodes, ...settable])].toSorted();
  for (const [code, policy] of policies) {
    if (!known.includes(code)) yield toOffence(code, keyAt(file, ['policies', code]), { known, isFixed: rules.has(code) });
    else if (rules.has(code)) yield* checkOptions(code, policy, file);
    else yield* checkTimedPolicy(code, policy, project);
  }
  const overridable = [...policyCodes, 'requires-order'].toSorted();
  for (const { flag, settings } of facts.entries) {
    for (const { rule, at } of settings.overrides) {
      if (overridable.includes(rule)) continue;
      yield toOffence(rule, valueAt(flag.file, [...at, 'rule']), { known: overridable, isFixed: rules.has(rule) });
    }
  }
}

/** A rule has no options. */
function* checkOptions(code: string, { options }: Policy, file: string): Iterable<Offence> {
  for (const option of options.keys()) {
    yield {
      place: keyAt(file, ['policies', code, option]),
      message: `Rule ${quote(code)} has no option ${quote(option)}`,
      advice: [mend(`take it out: \`${code}: off\`, \`warn\` or \`error\` is all there is to set`)],
    };
  }
}

function toOffence(code: string, place: Place, { known, isFixed }: { readonly known: readonly string[]; readonly isFixed: boolean }): Offence {
  return {
    place,
    message: isFixed ? `Rule ${quote(code)} cannot be set aside here` : `There is no rule or policy ${quote(code)}`,
    advice: isFixed ? [mend('take it out')] : nameAdvice(code, known, { noun: 'rules and policies' }),
  };
}
