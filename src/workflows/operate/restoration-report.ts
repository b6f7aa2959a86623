import type { FailedBecause } from '../../effects/git-writer/writer-port.ts';
import type { RestorationReport } from '../../model/generated/output/restoration.ts';
import { restoreTrailer } from '../../model/restore-record.ts';
import { exitCodes } from '../exit-codes.ts';
import { jsonHeader } from '../json-header.ts';
import { joinPath } from '../paths.ts';
import { shellWord } from '../shell-word.ts';
import type { RestoreRequest } from './restore-request.ts';
import type { Restored } from './restored.ts';
import { withoutSecrets } from './scene.ts';

type Recorded = RestorationReport['recorded'];

/** What a restore came to, as machine output carries it. */
export function toRestorationReport(request: RestoreRequest, restored: Restored): RestorationReport {
  const { flag, environment, reason, toolVersion } = request;
  const { plan, scene } = restored;
  const target = scene.loaded.project?.settings.publish.get(environment);
  const isDone = plan !== undefined && restoreExit(restored) === exitCodes.done;
  return {
    ...jsonHeader('restoration', toolVersion),
    flag,
    environment,
    reason,
    kill: plan === undefined ? null : { id: plan.kill.id ?? null, reason: plan.kill.reason ?? null, by: plan.kill.by ?? null, at: plan.kill.at ?? null },
    stage: plan === undefined ? null : { before: plan.from, after: plan.to },
    recorded: toRecorded(restored),
    ...(isDone && restored.landed === 'written' ? localNext(request, restored) : { next: isDone && target !== undefined ? `maestro-flags publish --env ${environment}` : null, undo: isDone ? `maestro-flags kill ${flag} --env ${environment} --reason REASON --yes` : null }),
  };
}

/** What was only written is recorded by a commit that says so: a publish lifts no kill whose restore is not recorded. */
function localNext({ flag, environment, reason }: RestoreRequest, { plan, scene }: Restored): Pick<RestorationReport, 'next' | 'undo'> {
  if (plan === undefined || scene.topLevel === undefined) return { next: null, undo: null };
  const paths = plan.changes.map(({ path }) => shellWord(`:/${joinPath(scene.root, path)}`)).join(' ');
  const record = plan.kill.id === undefined ? '' : ` --message ${shellWord(restoreTrailer(plan.kill.id))}`;
  return { next: `git commit --message ${shellWord(`flags: restore ${flag} in ${environment}: ${reason}`)}${record} -- ${paths}`, undo: `git checkout HEAD -- ${paths}` };
}

const failureExits: { readonly [B in FailedBecause]: number } = {
  policy: exitCodes.notPermitted,
  access: exitCodes.notPermitted,
  absent: exitCodes.notFound,
  busy: exitCodes.tryAgain,
  unreachable: exitCodes.unavailable,
  broken: exitCodes.unavailable,
};

/** The exit code of a restore. */
export function restoreExit({ landed }: Restored): number {
  if (landed === 'written') return exitCodes.done;
  switch (landed.kind) {
    case 'landed':
    case 'stopped':
      return exitCodes.done;
    case 'proposed':
      return exitCodes.killNotRecorded;
    case 'failed':
      return failureExits[landed.because];
    case 'unknown':
      return exitCodes.killUnknown;
  }
}

const nothing: Recorded = { state: 'failed', milliseconds: 0, commit: null, branch: null, remote: null, pull_request: null, attempts: 0, message: null, hint: null };

function toRecorded({ landed, scene, milliseconds }: Restored): Recorded {
  const base: Recorded = { ...nothing, milliseconds: Math.max(0, Math.round(milliseconds)), remote: scene.remote === undefined ? null : withoutSecrets(scene.remote) };
  if (landed === 'written') return { ...base, state: 'written', remote: null };
  switch (landed.kind) {
    case 'landed':
      return { ...base, state: 'recorded', commit: landed.commit, branch: landed.branch, attempts: landed.attempts };
    case 'stopped':
      return { ...base, state: 'not-killed', branch: landed.branch === '' ? null : landed.branch };
    case 'proposed':
      return { ...base, state: 'proposed', commit: landed.commit, branch: landed.branch, pull_request: landed.pullRequest ?? null, message: `${landed.base} takes no direct pushes: ${landed.says}`, hint: `open a pull request from ${landed.branch} to ${landed.base}` };
    case 'failed':
      return { ...base, message: landed.says, hint: landed.hint };
    case 'unknown':
      return { ...base, state: 'unknown', commit: landed.commit, branch: landed.branch, message: landed.says, hint: 'run the same command again: it looks first' };
  }
}
