import type { Project } from '../../model/project.ts';
import { valueAt } from '../../source/place.ts';
import { lines } from '../example-base.ts';
import type { LintRule, Offence } from '../lint-rule.ts';
import { nameAdvice, quote } from '../words.ts';

const flag = lines('description: The new cart.', 'owner: payments', 'kind: operational');
const kill = lines('id: 01JD3Z5V8K6WQ9R2T4Y7M1N0PB', 'reason: p99 latency x4', 'by: oncall@acme.dev', 'at: 2026-11-23T03:12:00Z');

/** A kill of a flag that does not exist. */
export const killUnknownFlag: LintRule = {
  id: 'kill-unknown-flag',
  summary: 'A kill file is named after a flag that does not exist.',
  severity: 'error',
  canBeOff: false,
  why: 'The kill has no effect: the flag that was meant is still on.',
  bad: { at: 'kills/production/new-crat.yaml:1:1', files: { 'new-cart.yaml': flag, 'kills/production/new-crat.yaml': kill } },
  good: { files: { 'new-cart.yaml': flag, 'kills/production/new-cart.yaml': kill } },
  check: checkKillUnknownFlag,
};

function* checkKillUnknownFlag({ kills, flags, unreadable }: Project): Iterable<Offence> {
  for (const { file, flag: key, environment } of kills.values()) {
    if (flags.has(key) || unreadable.flags.has(key)) continue;
    yield {
      place: valueAt(file, []),
      message: `This kill is for flag ${quote(key)}, which does not exist`,
      advice: nameAdvice(key, flags.keys(), { noun: 'flags', declare: `name the file kills/${environment}/FLAG.yaml, or take it out if the flag is gone` }),
    };
  }
}
