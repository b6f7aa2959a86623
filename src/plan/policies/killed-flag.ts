import { compareStages, formatStage } from '../../model/stage.ts';
import { killOf } from '../../model/project.ts';
import { printable } from '../../source/printable.ts';
import type { ChangePolicy, EnvironmentChange, Objection, PolicyContext } from '../change-policy.ts';
import { flagInProduction } from './example-flag.ts';
import { stagePlace } from './steps.ts';

/** While a flag is killed its stage must not go up behind the kill's back. */
export const killedFlag: ChangePolicy = {
  id: 'killed-flag',
  summary: 'The stage of a flag is raised while the flag is killed.',
  why: 'The raise has no effect today and all of it at the moment of the restore, when nobody thinks of it. Restore the flag first, then ramp it up.',
  bad: { file: 'search-v2.yaml', before: flagInProduction('5%'), text: flagInProduction('10%'), beside: { 'kills/production/search-v2.yaml': killFile() } },
  good: { file: 'search-v2.yaml', before: flagInProduction('5%'), text: flagInProduction('1%'), beside: { 'kills/production/search-v2.yaml': killFile() } },
  judge,
};

function judge(change: EnvironmentChange, { after }: PolicyContext): Objection | undefined {
  const { from, to } = change;
  if (from === undefined || to === undefined || !to.killed || compareStages(to.stage, from.stage) <= 0) return undefined;
  const kill = killOf(after, change.flag, change.environment);
  const since = kill === undefined ? '' : ` since ${printable(kill.at)}${kill.incident === undefined ? '' : ` (${printable(kill.incident)})`}`;
  return { message: `the flag is killed${since}; restore it before it is raised`, place: stagePlace(change), mend: `stage: ${formatStage(from.stage)}` };
}

function killFile(): string {
  return ['id: 01JD3Z5V8K6WQ9R2T4Y7M1N0PB', 'reason: p99 latency x4', 'incident: INC-1234', 'by: oncall@acme.dev', 'at: 2026-11-23T03:12:00Z', ''].join('\n');
}
