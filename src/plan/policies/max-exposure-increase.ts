import { formatShare, parsePercentage, type Share } from '../../model/share.ts';
import { formatStage, stageShare } from '../../model/stage.ts';
import { feltStage } from '../change.ts';
import type { ChangePolicy, EnvironmentChange, Objection, PolicyContext } from '../change-policy.ts';
import { flagInProduction, settingsWith } from './example-flag.ts';
import { stagePlace } from './steps.ts';

const beside = { 'maestro.yaml': settingsWith('max-exposure-increase: { production: 25% }') };

/** No flag reaches more than so many new people by one plan. Without a limit for the environment nothing is refused. */
export const maxExposureIncrease: ChangePolicy = {
  id: 'max-exposure-increase',
  summary: 'A flag reaches more people at once than the environment allows.',
  why: 'A fault in it would reach all of them before anybody sees it. The limit is a share of everyone whom no rule singles out, by environment: `max-exposure-increase: { severity: error, production: 25% }`. An environment without a limit has none.',
  bad: { file: 'search-v2.yaml', before: flagInProduction('10%'), text: flagInProduction('50%'), beside },
  good: { file: 'search-v2.yaml', before: flagInProduction('5%'), text: flagInProduction('10%'), beside },
  judge,
};

function judge(change: EnvironmentChange, { settings }: PolicyContext): Objection | undefined {
  const option = settings.policies.get('max-exposure-increase')?.options.get(change.environment);
  if (option === undefined) return undefined;
  const [limit, gained] = [parsePercentage(String(option)), gainedBy(change)];
  if (gained === 0 || (limit !== undefined && gained <= limit)) return undefined;
  const place = stagePlace(change);
  if (limit === undefined) return { message: 'its limit is no percentage, so no increase is allowed', place, mend: 'write a limit such as `production: 50%` in maestro.yaml' };
  const most = stageShare(feltStage(change.from)) + limit;
  const rung = settings.ladder.filter((stage) => stage.kind === 'share' && stage.share <= most && stage.share > stageShare(feltStage(change.from))).at(-1);
  const mend = rung === undefined ? 'put a stage between on the ladder' : `stage: ${formatStage(rung)}`;
  return { message: `${formatShare(gained)} of everyone else gain it at once; ${formatShare(limit)} are allowed`, place, mend };
}

// Where the effect is not known exactly, the stages tell how many can gain, and of an estimate the most that it allows for.
function gainedBy({ effect, from, to }: EnvironmentChange): Share {
  const byStage = Math.max(0, stageShare(feltStage(to)) - stageShare(feltStage(from)));
  if (effect === undefined) return byStage;
  return effect.sample === undefined ? effect.gained : Math.max(effect.sample.gained.high, byStage);
}
