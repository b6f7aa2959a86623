import type { FlagdArtifact } from '../model/artifact.ts';
import { danglingVariants } from '../outputs/flagd/variant-references.ts';

/**
 * Holds an artifact against flagd's published schema, and every variant that its targeting names against those it has.
 * Throws a plain `Error`: an artifact that is not sound is a defect of the compiler, never of the project.
 */
export async function checkArtifact(artifact: FlagdArtifact, environment: string): Promise<void> {
  // Loaded here because of its size: only `compile` and what publishes need it.
  const { validateFlagd } = await import('../model/generated/flagd-validator.js');
  if (!validateFlagd(artifact)) {
    const errors = (validateFlagd.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
    throw new Error(`the artifact of ${environment} does not fit flagd's schema: ${errors.slice(0, 3).join('; ')}`);
  }
  for (const [key, flag] of Object.entries(artifact.flags)) {
    const dangling = danglingVariants(flag);
    if (dangling.length > 0) throw new Error(`flag ${key} of ${environment} ends in variants that it does not have: ${dangling.join(', ')}`);
  }
}
