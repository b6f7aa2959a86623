import { formatDuration, parseDuration } from '../../model/duration.ts';
import { compareStages, formatStage, parseStage, type Stage } from '../../model/stage.ts';
import type { ScalarValue } from '../../source/amendment.ts';
import { type Baked, type ChangePolicy, type EnvironmentChange, isInEnvironment, type Objection, type PolicyContext } from '../change-policy.ts';
import { placeKey } from '../live-since.ts';
import { flagInProduction, settingsWith } from './example-flag.ts';
import { isGuarded, stagePlace, stepUp } from './steps.ts';

const beside = { 'maestro.yaml': settingsWith('bake: { 1%: 24h, 5%: 24h }') };

/** A stage shows its faults in time, not at once. */
export const bake: ChangePolicy = {
  id: 'bake',
  summary: 'A flag is raised before its present stage has been live for its bake time.',
  why: 'Many faults take hours to show: a nightly job, a cache that fills, the other half of the world waking up. The bake time is an option by stage, `bake: { severity: error, internal: 1h, 1%: 24h }` (m, h, d or w); a stage without one has none. It holds in protected environments; `protectedOnly: false` asks for it everywhere. The clock starts with the committer date of the first-parent commit on the base in which what the flag decides there last changed: comments, metadata and moved files do not count; a revert, a restore, a changed value, segment or prerequisite do.',
  bad: { file: 'search-v2.yaml', before: `# At 1% for 23 hours.\n${flagInProduction('1%')}`, text: flagInProduction('5%'), beside, liveSince: '2026-11-22T13:00:00Z' },
  good: { file: 'search-v2.yaml', before: `# At 1% for 25 hours.\n${flagInProduction('1%')}`, text: flagInProduction('5%'), beside, liveSince: '2026-11-22T11:00:00Z' },
  asksHistory: (change, context) => (isInEnvironment(change) && bakeTime(change, context)?.seconds !== undefined ? [change] : []),
  judge,
};

interface BakeTime {
  readonly stage: Stage;
  /** `undefined` where it cannot be read. */
  readonly seconds: number | undefined;
}

/** How long the present stage has to be live before this change; `undefined` where no bake time concerns it. */
function bakeTime(change: EnvironmentChange, context: PolicyContext): BakeTime | undefined {
  const stage = stepUp(change)?.from;
  if (stage === undefined || stage.kind === 'off' || !isGuarded('bake', context)) return undefined;
  const option = optionOf(stage, context);
  return option === undefined ? undefined : { stage, seconds: parseDuration(String(option)) };
}

function optionOf(stage: Stage, { settings }: PolicyContext): ScalarValue | undefined {
  const options = settings.policies.get('bake')?.options ?? new Map<string, ScalarValue>();
  for (const [name, value] of options) {
    const named = parseStage(name);
    if (named !== undefined && compareStages(named, stage) === 0) return value;
  }
  return undefined;
}

/** How long the present stage has been live and has to be; `undefined` where it has no bake time, or nobody can tell. */
export function bakedOf(change: EnvironmentChange, context: PolicyContext): Baked | undefined {
  const needed = bakeTime(change, context)?.seconds;
  const live = context.live?.get(placeKey(change));
  if (needed === undefined || live === undefined) return undefined;
  const liveSeconds = Math.max(0, Math.floor(context.now.getTime() / 1000) - live.seconds);
  return { neededSeconds: needed, liveSeconds, sinceSeconds: live.seconds, commit: live.commit, isAtLeast: live.kind === 'cut-off' };
}

function judge(change: EnvironmentChange, context: PolicyContext): Objection | undefined {
  const asked = bakeTime(change, context);
  if (asked === undefined) return undefined;
  const [place, stage] = [stagePlace(change), formatStage(asked.stage)];
  if (asked.seconds === undefined) return { message: `the bake time of ${stage} is no duration, so no ramp is allowed`, place, mend: `write one such as \`${stage}: 24h\` in maestro.yaml` };
  const baked = bakedOf(change, context);
  if (baked === undefined) {
    const message = `the base is no commit, so nobody can tell whether ${stage} has been live for ${formatDuration(asked.seconds)}`;
    return { message, place, mend: 'compare with a revision: --base REF', isAdvice: true };
  }
  return baked.liveSeconds >= baked.neededSeconds ? undefined : tooEarly(baked, { place, stage });
}

function tooEarly(baked: Baked, { place, stage }: Pick<Objection, 'place'> & { readonly stage: string }): Objection {
  const { neededSeconds, liveSeconds, sinceSeconds, commit, isAtLeast } = baked;
  const [needed, live, since] = [formatDuration(neededSeconds), formatDuration(liveSeconds), toInstant(sinceSeconds)];
  if (isAtLeast) {
    const message = `${stage} has to be live for ${needed}, and this shallow clone ends ${live} ago, at ${since} (commit ${commit.slice(0, 7)}): what was before cannot be told`;
    return { message, place, mend: 'git fetch --unshallow origin' };
  }
  // Seconds are rounded up to minutes, so that who waits as told has waited long enough.
  const wait = formatDuration(Math.ceil((neededSeconds - liveSeconds) / 60) * 60);
  return {
    message: `${live} of ${needed} live since ${since} (commit ${commit.slice(0, 7)}); wait ${wait}`,
    place,
    mend: `raise it after ${toInstant(sinceSeconds + neededSeconds)}`,
  };
}

function toInstant(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}
