import type { Project } from '../../model/project.ts';
import { valueAt } from '../../source/place.ts';
import { lines } from '../example-base.ts';
import type { LintRule, Offence } from '../lint-rule.ts';
import { nameAdvice, quote } from '../words.ts';

const flag = lines('description: The new cart.', 'owner: payments', 'kind: operational');
const kill = lines('id: 01JD3Z5V8K6WQ9R2T4Y7M1N0PB', 'reason: p99 latency x4', 'by: oncall@acme.dev', 'at: 2026-11-23T03:12:00Z');

/** A kill in an environment that does not exist. */
export const killUnknownEnvironment: LintRule = {
  id: 'kill-unknown-environment',
  summary: 'A kill file is in a folder that is not named after an environment.',
  severity: 'error',
  canBeOff: false,
  why: 'The kill has no effect: where it was meant to be, the flag is still on.',
  bad: { at: 'kills/prod/new-cart.yaml:1:1', files: { 'new-cart.yaml': flag, 'kills/prod/new-cart.yaml': kill } },
  good: { files: { 'new-cart.yaml': flag, 'kills/production/new-cart.yaml': kill } },
  check: checkKillUnknownEnvironment,
};

function* checkKillUnknownEnvironment({ kills, settings }: Project): Iterable<Offence> {
  const names = settings.environments.map(({ name }) => name);
  for (const { file, environment, flag: key } of kills.values()) {
    if (names.includes(environment)) continue;
    yield {
      place: valueAt(file, []),
      message: `This kill of ${quote(key)} is for environment ${quote(environment)}, which does not exist`,
      advice: nameAdvice(environment, names, { noun: 'environments', declare: `move the file to kills/ENVIRONMENT/${key}.yaml` }),
    };
  }
}
