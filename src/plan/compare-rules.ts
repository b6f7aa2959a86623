import type { Rule } from '../model/flag.ts';
import { canonicalWording } from './canonical-condition.ts';
import { conditionCauses } from './causes.ts';
import type { Facet } from './change.ts';
import { ruleKey, rulesKey, serveKey } from './decision-key.ts';
import { ruleInWords } from './serve-words.ts';
import type { Side } from './side.ts';

interface RulePair {
  readonly one: Rule;
  readonly other: Rule;
}

/**
 * What changed in the rules: one facet for each rule added, removed or altered by the file itself, one for their order, and
 * one for each segment whose own change reaches a rule. Empty when the two lists decide alike.
 */
export function compareRules(before: Side, after: Side): readonly Facet[] {
  if (rulesKey(before) === rulesKey(after)) return [];
  const pairs = pairByName(before.entry.rules, after.entry.rules);
  const renamed = withoutEqual(before, after, pairs);
  return [
    ...renamed.removed.map((rule) => retarget(ruleInWords(rule), undefined)),
    ...renamed.added.map((rule) => retarget(undefined, ruleInWords(rule))),
    ...pairs.flatMap((pair) => alteredRule(pair, before, after)),
    ...outsideChanges(pairs, before, after),
    ...orderChange(pairs, before.entry.rules),
  ];
}

function retarget(before: string | undefined, after: string | undefined): Facet {
  return { kind: 'retarget', before, after, cause: undefined };
}

function pairByName(rules: readonly Rule[], others: readonly Rule[]): readonly RulePair[] {
  const named = new Map(rules.map((rule) => [rule.name, rule]));
  return others.flatMap((other) => {
    const one = named.get(other.name);
    return one === undefined ? [] : [{ one, other }];
  });
}

// A rule under another name that decides the same was renamed, neither removed nor added.
function withoutEqual(before: Side, after: Side, pairs: readonly RulePair[]): { readonly removed: readonly Rule[]; readonly added: readonly Rule[] } {
  const paired = new Set(pairs.flatMap((pair) => [pair.one, pair.other]));
  const added = after.entry.rules.filter((rule) => !paired.has(rule));
  const removed = before.entry.rules.filter((rule) => {
    if (paired.has(rule)) return false;
    const twin = added.findIndex((each) => ruleKey(each, after) === ruleKey(rule, before));
    if (twin >= 0) added.splice(twin, 1);
    return twin < 0;
  });
  return { removed, added };
}

function alteredRule({ one, other }: RulePair, before: Side, after: Side): readonly Facet[] {
  if (isWordedAlike({ one, other }) || ruleKey(one, before) === ruleKey(other, after)) return [];
  return [retarget(ruleInWords(one), ruleInWords(other))];
}

function outsideChanges(pairs: readonly RulePair[], before: Side, after: Side): readonly Facet[] {
  const reached = pairs.filter((pair) => isWordedAlike(pair) && ruleKey(pair.one, before) !== ruleKey(pair.other, after));
  return reached.flatMap(({ other }) => conditionCauses(other.when, before.project, after.project));
}

function isWordedAlike({ one, other }: RulePair): boolean {
  return canonicalWording(one.when) === canonicalWording(other.when) && serveKey(one.serve) === serveKey(other.serve);
}

function orderChange(pairs: readonly RulePair[], rules: readonly Rule[]): readonly Facet[] {
  const now = pairs.map((pair) => pair.one);
  const then = rules.filter((rule) => now.includes(rule));
  if (then.every((rule, index) => rule === now[index])) return [];
  const inWords = (list: readonly Rule[]): string => `order: ${list.map((rule) => rule.name).join(', ')}`;
  return [retarget(inWords(then), inWords(now))];
}
