import { roleOf } from '../../document/project-files.ts';
import type { BranchEdit, BranchTip, Landed } from '../../effects/git-writer/writer-port.ts';
import type { ManifestKill } from '../../model/generated/manifest.ts';
import { killFileBytes, killFileOf, killPath, killPathIn, type KillRecord, readKillFile } from './kill-file.ts';
import type { OperateEffects } from './operate-effects.ts';
import type { OperateRequest } from './kill-request.ts';
import type { Scene } from './scene.ts';

/** The kill of one flag as it is to be recorded. */
export interface WantedKill extends KillRecord {
  readonly flag: string;
}

export interface Recording {
  readonly scene: Scene & { readonly remote: string };
  readonly environment: string;
  readonly wanted: readonly WantedKill[];
  /** The kills that are live already, once that is known: they are recorded under their own ids. */
  readonly live: Promise<readonly ManifestKill[]>;
  /** Milliseconds since the epoch. */
  readonly deadline: number;
}

/** What the branch holds, or why it takes no such kill. */
type Found = { readonly kind: 'held'; readonly kills: readonly WantedKill[] } | { readonly kind: 'unknown-flags'; readonly flags: readonly string[]; readonly known: readonly string[] };

export interface Recorded {
  readonly landed: Landed<Found>;
  /** Every kill as the branch holds it now, under the id that it has there. */
  readonly kills: readonly WantedKill[];
}

/** Adds the files of kills to the branch. A flag that is killed there already keeps its file. */
export async function recordKills(effects: Pick<OperateEffects, 'writer'>, request: OperateRequest, recording: Recording): Promise<Recorded> {
  const { scene, wanted, deadline } = recording;
  let kills: readonly WantedKill[] = wanted;
  const landed = await effects.writer.land<Found>({
    remote: scene.remote,
    workingDirectory: request.cwd,
    branch: scene.branch,
    edit: async (tip) => {
      const edit = await editTip(tip, recording);
      kills = edit.kills;
      return edit.edit;
    },
    clone: scene.clone,
    pace: 'at-once',
    deadline,
    proposal: `kill/${wanted[0]?.id ?? ''}`,
  });
  return { landed, kills };
}

async function editTip(tip: BranchTip, { scene, environment, wanted, live }: Recording): Promise<{ readonly edit: BranchEdit<Found>; readonly kills: readonly WantedKill[] }> {
  const known = (await tip.list(scene.root)).flatMap((path) => {
    const role = roleOf(path);
    return role.kind === 'flag' && path.endsWith('.yaml') ? [role.key] : [];
  });
  const unknown = wanted.filter(({ flag }) => !known.includes(flag)).map(({ flag }) => flag);
  if (unknown.length > 0) return { edit: { kind: 'stop', why: { kind: 'unknown-flags', flags: unknown, known } }, kills: wanted };
  const paths = new Set(wanted.map(({ flag }) => killPath(environment, flag)));
  const files = await tip.read(scene.root, (path) => paths.has(path));
  const alive = await live;
  const held = wanted.flatMap((kill): readonly WantedKill[] => {
    const file = killFileOf(files, environment, kill.flag);
    return file === undefined ? [] : [{ ...kill, ...readKillFile(file) }];
  });
  const added = wanted.filter(({ flag }) => !held.some((kill) => kill.flag === flag)).map((kill) => asLive(kill, alive));
  if (added.length === 0) return { edit: { kind: 'stop', why: { kind: 'held', kills: held } }, kills: held };
  return { edit: { kind: 'change', ...toCommit(added, environment), files: added.map((kill) => ({ path: killPathIn(scene.root, environment, kill.flag), bytes: killFileBytes(kill) })) }, kills: [...held, ...added] };
}

/** A kill that is live already is recorded as what it is: by its id, since when and why. */
function asLive(kill: WantedKill, live: readonly ManifestKill[]): WantedKill {
  const same = live.find(({ flag }) => flag === kill.flag);
  return same === undefined ? kill : { ...kill, id: same.id, reason: same.reason, at: same.since };
}

function toCommit(kills: readonly WantedKill[], environment: string): { readonly message: string; readonly trailers: readonly string[] } {
  const [first] = kills;
  const incident = first?.incident === undefined ? '' : ` (${first.incident})`;
  const what = kills.length === 1 ? (first?.flag ?? '') : `${kills.length} flags`;
  return {
    message: `flags: kill ${what} in ${environment}${incident}\n\n${first?.reason ?? ''}`,
    trailers: [...kills.flatMap(({ flag, id }) => [`Flag: ${flag}`, `Kill-Id: ${id}`]), `Environment: ${environment}`, ...(first?.incident === undefined ? [] : [`Incident: ${first.incident}`])],
  };
}
