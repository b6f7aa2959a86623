import { buildProgram, TooManyConditionsError } from '../evaluate/build-program.ts';
import { canonicalJson } from '../evaluate/canonical-json.ts';
import type { DecisionProgram } from '../evaluate/decision-program.ts';
import type { Flag } from '../model/flag.ts';
import type { Project } from '../model/project.ts';
import { type Counterexample, findCounterexample, type Wanted } from './compare/counterexample.ts';

/**
 * What can be proven of two sides. `no-change`: every context gets the same variant and value. `monotone`: no context goes
 * from a variant that is not safe to another one. `equal`: every context gets the same variant from two flags.
 */
export type Property = 'no-change' | 'monotone' | 'equal';

/** A flag in an environment of a project; where it is not there, it counts as off. */
export interface ProofSide {
  readonly project: Project;
  readonly flag: string;
  readonly environment: string;
}

/** Whether a property holds for one flag in one environment. `unsettled`: it asks more than the bound allows. */
export type Proof =
  | { readonly kind: 'holds' | 'unsettled' }
  | { readonly kind: 'fails'; readonly counterexample: Counterexample };

/** Proves or refutes the property for every context there can be. At least one of the sides must be there. */
export function prove(property: Property, before: ProofSide, after: ProofSide): Proof {
  try {
    return proveOfPrograms(property, programOf(before, after), programOf(after, before));
  } catch (error) {
    if (error instanceof TooManyConditionsError) return { kind: 'unsettled' };
    throw error;
  }
}

/** Whether the project has the flag and the environment. */
function isThere({ project, flag, environment }: ProofSide): boolean {
  return project.flags.has(flag) && project.settings.environments.some((each) => each.name === environment);
}

function proveOfPrograms(property: Property, before: DecisionProgram, after: DecisionProgram): Proof {
  if (JSON.stringify(before) === JSON.stringify(after)) return { kind: 'holds' };
  const search = findCounterexample(before, after, wantedBy(property, before, after));
  switch (search.kind) {
    case 'none':
      return { kind: 'holds' };
    case 'unsettled':
      return { kind: 'unsettled' };
    case 'found':
      return { kind: 'fails', counterexample: search.counterexample };
  }
}

function wantedBy(property: Property, before: DecisionProgram, after: DecisionProgram): Wanted {
  switch (property) {
    case 'equal':
      return (from, to) => from !== to;
    case 'monotone':
      return (from, to) => from !== before.safe && from !== to;
    case 'no-change': {
      const [one, other] = [valuesOf(before), valuesOf(after)];
      return (from, to) => from !== to || one.get(from) !== other.get(to);
    }
  }
}

function valuesOf(program: DecisionProgram): ReadonlyMap<string, string> {
  return new Map(program.arms.map((arm) => [arm.variant, canonicalJson(arm.value)]));
}

function programOf(side: ProofSide, other: ProofSide): DecisionProgram {
  if (isThere(side)) return buildProgram(side.project, side.flag, side.environment);
  const flag = other.project.flags.get(other.flag);
  if (flag === undefined) throw new Error('a proof has at least one side');
  // A project of the one flag alone: building it must not cost more the more flags the real one has.
  const off: Flag = { ...flag, environments: new Map(), prerequisites: [] };
  return buildProgram({ ...other.project, flags: new Map([[flag.key, off]]), kills: new Map() }, flag.key, other.environment);
}
