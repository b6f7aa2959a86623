import { isFull } from '../../model/stage.ts';
import { printable } from '../../source/printable.ts';
import type { FlagState } from '../change.ts';
import type { ChangePolicy, EnvironmentChange, Objection, PolicyContext } from '../change-policy.ts';
import { flagInProduction } from './example-flag.ts';
import { isGuarded, stagePlace } from './steps.ts';

/** What people fall back on holds still while they fall back on it. */
export const safeValue: ChangePolicy = {
  id: 'safe-value',
  summary: 'The safe variant or its value changes while the flag is killed or partly rolled out.',
  why: 'The safe value is what a kill and a rollback lead to, and what everyone else has now: they would get something that was never tried, all at once. A flag that is off or at 100% may change it. It holds in protected environments; `safe-value: { severity: error, protectedOnly: false }` asks for it everywhere.',
  bad: { file: 'page-size.yaml', before: pageSize('5%', 20), text: pageSize('5%', 30) },
  good: { file: 'page-size.yaml', before: pageSize('100%', 20), text: pageSize('100%', 30) },
  judge,
};

function judge(change: EnvironmentChange, context: PolicyContext): Objection | undefined {
  const [one, other] = [context.before.flags.get(change.flag), context.after.flags.get(change.flag)];
  if (one?.safe === undefined || other?.safe === undefined || !isGuarded('safe-value', context) || !isInUse(change.from)) return undefined;
  const place = stagePlace(change);
  const state = change.from?.killed === true ? 'killed' : 'partly rolled out';
  if (one.safe !== other.safe) return { message: `the safe variant changes while the flag is ${state}`, place, mend: `safe: ${printable(one.safe)}` };
  if (JSON.stringify(one.variants.get(one.safe)) === JSON.stringify(other.variants.get(other.safe))) return undefined;
  return { message: `the value of its safe variant \`${printable(one.safe)}\` changes while the flag is ${state}`, place, mend: 'add a variant for the new value' };
}

function isInUse(state: FlagState | undefined): boolean {
  if (state === undefined) return false;
  return state.killed || (state.stage.kind !== 'off' && !isFull(state.stage));
}

function pageSize(stage: string, safe: number): string {
  return flagInProduction(stage)
    .replace('environments:', `type: number\nvariants: { long: 100, short: ${safe} }\nsafe: short\nenvironments:`)
    .replaceAll(/stage: [\w%]+/g, (text) => `${text}, serve: long`)
    .replace(/(\n {4}stage: [\w%]+), serve: long/, '$1\n    serve: long');
}
