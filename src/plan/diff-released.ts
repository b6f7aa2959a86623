import type { DecisionProgram } from '../evaluate/decision-program.ts';
import { always } from '../evaluate/formula.ts';
import { leaf } from '../evaluate/exposure.ts';
import type { Project } from '../model/project.ts';
import { effectOfPrograms } from './compare/effect-of-programs.ts';
import { type Change, type Facet, type FlagState, isDark } from './change.ts';
import { field } from './compare-metadata.ts';
import { compareReleased, withNamesOf } from './compare-released.ts';
import { facet } from './compare-states.ts';
import type { Comparison } from './diff-projects.ts';
import { noteOf } from './effect-of-change.ts';
import { orderChanges } from './order-changes.ts';
import type { ReleasedFlag } from './released-flag.ts';

/** The flags of an environment that are not the same in the artifact that is live and in the one that was compiled. */
export interface ReleasedEnvironment {
  readonly environment: string;
  readonly flags: ReadonlyMap<string, ReleasedPair>;
}

export interface ReleasedPair {
  readonly before: ReleasedFlag | undefined;
  readonly after: ReleasedFlag | undefined;
}

/** What else there is: every key of either side, and those that could not be read. */
export interface ReleasedKeys {
  readonly all: ReadonlySet<string>;
  readonly notCompared: ReadonlySet<string>;
}

/**
 * What changes between what is published and what was compiled, named as a comparison of projects names it. `project` is the
 * head's. An artifact says what is decided and not how its file puts it; another wording that decides the same is no change.
 */
export function compareReleases(environments: readonly ReleasedEnvironment[], project: Project, { all, notCompared }: ReleasedKeys): Comparison {
  const keys = [...new Set(environments.flatMap(({ flags }) => [...flags.keys()]))].filter((key) => !notCompared.has(key)).sort();
  const changes = keys.flatMap((key) => compareFlag(key, environments, project));
  const changed = new Set(changes.map((change) => change.flag)).size;
  return { changes: orderChanges(changes, project, project), unchanged: all.size - changed - notCompared.size, notCompared: [...notCompared].sort() };
}

function compareFlag(key: string, environments: readonly ReleasedEnvironment[], project: Project): readonly Change[] {
  const pairs = environments.flatMap(({ environment, flags }) => {
    const pair = flags.get(key);
    return pair === undefined ? [] : [{ environment, pair }];
  });
  const named = { flag: key, file: project.flags.get(key)?.file ?? project.settings.file, owner: ownerOf(pairs.map(({ pair }) => pair)) };
  const changes = pairs.flatMap(({ environment, pair }) => compareIn(environment, pair).map((change) => ({ ...named, ...change })));
  const facets = unique([...existence(pairs.map(({ pair }) => pair), changes.length), ...pairs.flatMap(({ pair }) => metadata(pair))]);
  if (facets.length === 0) return changes;
  return [...changes, { ...named, environment: undefined, from: undefined, to: undefined, facets, effect: undefined, note: undefined }];
}

type EnvironmentPart = Omit<Change, 'flag' | 'file' | 'owner'>;

function compareIn(environment: string, { before, after }: ReleasedPair): readonly EnvironmentPart[] {
  if (isSilent(before?.state, after?.state)) return [];
  const was = named(before, after);
  const facets = compareReleased(was, after);
  const programs = programsOfPair({ before, after });
  const effect = effectOfPrograms(programs.before, programs.after);
  const differs = JSON.stringify(before?.normal) !== JSON.stringify(after?.normal) && (effect.exact === 'bounded' || effect.regions.length > 0);
  if (facets.length === 0 && !differs) return [];
  const told = facets.length === 0 ? [facet('retarget', 'as it is live', 'as compiled')] : facets;
  return [{ environment, from: before?.state, to: after?.state, facets: told, effect, note: noteOf({ before, after }, told, effect) }];
}

/** The decisions of both sides; of one that has no such flag, that everyone gets the safe value. */
export function programsOfPair({ before, after }: ReleasedPair): { readonly before: DecisionProgram; readonly after: DecisionProgram } {
  const was = named(before, after);
  return { before: programOf(was, after), after: programOf(after, was) };
}

function named(before: ReleasedFlag | undefined, after: ReleasedFlag | undefined): ReleasedFlag | undefined {
  return before === undefined || after === undefined ? before : { ...before, program: withNamesOf(before.program, after) };
}

// A flag that is new or gone while it is off changes nothing there.
function isSilent(before: FlagState | undefined, after: FlagState | undefined): boolean {
  return (before === undefined || after === undefined) && !(before ?? after)?.killed && isDark(before ?? after);
}

function programOf(side: ReleasedFlag | undefined, other: ReleasedFlag | undefined): DecisionProgram {
  if (side !== undefined) return side.program;
  if (other === undefined) throw new Error('a change has at least one side');
  const { program } = other;
  const arm = { name: program.safe, variant: program.safe, value: program.arms.find(({ variant }) => variant === program.safe)?.value ?? null };
  return { ...program, arms: [arm], clauses: [{ name: 'off', when: always, outcome: leaf(program.safe, 'off') }] };
}

function existence(pairs: readonly ReleasedPair[], changes: number): readonly Facet[] {
  if (changes > 0) return [];
  if (pairs.every(({ before }) => before === undefined)) return [facet('create', undefined, 'off')];
  return pairs.every(({ after }) => after === undefined) ? [facet('retire', 'off', undefined)] : [];
}

function metadata({ before, after }: ReleasedPair): readonly Facet[] {
  if (before === undefined || after === undefined) return [];
  return [...field('owner', before.owner, after.owner), ...field('kind', before.kind, after.kind), ...field('expires', before.expires, after.expires)];
}

function ownerOf(pairs: readonly ReleasedPair[]): string {
  return pairs.map(({ before, after }) => (after ?? before)?.owner).find((owner) => owner !== undefined) ?? '';
}

function unique(facets: readonly Facet[]): readonly Facet[] {
  return [...new Map(facets.map((each) => [JSON.stringify(each), each])).values()];
}
