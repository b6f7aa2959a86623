import type { Project } from '../model/project.ts';
import { isDark } from './change.ts';
import { decidability, variantsOf } from './decidability.ts';
import { decisionKey } from './decision-key.ts';
import { compareProjects } from './diff-projects.ts';
import { type Side, toSide } from './side.ts';

/** One flag in one environment. */
export interface FlagPlace {
  readonly flag: string;
  readonly environment: string;
}

/**
 * Whether a flag was live in the past as it is now: everyone gets the same variant and value, at the same stage. The
 * answer is `unknown` where the past project has errors that hide it.
 */
export function comparePast(past: Project, present: Project, place: FlagPlace): 'same' | 'other' | 'unknown' {
  const { flag, environment } = place;
  const isThere = past.unreadable.flags.has(flag) || past.flags.has(flag);
  if (!isThere || !past.settings.environments.some((each) => each.name === environment)) return 'other';
  if (!decidability(past)(flag)) return 'unknown';
  if (liveKey(past, place) === liveKey(present, place)) return 'same';
  return isSameForAll(past, present, place) ? 'same' : 'other';
}

/** Equal only where everything is that the flag's program, with what is inlined into it, and the served values are made of. */
function liveKey(project: Project, { flag, environment }: FlagPlace): string {
  const side = toSide(project, flag, environment);
  return side === undefined ? '' : JSON.stringify([programKey(side), servedValues(side)]);
}

function programKey(side: Side): unknown {
  if (isDark(side.state)) return decisionKey(side);
  const needs = side.flag.prerequisites.map((each) => toSide(side.project, each.flag, side.environment));
  return [decisionKey(side), needs.map((need) => (need === undefined ? null : [need.flag.key, programKey(need)]))];
}

function servedValues({ flag, entry, state }: Side): readonly unknown[] {
  const serves = isDark(state) ? [] : [...(entry.serve === undefined ? [] : [entry.serve]), ...entry.rules.map((rule) => rule.serve)];
  const names = new Set([...(flag.safe === undefined ? [] : [flag.safe]), ...serves.flatMap(variantsOf)]);
  return [...names].sort().map((name) => [name, flag.variants.get(name)]);
}

/** Rules and conditions in other words are the same where the exact comparison finds nobody whom they decide otherwise. */
function isSameForAll(past: Project, present: Project, { flag, environment }: FlagPlace): boolean {
  const { changes, notCompared } = compareProjects(past, present, { flag, environment });
  if (notCompared.includes(flag)) return false;
  return changes.every((change) => {
    if (change.environment !== environment) return true;
    const isReworded = change.facets.every(({ kind }) => kind === 'retarget' || kind === 'metadata');
    return isReworded && change.effect?.exact === true && change.effect.regions.length === 0;
  });
}
