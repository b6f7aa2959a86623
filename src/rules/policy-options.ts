import { parseDuration } from '../model/duration.ts';
import type { Project } from '../model/project.ts';
import type { Policy } from '../model/settings.ts';
import { formatStage, isOnLadder, parseStage } from '../model/stage.ts';
import type { ScalarValue } from '../source/amendment.ts';
import { keyAt, type Place, valueAt } from '../source/place.ts';
import type { Offence } from './lint-rule.ts';
import { listed, mend, quote, written } from './words.ts';

/** Options of the policies that go by time: a stage or a duration that nobody understands would guard something else than meant. */
export function* checkTimedPolicy(code: string, { options, severity }: Policy, { settings }: Project): Iterable<Offence> {
  if (severity === 'off' || (code !== 'bake' && code !== 'stale')) return;
  for (const [option, value] of options) {
    const at = ['policies', code, option];
    if (option === 'protectedOnly') {
      if (typeof value !== 'boolean') yield noBoolean(option, value, valueAt(settings.file, at));
      continue;
    }
    const isKnown = code === 'stale' ? option === 'after' : isStageOf(settings, option);
    if (!isKnown) yield unknownOption(code, option, { settings, place: keyAt(settings.file, at) });
    else if (parseDuration(String(value)) === undefined) yield noDuration(option, value, valueAt(settings.file, at));
  }
}

function isStageOf({ ladder }: Project['settings'], option: string): boolean {
  const stage = parseStage(option);
  return stage !== undefined && stage.kind !== 'off' && isOnLadder(ladder, stage);
}

function unknownOption(code: string, option: string, { settings, place }: Pick<Project, 'settings'> & { readonly place: Place }): Offence {
  const stages = listed(['targeted', ...settings.ladder.map(formatStage)]);
  const known = code === 'stale' ? 'its options are after and protectedOnly' : `its options are protectedOnly and the stages: ${stages}`;
  return { place, message: `Policy ${quote(code)} has no option ${quote(option)}`, advice: [mend(known)] };
}

function noDuration(option: string, value: ScalarValue, place: Place): Offence {
  return { place, message: `${quote(option)} is ${written(value)}, which is no duration`, advice: [mend(`write a whole number with m, h, d or w: \`${option}: 24h\``)] };
}

function noBoolean(option: string, value: ScalarValue, place: Place): Offence {
  return { place, message: `${quote(option)} is ${written(value)}, which is neither true nor false`, advice: [mend('write `true` or `false`')] };
}
