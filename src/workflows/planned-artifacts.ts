import type { Artifact } from '../model/generated/output/plan.ts';
import type { Project } from '../model/project.ts';
import { compileArtifacts } from './compile.ts';
import { isRefusal } from './refusal.ts';
import type { Sha256 } from './sources-digest.ts';

/**
 * What a sound project compiles to, as a plan names it; in one environment, or in all where none is named. The artifacts are
 * without the flag `maestro.release`: a plan of a branch still holds when the same sources are merged as another commit.
 */
export async function planArtifacts(project: Project, environment: string | undefined, sha256: Sha256): Promise<readonly Artifact[]> {
  const compiled = await compileArtifacts(project, { environment, allowEmpty: true, commit: undefined });
  if (isRefusal(compiled)) throw new Error(compiled.message);
  return compiled.map(({ environment: name, artifact, bytes }) => ({
    environment: name,
    format: 'flagd',
    sha256: sha256(bytes),
    size: bytes.length,
    flags: Object.keys(artifact.flags).length,
  }));
}
