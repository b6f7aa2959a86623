import type { Flag, FlagEnvironment } from '../model/flag.ts';
import type { Kill } from '../model/kill.ts';
import { killKey, type Project } from '../model/project.ts';
import type { Settings } from '../model/settings.ts';
import type { ReleasedFlag } from './released-flag.ts';

/** A flag of a release, where it is. */
export interface ReleasedPlace {
  readonly environment: string;
  readonly flag: string;
  readonly released: ReleasedFlag;
}

/**
 * As much of a project as policies ask about the base: which flags there were, how far, killed or not, and their values. Rules
 * are not in it; what they come to is in the effect of a change.
 */
export function releasedProject(places: readonly ReleasedPlace[], head: Project, settings: Settings): Project {
  const flags = new Map<string, Flag>();
  const kills = new Map<string, Kill>();
  for (const { environment, flag: key, released } of places) {
    const known = flags.get(key) ?? bareFlag(key, released, head);
    flags.set(key, { ...known, environments: new Map([...known.environments, [environment, entryOf(released)]]) });
    if (released.state.killed) kills.set(killKey(environment, key), { file: settings.file, flag: key, environment, id: '', reason: '', incident: undefined, by: '', at: '' });
  }
  return { ...head, settings, flags, kills, segments: new Map(), suites: [], unreadable: { flags: new Set(), segments: new Set() }, duplicates: [] };
}

function bareFlag(key: string, { owner, program, expires }: ReleasedFlag, head: Project): Flag {
  const known = head.flags.get(key);
  return {
    key,
    file: known?.file ?? head.settings.file,
    description: known?.description ?? '',
    owner,
    kind: known?.kind ?? 'release',
    expires,
    type: known?.type ?? 'boolean',
    // Where everyone is exposed, no arm is the safe one.
    variants: new Map([...(known?.variants ?? []), ...program.arms.map(({ variant, value }) => [variant, value] as const)]),
    safe: program.safe,
    salt: program.rollout.salt,
    prerequisites: [],
    environments: new Map(),
  };
}

function entryOf({ state, program }: ReleasedFlag): FlagEnvironment {
  return { stage: state.stage, bucketBy: program.rollout.attribute, serve: undefined, rules: [], overrides: [] };
}
