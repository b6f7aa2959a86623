import type { Project } from '../model/project.ts';
import { type Change, type Facet, isDark } from './change.ts';
import { compareMetadata } from './compare-metadata.ts';
import { compareSides } from './compare-sides.ts';
import { decidability } from './decidability.ts';
import { effectOfChange } from './effect-of-change.ts';
import { orderChanges } from './order-changes.ts';
import { type Side, toSide } from './side.ts';
import { touchedFlags } from './touched-flags.ts';

export interface DiffOptions {
  /** Compares only this environment. */
  readonly environment?: string | undefined;
  /** Compares only this flag. */
  readonly flag?: string | undefined;
  /** Told before each flag that is compared; nothing of the result depends on it. */
  readonly told?: ((done: number, of: number) => void) | undefined;
}

/**
 * What changes between two projects: one entry for each flag and environment that decides or says something else, and one
 * for a flag whose file changed without effect. Comments, formatting, the order of keys, and names of rules and segments
 * have no effect and make no entry. The riskiest come first; the order depends on nothing but the projects.
 */
export function diffProjects(before: Project, after: Project, options: DiffOptions = {}): readonly Change[] {
  return compareProjects(before, after, options).changes;
}

/** Everything that a comparison comes to. */
export interface Comparison {
  readonly changes: readonly Change[];
  /** Flags that are the same in every compared environment. */
  readonly unchanged: number;
  /** Keys of flags that have errors, or need something that has, and so cannot be compared; sorted. */
  readonly notCompared: readonly string[];
}

/** `diffProjects` with the count of what did not change and the names of what could not be compared. */
export function compareProjects(before: Project, after: Project, options: DiffOptions = {}): Comparison {
  const touched = [...touchedFlags(before, after)].filter((key) => options.flag === undefined || options.flag === key).sort();
  const isComparable = comparability(before, after);
  const compared = touched.filter(isComparable);
  const unreadable = [...before.unreadable.flags, ...after.unreadable.flags];
  const notCompared = [...new Set([...touched.filter((key) => !isComparable(key)), ...unreadable])].sort();
  const changes = compared.flatMap((key, index) => {
    options.told?.(index, compared.length);
    return compareFlag(key, { before, after }, options);
  });
  const all = new Set([...before.flags.keys(), ...after.flags.keys(), ...unreadable]).size;
  const changed = new Set(changes.map((change) => change.flag)).size;
  return { changes: orderChanges(changes, before, after), unchanged: all - changed - notCompared.length, notCompared };
}

interface Projects {
  readonly before: Project;
  readonly after: Project;
}

// A flag that is there but cannot be understood must not look as if it had been retired, or were new.
function comparability(before: Project, after: Project): (key: string) => boolean {
  const [one, other] = [decidability(before), decidability(after)];
  const isAbsent = (project: Project, key: string): boolean => !project.flags.has(key) && !project.unreadable.flags.has(key);
  return (key) => (one(key) || isAbsent(before, key)) && (other(key) || isAbsent(after, key));
}

// What a change has by environment decides what of it is metadata, so all of them are compared even when one is asked for.
function compareFlag(key: string, projects: Projects, options: DiffOptions): readonly Change[] {
  const changes = environmentsOf(projects).flatMap((environment) => compareInEnvironment(key, environment, projects));
  const asked = changes.filter((change) => options.environment === undefined || change.environment === options.environment);
  return [...asked, ...compareAsWhole(key, projects, changes)];
}

function environmentsOf({ before, after }: Projects): readonly string[] {
  return [...new Set([...after.settings.environments, ...before.settings.environments].map((each) => each.name))];
}

function compareInEnvironment(key: string, environment: string, { before, after }: Projects): readonly Change[] {
  const sides = { before: toSide(before, key, environment), after: toSide(after, key, environment) };
  if (isSilent(sides.before, sides.after)) return [];
  const facets = compareSides(sides.before, sides.after);
  if (facets.length === 0) return [];
  const { effect, note } = effectOfChange(sides, facets);
  return [{ ...describe(key, { before, after }), environment, from: sides.before?.state, to: sides.after?.state, facets, effect, note }];
}

// A flag that is new or gone in an environment where it is off changes nothing there.
function isSilent(before: Side | undefined, after: Side | undefined): boolean {
  return (before === undefined || after === undefined) && !(before ?? after)?.state.killed && isDark((before ?? after)?.state);
}

function compareAsWhole(key: string, projects: Projects, changes: readonly Change[]): readonly Change[] {
  const [before, after] = [projects.before.flags.get(key), projects.after.flags.get(key)];
  const facets = before !== undefined && after !== undefined ? compareMetadata(before, after, changes) : existence(key, projects, changes);
  if (facets.length === 0) return [];
  return [{ ...describe(key, projects), environment: undefined, from: undefined, to: undefined, facets, effect: undefined, note: undefined }];
}

// A flag that comes or goes while it is off everywhere still comes or goes.
function existence(key: string, { before, after }: Projects, changes: readonly Change[]): readonly Facet[] {
  if (changes.length > 0) return [];
  const existed = before.flags.has(key);
  const project = existed ? before : after;
  if (!project.settings.environments.every((each) => isDark(toSide(project, key, each.name)?.state))) return [];
  return [existed ? { kind: 'retire', before: 'off', after: undefined, cause: undefined } : { kind: 'create', before: undefined, after: 'off', cause: undefined }];
}

function describe(key: string, { before, after }: Projects): Pick<Change, 'flag' | 'file' | 'owner'> {
  const flag = after.flags.get(key) ?? before.flags.get(key);
  if (flag === undefined) throw new Error(`neither side has the flag ${key}`);
  return { flag: key, file: flag.file, owner: flag.owner };
}
