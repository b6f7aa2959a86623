import { loadYaml } from '../../document/load-yaml.ts';
import type { Git } from '../../effects/ports.ts';
import type { ManifestKill } from '../../model/generated/manifest.ts';
import type { Kill } from '../../model/kill.ts';
import { toIsoSeconds } from '../past-commit.ts';
import { joinPath } from '../paths.ts';
import type { CommittedSource } from './committed-source.ts';

/** A kill of a release. */
export interface PublishedKill extends ManifestKill {
  /** `held` by the commit, `live` before and not restored by it, or of the `release` that is published again. */
  readonly origin: 'held' | 'live' | 'release';
  /** Whether it could not be told if the commit restores it: then it stays. */
  readonly unsettled: boolean;
}

/** The kills that a commit holds in an environment. */
export function heldKills({ project }: CommittedSource, environment: string): readonly Kill[] {
  return [...project.kills.values()].filter((kill) => kill.environment === environment);
}

/** A kill as a manifest has it. */
export function toPublishedKill({ id, flag, reason, at }: Kill): PublishedKill {
  return { id, flag, reason, since: toIsoSeconds(Math.floor(Date.parse(at) / 1000)), origin: 'held', unsettled: false };
}

/**
 * The live kills that stay on although the commit does not hold them: all of those that it does not restore. It restores a
 * kill when its history once held a file of that id and it does not any more. Where the clone lacks the history to tell,
 * the kill stays.
 */
export async function carriedKills(git: Git, source: CommittedSource, { environment, live }: { readonly environment: string; readonly live: readonly ManifestKill[] }): Promise<readonly PublishedKill[]> {
  const held = new Set(heldKills(source, environment).map(({ id }) => id));
  const carried: PublishedKill[] = [];
  for (const { id, flag, reason, since } of live) {
    if (held.has(id)) continue;
    const path = joinPath(source.place.root, `kills/${environment}/${flag}.yaml`);
    const { contents, isCutOff } = await git.readFileVersions({ topLevel: source.topLevel, commit: source.commit, path, sinceSeconds: Math.floor(Date.parse(since) / 1000) });
    if (contents.some((bytes) => idOfKill(path, bytes) === id)) continue;
    carried.push({ id, flag, reason, since, origin: 'live', unsettled: isCutOff });
  }
  return carried;
}

function idOfKill(path: string, bytes: Uint8Array): string | undefined {
  const { value } = loadYaml({ kind: 'bytes', path, bytes });
  const id = value?.kind === 'map' ? value.entries.find(({ key }) => key === 'id')?.value : undefined;
  return id?.kind === 'scalar' ? String(id.value) : undefined;
}
