import { loadYaml } from '../../document/load-yaml.ts';
import type { Git } from '../../effects/ports.ts';
import type { ManifestKill } from '../../model/generated/manifest.ts';
import type { Kill } from '../../model/kill.ts';
import { restoredIn } from '../../model/restore-record.ts';
import { toIsoSeconds } from '../past-commit.ts';
import { joinPath } from '../paths.ts';
import type { CommittedSource } from './committed-source.ts';

/** A kill of a release. */
export interface PublishedKill extends ManifestKill {
  /** `held` by the commit, `live` before and not restored by it, or of the `release` that is published again. */
  readonly origin: 'held' | 'live' | 'release';
  /** Whether it could not be told if the commit restores it: then it stays. */
  readonly unsettled: boolean;
  /** Whether the commit has lost its file, and records no restore. */
  readonly vanished?: boolean;
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
 * The live kills that stay on although the commit does not hold them: all of those whose restore it does not record. That the
 * file is gone says nothing: a merge or a tidy-up may have taken it. Where the clone lacks the history to tell, the kill stays.
 */
export async function carriedKills(git: Git, source: CommittedSource, { environment, live }: { readonly environment: string; readonly live: readonly ManifestKill[] }): Promise<readonly PublishedKill[]> {
  const held = new Set(heldKills(source, environment).map(({ id }) => id));
  const carried: PublishedKill[] = [];
  for (const { id, flag, reason, since } of live) {
    if (held.has(id)) continue;
    const fate = await fateOf(git, source, { id, path: joinPath(source.place.root, `kills/${environment}/${flag}.yaml`), since });
    if (fate !== 'restored') carried.push({ id, flag, reason, since, origin: 'live', unsettled: fate === 'unsettled', vanished: fate === 'vanished' });
  }
  return carried;
}

interface LiveKill {
  readonly id: string;
  /** Of its file, from the top level. */
  readonly path: string;
  readonly since: string;
}

/** What history says of a kill that the commit does not hold; `absent`: it never did. */
type Fate = 'restored' | 'vanished' | 'absent' | 'unsettled';

async function fateOf(git: Git, { topLevel, commit }: CommittedSource, { id, path, since }: LiveKill): Promise<Fate> {
  const asked = { topLevel, commit, sinceSeconds: Math.floor(Date.parse(since) / 1000) };
  const { commits, isCutOff } = await git.findMessages({ ...asked, words: id });
  const isHeld = async (from?: string): Promise<boolean> => {
    const { contents } = await git.readFileVersions({ ...asked, path, ...(from === undefined ? {} : { from }) });
    return contents.some((bytes) => idOfKill(path, bytes) === id);
  };
  for (const record of commits) {
    // A restore that was reverted, in a later commit or in one that was squashed, leaves the file there: it is over, and
    // whatever removes the file then needs a record of its own.
    if (restoredIn([record.message]).has(id) && !(await isHeld(record.commit))) return 'restored';
  }
  if (isCutOff) return 'unsettled';
  return (await isHeld()) ? 'vanished' : 'absent';
}

function idOfKill(path: string, bytes: Uint8Array): string | undefined {
  const { value } = loadYaml({ kind: 'bytes', path, bytes });
  const id = value?.kind === 'map' ? value.entries.find(({ key }) => key === 'id')?.value : undefined;
  return id?.kind === 'scalar' ? String(id.value) : undefined;
}
