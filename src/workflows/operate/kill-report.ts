import type { KillReport } from '../../model/generated/output/kill.ts';
import { exitCodes } from '../exit-codes.ts';
import { jsonHeader } from '../json-header.ts';
import { previewFlags } from './choose-killed.ts';
import { isHeld, type Killed, type Timed } from './kill-both.ts';
import { killPathIn } from './kill-file.ts';
import type { KillRequest } from './kill-request.ts';
import type { Safety } from './make-safe.ts';
import type { Recorded, WantedKill } from './record-kill.ts';
import { type Scene, withoutSecrets } from './scene.ts';

type Safe = KillReport['safe'];
type Record = KillReport['recorded'];
type Request = Pick<KillRequest, 'environment' | 'toolVersion' | 'repository' | 'branch' | 'to'>;

/** What a kill came to, as machine output carries it. */
export function toKillReport(request: Request, killed: Killed): KillReport {
  const { scene, wanted, safety, recorded } = killed;
  const kills = recorded !== undefined && isHeld(recorded.value) ? recorded.value.kills : asLive(wanted, safety?.value);
  const exit = killExit(killed);
  const [isDone, isNothing] = [exit === exitCodes.done, exit === exitCodes.refused];
  const isWaiting = exit === exitCodes.killNotRecorded && recorded?.value.landed.kind === 'proposed';
  return {
    ...jsonHeader('kill', request.toolVersion),
    environment: request.environment,
    flags: toFlags(scene, request.environment, kills.map((kill) => ({ ...kill, isNew: wanted.some(({ id }) => id === kill.id) }))),
    safe: toSafe(safety),
    recorded: toRecorded(scene, recorded),
    notes: notesOf(killed),
    undo: isNothing ? [] : kills.map(({ flag }) => `maestro-flags restore ${flag} --env ${request.environment} --reason REASON${whereOf({ ...request, to: undefined })}`),
    resume: isDone || isNothing || isWaiting ? null : `maestro-flags kill --resume ${kills.map(({ id }) => id).join(' ')} --env ${request.environment}${whereOf(request)}`,
  };
}

/** The report of files that were written into the working tree. */
export function localReport({ environment, toolVersion }: Request, scene: Scene, kills: readonly (WantedKill & { readonly isNew: boolean })[]): KillReport {
  const isNew = kills.some((kill) => kill.isNew);
  return {
    ...jsonHeader('kill', toolVersion),
    environment,
    flags: toFlags(scene, environment, kills),
    safe: { ...noSafe, state: 'skipped' },
    recorded: { ...noRecord, state: isNew ? 'written' : 'already' },
    notes: [{ code: 'local', message: 'only files were written: commit them, and publish, before anybody gets the safe value' }],
    undo: kills.map(({ flag }) => `rm ${killPathIn(scene.root, environment, flag)}`),
    resume: null,
  };
}

/** The exit code of a kill: whether it is safe, and whether it is recorded. */
export function killExit({ safety, recorded }: Killed): number {
  const safe = safety?.value.kind ?? 'no-target';
  if (safe === 'unknown' || recorded?.value.landed.kind === 'unknown') return exitCodes.killUnknown;
  const isRecorded = recorded !== undefined && isHeld(recorded.value);
  if (safe === 'failed') return isRecorded ? exitCodes.killNotPublished : exitCodes.refused;
  if (isRecorded) return exitCodes.done;
  return safe === 'safe' || safe === 'already' ? exitCodes.killNotRecorded : exitCodes.refused;
}

/** Where nothing is recorded, the kills that are live under the ids that they have there. */
function asLive(wanted: readonly WantedKill[], safety: Safety | undefined): readonly WantedKill[] {
  const live = safety !== undefined && 'live' in safety ? safety.live : [];
  return wanted.map((kill) => {
    const same = live.find(({ flag }) => flag === kill.flag);
    return same === undefined ? kill : { ...kill, id: same.id, reason: same.reason, at: same.since };
  });
}

function toFlags(scene: Scene, environment: string, kills: readonly (WantedKill & { readonly isNew: boolean })[]): KillReport['flags'] {
  const previews = new Map(previewFlags(scene, kills.map(({ flag }) => flag), environment).map((preview) => [preview.flag, preview]));
  return kills.map(({ flag, id, reason, incident, by, at, isNew }) => ({
    flag,
    id,
    reason,
    incident: incident ?? null,
    by,
    at,
    former: !isNew,
    stage: previews.get(flag)?.stage ?? null,
    needed_by: [...(previews.get(flag)?.neededBy ?? [])],
  }));
}

const noSafe: Safe = { state: 'no-target', milliseconds: 0, seq: null, target: null, message: null, hint: null };

function toSafe(safety: Timed<Safety> | undefined): Safe {
  if (safety === undefined) return noSafe;
  const { value, milliseconds } = safety;
  return {
    state: value.kind,
    milliseconds: Math.max(0, Math.round(milliseconds)),
    seq: 'seq' in value ? (value.seq ?? null) : null,
    target: value.target,
    message: 'says' in value ? value.says : null,
    hint: 'hint' in value ? value.hint : null,
  };
}

const noRecord: Record = { state: 'no-remote', milliseconds: 0, commit: null, branch: null, remote: null, pull_request: null, attempts: 0, message: null, hint: null };

function toRecorded({ remote, topLevel, trouble }: Scene, recorded: Timed<Recorded> | undefined): Record {
  if (trouble !== undefined) return { ...noRecord, state: 'failed', message: trouble.says, hint: `${trouble.hint}; or name the repository: --repo URL` };
  if (recorded === undefined || remote === undefined) {
    const message = topLevel === undefined ? 'there is no git repository here' : 'this clone has no remote to push to';
    return { ...noRecord, message, hint: 'name the repository with --repo URL' };
  }
  const { landed } = recorded.value;
  const base = { ...noRecord, milliseconds: Math.max(0, Math.round(recorded.milliseconds)), remote: withoutSecrets(remote) };
  switch (landed.kind) {
    case 'landed':
      return { ...base, state: 'recorded', commit: landed.commit, branch: landed.branch, attempts: landed.attempts };
    case 'stopped':
      if (landed.why.kind === 'held') return { ...base, state: 'already', commit: landed.commit, branch: landed.branch };
      return { ...base, state: 'failed', branch: landed.branch, message: `the branch ${landed.branch} has no flag ${landed.why.flags.join(', ')}`, hint: 'push the flag first; until then there is nothing to record' };
    case 'proposed':
      return { ...base, state: 'proposed', commit: landed.commit, branch: landed.branch, pull_request: landed.pullRequest ?? null, message: `${landed.base} takes no direct pushes: ${landed.says}`, hint: `open a pull request from ${landed.branch} to ${landed.base}` };
    case 'failed':
      return { ...base, state: 'failed', message: landed.says, hint: landed.hint };
    case 'unknown':
      return { ...base, state: 'unknown', commit: landed.commit, branch: landed.branch, message: landed.says, hint: 'run the same command again: it looks first, and does only what is left' };
  }
}

function notesOf({ safety, scene }: Killed): KillReport['notes'] {
  const value = safety?.value;
  const broken = scene.loaded.diagnostics.filter(({ severity }) => severity === 'error').length;
  return [
    ...(value === undefined ? [{ code: 'no-target', message: 'maestro.yaml names no target for this environment: applications get the safe value when your pipeline has released the commit' }] : []),
    ...(value?.kind === 'not-live' ? [{ code: 'not-live', message: value.seq === undefined ? 'nothing was published there yet: the first release will have it killed' : `release ${value.seq} does not have it: the next one will have it killed` }] : []),
    ...(value?.kind === 'safe' && value.isPatched ? [{ code: 'dependents-as-they-were', message: 'the commit of the live release is not here: flags that need a killed one follow with the next publish' }] : []),
    ...(broken > 0 ? [{ code: 'project-has-errors', message: 'the project here has errors, which kept nothing from being done: maestro-flags validate' }] : []),
  ];
}

function whereOf({ repository, branch, to }: Request): string {
  return [...(repository === undefined ? [] : [` --repo ${withoutSecrets(repository)}`]), ...(branch === undefined ? [] : [` --branch ${branch}`]), ...(to === undefined ? [] : [` --to ${withoutSecrets(to)}`])].join('');
}
