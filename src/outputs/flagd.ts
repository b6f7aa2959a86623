import { buildPrograms } from '../evaluate/build-program.ts';
import type { DecisionProgram } from '../evaluate/decision-program.ts';
import type { FlagdArtifact, FlagdFlag } from '../model/artifact.ts';
import type { Json } from '../model/json.ts';
import type { Project } from '../model/project.ts';
import { flagMetadata } from './flagd/metadata.ts';
import { serializeArtifact } from './flagd/serialize.ts';
import { toTargeting } from './flagd/targeting.ts';
import type { Output } from './output.ts';

/** The OpenFeature flagd flag definition of an environment: what providers and flagd itself read. */
export const flagd: Output = {
  id: 'flagd',
  summary: 'OpenFeature flagd flag definitions, one file an environment',
  generate: (project, environment) => [
    { path: artifactPath(environment), text: serializeArtifact(toFlagdArtifact(project, environment)) },
  ],
};

/** Where the artifact of an environment stands below the output directory. */
export function artifactPath(environment: string): string {
  return `${environment}.flags.json`;
}

/**
 * Every flag of a valid project as it is decided in an environment, in the portable profile: only operators that the
 * engines of flagd in Go, JavaScript, Java and Python agree on, whatever the types of values. `programs` are those of the
 * environment, where the caller has them already.
 */
export function toFlagdArtifact(project: Project, environment: string, programs: readonly DecisionProgram[] = buildPrograms(project, environment)): FlagdArtifact {
  const flags = programs.map((program) => [program.flag, toFlagdFlag(project, program)] as const);
  return { flags: Object.fromEntries(flags), metadata: { flagSetId: environment } };
}

/** One flag of the artifact, from its decision program. */
function toFlagdFlag(project: Project, program: DecisionProgram): FlagdFlag {
  const { defaultVariant, targeting } = toTargeting(program);
  return {
    state: 'ENABLED',
    variants: variantsOf(project, program),
    defaultVariant,
    targeting,
    metadata: flagMetadata(project, program),
  };
}

/** The arms that the program can end in, and the safe variant, which is the default. */
function variantsOf(project: Project, program: DecisionProgram): { readonly [name: string]: Json } {
  const safe = project.flags.get(program.flag)?.variants.get(program.safe);
  if (safe === undefined) throw new Error(`flag ${program.flag} has no variant ${JSON.stringify(program.safe)}`);
  const arms = program.arms.map(({ name, value }) => [name, value] as const);
  const killed = program.clauses[0]?.name === 'killed';
  return Object.fromEntries(killed ? arms : [[program.safe, safe], ...arms]);
}
