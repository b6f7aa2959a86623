import { buildProgram, TooManyConditionsError } from '../evaluate/build-program.ts';
import type { DecisionProgram } from '../evaluate/decision-program.ts';
import type { Flag } from '../model/flag.ts';
import type { Project } from '../model/project.ts';
import { type Effect, type Facet, type FlagState, isDark } from './change.ts';
import { effectOfPrograms } from './compare/effect-of-programs.ts';
import type { Side } from './side.ts';

/** What a change does to whom, and what to know beside it. */
export interface Judged {
  readonly effect: Effect | undefined;
  readonly note: string | undefined;
}

/** The two sides of a change of which at least one exists. */
export interface Sides {
  readonly before: Side | undefined;
  readonly after: Side | undefined;
}

/**
 * The effect on every context. A flag that is not there counts as one that is off: what an application falls back on is its
 * own business, and by custom the safe value.
 */
export function effectOfChange(sides: Sides, facets: readonly Facet[]): Judged {
  const effect = computeEffect(sides);
  return { effect, note: noteOf(sides, facets, effect) };
}

function computeEffect(sides: Sides): Effect | undefined {
  try {
    const { before, after } = programsOf(sides);
    return effectOfPrograms(before, after);
  } catch (error) {
    if (error instanceof TooManyConditionsError) return undefined;
    throw error;
  }
}

/** What decides on each side. Throws `TooManyConditionsError` where prerequisites expand too far. */
export function programsOf({ before, after }: Sides): { readonly before: DecisionProgram; readonly after: DecisionProgram } {
  return { before: programOf(before, after), after: programOf(after, before) };
}

function programOf(side: Side | undefined, other: Side | undefined): DecisionProgram {
  if (side !== undefined) return buildProgram(side.project, side.flag.key, side.environment);
  if (other === undefined) throw new Error('a change has at least one side');
  return buildProgram(whereItIsOff(other), other.flag.key, other.environment);
}

// A project of the one flag alone: building it must not cost more the more flags the real one has.
function whereItIsOff({ project, flag }: Side): Project {
  const off: Flag = { ...flag, environments: new Map(), prerequisites: [] };
  return { ...project, flags: new Map([[flag.key, off]]), kills: new Map() };
}

/** What to know beside an effect; `undefined` where it says everything. */
export function noteOf({ before, after }: { readonly before: { readonly state: FlagState } | undefined; readonly after: { readonly state: FlagState } | undefined }, facets: readonly Facet[], effect: Effect | undefined): string | undefined {
  if (effect === undefined) return 'its prerequisites expand to more conditions than an evaluation should ask, so its effect on users is not known';
  const values = facets.some((facet) => facet.kind === 'values') ? 'everyone who gets a changed value gets the new one' : undefined;
  if (effect.exact === 'bounded' || effect.regions.length > 0 || values !== undefined || facets.some((facet) => facet.kind === 'safe')) return values;
  if (before === undefined || after === undefined || !isDark(before.state) || !isDark(after.state)) return 'no effect: proven for every context';
  return after.state.killed ? 'no effect while the flag is killed' : 'no effect while the flag is off';
}
