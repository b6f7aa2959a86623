import type { BranchEdit } from '../../effects/git-writer/writer-port.ts';
import { isProjectFile } from '../../document/project-files.ts';
import type { RestorationReport } from '../../model/generated/output/restoration.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Outcome } from '../outcome.ts';
import { joinPath } from '../paths.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import { unknownEnvironment } from './choose-killed.ts';
import { liveKills } from './kill-both.ts';
import { oneLine } from './kill-file.ts';
import type { OperateEffects } from './operate-effects.ts';
import { restoreTrailer } from '../../model/restore-record.ts';
import { planRestore, type PlannedRestore } from './plan-restore.ts';
import { restoreExit, toRestorationReport } from './restoration-report.ts';
import type { RestoreRequest } from './restore-request.ts';
import type { NotRestored, Restored } from './restored.ts';
import type { EffectFailure } from './effect-failure.ts';
import { openScene, type Scene } from './scene.ts';
import { openTarget } from './target.ts';
import { printable } from '../../source/printable.ts';

/**
 * Ends a kill: the branch loses its file, and the flag re-enters at the first stage (or one that policy allows), never
 * silently at the old one. What is live follows with the next publish, which finds the kill restored.
 */
export async function restoreWorkflow(effects: OperateEffects, asked: RestoreRequest): Promise<Outcome<RestorationReport> | Refusal> {
  const request: RestoreRequest = { ...asked, reason: oneLine(asked.reason) };
  const scene = await openScene(effects, request);
  if (isRefusal(scene)) return scene;
  const refused = unknownEnvironment(scene, request.environment);
  if (refused !== undefined) return refused;
  const here = planRestore(scene.root, scene.files, { ...request, now: effects.clock.now() });
  if (request.local && here !== undefined && isRefusal(here)) return here;
  if (!(await request.confirm(previewOf(request, here)))) return notConfirmed;
  // What somebody took to answer is no part of how long it took.
  const started = effects.clock.now().getTime();
  const restored = request.local ? writeHere(effects, scene, here) : await land(effects, request, scene);
  if (isRefusal(restored)) return restored;
  const done: Restored = { scene, ...restored, milliseconds: effects.clock.now().getTime() - started };
  return { report: toRestorationReport(request, done), exit: restoreExit(done) };
}

const notConfirmed: Refusal = refuse({ code: 'not-confirmed', exit: exitCodes.refused, message: 'nothing was done: it was not confirmed', help: [] });

function previewOf({ flag, environment }: RestoreRequest, here: ReturnType<typeof planRestore>): Parameters<RestoreRequest['confirm']>[0] {
  if (here === undefined || isRefusal(here)) return { flag, environment, killed: undefined, from: undefined, to: undefined };
  return { flag, environment, killed: here.kill.reason, from: here.from, to: here.to };
}

type Done = Omit<Restored, 'scene' | 'milliseconds'> & { readonly kind?: never };

function writeHere({ files }: OperateEffects, scene: Scene, here: ReturnType<typeof planRestore>): Done | Refusal {
  if (here === undefined) return { plan: undefined, landed: { kind: 'stopped', why: 'not-killed', commit: '', branch: '' } };
  if (isRefusal(here)) return here;
  for (const { path, bytes } of here.changes) {
    if (bytes === undefined) files.remove(joinPath(scene.directory, path));
    else files.writeAtomic(joinPath(scene.directory, path), bytes);
  }
  return { plan: here, landed: 'written' };
}

async function land(effects: OperateEffects, request: RestoreRequest, scene: Scene): Promise<Done | Refusal> {
  const { remote } = scene;
  if (remote === undefined) return scene.trouble === undefined ? noRemote : unreadableClone(scene.trouble);
  const target = await openTarget(effects, scene, request);
  const live = await liveKills(effects, target);
  const aliveIds = live.filter(({ flag }) => flag === request.flag).map(({ id }) => id);
  let plan: PlannedRestore | undefined;
  const landed = await effects.writer.land<NotRestored>({
    remote,
    workingDirectory: request.cwd,
    branch: scene.branch,
    edit: async (tip): Promise<BranchEdit<NotRestored>> => {
      const planned = planRestore(scene.root, await tip.read(scene.root, isProjectFile), { ...request, now: effects.clock.now() });
      if (planned !== undefined && isRefusal(planned)) return { kind: 'stop', why: planned };
      const strangers = aliveIds.filter((id) => id !== planned?.kill.id);
      if (strangers.length > 0) return { kind: 'stop', why: notRecorded(request, strangers) };
      if (planned === undefined) return { kind: 'stop', why: 'not-killed' };
      plan = planned;
      return { kind: 'change', ...toCommit(request, planned), files: planned.changes.map(({ path, bytes }) => ({ path: joinPath(scene.root, path), bytes })) };
    },
    clone: scene.clone,
    pace: 'patient',
    deadline: effects.clock.now().getTime() + request.limitMilliseconds,
    proposal: `restore/${request.flag}-${request.environment}-${effects.newId().slice(-8).toLowerCase()}`,
  });
  if (landed.kind === 'stopped' && landed.why !== 'not-killed') return landed.why;
  return { plan, landed };
}

function toCommit({ flag, environment, reason }: RestoreRequest, { kill, to }: PlannedRestore): { readonly message: string; readonly trailers: readonly string[] } {
  const trailers = [`Flag: ${flag}`, ...(kill.id === undefined ? [] : [restoreTrailer(oneLine(kill.id))]), `Environment: ${environment}`, `Stage: ${to}`];
  const was = kill.reason === undefined ? '' : `\n\nIt was killed: ${oneLine(kill.reason)}`;
  return { message: `flags: restore ${flag} in ${environment} at ${to}\n\n${reason}${was}`, trailers };
}

/** A kill that is live and not recorded would stay on for ever: what is lifted is what was recorded. */
function notRecorded({ flag, environment }: RestoreRequest, ids: readonly string[]): Refusal {
  return refuse({
    code: 'kill-not-recorded',
    exit: exitCodes.refused,
    message: `nothing was done: ${printable(flag)} is killed in what is live by a kill that the branch does not hold`,
    help: [{ kind: 'run', text: `maestro-flags kill --resume ${ids.map((id) => printable(id)).join(' ')} --env ${printable(environment)}` }, { kind: 'hint', text: 'then restore it: a publish lifts only what was recorded' }],
  });
}

function unreadableClone({ says, hint }: EffectFailure): Refusal {
  const help = [hint, 'or name the repository with --repo URL'].map((text) => ({ kind: 'mend' as const, text: printable(text, 400) }));
  return refuse({ code: 'no-remote', exit: exitCodes.refused, message: `nothing was done: ${printable(says, 400)}`, help });
}

const noRemote: Refusal = refuse({
  code: 'no-remote',
  exit: exitCodes.refused,
  message: 'nothing was done: there is no repository to push to',
  help: [{ kind: 'mend', text: 'name it with --repo URL, or edit the files here with --local' }],
});
