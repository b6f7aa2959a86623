import { keyAt, type Place } from '../../source/place.ts';
import type { ChangePolicy, EnvironmentChange, Objection, PolicyContext } from '../change-policy.ts';
import { vanishedInWords, vanishedKills } from '../vanished-kills.ts';
import { flagInProduction } from './example-flag.ts';

const killPath = 'kills/production/search-v2.yaml';
const beside = { 'search-v2.yaml': flagInProduction('internal') };

/** A kill that was acknowledged ends by its restore, and by nothing else. */
export const killVanished: ChangePolicy = {
  id: 'kill-vanished',
  summary: 'A kill is gone, has another id or has moved to another flag, and no commit says that it was restored.',
  why: 'A merge, a revert or a tidy-up that drops the kill file brings back what somebody had to stop, and nobody decided it. Only a restore of that very kill ends it. `restore` records it with the line `Restores: ID` in the message of its commit; a commit made by hand, also one that retires the flag, needs the same line (`git commit --trailer "Restores: ID"`). Uncommitted files have no message yet: `validate` warns of them, `plan` refuses.',
  bad: { file: killPath, before: killFile('01JD3Z5V8K6WQ9R2T4Y7M1N0PB'), text: killFile('01JD3Z5V8K6WQ9R2T4Y7M1N0PC'), beside },
  good: { file: killPath, before: killFile('01JD3Z5V8K6WQ9R2T4Y7M1N0PB'), text: killFile('01JD3Z5V8K6WQ9R2T4Y7M1N0PB').replace('x4', 'x5'), beside },
  judge,
};

function judge(change: EnvironmentChange, { before, after, restored }: PolicyContext): Objection | undefined {
  if (restored === undefined) return undefined;
  const vanished = vanishedKills(before, after).find(({ kill }) => kill.flag === change.flag && kill.environment === change.environment);
  if (vanished === undefined || restored.has(vanished.kill.id)) return undefined;
  const { message, mend } = vanishedInWords(vanished);
  return { message, place: placeOf(change, after), mend };
}

// What is gone has no place; a flag that is gone with it leaves the settings to point at.
function placeOf({ flag, file, environment }: EnvironmentChange, after: PolicyContext['after']): Place {
  return after.flags.has(flag) ? keyAt(file, ['environments', environment]) : keyAt(after.settings.file, ['environments']);
}

function killFile(id: string): string {
  return [`id: ${id}`, 'reason: p99 latency x4', 'incident: INC-1234', 'by: oncall@acme.dev', 'at: 2026-11-23T03:12:00Z', ''].join('\n');
}
