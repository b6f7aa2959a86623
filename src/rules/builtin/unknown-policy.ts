import type { Project } from '../../model/project.ts';
import type { Policy } from '../../model/settings.ts';
import { keyAt, type Place, valueAt } from '../../source/place.ts';
import { maestroFile } from '../example-base.ts';
import type { LintRule, Offence, RuleContext } from '../lint-rule.ts';
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

function* checkUnknownPolicy({ settings: { policies, file } }: Project, { facts, rules, policyCodes, judgedPolicies }: RuleContext): Iterable<Offence> {
  if (policyCodes === undefined) return;
  const settable = [...rules].flatMap(([id, { canBeOff }]) => (canBeOff ? [id] : []));
  const known = [...new Set([...policyCodes, ...settable])].toSorted();
  for (const [code, policy] of policies) {
    if (!known.includes(code)) yield toOffence(code, keyAt(file, ['policies', code]), { known, isFixed: rules.has(code) });
    else if (rules.has(code)) yield* checkOptions(code, policy, file);
    else if (judgedPolicies?.has(code) === false && policy.severity !== 'off') yield notJudged(code, keyAt(file, ['policies', code]));
  }
  const overridable = [...policyCodes, 'requires-order'].toSorted();
  for (const { flag, settings } of facts.entries) {
    for (const { rule, at } of settings.overrides) {
      if (overridable.includes(rule)) continue;
      yield toOffence(rule, valueAt(flag.file, [...at, 'rule']), { known: overridable, isFixed: rules.has(rule) });
    }
  }
}

/** A guard that is believed to be there and is not is worse than none. */
function notJudged(code: string, place: Place): Offence {
  return { severity: 'warning', place, message: `Policy ${quote(code)} is not judged by this version`, advice: [mend('do not rely on it yet; the setting does no harm')] };
}

/** A rule has no options; those of a plan policy are its own business. */
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
