import type { FlagSet } from './flag-set.ts';
import { parseArtifact, textOf } from './parse.ts';
import type { Reader } from './reader.ts';
import { Refusal } from './refusal.ts';
import type { Release, Source } from './source.ts';
import type { World } from './world.ts';

/** The most that an artifact may take: room for 100,000 flags. */
const maximumArtifactBytes = 64 * 1024 * 1024;

/**
 * An artifact by itself, at one address: nothing says who made it or when. An empty one is refused once there is one that
 * is not: it is far more often a mistake of a server than a wish, and it would turn every flag off.
 */
export function plainSource(read: Reader, world: World): Source {
  let validator: string | undefined;
  let unnamed: string | undefined;
  return {
    fetch: async ({ before, current, signal }) => {
      const found = await read({ path: '', maximumBytes: maximumArtifactBytes, validator: current === undefined ? undefined : validator, signal });
      if (found === undefined) return undefined;
      const artifact = textOf(found.bytes);
      if (current !== undefined && artifact === unnamed) return undefined;
      const release = await toRelease(artifact, before, world);
      if (release.set.size === 0 && before.size > 0) throw new Refusal('empty', 'the artifact holds no flag at all');
      // Only now: what was refused must be fetched again, not sit behind its validator.
      validator = found.validator;
      unnamed = validator === undefined ? artifact : undefined;
      return { release, kept: { manifest: undefined, artifact, seen: [] } };
    },
    revive: ({ artifact }, before) => toRelease(artifact, before, world),
  };
}

async function toRelease(artifact: string, before: FlagSet, world: World): Promise<Release> {
  return { ...(await parseArtifact(artifact, before, world)), seq: undefined, commit: undefined };
}
