import type { FlagdArtifact, FlagdFlag } from '../../model/artifact.ts';
import type { Kill } from '../../model/kill.ts';
import { killKey, type Project } from '../../model/project.ts';
import { compileArtifacts } from '../compile.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import type { PublishedKill } from './carried-kills.ts';
import type { CommittedSource } from './committed-source.ts';

interface AddedKills {
  readonly environment: string;
  readonly allowEmpty: boolean;
  /** Kills that the commit does not hold. */
  readonly added: readonly PublishedKill[];
  /** An artifact in which they are killed. */
  readonly former: FlagdArtifact | undefined;
}

/**
 * Compiles a commit as if it held these kills. A killed flag that the commit does not have any more stays as it was: an
 * application that still asks for it must not fall back to a default of its own.
 */
export async function compileKilled(source: Pick<CommittedSource, 'project' | 'commit'>, { environment, allowEmpty, added, former }: AddedKills): Promise<FlagdArtifact | Refusal> {
  const { project, commit } = source;
  const killed = withKills(project, added.map((kill) => toKill(kill, environment, former)));
  const compiled = await compileArtifacts(killed, { environment, allowEmpty, commit });
  if (isRefusal(compiled)) return compiled;
  const [only] = compiled;
  if (only === undefined) throw new Error(`nothing was compiled for ${environment}`);
  return withKilledFlags(only.artifact, added.filter(({ flag }) => !project.flags.has(flag)), former);
}

/** The project with kills that are not in its files; a kill that it has of the same flag is the one that is shown. */
function withKills(project: Project, kills: readonly Kill[]): Project {
  const added = kills.filter(({ flag }) => project.flags.has(flag)).map((kill) => [killKey(kill.environment, kill.flag), kill] as const);
  return { ...project, kills: new Map([...added, ...project.kills]) };
}

/** A live kill as a project has kills. The incident, and the instant in its own words, are only in the live artifact; who killed is in none. */
function toKill({ id, flag, reason, since }: PublishedKill, environment: string, former: FlagdArtifact | undefined): Kill {
  const metadata = former?.flags[flag]?.metadata;
  const told = (name: string): string | undefined => {
    const value = metadata?.['killId'] === id ? metadata[name] : undefined;
    return typeof value === 'string' ? value : undefined;
  };
  return { file: '', flag, environment, id, reason, incident: told('killIncident'), by: '', at: told('killedAt') ?? since };
}

/** The artifact with these flags as another one has them. */
export function withKilledFlags(artifact: FlagdArtifact, kills: readonly { readonly flag: string }[], former: FlagdArtifact | undefined): FlagdArtifact {
  const killed = kills.flatMap(({ flag }): readonly (readonly [string, FlagdFlag])[] => {
    const entry = former?.flags[flag];
    return entry === undefined ? [] : [[flag, entry]];
  });
  return { ...artifact, flags: { ...artifact.flags, ...Object.fromEntries(killed) } };
}
