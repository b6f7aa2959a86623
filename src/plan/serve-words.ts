import type { Prerequisite, Rule, Serve } from '../model/flag.ts';
import type { Json } from '../model/json.ts';
import { formatShare } from '../model/share.ts';
import { formatStage } from '../model/stage.ts';
import type { FlagState } from './change.ts';
import { conditionInWords } from './condition-words.ts';

/** `on`, or `control 50%, treatment 50%`. */
export function serveInWords(serve: Serve | undefined): string {
  if (serve === undefined) return 'nothing';
  return serve.kind === 'variant' ? serve.variant : serve.arms.map((arm) => `${arm.variant} ${formatShare(arm.weight)}`).join(', ');
}

/** `design-partners: tenant is acme or globex -> on`. */
export function ruleInWords(rule: Rule): string {
  return `${rule.name}: ${conditionInWords(rule.when)} -> ${serveInWords(rule.serve)}`;
}

/** `needs new-cart on`. */
export function prerequisiteInWords(prerequisite: Prerequisite): string {
  return `needs ${prerequisite.flag} ${prerequisite.variant}`;
}

/** `5%`, `off`, or `killed`. */
export function stateInWords(state: FlagState): string {
  return state.killed ? 'killed' : formatStage(state.stage);
}

const mostValueCharacters = 80;

/** A value as JSON, cut where it is long. */
export function valueInWords(value: Json): string {
  const text = JSON.stringify(value);
  return text.length <= mostValueCharacters ? text : `${text.slice(0, mostValueCharacters - 3)}...`;
}
