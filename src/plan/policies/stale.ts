import { formatDuration, parseDuration } from '../../model/duration.ts';
import type { Project } from '../../model/project.ts';
import { isFull } from '../../model/stage.ts';
import { printable } from '../../source/printable.ts';
import { valueAt } from '../../source/place.ts';
import { type Change, isDark } from '../change.ts';
import { type ChangePolicy, isInEnvironment, type Objection, type PolicyContext } from '../change-policy.ts';
import type { FlagPlace } from '../compare-past.ts';
import { onlyLowers } from '../effect-kinds.ts';
import { placeKey } from '../live-since.ts';
import { toSide } from '../side.ts';
import { flagInProduction, settingsWith } from './example-flag.ts';

const beside = { 'maestro.yaml': settingsWith('stale: { after: 30d }') };
const reworded = (text: string): string => text.replace('Rank results', 'Order results');

/** A flag that has come to rest is taken out, not looked after. */
export const stale: ChangePolicy = {
  id: 'stale',
  severity: 'warn',
  summary: 'A flag that has long been at 100 %, or off, is changed and stays so.',
  why: 'A release or an experiment that everybody has, or nobody, decides nothing any more: both sides of it are kept working, and one of them is not tested by anyone. How long it may be at rest is an option, `stale: { severity: warn, after: 30d }`; without it nothing is stale. It has to be at rest in every protected environment (in every one where none is, or with `protectedOnly: false`), with one variant for everyone, at the base and at the head. Whoever touches such a flag is told; taking it out is never in the way. `validate` knows no history and says nothing.',
  bad: { file: 'search-v2.yaml', before: `# At 100% for 40 days.\n${flagInProduction('100%')}`, text: reworded(flagInProduction('100%')), beside, liveSince: '2026-10-14T12:00:00Z' },
  good: { file: 'search-v2.yaml', before: `# At 100% for 20 days.\n${flagInProduction('100%')}`, text: reworded(flagInProduction('100%')), beside, liveSince: '2026-11-03T12:00:00Z' },
  asksHistory: (change, context) => (limitOf(context) === undefined ? [] : (restOf(change, context)?.places ?? [])),
  judge: () => undefined,
  judgeFlag,
};

interface Rest {
  readonly isFull: boolean;
  readonly places: readonly FlagPlace[];
}

/** Where a flag that is to go one day is at rest on both sides; `undefined` where it is at work somewhere. */
function restOf({ flag }: Pick<Change, 'flag'>, { before, after }: PolicyContext): Rest | undefined {
  const kind = after.flags.get(flag)?.kind;
  if (kind !== 'release' && kind !== 'experiment') return undefined;
  const places = environmentsOf(before).map((environment) => ({ flag, environment }));
  const ends = new Set([before, after].flatMap((project) => places.map((place) => endOf(project, place))));
  const [end] = ends;
  return ends.size !== 1 || end === undefined ? undefined : { isFull: end === 'full', places };
}

function environmentsOf({ settings }: Project): readonly string[] {
  const isEverywhere = settings.policies.get('stale')?.options.get('protectedOnly') === false;
  const guarded = settings.environments.filter((each) => each.protected && !isEverywhere);
  return (guarded.length > 0 ? guarded : settings.environments).map(({ name }) => name);
}

function endOf(project: Project, { flag, environment }: FlagPlace): 'full' | 'off' | undefined {
  const side = toSide(project, flag, environment);
  if (side === undefined) return undefined;
  if (isDark(side.state)) return 'off';
  const { stage, rules, serve } = side.entry;
  return isFull(stage) && rules.length === 0 && serve?.kind === 'variant' ? 'full' : undefined;
}

function limitOf({ settings }: PolicyContext): string | undefined {
  const option = settings.policies.get('stale')?.options.get('after');
  return option === undefined ? undefined : String(option);
}

function judgeFlag(change: Change, context: PolicyContext): Objection | undefined {
  const [limit, rest] = [limitOf(context), restOf(change, context)];
  const [first] = rest?.places ?? [];
  if (limit === undefined || rest === undefined || first === undefined) return undefined;
  const place = valueAt(change.file, ['environments', first.environment, 'stage']);
  const allowed = parseDuration(limit);
  if (allowed === undefined) return { message: 'its `after` is no duration, so everything at rest is stale', place, mend: 'write one such as `after: 30d` in maestro.yaml' };
  const atRest = shortest(rest.places, context);
  if (atRest === undefined || atRest <= allowed) return undefined;
  const where = rest.places.map(({ environment }) => printable(environment)).join(', ');
  const what = rest.isFull ? `everyone has got it in ${where}` : `it has been off in ${where}`;
  const advice = isInEnvironment(change) && onlyLowers(change) ? ({ isAdvice: true } as const) : {};
  return { message: `${what} for ${formatDuration(atRest)}; ${formatDuration(allowed)} are allowed`, place, mend: 'take it out of the code and remove its file', ...advice };
}

/** The seconds for which it has been at rest everywhere, at least. */
function shortest(places: readonly FlagPlace[], { live, now }: PolicyContext): number | undefined {
  const seconds = places.map((place) => live?.get(placeKey(place))?.seconds);
  const known = seconds.filter((each) => each !== undefined);
  return known.length < seconds.length ? undefined : Math.floor(now.getTime() / 1000) - Math.max(...known);
}
