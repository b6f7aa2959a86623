import type { FlagdArtifact, FlagdFlag } from '../../model/artifact.ts';

/** The flag that tells an application which release it runs. Keys of a project never start as it does. */
export const releaseFlagKey = 'maestro.release';

/** The artifact of a commit: the same flags, and the one that says which commit they are of. */
export function withRelease(artifact: FlagdArtifact, commit: string): FlagdArtifact {
  return { ...artifact, flags: { ...artifact.flags, [releaseFlagKey]: releaseFlag(commit) } };
}

/**
 * A string flag that is the commit for everyone. It holds nothing that a later publish of the same commit would not hold
 * too: the sequence number travels in the manifest only.
 */
function releaseFlag(commit: string): FlagdFlag {
  return {
    state: 'ENABLED',
    variants: { release: commit },
    defaultVariant: 'release',
    targeting: {},
    metadata: { kind: 'operational', owner: 'maestro-flags', stage: '100%', version: commit.slice(0, 16) },
  };
}
